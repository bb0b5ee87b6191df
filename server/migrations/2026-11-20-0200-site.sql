-- Settings that were changed from their defaults; the catalogue of all of them is in the code.
create table site_settings (
  id integer generated always as identity primary key,
  key text not null unique,
  value text not null,
  updated_by bigint,
  updated_at timestamptz not null
);

-- Who changed what: one row per administrative change, never altered.
create table audit_log (
  id bigint generated always as identity primary key,
  actor_id bigint,
  actor_name text not null,
  action text not null,
  subject text not null,
  before jsonb,
  after jsonb,
  created_at timestamptz not null
);
create index audit_log_by_subject on audit_log (subject, id desc);
