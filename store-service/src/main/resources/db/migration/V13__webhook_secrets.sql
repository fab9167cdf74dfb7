-- The secret that a new one has replaced: messages are signed with it, too, until then, so that a target can change over.
alter table alert add column former_secret text;
alter table alert add column former_until timestamptz;
