-- Outgoing webhooks: who wants to be told what, and where.
create table integrations (
  id bigint generated always as identity primary key,
  user_id bigint not null references users (id),
  name text not null,
  webhook_url text not null,
  -- The name of a fact, one of its older names, or `*`.
  event_type text not null,
  active boolean not null default false,
  -- Signs what is sent, so it is kept readable; an answer shows it only when it is made.
  secret text not null,
  -- After a rotation the old secret signs too for a while, so that receivers can change theirs without losing anything.
  previous_secret text,
  previous_secret_until timestamptz,
  created_at timestamptz not null,
  last_triggered timestamptz,
  failures_in_row integer not null default 0,
  -- Why the product itself switched it off; null when a person did, or when it is on.
  switched_off_because text check (switched_off_because in ('failing', 'gone')),
  check ((previous_secret is null) = (previous_secret_until is null)),
  check (switched_off_because is null or not active)
);
create index integrations_of_user on integrations (user_id, id);
create index integrations_subscribed on integrations (event_type) where active;

-- One row per message to one integration, with the outcome of its latest attempt.
create table webhook_deliveries (
  id bigint generated always as identity primary key,
  integration_id bigint not null references integrations (id) on delete cascade,
  -- Null for a test message. Facts may be forgotten before their deliveries, so this points to no row.
  fact_id bigint,
  -- The delivery that this one repeats on request; that one may be forgotten first.
  replay_of bigint,
  -- What receivers tell repetitions by: the same for every attempt and every replay.
  message_id text not null,
  event_type text not null,
  -- `json` keeps the text as it was signed and sent first.
  payload json not null,
  status text not null default 'pending' check (status in ('pending', 'succeeded', 'failed')),
  attempts integer not null default 0,
  next_attempt_at timestamptz,
  response_status integer,
  response_excerpt text,
  error text,
  created_at timestamptz not null,
  delivered_at timestamptz,
  check ((status = 'pending') = (next_attempt_at is not null)),
  check ((status = 'succeeded') = (delivered_at is not null))
);
-- However often a fact is handed over, an integration hears of it once.
create unique index webhook_deliveries_once on webhook_deliveries (integration_id, fact_id) where replay_of is null;
create index webhook_deliveries_of_integration on webhook_deliveries (integration_id, id desc);
create index webhook_deliveries_by_time on webhook_deliveries (created_at);

-- Keys by which other systems call. Only a hash is kept; the prefix lets people tell keys apart.
create table api_keys (
  id bigint generated always as identity primary key,
  name text not null,
  prefix text not null,
  key_hash bytea not null unique,
  scopes text[] not null,
  created_by bigint not null references users (id),
  created_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
