create table cluster_round
( id uuid constraint cluster_round_pk primary key
, cluster text not null
, year integer not null constraint cluster_round_year_check check (year between 2004 and 2100)
, sheet text not null
, ruleset text not null
, status text not null constraint cluster_round_status_check check (status in
    ('SELF_ASSESSMENT', 'PEER_SCORING', 'VERIFIED', 'OBJECTIONS_CLOSED', 'BALLOT_OPEN', 'BALLOT_CLOSED', 'PROPOSED'))
, opened_at timestamptz not null
, assessment_deadline timestamptz not null
, peer_scoring_deadline timestamptz
, objection_deadline timestamptz
, chair text
, ballot_box uuid
, ballot_deadline timestamptz
, minutes_signed_at timestamptz
, minutes_signed_by text
, version bigint not null
, constraint cluster_round_year_unique unique (cluster, year)
, constraint cluster_round_ballot_check check (num_nonnulls(ballot_box, ballot_deadline, chair) in (0, 3))
, constraint cluster_round_minutes_check check ((status = 'PROPOSED') = (minutes_signed_at is not null))
);
comment on table cluster_round is 'One yearly round of one emulation cluster.';
comment on column cluster_round.ruleset is 'Rules that the whole round stands under, fixed when it opens.';
comment on column cluster_round.peer_scoring_deadline is 'From here on scores are verified with what peers have given, so that one silent unit does not hold up the cluster.';
comment on column cluster_round.ballot_deadline is 'Until then the ballot is closed only when every unit that is there has voted.';
comment on column cluster_round.chair is 'Unit that chairs the closing meeting; not always the head of the cluster, because a candidate does not chair its own item (domain rule SOD-3).';

create table cluster_round_member
( round uuid not null constraint cluster_round_member_round_fk references cluster_round
, unit text not null
, position integer not null
, seat text not null constraint cluster_round_member_seat_check check (seat in ('HEAD', 'DEPUTY', 'MEMBER'))
, self_total numeric(8, 2)
, assessed_at timestamptz
, peers_scored_at timestamptz
, present boolean
, constraint cluster_round_member_pk primary key (round, unit)
, constraint cluster_round_member_assessed_check check ((self_total is null) = (assessed_at is null))
);
comment on table cluster_round_member is 'Member units as they were when the round opened, and how far each has come.';
comment on column cluster_round_member.present is 'Attendance at the closing meeting; null before it.';

create table cluster_round_nomination
( nomination uuid constraint cluster_round_nomination_pk primary key
, round uuid not null constraint cluster_round_nomination_round_fk references cluster_round
, unit text not null
, award text not null
, yes integer
, no integer
, invalid integer
, base integer
, proposed boolean
, constraint cluster_round_nomination_counted_check check (num_nonnulls(yes, no, invalid, base, proposed) in (0, 5))
);
comment on table cluster_round_nomination is 'Nominations that wait for the result of the round, and their result once the ballot is counted.';
comment on column cluster_round_nomination.base is 'Votes that a full house could have cast on it; the unit''s own is not among them (domain rule SOD-2).';
create index cluster_round_nomination_round_index on cluster_round_nomination (round);
comment on index cluster_round_nomination_round_index is 'The candidates of a round.';

create table cluster_peer_score
( round uuid not null
, scorer text not null
, unit text not null
, criterion text not null
, points numeric(8, 2) not null constraint cluster_peer_score_points_check check (points >= 0)
, constraint cluster_peer_score_pk primary key (round, unit, criterion, scorer)
, constraint cluster_peer_score_scorer_fk foreign key (round, scorer) references cluster_round_member
, constraint cluster_peer_score_unit_fk foreign key (round, unit) references cluster_round_member
, constraint cluster_peer_score_own_check check (scorer <> unit)
);
comment on table cluster_peer_score is 'What each member gives every other member for each criterion. Shown to nobody but in aggregates.';

create table cluster_verified_score
( round uuid not null
, unit text not null
, criterion text not null
, points numeric(8, 2) not null constraint cluster_verified_score_points_check check (points >= 0)
, reason text
, constraint cluster_verified_score_pk primary key (round, unit, criterion)
, constraint cluster_verified_score_unit_fk foreign key (round, unit) references cluster_round_member
);
comment on table cluster_verified_score is 'Points that the verification team has fixed.';
comment on column cluster_verified_score.reason is 'Why the points differ from the aggregate of the peers; null where they do not.';

create table cluster_standing
( round uuid not null
, unit text not null
, base numeric(8, 2) not null
, section_a numeric(8, 2) not null
, bonus numeric(8, 2) not null constraint cluster_standing_bonus_check check (bonus >= 0)
, penalty numeric(8, 2) not null constraint cluster_standing_penalty_check check (penalty >= 0)
, final_score numeric(8, 2) not null constraint cluster_standing_final_check check (final_score >= 0)
, rank integer not null constraint cluster_standing_rank_check check (rank >= 1)
, constraint cluster_standing_pk primary key (round, unit)
, constraint cluster_standing_unit_fk foreign key (round, unit) references cluster_round_member
);
comment on table cluster_standing is 'The ranking of a round.';
comment on column cluster_standing.bonus is 'Bonus that counts: what was granted, at most the cap of the sheet.';

create table cluster_objection
( round uuid not null
, unit text not null
, text text not null
, raised_at timestamptz not null
, raised_by text not null
, settlement text
, settled_at timestamptz
, settled_by text
, constraint cluster_objection_pk primary key (round, unit)
, constraint cluster_objection_unit_fk foreign key (round, unit) references cluster_round_member
, constraint cluster_objection_settled_check check (num_nonnulls(settlement, settled_at, settled_by) in (0, 3))
);
comment on table cluster_objection is 'A unit may object to its verified score once; each objection is settled before the ballot.';
