create table scoring_sheet (
    code text constraint scoring_sheet_pkey primary key
  , cluster text not null
  , year integer not null
  , name text not null
  , bonus_cap numeric(8, 2) not null constraint scoring_sheet_bonus_cap_check check (bonus_cap >= 0)
  , constraint scoring_sheet_cluster_year_key unique (cluster, year)
);
comment on table scoring_sheet is 'What the units of a cluster are scored on in a year';
comment on column scoring_sheet.bonus_cap is 'Most bonus points that count';

create table scoring_criterion (
    sheet text not null constraint scoring_criterion_sheet_fkey references scoring_sheet
  , code text not null constraint scoring_criterion_code_check check (code ~ '^[A-Z][0-9]{1,2}$')
  , position integer not null
  , name text not null
  , max numeric(8, 2) not null constraint scoring_criterion_max_check check (max > 0)
  , constraint scoring_criterion_pkey primary key (sheet, code)
);
comment on table scoring_criterion is 'Lines of a scoring sheet; unchanged once a unit has begun to fill it in';

create table self_assessment (
    sheet text not null constraint self_assessment_sheet_fkey references scoring_sheet
  , unit text not null
  , status text not null constraint self_assessment_status_check check (status in ('DRAFT', 'SUBMITTED'))
  , revision bigint not null
  , saved_by text not null
  , saved_at timestamptz not null
  , submitted_at timestamptz constraint self_assessment_submitted_at_check check ((submitted_at is not null) = (status = 'SUBMITTED'))
  , constraint self_assessment_pkey primary key (sheet, unit)
);
comment on table self_assessment is 'A unit''s own scores: a draft that saves itself, then submitted once';
comment on column self_assessment.revision is 'Counts writings; the ETag of the draft';

create table self_assessment_line (
    sheet text not null
  , unit text not null
  , criterion text not null
  , points numeric(8, 2) constraint self_assessment_line_points_check check (points >= 0)
  , explanation text
  , constraint self_assessment_line_pkey primary key (sheet, unit, criterion)
  , constraint self_assessment_line_head_fkey foreign key (sheet, unit) references self_assessment
  , constraint self_assessment_line_criterion_fkey foreign key (sheet, criterion) references scoring_criterion
);
comment on table self_assessment_line is 'Points and explanation for one criterion; points are null while only explained';

create function scoring_criterion_keep() returns trigger language plpgsql as $$
begin
    if exists (select from self_assessment where sheet in (new.sheet, old.sheet)) then
        raise exception 'scoring sheet % is in use and stays as it is', coalesce(new.sheet, old.sheet)
            using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end
$$;
comment on function scoring_criterion_keep is 'Refuses changes to the criteria of a sheet that a unit has begun to fill in';

create trigger scoring_criterion_keep
    before insert or update or delete on scoring_criterion
    for each row execute function scoring_criterion_keep();
