-- Between whom an event takes place. What was stored before is between states and organisations.

alter table event
    add column scope text not null default 'international';

create index event_domestic on event (dated_at desc, id desc) where scope = 'domestic';

alter table happening
    -- of its reports, which are all of one scope
    add column scope text not null generated always as (coalesce(document #>> '{event,scope}', 'international')) stored;

create index happening_domestic on happening (last_report desc, id desc) where not ended and scope = 'domestic';
