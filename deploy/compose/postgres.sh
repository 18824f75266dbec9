#!/bin/sh
# Runs once, on a new cluster: each service has a database of its own that the other cannot enter.
set -eu

create() {
    psql -v ON_ERROR_STOP=1 -v name="$1" -v password="$2" -U postgres -d postgres <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
}

create workflow "$WORKFLOW_DATABASE_PASSWORD"
create notification "$NOTIFICATION_DATABASE_PASSWORD"
