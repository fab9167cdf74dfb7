-- The editions of an article that later ones have replaced, each as it was read then. They go with their article, or once it may not be
-- read any more.

create table earlier_edition (
    article_id      text not null references article (id) on delete cascade,
    version         integer not null,
    enriched        jsonb not null,
    primary key (article_id, version)
);
