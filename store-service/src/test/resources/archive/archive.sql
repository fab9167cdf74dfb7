-- Fills the tables of the service with made-up news of one month: skewed as real news is (a few countries, types, leaders and words are in
-- most of it), each story told by some articles. Texts are put together of a pool of paragraphs, whose words follow Zipf's law.

-- Three syllables for each of twenty thousand words.
create function archive_word(rank integer) returns text immutable language sql
return substr('babedadefafegagekakelalemamenanepapera', 1 + 2 * (rank % 19), 2)
    || substr('tolirusomi', 1 + 2 * (rank / 19 % 5), 2)
    || substr('nortalbenkimdorvelsatmurpontirgaslon', 1 + 3 * (rank / 95 % 12), 3)
    || substr('bcdfgklmnprstvwxz', 1 + rank / 1140, 1);

-- The words of lower ranks are the more frequent ones.
create function archive_words(count integer) returns text volatile language sql
return (select string_agg(archive_word(floor(exp(random() * ln(19000)))::integer), ' ') from generate_series(1, count));

create function archive_country(rank integer) returns text immutable language sql
return coalesce(
    (array['USA', 'CHN', 'RUS', 'UKR', 'ISR', 'IRN', 'GBR', 'FRA', 'DEU', 'IND', 'TUR', 'JPN', 'KOR', 'PRK', 'SAU', 'EGY', 'POL', 'ITA'])[rank + 1],
    'X' || chr(65 + rank / 26) || chr(65 + rank % 26));

create table archive_text as
select number, archive_words(7) as title, archive_words(14) as sentence, archive_words(32) as rest
from generate_series(1, 40000) as number;

alter table archive_text add primary key (number);
analyze archive_text;

create function archive_month(month date, articles integer) returns void language plpgsql as $$
declare
    days integer := (month + interval '1 month')::date - month;
    partition text := 'event_' || to_char(month, 'YYYY_MM');
    types text[] := array['CONSULT', 'SUPPORT', 'ACCUSE', 'AGREE', 'REQUEST', 'ASSAULT', 'THREATEN', 'REJECT', 'COOPERATE', 'PROTEST', 'AID',
        'SANCTION', 'MOBILIZE', 'COERCE', 'CONCEDE', 'RETREAT'];
    quads integer[] := array[1, 1, 3, 1, 3, 4, 3, 3, 2, 4, 2, 4, 4, 4, 1, 2];
