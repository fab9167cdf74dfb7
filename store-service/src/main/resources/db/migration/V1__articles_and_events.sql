-- Every table carries the article's id in its key, so that a distributed PostgreSQL can keep what belongs together in one place.

create table article (
    id              text primary key,
    version         integer not null,
    status          text not null,
    outlet          text,
    url             text,
    title           text not null,
    language        text,
    genre           text,
    published_at    timestamptz,
    -- publication, else arrival: what lists are sorted by
    dated_at        timestamptz not null,
    engine_version  text not null,
    lexicon         text not null,
    stored_at       timestamptz not null default now(),
    -- the enriched article as it came
    enriched        jsonb not null
);

create index article_by_date on article (dated_at desc, id desc);
create index article_by_outlet on article (outlet, dated_at desc);

create table leader_mention (
    article_id      text not null references article (id) on delete cascade,
    leader_id       text not null,
    name            text not null,
    wikidata        text,
    country         text,
    office          text,
    role            text not null,
    known           boolean not null,
    confidence      double precision not null,
    salience        double precision not null,
    dated_at        timestamptz not null,
    primary key (article_id, leader_id)
);

create index leader_mention_by_leader on leader_mention (leader_id, dated_at desc);
create index leader_mention_by_country on leader_mention (country, dated_at desc);

create table issue_tag (
    article_id      text not null references article (id) on delete cascade,
    issue_id        text not null,
    score           double precision not null,
    primary key (article_id, issue_id)
);

create index issue_tag_by_issue on issue_tag (issue_id, score desc);

create table event (
    article_id      text not null references article (id) on delete cascade,
    id              text not null,
    -- the edition that retracted it, if one did
    retracted_by    integer,
    type            text not null,
    quad            integer not null,
    status          text not null,
    event_date      date,
    -- countries and organisations of each side
    source          text[] not null,
    target          text[] not null,
    leaders         text[] not null,
    issues          text[] not null,
    outlet          text,
    confidence      double precision not null,
    dated_at        timestamptz not null,
    recorded_at     timestamptz not null default now(),
    -- the event as it is published, with its article
    published       jsonb not null,
    primary key (article_id, id)
);

create index event_by_id on event (id);
create index event_by_date on event (dated_at desc, id desc);
create index event_by_day on event (event_date);
create index event_by_source on event using gin (source);
create index event_by_target on event using gin (target);
create index event_by_leader on event using gin (leaders);
create index event_by_issue on event using gin (issues);
create index event_by_type on event (type, dated_at desc);
create index event_recorded on event (recorded_at);
