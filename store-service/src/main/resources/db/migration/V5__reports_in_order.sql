-- The order of the reports of a happening stands beside them, so that the first ones of a long one are found without reading all of it.

alter table happening_report
    -- of the event, so that it is looked for in one partition
    add column event_day date,
    -- publication of the article, else its arrival
    add column reported_at timestamptz;

update happening_report
set event_day = event.day, reported_at = event.dated_at
from event
where event.article_id = happening_report.article_id and event.id = event_id;

delete from happening_report
where event_day is null;

alter table happening_report
    alter column event_day set not null,
    alter column reported_at set not null;

drop index happening_report_by_happening;
create index happening_report_by_happening on happening_report (happening, event_day, reported_at, event_id);

-- Also articles whose reports could not be grouped; they are tried again after a while.
alter table happening_pending
    add column due timestamptz not null default now();

create index happening_pending_by_due on happening_pending (due);
