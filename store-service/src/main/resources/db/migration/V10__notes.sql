-- What readers have found wrong in what was read out of an article. Nothing of the article is copied: what is exported is read from the
-- article at that moment, and a note goes with its article, or once the article may not be read any more.

create table note (
    article_id      text not null references article (id) on delete cascade,
    id              text not null,
    event_id        text,
    mistake         text not null,
    author          text,
    noted_at        timestamptz not null,
    -- the note as it is answered
    note            jsonb not null,
    primary key (article_id, id)
);

create index note_by_time on note (noted_at desc, id desc);
create index note_by_id on note (id);
