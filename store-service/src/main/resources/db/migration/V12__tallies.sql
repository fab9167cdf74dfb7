-- How many events there are of each day by whom, and of each month between whom, so that figures need not read the events. What an edition
-- adds and takes away is noted in the transaction that writes it, in rows that nobody else waits for. The service adds it to the tallies
-- afterwards, some at a time; what is not added yet is read beside them, so that both together are always right.

create sequence tally_change_number;

create table tally_change (
    article_id      text not null,
    -- what was noted at once is added at once
    number          bigint not null,
    -- 1 for what is there now, -1 for what is not any more
    sign            integer not null,
    -- of the event, else of its article
    day             date not null,
    is_dated        boolean not null,
    scope           text not null,
    -- null for the article itself, which is published on that day
    type            text,
    quad            integer not null,
    -- no further than its scale goes: what has been added must be taken away again
    goldstein       double precision not null,
    source          text[] not null,
    target          text[] not null
);

create index tally_change_by_number on tally_change (number);

create table tally_by_day (
    -- party (on either side), source, target; all for all events, published for articles, both without a party
    role            text not null,
    party           text not null,
    scope           text not null,
    day             date not null,
    type            text not null,
    quad            integer not null,
    -- what events without a date add to the rest: whoever asks for days leaves it out
    is_undated      boolean not null,
    events          integer not null,
    goldstein       double precision not null,
    -- Articles that have an event here and none before in the same day, week or month, or ever: whoever adds these up over a whole period
    -- counts each article once. The same among events of the same quad class, and of the same type.
    day_articles    integer not null,
    week_articles   integer not null,
    month_articles  integer not null,
    ever_articles   integer not null,
    day_articles_of_quad integer not null,
    week_articles_of_quad integer not null,
    month_articles_of_quad integer not null,
    ever_articles_of_quad integer not null,
    day_articles_of_type integer not null,
    week_articles_of_type integer not null,
    month_articles_of_type integer not null,
    ever_articles_of_type integer not null,
    primary key (role, party, scope, day, type, quad, is_undated)
);

create table tally_by_sides (
    -- month or year, so that years need not be added up of months
    length          text not null,
    start           date not null,
    scope           text not null,
    is_undated      boolean not null,
    source          text[] not null,
    target          text[] not null,
    events          integer not null,
    goldstein       double precision not null,
    quad1           integer not null,
    quad2           integer not null,
    quad3           integer not null,
    quad4           integer not null,
    goldstein1      double precision not null,
    goldstein2      double precision not null,
    goldstein3      double precision not null,
    goldstein4      double precision not null,
    primary key (length, start, scope, is_undated, source, target)
);

-- What these changes, or all, add to the tallies by day.
create function tally_changes_by_day(numbers bigint[]) returns setof tally_by_day stable language sql as $$
with told as (
    select *, bool_or(not is_dated) over (partition by number, article_id) as has_undated
    from tally_change
    where type is not null and (numbers is null or number = any(numbers))),
-- Of an article with undated events: all that it tells, less what is dated.
version as (
    select told.*, version.is_undated, version.is_all, version.factor * sign as factor
    from told cross join lateral (values (false, false, 1), (true, false, -1), (true, true, 1)) as version (is_undated, is_all, factor)
    where (has_undated or not version.is_undated) and (is_dated or version.is_all)),
cell as (
    select number, article_id, sign, is_undated, is_all, factor, role, party, scope, day, type, quad,
        factor * count(*) as events, factor * sum(goldstein) as goldstein
    from version cross join lateral (
        select 'all' as role, '' as party
        union all select distinct 'party', unnest(source || target)
        union all select 'source', unnest(source)
        union all select 'target', unnest(target)) as side
    group by number, article_id, sign, is_undated, is_all, factor, role, party, scope, day, type, quad),
-- The day before on which the article has such an event.
sequel as (
    select cell.*,
        lag(day) over (partition by number, article_id, sign, is_undated, is_all, role, party, scope
            order by day, type, quad) as before,
        lag(day) over (partition by number, article_id, sign, is_undated, is_all, role, party, scope, quad
            order by day, type) as before_of_quad,
        lag(day) over (partition by number, article_id, sign, is_undated, is_all, role, party, scope, type
            order by day, quad) as before_of_type,
        -- A timestamp, which date_trunc takes, knows fewer years than a date.
        day - extract(isodow from day)::integer + 1 as week, day - extract(day from day)::integer + 1 as month
    from cell)
