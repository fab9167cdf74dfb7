-- The tallies count an article once in each month in which it has an event. Whoever adds up several months counts it once in each of them:
-- here stands how often, so that this can be taken off again. Of most articles all events are in one month, and nothing of them is here.

create table tally_sequel (
    -- all events, or those of one class (quad), or of one type
    kind            text not null,
    role            text not null,
    party           text not null,
    scope           text not null,
    type            text not null,
    quad            integer not null,
    -- the first day in its month on which the articles have such an event, and the last day before that on which they have one
    day             date not null,
    before          date not null,
    articles        integer not null,
    primary key (role, party, scope, kind, type, quad, day, before)
);

-- What these changes, or all, add to them. Events without a date are left out: who asks for days does not ask for them.
create function tally_changes_of_sequels(numbers bigint[]) returns setof tally_sequel stable language sql as $$
with several as (
    select number, article_id, sign
    from tally_change
    where type is not null and is_dated and (numbers is null or number = any(numbers))
    group by number, article_id, sign
    having max(day) - extract(day from max(day))::integer >= min(day)),
told as (
    select distinct number, article_id, sign, kind, role, party, scope, of_type, of_quad, day
    from several join tally_change using (number, article_id, sign)
        cross join lateral (
            select 'all' as role, '' as party
            union all select distinct 'party', unnest(source || target)
            union all select 'source', unnest(source)
            union all select 'target', unnest(target)) as side
        cross join lateral (values ('all', '', 0), ('quad', '', quad), ('type', type, 0)) as part (kind, of_type, of_quad)
    where type is not null and is_dated),
sequel as (
    select *, lag(day) over (partition by number, article_id, sign, kind, role, party, scope, of_type, of_quad order by day) as before
    from told)
select kind, role, party, scope, of_type, of_quad, day, before, sum(sign)::integer
from sequel
where before < day - extract(day from day)::integer + 1
group by kind, role, party, scope, of_type, of_quad, day, before
$$;

create or replace function tally_anew() returns void language sql as $$
truncate tally_change, tally_by_day, tally_by_sides, tally_sequel;
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
