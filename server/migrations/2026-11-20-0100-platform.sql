-- Facts: what modules announced, kept as the log of activity.
create table facts (
  id bigint generated always as identity primary key,
  name text not null,
  member_id bigint,
  payload jsonb not null,
  occurred_at timestamptz not null
);
create index facts_by_name on facts (name, id desc);

-- One row per fact and listener that has dealt with it: a redelivery then has no second effect.
create table fact_receipts (
  fact_id bigint not null references facts (id) on delete cascade,
  listener text not null,
  primary key (fact_id, listener)
);

-- Mail that was written; without SMTP this is where it stays.
create table mails (
  id bigint generated always as identity primary key,
  recipient text not null,
  subject text not null,
  body text not null,
  status text not null check (status in ('kept', 'queued', 'sent', 'failed')),
  created_at timestamptz not null,
  sent_at timestamptz,
  error text
);

-- Crashes and refusals worth a look: one row per error answer of status 500 and above.
create table error_log (
  id bigint generated always as identity primary key,
  user_id bigint,
  user_type text,
  status integer not null,
  code text not null,
  message text not null,
  details jsonb not null,
  url text not null,
  method text not null,
  ip text,
  created_at timestamptz not null
);
create index error_log_by_time on error_log (created_at desc);
