create table nomination (
    id uuid constraint nomination_pkey primary key
  , lock_version bigint not null
  , dossier_code text not null constraint nomination_dossier_code_key unique
  , dossier_version integer not null constraint nomination_dossier_version_check check (dossier_version > 0)
  , year integer not null constraint nomination_year_check check (year between 2000 and 2100)
  , rule_set text not null
  , award text not null
  , subject text not null constraint nomination_subject_check check (length(subject) between 1 and 300)
  , position text
  , basis text not null constraint nomination_basis_check check (basis in ('MERIT', 'SUDDEN', 'THEMATIC', 'CONTRIBUTION', 'EXTERNAL'))
  , unit text not null
  , cluster text
  , status text not null constraint nomination_status_check check (status in (
        'DRAFT', 'SELF_ASSESSED', 'UNIT_REVIEWED', 'UNIT_SIGNED', 'CLUSTER_RECEIVED', 'CLUSTER_SCORING', 'CLUSTER_VERIFIED'
      , 'CLUSTER_VOTED', 'CITY_SUBMITTED', 'CITY_ACCEPTED', 'APPRAISING', 'CONSULTING', 'PUBLISHED', 'COUNCIL_SCHEDULED'
      , 'COUNCIL_PASSED', 'AWAITING_SIGNATURE', 'AWARDED', 'NOTIFIED', 'PRESENTED', 'ARCHIVED', 'RETURNED_UNIT', 'WITHDRAWN'
      , 'NOT_PROPOSED', 'NOT_ELIGIBLE', 'NOT_PASSED', 'REFUSED'))
  , prepared_by text
  , approved_by text
  , supplement_due timestamptz
  , cluster_since timestamptz
  , city_since timestamptz
  , council_since timestamptz
  , opened_at timestamptz not null
  , changed_at timestamptz not null
);
create index nomination_unit_idx on nomination (unit, opened_at desc);
create index nomination_status_idx on nomination (status, opened_at);

comment on table nomination is 'One dossier from draft to archive';
comment on column nomination.lock_version is 'Changes with every write; the ETag of the dossier';
comment on column nomination.dossier_version is 'Counts resubmissions; votes and opinions belong to one version';
comment on column nomination.cluster is 'Cluster of the unit in the year; null where it belonged to none';
comment on column nomination.prepared_by is 'Who handed the dossier to the unit council; may neither record its vote nor sign (SOD-6)';
comment on column nomination.approved_by is 'Who recorded the unit council''s vote; may not sign (SOD-6)';
comment on column nomination.supplement_due is 'Deadline of the supplement asked for; null while none is';
comment on column nomination.cluster_since is 'From when people of the cluster may see it; null before';
comment on column nomination.city_since is 'From when the standing body of the city may see it; null before';
comment on column nomination.council_since is 'From when members of the city council may see it; null before';
comment on index nomination_unit_idx is 'Lists a unit''s own nominations, newest first';
comment on index nomination_status_idx is 'Lists nominations in some statuses, oldest first';

create table nomination_consultee (
    nomination uuid not null constraint nomination_consultee_nomination_fkey references nomination
  , agency text not null
  , since timestamptz not null
  , constraint nomination_consultee_pkey primary key (nomination, agency)
);
comment on table nomination_consultee is 'Agencies that were asked for an opinion on a nomination, and see it for that reason';
comment on column nomination_consultee.agency is 'Scope of the role CONSULTEE';

create table dossier_series (
    series text constraint dossier_series_pkey primary key
  , last_number integer not null constraint dossier_series_last_number_check check (last_number > 0)
);
comment on table dossier_series is 'Last dossier number of each year and cluster; the row is locked until the opening commits, so numbers have no gap';

create table nomination_section (
    nomination uuid not null constraint nomination_section_nomination_fkey references nomination
  , section text not null constraint nomination_section_section_check check (section in ('ACHIEVEMENTS', 'HISTORY', 'INITIATIVES'))
  , content jsonb not null
  , saved_at timestamptz not null
  , constraint nomination_section_pkey primary key (nomination, section)
);
comment on table nomination_section is 'What the officer has written so far; saved while typing, frozen in dossier_version at each submission';

