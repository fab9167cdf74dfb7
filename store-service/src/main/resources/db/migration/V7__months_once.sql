-- Two that need the same new month at once: to_regclass may answer from what the session knew before it waited, a query does not.

create or replace function ensure_event_month(day date) returns void language plpgsql as $$
declare
    month date := date_trunc('month', day);
    name text := 'event_' || to_char(day, 'YYYY_MM');
begin
    if day < date '1979-01-01' or day >= date '2100-01-01' or to_regclass(name) is not null then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtext('chancery.partitions'));
    if not exists (
            select 1
            from pg_inherits join pg_class on pg_class.oid = inhrelid
            where inhparent = 'event'::regclass and relname = name) then
        execute format('create table %I (like event including defaults including generated including constraints)', name);
        execute format('alter table event attach partition %I for values from (%L) to (%L)', name, month, (month + interval '1 month')::date);
    end if;
end
$$;
