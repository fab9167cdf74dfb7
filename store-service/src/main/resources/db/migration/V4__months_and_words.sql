-- Events lie in one partition for each month of their day, created when the first event of the month comes. Days that no news is about,
-- before 1979 and from 2100 on, share a partition at each end: nobody can fill the database with partitions by dating events oddly.

alter table event rename to event_before;
alter table event_before rename constraint event_pkey to event_before_pkey;
drop index event_by_id, event_by_date, event_by_day, event_by_source, event_by_target, event_by_leader, event_by_issue, event_by_type,
    event_recorded, event_by_type_and_day;

create table event (
    article_id      text not null references article (id) on delete cascade,
    id              text not null,
    -- the day of the event, else that of the article
    day             date not null,
    -- the edition that retracted it, if one did
    retracted_by    integer,
    retracted_offset bigint,
    type            text not null,
    mode            text,
    quad            integer not null,
    goldstein       double precision not null,
    status          text not null,
    event_date      date,
    -- countries and organisations of each side
    source          text[] not null,
    target          text[] not null,
    leaders         text[] not null,
    issues          text[] not null,
    place           text,
    place_country   text,
    outlet          text,
    language        text,
    confidence      double precision not null,
    dated_at        timestamptz not null,
    recorded_at     timestamptz not null default now(),
    -- the event as it is published, with its article
    published       jsonb not null,
    -- title and evidence, for full-text search
    words           tsvector not null generated always as (
        to_tsvector('english', left(coalesce(published #>> '{article,title}', ''), 1000)
            || ' ' || left(coalesce(published #>> '{evidence,text}', ''), 2000))) stored,
    primary key (article_id, id, day)
) partition by range (day);

create table event_early partition of event for values from (minvalue) to ('1979-01-01');
create table event_late partition of event for values from ('2100-01-01') to (maxvalue);

create index event_by_id on event (id);
create index event_by_date on event (dated_at desc, id desc);
create index event_by_day on event (event_date);
create index event_by_source on event using gin (source);
create index event_by_target on event using gin (target);
create index event_by_leader on event using gin (leaders);
create index event_by_issue on event using gin (issues);
create index event_by_type_and_day on event (type, day);
create index event_by_words on event using gin (words);
create index event_recorded on event (recorded_at);

-- Makes sure that there is a partition for the month of this day. A table that is attached when it is complete disturbs nobody who reads or
-- writes the others; "partition of" would wait for all of them.
create function ensure_event_month(day date) returns void language plpgsql as $$
declare
    month date := date_trunc('month', day);
    name text := 'event_' || to_char(day, 'YYYY_MM');
begin
    if day < date '1979-01-01' or day >= date '2100-01-01' or to_regclass(name) is not null then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtext('chancery.partitions'));
    if to_regclass(name) is null then
        execute format('create table %I (like event including defaults including generated including constraints)', name);
        execute format('alter table event attach partition %I for values from (%L) to (%L)', name, month, (month + interval '1 month')::date);
    end if;
end
$$;

do $$
declare
    month date;
begin
    for month in select distinct date_trunc('month', day)::date from event_before loop
        perform ensure_event_month(month);
    end loop;
end
$$;

insert into event (
    article_id, id, day, retracted_by, retracted_offset, type, mode, quad, goldstein, status, event_date, source, target, leaders, issues,
    place, place_country, outlet, language, confidence, dated_at, recorded_at, published)
select article_id, event_before.id, day, retracted_by, retracted_offset, type, published ->> 'mode', quad,
    coalesce((published ->> 'goldstein')::double precision, 0), event_before.status, event_date, source, target, leaders, issues,
    published #>> '{place,name}', published #>> '{place,country}', event_before.outlet, article.language, confidence, event_before.dated_at,
    recorded_at, published
from event_before join article on article.id = article_id;

drop table event_before;

-- The first hundred thousand characters of a text are searched; a tsvector holds no more than one megabyte.
alter table article
    add column words tsvector not null generated always as (
        setweight(to_tsvector('english', title), 'A')
            || to_tsvector('english', left(coalesce(enriched #>> '{article,body}', ''), 100000))) stored;

create index article_by_words on article using gin (words);
create index article_by_language on article (language, dated_at desc);
