-- Saved queries and what they have found. Nothing is quoted here: what is delivered is read from the happening at that moment.

create table alert (
    id              text primary key,
    name            text not null,
    filter          jsonb not null,
    -- every, more_than (of happenings), unusual (from this score on); the latter two within so many days
    kind            text not null,
    threshold       double precision not null,
    days            integer not null,
    webhook         text,
    secret          text,
    -- since when the target of the webhook is gone for good, as it has said
    gone_at         timestamptz,
    created_at      timestamptz not null,
    -- the last change of the happenings that has been looked at
    seen            bigint not null,
    -- the day for which it has been looked at; null if never
    checked_on      date,
    -- whether there were more than so many, or unusually many, then
    fulfilled       boolean not null default false
);

create table alert_firing (
    alert_id        text not null references alert (id) on delete cascade,
    -- made of the alert and of what fired: the same thing never fires twice
    id              text not null,
    happening       text,
    figure          jsonb,
    fired_at        timestamptz not null,
    -- fed (only in the feed), waiting, delivered, given_up
    status          text not null,
    -- when it is tried next; whoever tries moves this ahead, so that nobody else does meanwhile
    due             timestamptz not null,
    attempts        integer not null default 0,
    tried_at        timestamptz,
    answer          integer,
    problem         text,
    primary key (alert_id, id)
);

create index alert_firing_by_time on alert_firing (alert_id, fired_at desc, id desc);
create index alert_firing_waiting on alert_firing (due) where status = 'waiting';
