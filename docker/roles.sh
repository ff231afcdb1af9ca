#!/usr/bin/env bash
# Runs once in an empty PostgreSQL: the three roles, the database, and the extensions only a superuser may install.
set -euo pipefail

psql --username postgres --set ON_ERROR_STOP=1 \
  --set owner="$OWNER_PASSWORD" --set app="$APP_PASSWORD" --set worker="$WORKER_PASSWORD" <<'SQL'
CREATE ROLE sixfold_owner LOGIN PASSWORD :'owner';
CREATE ROLE sixfold_app LOGIN PASSWORD :'app';
CREATE ROLE sixfold_worker LOGIN PASSWORD :'worker';
CREATE DATABASE sixfold OWNER sixfold_owner;
\connect sixfold
CREATE EXTENSION pg_trgm;
CREATE EXTENSION unaccent;
CREATE EXTENSION btree_gin;
CREATE EXTENSION citext;
ALTER SCHEMA public OWNER TO sixfold_owner;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
SQL
