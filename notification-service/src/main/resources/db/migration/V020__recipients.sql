create table person
( id text not null
, name text
, email text
, phone text
, unit text
, active boolean not null
, sequence bigint not null
, updated_at timestamptz not null
, constraint person_pk primary key (id)
, constraint person_active_check check (not active or name is not null)
);
comment on table person is 'Address book: last snapshot of each person; after departure only the id stays';
comment on column person.sequence is 'Sequence of the snapshot; an older one that comes again is ignored';

create table person_group
( person_id text not null
, group_id text not null
, constraint person_group_pk primary key (person_id, group_id)
, constraint person_group_person_fk foreign key (person_id) references person (id) on delete cascade
);
comment on table person_group is 'Roles of people, such as UNIT_HEAD.U03';
create index person_group_ix on person_group (group_id);
comment on index person_group_ix is 'Supports finding the members of a group';

create table unit
( code text not null
, name text not null
, managing_line text
, sequence bigint not null
, constraint unit_pk primary key (code)
);
comment on table unit is 'Units by code, as last told';
