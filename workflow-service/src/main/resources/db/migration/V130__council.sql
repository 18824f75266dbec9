create table council_session
( id uuid constraint council_session_pk primary key
, council text not null
, ruleset text not null
, held_at timestamptz not null
, status text not null constraint council_session_status_check check (status in
    ('CONVENED', 'BALLOT_OPEN', 'BALLOT_CLOSED', 'MINUTES_SIGNED'))
, ballot_box uuid
, ballot_deadline timestamptz
, participants integer
, written integer
, minutes_signed_at timestamptz
, minutes_signed_by text
, version bigint not null
, constraint council_session_ballot_check check ((ballot_box is null) = (ballot_deadline is null))
, constraint council_session_counted_check check (num_nonnulls(participants, written) in (0, 2))
, constraint council_session_minutes_check check ((status = 'MINUTES_SIGNED') = (minutes_signed_at is not null))
);
comment on table council_session is 'One session of the city council.';
comment on column council_session.ruleset is 'Rules that every nomination of the agenda stands under.';
comment on column council_session.written is 'How many absent members answered in writing; what they said nobody knows.';

create table council_session_member
( session uuid not null constraint council_session_member_session_fk references council_session
, person text not null
, seat text not null constraint council_session_member_seat_check check (seat in
    ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'SECRETARY'))
, votes boolean not null
, present boolean
, constraint council_session_member_pk primary key (session, person)
);
comment on table council_session_member is 'The council as it was when the session was convened, and who attended.';
comment on column council_session_member.votes is 'False for a secretary who is not a member (domain rule SOD-8).';
comment on column council_session_member.present is 'Null before the session is opened.';

create table council_agenda_item
( session uuid not null constraint council_agenda_item_session_fk references council_session
, nomination uuid not null
, unit text not null
, position integer not null
, threshold_numerator integer not null
, threshold_denominator integer not null
, threshold_strict boolean not null
, yes integer
, no integer
, invalid integer
, passed boolean
, constraint council_agenda_item_pk primary key (session, nomination)
, constraint council_agenda_item_threshold_check check (threshold_numerator between 0 and threshold_denominator and threshold_denominator > 0)
, constraint council_agenda_item_counted_check check (num_nonnulls(yes, no, invalid, passed) in (0, 4))
);
comment on table council_agenda_item is 'Nominations on the agenda, the share of all members that each needs, and its count.';
comment on column council_agenda_item.unit is 'Unit that proposes; its people do not vote on the item (domain rule SOD-4).';

create table council_recusal
( session uuid not null
, nomination uuid not null
, person text not null
, constraint council_recusal_pk primary key (session, nomination, person)
, constraint council_recusal_item_fk foreign key (session, nomination) references council_agenda_item
, constraint council_recusal_person_fk foreign key (session, person) references council_session_member
);
comment on table council_recusal is 'Members who do not vote on an item because they belong to its unit; the minutes name how many.';
