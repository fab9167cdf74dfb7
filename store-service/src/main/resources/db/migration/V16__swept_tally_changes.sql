-- What is noted here is soon taken away again. After a back-fill the table would keep the room of all that was, and be read whole by each
-- question: a vacuum that finds few dead rows leaves their places taken, and then gives no room back, unless it is told to.

alter table tally_change
    set (vacuum_index_cleanup = on, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10000);