begin
    create temp table story on commit drop as
    select number, day, types[kind] as type, quads[kind] as quad, (array[4, 7, -5, -9])[quads[kind]] as goldstein, source, target,
        case when naming < 0.6 then 'leader-' || lower(source) || '-' || floor(naming * 5) end as leader,
        'issue-' || floor(30 * issue * issue) as issue, case when locating < 0.4 then 'City of ' || target end as place,
        case when standing < 0.85 then 'happened' when standing < 0.95 then 'planned' else 'denied' end as status
    from (
        select number, month + floor(random() * days)::integer as day, 1 + floor(16 * random() ^ 2)::integer as kind,
            archive_country(floor(190 * random() ^ 3)::integer) as source, archive_country(floor(190 * random() ^ 3)::integer) as target,
            random() as naming, random() as issue, random() as locating, random() as standing
        from generate_series(1, greatest(articles * 5 / 4, 1)) as number) as drawn;
    alter table story add primary key (number);

    create temp table telling on commit drop as
    select gen_random_uuid()::text as id, outlet, published_at, title.title, sentence.sentence,
        sentence.sentence || ' ' || sentence.rest || ' ' || middle.sentence || ' ' || middle.rest || ' ' || title.sentence || ' ' || title.rest as body,
        stories
    from (
        select number, 'Outlet ' || floor(300 * random() ^ 2) as outlet, month + floor(random() * days * 86400) * interval '1 second' as published_at,
            1 + floor(random() * 40000)::integer as a, 1 + floor(random() * 40000)::integer as b, 1 + floor(random() * 40000)::integer as c,
            array[random(), random(), random(), random(), random()] as stories
        from generate_series(1, articles) as number) as drawn
        join archive_text as title on title.number = a
        join archive_text as sentence on sentence.number = b
        join archive_text as middle on middle.number = c;

    create temp table report on commit drop as
    select gen_random_uuid()::text as id, telling.id as article_id, telling.outlet, telling.published_at, telling.title, telling.sentence, story.*,
        0.4 + 0.5 * draw as confidence
    from telling cross join lateral unnest(stories) as draw
        join story on story.number = 1 + floor(draw * (select count(*) from story))::integer;
    alter table report add column event jsonb;
    update report set event = jsonb_strip_nulls(jsonb_build_object(
        'id', id, 'type', type, 'cameo', '040', 'quad', quad, 'goldstein', goldstein, 'status', status, 'date', day, 'datePrecision', 'day',
        'place', case when place is not null then jsonb_build_object('name', place, 'country', target, 'precision', 'city') end,
        'source', jsonb_build_array(jsonb_build_object('name', source, 'country', source, 'leader', leader, 'sector', 'GOV',
            'mention', jsonb_build_object('field', 'body', 'start', 0, 'end', 3, 'text', source))),
        'target', jsonb_build_array(jsonb_build_object('name', target, 'country', target, 'sector', 'GOV',
            'mention', jsonb_build_object('field', 'body', 'start', 9, 'end', 12, 'text', target))),
        'issues', jsonb_build_array(issue), 'confidence', confidence, 'rule', 'archive',
        'evidence', jsonb_build_object('field', 'body', 'start', 0, 'end', length(sentence), 'text', sentence)));
    create index on report (article_id);
    create index on report (number);
    analyze report;

    insert into article (
        id, version, raw_offset, fingerprint, status, outlet, title, language, genre, published_at, dated_at, engine_version, lexicon, enriched)
    select telling.id, 1, 0, telling.id, 'USABLE', outlet, title, 'en', 'news', published_at, published_at, '1', 'archive', jsonb_build_object(
        'article', jsonb_build_object('id', telling.id, 'version', 1, 'status', 'usable', 'source', jsonb_build_object('name', outlet),
            'title', title, 'body', body, 'language', 'en', 'genre', 'news', 'publishedAt', published_at),
        'leaders', '[]'::jsonb, 'issues', '[]'::jsonb, 'events', events,
        'engine', jsonb_build_object('version', '1', 'lexicon', 'archive', 'millis', 1), 'offset', 0)
    from telling join (select article_id, jsonb_agg(event) as events from report group by article_id) as told on article_id = telling.id;

    insert into leader_mention (article_id, leader_id, name, country, office, role, known, confidence, salience, dated_at)
    select distinct on (article_id, leader) article_id, leader, initcap(replace(leader, '-', ' ')), source, 'President', 'HEAD_OF_STATE', true,
        0.9, 0.5, published_at
    from report
    where leader is not null;

    insert into issue_tag (article_id, issue_id, score)
    select distinct article_id, issue, 0.8
    from report;

    -- Attached when it is full: its indexes are then built at once.
    execute format('drop table if exists %I', partition);
    execute format('create table %I (like event including defaults including generated including constraints)', partition);
    execute format($insert$
        insert into %I (
            article_id, id, day, type, quad, goldstein, status, event_date, source, target, leaders, issues, place, place_country, outlet,
            language, confidence, dated_at, published)
        select article_id, id, day, type, quad, goldstein, status, day, array[source], array[target], array_remove(array[leader], null),
            array[issue], place, case when place is not null then target end, outlet, 'en', confidence, published_at,
            event || jsonb_build_object('article', jsonb_build_object(
                'id', article_id, 'version', 1, 'offset', 0, 'title', title, 'source', jsonb_build_object('name', outlet), 'publishedAt', published_at))
        from report
        order by published_at
        $insert$, partition);
    execute format('alter table event attach partition %I for values from (%L) to (%L)', partition, month, (month + interval '1 month')::date);

    create temp table first_report on commit drop as
    select distinct on (number) number, id, event, article_id, title, outlet, published_at,
        array_remove(array[source, target, leader, issue, type], null) as parts
    from report
    order by number, published_at, id;
    alter table first_report add primary key (number);

    insert into happening_report (event_id, article_id, event_day, reported_at, happening)
    select report.id, report.article_id, day, report.published_at, first_report.id
    from report join first_report using (number);

    insert into happening (id, change, last_report, parts, document)
    select first_report.id, nextval('happening_change'), last, parts, jsonb_build_object(
        'id', first_report.id, 'event', event || jsonb_build_object('article', jsonb_build_object(
            'id', article_id, 'version', 1, 'title', title, 'source', jsonb_build_object('name', outlet), 'publishedAt', published_at)),
        'articles', articles_of, 'sources', articles_of, 'firstReport', published_at, 'lastReport', last, 'conflicts', '[]'::jsonb)
    from first_report
        join (select number, count(distinct article_id) as articles_of, max(published_at) as last from report group by number) as told using (number);
end
$$;

-- Indexes are taken away while the tables are filled, and built again afterwards; then all is tallied.
create function archive_begin() returns void language plpgsql as $$
declare
    one record;
begin
    create table archive_index as
    select indexname, indexdef
    from pg_indexes
    where tablename in ('article', 'leader_mention', 'issue_tag', 'happening', 'happening_report') and indexname not like '%\_pkey';
    for one in select indexname from archive_index loop
        execute format('drop index %I', one.indexname);
    end loop;
end
$$;

create function archive_end() returns void language plpgsql as $$
declare
    one record;
begin
    for one in select indexdef from archive_index loop
        execute one.indexdef;
    end loop;
    drop table archive_index;
    perform tally_anew();
end
$$;
