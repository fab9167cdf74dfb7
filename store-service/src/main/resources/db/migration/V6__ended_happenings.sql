-- A happening that has ended is kept for those who have not been told of it yet, without quoting anybody, and no longer than articles are.

alter table happening
    add column changed_at timestamptz not null default now();

create index happening_ended on happening (changed_at) where ended;

update happening
set document = jsonb_set(
    document #- '{event,furtherEvidence}',
    '{event,evidence}',
    document #> '{event,evidence}' || jsonb_build_object('end', document #> '{event,evidence,start}', 'text', ''))
    || '{"conflicts": []}'
where ended;
