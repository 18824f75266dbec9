create table appraisal
( nomination uuid constraint appraisal_pk primary key
, accepted_by text not null
, accepted_at timestamptz not null
, verdict text constraint appraisal_verdict_check check (verdict in
    ('ELIGIBLE', 'NEEDS_INFO', 'NOT_ELIGIBLE', 'SUGGEST_LOWER'))
, note text
, appraised_by text
, appraised_at timestamptz
, confirmed_by text
, confirmed_at timestamptz
, constraint appraisal_verdict_complete_check check (num_nonnulls(verdict, note, appraised_by, appraised_at) in (0, 4))
, constraint appraisal_confirmed_check check (num_nonnulls(confirmed_by, confirmed_at) in (0, 2))
, constraint appraisal_two_people_check check (appraised_by <> confirmed_by)
);
comment on table appraisal is 'How the standing body appraises one nomination; the last verdict counts.';
comment on constraint appraisal_two_people_check on appraisal is 'Who appraises does not confirm (domain rule SOD-6).';

create table consultation_request
( id uuid constraint consultation_request_pk primary key
, nomination uuid not null
, agency text not null
, position integer not null
, requested_at timestamptz not null
, deadline timestamptz not null
, answer text constraint consultation_request_answer_check check (answer in
    ('AGREE', 'AGREE_WITH_NOTE', 'OBJECT', 'NOT_IN_REMIT', 'NO_REPLY'))
, grounds text
, answered_by text
, answered_at timestamptz
, closed_at timestamptz
, constraint consultation_request_agency_unique unique (nomination, agency)
, constraint consultation_request_answered_check check (num_nonnulls(answer, answered_by, answered_at) in (0, 3))
, constraint consultation_request_closed_check check (answer is null or closed_at is null)
);
comment on table consultation_request is 'One agency''s opinion on one nomination.';
comment on column consultation_request.closed_at is 'When a request ended without an answer, because the nomination was withdrawn.';
comment on column consultation_request.position is 'Place among the agencies of the award''s setting, from 1.';

create table publication
( nomination uuid constraint publication_pk primary key
, year integer not null
, award_name_vi text not null
, award_name_en text not null
, subject text not null
, unit_name text not null
, opened_at timestamptz not null
, deadline timestamptz not null
, closed_at timestamptz
);
comment on table publication is 'What the public sees of a nomination while it may comment: the fewest fields that make sense of it.';
comment on column publication.closed_at is 'Null while comments are awaited or unresolved.';
create index publication_open_index on publication (deadline) where closed_at is null;
comment on index publication_open_index is 'The public list.';

create table publication_comment
( id uuid constraint publication_comment_pk primary key
, nomination uuid not null constraint publication_comment_publication_fk references publication
, name text not null
, contact text not null
, kind text not null constraint publication_comment_kind_check check (kind in ('SUPPORT', 'OBJECTION', 'DENUNCIATION'))
, text text not null
, received_at timestamptz not null
, resolution text
, resolved_by text
, resolved_at timestamptz
, constraint publication_comment_resolved_check check (num_nonnulls(resolution, resolved_by, resolved_at) in (0, 3))
);
comment on table publication_comment is 'Comments of the public. Name and contact stay with the standing body; the unit never learns who denounced.';
create index publication_comment_nomination_index on publication_comment (nomination, received_at);
comment on index publication_comment_nomination_index is 'Comments on one nomination, and how many came lately.';
