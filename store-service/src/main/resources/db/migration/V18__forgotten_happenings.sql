-- The last change of the happenings that have ended and are deleted: a subscriber who has seen less than this must look again.

create table happening_forgotten (
    change          bigint not null
);

insert into happening_forgotten values (0);
