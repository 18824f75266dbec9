create table deputation (
    id uuid not null constraint deputation_pk primary key
  , principal text not null constraint deputation_principal_fk references login_user
  , deputy text not null constraint deputation_deputy_fk references login_user
  , first_day date not null
  , last_day date not null
  , named_by text not null
  , named_at timestamptz not null
  , revoked_at timestamptz
  , revoked_by text
  , announced boolean not null default false
  , constraint deputation_two_people_check check (principal <> deputy)
  , constraint deputation_days_check check (last_day >= first_day)
  , constraint deputation_revoked_check check ((revoked_at is null) = (revoked_by is null))
);

comment on table deputation is 'Who stands in for whom, and when; rows are never deleted';
comment on column deputation.first_day is 'A day in Vietnam, as the last';
comment on column deputation.announced is 'Whether the deputy was last announced as holding what it gives';

create index deputation_deputy_idx on deputation (deputy) where revoked_at is null;
create index deputation_principal_idx on deputation (principal);

comment on index deputation_deputy_idx is 'Support the question what a person may do today';
comment on index deputation_principal_idx is 'Support listing the deputies of a person and of a group';

alter table audit_entry add column on_behalf_of text;

comment on column audit_entry.on_behalf_of is 'Whose deputy the actor was; null where they acted in their own right. Sealed together with the actor';