create table dossier_version (
    nomination uuid not null constraint dossier_version_nomination_fkey references nomination
  , version integer not null
  , sections jsonb not null
  , papers jsonb not null
  , submitted_by text not null
  , submitted_at timestamptz not null
  , constraint dossier_version_pkey primary key (nomination, version)
);
comment on table dossier_version is 'The dossier as it left the unit: sections, and each paper with version and checksum';

create table warning_override (
    id uuid constraint warning_override_pkey primary key
  , nomination uuid not null constraint warning_override_nomination_fkey references nomination
  , finding text not null
  , reason text not null
  , legal_basis text not null
  , overridden_by text not null
  , overridden_at timestamptz not null
  , constraint warning_override_finding_key unique (nomination, finding)
);
comment on table warning_override is 'A warning that somebody took responsibility for, with reason and legal basis';

create table unit_vote (
    id uuid constraint unit_vote_pkey primary key
  , nomination uuid not null constraint unit_vote_nomination_fkey references nomination
  , version integer not null
  , members integer not null
  , present integer not null
  , yes integer not null
  , no integer not null
  , invalid integer not null
  , agreed boolean not null
  , recorded_by text not null
  , recorded_at timestamptz not null
  , constraint unit_vote_counts_check check (members > 0 and present between 1 and members and yes >= 0 and no >= 0 and invalid >= 0 and yes + no + invalid = present)
);
create index unit_vote_nomination_idx on unit_vote (nomination, recorded_at);
comment on table unit_vote is 'Counts of a unit council''s vote as its secretary recorded them; never who voted how';
comment on index unit_vote_nomination_idx is 'Shows the votes of one dossier in order';

create table nomination_return (
    id uuid constraint nomination_return_pkey primary key
  , nomination uuid not null constraint nomination_return_nomination_fkey references nomination
  , version integer not null
  , code text not null
  , reason text not null
  , items jsonb not null
  , deadline timestamptz not null
  , returned_at timestamptz not null
);
create index nomination_return_nomination_idx on nomination_return (nomination, returned_at);
comment on table nomination_return is 'Every return for supplement: why, what to fix, until when';
comment on index nomination_return_nomination_idx is 'Shows the returns of one dossier in order';

create table initiative_usage (
    id uuid constraint initiative_usage_pkey primary key
  , initiative text not null
  , nomination uuid not null constraint initiative_usage_nomination_fkey references nomination
  , status text not null constraint initiative_usage_status_check check (status in ('RESERVED', 'CONSUMED', 'RELEASED'))
  , reserved_at timestamptz not null
  , settled_at timestamptz
);
create unique index initiative_usage_active_key on initiative_usage (initiative) where status in ('RESERVED', 'CONSUMED');
create index initiative_usage_nomination_idx on initiative_usage (nomination);
comment on table initiative_usage is 'One initiative supports one proposal only (dispatch 5007, III.5.c)';
comment on column initiative_usage.initiative is 'Its code; prefixed by the unit where the unit itself recognised it';
comment on column initiative_usage.settled_at is 'When it was consumed or released; null while reserved';
comment on index initiative_usage_active_key is 'Refuses a second active use of one initiative';
comment on index initiative_usage_nomination_idx is 'Settles the initiatives of one dossier';

create table nomination_timeline (
    entry bigint generated always as identity constraint nomination_timeline_pkey primary key
  , nomination uuid not null constraint nomination_timeline_nomination_fkey references nomination
  , at timestamptz not null
  , actor text not null
  , fact text not null
  , status text not null
  , detail jsonb not null
);
create index nomination_timeline_nomination_idx on nomination_timeline (nomination, entry);
comment on table nomination_timeline is 'What happened to a nomination, one row for each fact, written in its transaction';
comment on column nomination_timeline.actor is 'Group that acted, such as UNIT_HEAD.U03, or system; never a person';
comment on index nomination_timeline_nomination_idx is 'Reads one nomination''s timeline in order';
