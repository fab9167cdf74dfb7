-- Two writers may give two editions of an article the same version. Which of them holds is said by where they stand in the raw topic,
-- whose records of one article lie in one partition, and whether they differ at all by the hash of their words.

alter table article
    -- null in what was stored before there was such a field: that is earlier than all others of its version
    add column raw_offset   bigint,
    -- null likewise: it is made of the stored article when it is needed
    add column fingerprint  text;

-- The edition that retracted an event is version and offset now. It stays when a later one tells the event again, so that what it
-- told subscribers can be told again; whether an event is retracted is said by its status.
alter table event
    add column retracted_offset bigint;
