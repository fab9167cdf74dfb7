-- What takes long in ten years of news: lists of what is rare, or was long ago, and rankings of everybody.

-- The index of what an event has several of also knows what it has one of. So whatever is asked for together is looked up together, and no
-- more rows are read than match.
set local maintenance_work_mem = '256MB';
drop index event_by_parts;
create index event_by_parts on event using gin (
    source, target, leaders, issues, words, (array[type, mode, status, place, place_country, outlet, language]));

-- The day at the beginning of a text; null if it has none of the usual years.
create function day_of(written text) returns date immutable parallel safe language sql
return case
    when written ~ '^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])'
        then make_date(substr(written, 1, 4)::integer, substr(written, 6, 2)::integer, substr(written, 9, 2)::integer)
    -- a day that not each month has
    when written ~ '^[1-9]\d{3}-(0[1-9]|1[0-2])-(29|3[01])'
        then make_date(substr(written, 1, 4)::integer, substr(written, 6, 2)::integer, 28) + substr(written, 9, 2)::integer - 28
end;

-- The day of a happening, as its best report has it.
create function happening_day(document jsonb) returns date immutable parallel safe language sql
return coalesce(day_of(document #>> '{event,date}'), day_of(document #>> '{event,article,publishedAt}'));

-- Whether its reports may be of other days, or it was reported long before its day or long after, or nobody knows: whoever looks for days does
-- not find it near them.
create function is_far_off(document jsonb) returns boolean immutable parallel safe language sql
return coalesce(
    document #>> '{event,datePrecision}' <> 'day' or document -> 'conflicts' @> '[{"about": "date"}]'
        or day_of(document ->> 'firstReport') < happening_day(document) - 31 or day_of(document ->> 'lastReport') > happening_day(document) + 31,
    true);

-- The day stands in the index of lists, so that no row of another day is read; what is far off has an index of its own.
drop index happening_by_date;
create index happening_by_date on happening (last_report desc, id desc, happening_day(document)) where not ended;
create index happening_far_off on happening (last_report desc, id desc, happening_day(document))
    where not ended and (parts is null or is_far_off(document));

-- How many events there are by whom in each month and year: days need not be added up to rank everybody.
create table tally_by_period (
    -- month or year
    length          text not null,
    -- party (on either side), source, target
    role            text not null,
    scope           text not null,
    start           date not null,
    party           text not null,
    type            text not null,
    quad            integer not null,
    is_undated      boolean not null,
    events          integer not null,
    goldstein       double precision not null,
    -- as in tally_by_day, added up
    month_articles  integer not null,
    ever_articles   integer not null,
    month_articles_of_quad integer not null,
    ever_articles_of_quad integer not null,
    month_articles_of_type integer not null,
    ever_articles_of_type integer not null,
    primary key (length, role, scope, start, party, type, quad, is_undated)
);

insert into tally_by_period
select length, role, scope, day - case length when 'month' then extract(day from day) else extract(doy from day) end::integer + 1 as start,
    party, type, quad, is_undated, sum(events), sum(goldstein), sum(month_articles), sum(ever_articles),
    sum(month_articles_of_quad), sum(ever_articles_of_quad), sum(month_articles_of_type), sum(ever_articles_of_type)
from tally_by_day cross join (values ('month'), ('year')) as period (length)
where role in ('party', 'source', 'target')
group by 1, 2, 3, 4, 5, 6, 7, 8
order by 1, 2, 3, 4;

-- Months and years of who deals with whom in tables of their own: whoever adds up years does not read months.
drop function tally_changes_by_sides;
alter table tally_by_sides rename to tally_by_sides_before;
alter table tally_by_sides_before rename constraint tally_by_sides_pkey to tally_by_sides_before_pkey;

create table tally_by_sides (
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
) partition by list (length);

create table tally_by_sides_of_month partition of tally_by_sides for values in ('month');
create table tally_by_sides_of_year partition of tally_by_sides for values in ('year');

insert into tally_by_sides
select *
from tally_by_sides_before
order by length, start;

drop table tally_by_sides_before;

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

create or replace function tally_anew() returns void language sql as $$
truncate tally_change, tally_by_day, tally_by_period, tally_by_sides, tally_sequel;
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

analyze tally_by_period;
analyze tally_by_sides;
