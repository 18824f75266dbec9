create table unit
( code text not null
    constraint unit_pk primary key
    constraint unit_code_check check (code ~ '^[A-Za-z0-9-]{1,20}$')
);
comment on table unit is 'Offices and enterprises that propose or are proposed; what they are called is dated, see unit_version';

create table unit_version
( unit text not null
    constraint unit_version_unit_fk references unit
, name text not null
    constraint unit_version_name_check check (name <> '')
, managing_line text not null
    constraint unit_version_managing_line_check
      check (managing_line in ('CITY', 'CENTRAL_VERTICAL', 'CENTRAL_ENTERPRISE', 'OTHER'))
, valid_from date not null
, valid_until date
    constraint unit_version_valid_until_check check (valid_until >= valid_from)
, constraint unit_version_pk primary key (unit, valid_from)
);
comment on table unit_version is 'Name and managing line of a unit for a time; units are merged and renamed';
comment on column unit_version.managing_line is 'Who manages organisation, staff and payroll, and so proposes (Law 06/2022/QH15 Art. 83)';
comment on column unit_version.valid_until is 'Last day of validity; null while it lasts';

create unique index unit_version_current_index on unit_version (unit) where valid_until is null;
comment on index unit_version_current_index is 'A unit has at most one open-ended version';

create table person
( id text not null
    constraint person_pk primary key
    constraint person_id_check check (id ~ '^[a-z0-9.-]{1,60}$')
    constraint person_id_reserved_check check (id <> 'system' and id <> 'anonymous')
, name text not null
    constraint person_name_check check (name <> '')
, unit text
    constraint person_unit_fk references unit
, position text not null
, email text not null
    constraint person_email_check check (email like '%_@_%')
, phone text
);
comment on table person is 'People who work with the system';
comment on column person.id is 'Also the login; the two names of actors who are no person are reserved';
comment on column person.unit is 'Null for people of the city''s own bodies';

create table cluster
( code text not null
    constraint cluster_pk primary key
    constraint cluster_code_check check (code ~ '^[A-Z0-9-]{1,20}$')
, name text not null
, organiser text not null
);
comment on table cluster is 'Emulation clusters and blocks';
comment on column cluster.organiser is 'Code of the council that organises it';

create table cluster_membership
( cluster text not null
    constraint cluster_membership_cluster_fk references cluster
, year int not null
    constraint cluster_membership_year_check check (year between 2000 and 2100)
, unit text not null
    constraint cluster_membership_unit_fk references unit
, position int not null
    constraint cluster_membership_position_check check (position > 0)
, seat text not null
    constraint cluster_membership_seat_check check (seat in ('HEAD', 'DEPUTY', 'MEMBER'))
, constraint cluster_membership_pk primary key (cluster, year, unit)
, constraint cluster_membership_position_unique unique (cluster, year, position)
);
comment on table cluster_membership is 'Which units are in a cluster in a year; head and deputy rotate yearly';
comment on column cluster_membership.position is 'Place in the cluster''s own member list, from 1';

create unique index cluster_membership_seat_index on cluster_membership (cluster, year, seat) where seat <> 'MEMBER';
comment on index cluster_membership_seat_index is 'A cluster has one head and one deputy a year';
create index cluster_membership_unit_index on cluster_membership (unit, year);
comment on index cluster_membership_unit_index is 'Support asking for the cluster of a unit';

create table council
( code text not null
    constraint council_pk primary key
, name text not null
);
comment on table council is 'Emulation and commendation councils';

create table council_membership
( council text not null
    constraint council_membership_council_fk references council
, person text not null
    constraint council_membership_person_fk references person
, seat text not null
    constraint council_membership_seat_check check (seat in ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'SECRETARY'))
, votes boolean not null
, position int not null
    constraint council_membership_position_check check (position > 0)
, valid_from date not null
, valid_until date
    constraint council_membership_valid_until_check check (valid_until >= valid_from)
, constraint council_membership_pk primary key (council, person, valid_from)
);
comment on table council_membership is 'People of a council by its establishing decision; voting members are the base of every threshold';
comment on column council_membership.votes is 'False for a secretary who is no member: counts, but does not vote (domain rule SOD-8)';
comment on column council_membership.valid_until is 'Last day of the mandate; null while it lasts';
