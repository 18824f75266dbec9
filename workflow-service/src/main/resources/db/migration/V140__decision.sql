create table decision
( nomination uuid constraint decision_pk primary key
, outcome text not null constraint decision_outcome_check check (outcome in ('AWARDED', 'REFUSED'))
, number text
, decided_on date
, decided_year integer generated always as (extract(year from decided_on)::integer) stored
, reason_code text
, reason_text text
, signed_by text not null
, signed_at timestamptz not null
, constraint decision_number_unique unique (decided_year, number)
, constraint decision_complete_check check
    ( outcome = 'AWARDED' and num_nonnulls(number, decided_on) = 2 and num_nonnulls(reason_code, reason_text) = 0
   or outcome = 'REFUSED' and num_nonnulls(number, decided_on) = 0 and num_nonnulls(reason_code, reason_text) = 2)
);
comment on table decision is 'What the Chairman of the City People''s Committee has decided on a nomination.';
comment on column decision.number is 'Number of the signed decision, unique in its year; null for a refusal.';

create table award_register
( nomination uuid constraint award_register_pk primary key constraint award_register_decision_fk references decision
, dossier_code text not null
, year integer not null
, award text not null
, award_name_vi text not null
, award_name_en text not null
, subject_type text not null constraint award_register_subject_type_check check (subject_type in ('INDIVIDUAL', 'COLLECTIVE'))
, subject text not null
, unit text not null
, unit_name text not null
, decision_number text not null
, decided_on date not null
, bonus_multiple numeric(6, 2) constraint award_register_bonus_check check (bonus_multiple >= 0)
, presented_on date
, archived_at timestamptz
);
comment on table award_register is 'Every award ever given, as it was named when it was given.';
comment on column award_register.bonus_multiple is 'Multiple of the base salary; null where the rule set gives none.';
create index award_register_year_index on award_register (year, decided_on);
comment on index award_register_year_index is 'The register of a year.';
