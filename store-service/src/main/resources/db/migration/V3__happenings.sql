-- The real events behind the reports. Which report belongs to which happening stands in a table of its own, which is only written by
-- whoever holds the lock of the happenings: rows of events are locked by those who store editions, in any order.

alter table event
    -- the day of the event, else that of the article: what it is grouped by
    add column day date;

update event
set day = coalesce(event_date, (dated_at at time zone 'UTC')::date);

alter table event
    alter column day set not null;

create index event_by_type_and_day on event (type, day);

alter table article
    -- by which copies of one text are recognised; null in what was stored before there was such a column
    add column sketch integer[];

create sequence happening_change;

create table happening (
    -- the id of the first report
    id              text primary key,
    -- numbers the changes of all happenings in their order: subscribers go on from the last one that they have seen
    change          bigint not null,
    -- no report is left, or another happening has them
    ended           boolean not null default false,
    last_report     timestamptz not null,
    document        jsonb not null
);

create index happening_by_date on happening (last_report desc, id desc) where not ended;
create unique index happening_by_change on happening (change);

create table happening_report (
    event_id        text primary key,
    article_id      text not null,
    happening       text not null,
    -- why it belongs to it; null for the first
    because         jsonb
);

create index happening_report_by_happening on happening_report (happening);
create index happening_report_by_article on happening_report (article_id);

-- Pairs of events that somebody has taken apart; they are kept when the events go, since they may come back.
create table happening_cut (
    one             text not null,
    other           text not null,
    cut_at          timestamptz not null default now(),
    primary key (one, other)
);

create index happening_cut_by_other on happening_cut (other);

-- Articles stored before there were happenings; the service groups their events when it has started.
create table happening_pending (
    article_id      text primary key
);

insert into happening_pending (article_id)
select distinct article_id
from event
where status <> 'retracted';
