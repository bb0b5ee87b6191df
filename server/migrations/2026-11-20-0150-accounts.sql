-- One row per person. A guest that registers keeps its row, and with it everything that points to it (design §3).
create table users (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('anonymous', 'registered', 'deleted')),
  -- The secret by which a guest is known; gone once it has registered or was merged.
  session_id uuid unique,
  -- The name under which another system knows this member.
  external_id text unique,
  email text,
  -- When its owner proved to receive mail there (mailed link or Google); null for an address that was only typed in.
  email_proven_at timestamptz,
  username text not null,
  password_hash text,
  google_subject text unique,
  role text not null default 'user' check (role in ('user', 'moderator', 'admin', 'super_admin')),
  active boolean not null default true,
  subscription text not null check (subscription in ('basic', 'freemium', 'premium', 'corporate')),
  ciudad text,
  website text,
  -- IANA zone in which the person's days turn; null: the site's.
  time_zone text,
  created_at timestamptz not null,
  registered_at timestamptz,
  registered_via text check (registered_via in ('password', 'google', 'admin', 'import')),
  last_ip text,
  last_login timestamptz,
  last_seen_at timestamptz not null,
  merged_into bigint references users (id),
  check (kind <> 'anonymous' or (email is null and password_hash is null and role = 'user')),
  check (kind <> 'registered' or (session_id is null and (email is not null or external_id is not null))),
  check (kind <> 'registered' or (registered_at is not null and registered_via is not null))
);
create unique index users_email on users (lower(email));
create unique index users_username on users (lower(username));
create index users_idle_guests on users (last_seen_at) where kind = 'anonymous';
-- Guests outnumber members by far; lists of members walk this one.
create index users_members on users (id) where kind = 'registered';
create index users_administrators on users (id) where role in ('admin', 'super_admin');

-- One row per login: the family of all tokens that descend from it.
create table logins (
  id uuid primary key,
  user_id bigint not null references users (id),
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  -- Life of the youngest refresh token; beyond it the login is over without anybody having ended it.
  expires_at timestamptz not null,
  ip text,
  user_agent text,
  ended_at timestamptz,
  ended_because text check (ended_because in ('logout', 'everywhere', 'password_changed', 'replayed', 'deactivated', 'deleted', 'linked'))
);
create index logins_of_user on logins (user_id, created_at desc);

-- Refresh tokens are kept as hashes. A used one stays, so that using it again is noticed.
create table refresh_tokens (
  token_hash bytea primary key,
  login_id uuid not null references logins (id) on delete cascade,
  parent_hash bytea,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index refresh_tokens_of_login on refresh_tokens (login_id);
create index refresh_tokens_of_parent on refresh_tokens (parent_hash);

create table password_resets (
  token_hash bytea primary key,
  user_id bigint not null references users (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index password_resets_of_user on password_resets (user_id);

-- Failed logins per account and per address; a success forgets those of the account.
create table login_failures (
  subject text primary key,
  failures integer not null,
  last_failure_at timestamptz not null
);

-- What is remembered between leaving for another site's login and coming back.
create table oidc_attempts (
  state text primary key,
  code_verifier text not null,
  nonce text not null,
  guest_session uuid,
  created_at timestamptz not null
);
