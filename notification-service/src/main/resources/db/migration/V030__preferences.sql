create table preference_switch
( person_id text not null
, kind text not null
, channel text not null
, enabled boolean not null
, constraint preference_switch_pk primary key (person_id, kind, channel)
, constraint preference_switch_kind_check check (kind in ('TASK', 'REMINDER', 'DOSSIER', 'RETURN', 'RESULT'))
, constraint preference_switch_channel_check check (channel in ('EMAIL', 'IN_APP', 'SMS', 'ZALO'))
, constraint preference_switch_legal_check check (enabled or kind not in ('RETURN', 'RESULT'))
);
comment on table preference_switch is 'What a person has switched on or off; without a row the standard of the channel counts';

create table preference_profile
( person_id text not null
, language text not null
, quiet_from time
, quiet_to time
, constraint preference_profile_pk primary key (person_id)
, constraint preference_profile_language_check check (language in ('VI', 'EN'))
, constraint preference_profile_quiet_check check ((quiet_from is null) = (quiet_to is null) and quiet_from is distinct from quiet_to or quiet_from is null and quiet_to is null)
);
comment on table preference_profile is 'Language and quiet hours (Vietnam time) of a person; without a row Vietnamese and no quiet hours';
