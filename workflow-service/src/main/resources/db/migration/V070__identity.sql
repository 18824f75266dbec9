create table login_user
( person text not null
    constraint login_user_pk primary key
    constraint login_user_person_fk references person
, password_hash text not null
    constraint login_user_password_hash_check check (password_hash like '{%}%')
, enabled boolean not null
);
comment on table login_user is 'People who may log in';
comment on column login_user.password_hash is 'Salted hash with its algorithm in front, such as {bcrypt}';

create table role_assignment
( person text not null
    constraint role_assignment_person_fk references login_user
, role text not null
    constraint role_assignment_role_check
      check (role in ('UNIT_OFFICER', 'UNIT_HEAD', 'UNIT_COUNCIL', 'CLUSTER_HEAD', 'CLUSTER_DEPUTY', 'CLUSTER_REVIEWER'
                     , 'CITY_SPECIALIST', 'CITY_HEAD', 'COUNCIL_CHAIR', 'COUNCIL_MEMBER', 'COUNCIL_SECRETARY'
                     , 'CHAIRMAN_PC', 'CONSULTEE', 'AUDITOR', 'SYS_ADMIN'))
, scope text not null
    constraint role_assignment_scope_check
      check ((scope <> '') = (role like 'UNIT\_%' or role like 'CLUSTER\_%' or role = 'CONSULTEE'))
, valid_from date not null
, valid_until date
    constraint role_assignment_valid_until_check check (valid_until >= valid_from)
, constraint role_assignment_pk primary key (person, role, scope, valid_from)
);
comment on table role_assignment is 'Who holds which role, for which scope, and when';
comment on column role_assignment.scope is 'Unit, cluster or agency code in capitals; empty for city-wide roles';
comment on column role_assignment.valid_until is 'Last day on which it is held; null while it lasts';

create index role_assignment_group_index on role_assignment (role, scope);
comment on index role_assignment_group_index is 'Support listing the people of a group';
