create table document (
    id uuid not null constraint document_pk primary key
  , owner uuid not null
  , paper text not null
  , version integer not null
  , file_name text not null
  , media_type text not null
  , size bigint not null
  , sha256 text not null
  , stored_at timestamptz not null
  , constraint document_owner_paper_version_key unique (owner, paper, version)
  , constraint document_version_check check (version > 0)
  , constraint document_size_check check (size > 0)
  , constraint document_sha256_check check (sha256 ~ '^[0-9a-f]{64}$')
);

comment on table document is 'Evidence; the bytes lie on disk under their checksum and were durable before the row';
comment on column document.owner is 'Nomination or self-assessment that it belongs to';
comment on column document.paper is 'Code of the paper, or the criterion that it proves';
comment on column document.version is 'From 1 within owner and paper; nothing is overwritten';
comment on column document.file_name is 'As uploaded, in Unicode form NFC; never used as a path';
comment on column document.sha256 is 'Of the bytes, lower-case hex';
