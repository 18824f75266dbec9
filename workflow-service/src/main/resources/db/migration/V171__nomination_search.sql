-- both come with PostgreSQL and are trusted: the owner of a database may create them
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

create function plain_text(text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, normalize($1, nfc)));

comment on function plain_text(text) is 'What people type who leave out accents: lower case, without marks; immutable while nobody edits the dictionary';

create index nomination_plain_text_idx on nomination
    using gin (plain_text(dossier_code || ' ' || subject || ' ' || coalesce(position, '')) gin_trgm_ops);

comment on index nomination_plain_text_idx is 'Finds nominations by parts of words, whether or not accents were typed';