select role, party, scope, day, type, quad, is_undated, sum(events)::integer, sum(goldstein),
    coalesce(sum(factor) filter (where before is distinct from day), 0)::integer,
    coalesce(sum(factor) filter (where before is null or before < week), 0)::integer,
    coalesce(sum(factor) filter (where before is null or before < month), 0)::integer,
    coalesce(sum(factor) filter (where before is null), 0)::integer,
    coalesce(sum(factor) filter (where before_of_quad is distinct from day), 0)::integer,
    coalesce(sum(factor) filter (where before_of_quad is null or before_of_quad < week), 0)::integer,
    coalesce(sum(factor) filter (where before_of_quad is null or before_of_quad < month), 0)::integer,
    coalesce(sum(factor) filter (where before_of_quad is null), 0)::integer,
    coalesce(sum(factor) filter (where before_of_type is distinct from day), 0)::integer,
    coalesce(sum(factor) filter (where before_of_type is null or before_of_type < week), 0)::integer,
    coalesce(sum(factor) filter (where before_of_type is null or before_of_type < month), 0)::integer,
    coalesce(sum(factor) filter (where before_of_type is null), 0)::integer
from sequel
group by role, party, scope, day, type, quad, is_undated
union all
select 'published', '', '', day, '', 0, false, sum(sign)::integer, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
from tally_change
where type is null and (numbers is null or number = any(numbers))
group by day
$$;

-- What these changes, or all, add to the tallies by sides.
create function tally_changes_by_sides(numbers bigint[]) returns setof tally_by_sides stable language sql as $$
select length, day - case length when 'month' then extract(day from day) else extract(doy from day) end::integer + 1, scope, not is_dated,
    source, target, sum(sign)::integer, sum(sign * goldstein),
    coalesce(sum(sign) filter (where quad = 1), 0)::integer, coalesce(sum(sign) filter (where quad = 2), 0)::integer,
    coalesce(sum(sign) filter (where quad = 3), 0)::integer, coalesce(sum(sign) filter (where quad = 4), 0)::integer,
    coalesce(sum(sign * goldstein) filter (where quad = 1), 0), coalesce(sum(sign * goldstein) filter (where quad = 2), 0),
    coalesce(sum(sign * goldstein) filter (where quad = 3), 0), coalesce(sum(sign * goldstein) filter (where quad = 4), 0)
from tally_change cross join (values ('month'), ('year')) as period (length)
where type is not null and (numbers is null or number = any(numbers))
group by 1, 2, 3, 4, 5, 6
$$;

-- Notes all that is stored, for tallies that are empty; articles of one day at once, the first ones first.
create function tally_anew() returns void language sql as $$
truncate tally_change, tally_by_day, tally_by_sides;
insert into tally_change
select article_id, (dated_at at time zone 'UTC')::date - date '9999-12-31', 1, day, event_date is not null, scope, type, quad,
    least(greatest(goldstein, -10), 10), source, target
from event
where status <> 'retracted';
insert into tally_change
select id, (dated_at at time zone 'UTC')::date - date '9999-12-31', 1, (dated_at at time zone 'UTC')::date, true, '', null, 0, 0, '{}', '{}'
from article
where status = 'USABLE'
$$;

select tally_anew();

-- One index for all that an event has several of, instead of five, and none for what the partitions tell: each index of each partition is
-- looked at for each question, and written for each event.
drop index event_by_source, event_by_target, event_by_leader, event_by_issue, event_by_words, event_by_day;
create index event_by_parts on event using gin (source, target, leaders, issues, words);

-- Whether an article still tells an event. A function remembers how it looks through the partitions.
create function is_told(one_article text, one_event text) returns boolean stable language plpgsql as $$
begin
    return exists (select from event where article_id = one_article and event.id = one_event and status <> 'retracted');
end
$$;
