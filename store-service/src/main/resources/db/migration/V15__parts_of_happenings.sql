-- What any report of a happening names (parties, leaders, issues, type), so that a list of happenings need not look at the reports of those
-- of which none can be asked for. Null where not all reports were read.

alter table happening
    add column parts text[];

update happening
set parts = told.parts
from (
    select happening, array_agg(distinct part collate "C") as parts
    from happening_report
        join event on event.article_id = happening_report.article_id and event.id = happening_report.event_id
            and event.day = happening_report.event_day
        cross join lateral unnest(source || target || leaders || issues || type) as part
    where status <> 'retracted'
    group by happening) as told
where happening.id = told.happening;
