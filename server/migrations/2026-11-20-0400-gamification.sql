-- What can be done here and what it is worth. `unique_by` names the fields of the metadata (and `$day`, the local day)
-- whose values make an action count once per member.
create table action_types (
  id bigint generated always as identity primary key,
  name text not null unique check (char_length(name) between 1 and 50),
  description text check (char_length(description) <= 255),
  points_per_event integer not null check (points_per_event >= 0),
  active boolean not null default true,
  self_reportable boolean not null default true,
  unique_by text[] not null default '{}',
  -- For fields of the metadata that only make sense with certain values: those values.
  accepted_values jsonb not null default '{}',
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table badges (
  id bigint generated always as identity primary key,
  name text not null unique check (char_length(name) between 1 and 50),
  description text check (char_length(description) <= 255),
  action_type_id bigint not null references action_types (id),
  required_points integer not null check (required_points >= 0),
  user_type text not null check (user_type in ('anonymous', 'registered', 'both')),
  active boolean not null default true,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index badges_of_type on badges (action_type_id);

-- Actions of one type whose metadata cover all required values earn one action of the bonus type.
create table completion_rules (
  id bigint generated always as identity primary key,
  name text not null unique check (char_length(name) between 1 and 50),
  action_type_id bigint not null references action_types (id),
  field text not null,
  required_values text[] not null check (cardinality(required_values) > 0),
  bonus_type_id bigint not null references action_types (id),
  active boolean not null default true,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

-- One row: the version of the three tables above. A batch of actions is written only if it was judged by this version,
-- so that no process can go on awarding by rules that are no longer in force.
create table rule_book (
  only_row boolean primary key default true check (only_row),
  version integer not null,
  -- What of the default catalogue was added before: what an administrator deletes does not come back.
  seeded text[] not null default '{}'
);
insert into rule_book (version) values (1);

-- The whole engine state of a member is one value in one row: an action then costs one update, whatever it moves.
-- Room is left in the pages and no index holds a changing column, so that updates stay within their page (HOT).
create table member_states (
  member_id bigint primary key references users (id),
  version integer not null default 0,
  kind text not null check (kind in ('anonymous', 'registered')),
  -- `left`: deleted, no longer in rankings. `merged`: this guest's actions belong to an account now.
  presence text not null default 'present' check (presence in ('present', 'left', 'merged')),
  points bigint not null default 0,
  badges integer not null default 0,
  -- When the points were reached: of two members with the same points, who got there first comes first.
  points_at timestamptz,
  state jsonb not null
) with (fillfactor = 70);

create sequence action_ids as bigint;

-- The log of actions. The key serves a member's history, newest or oldest first, and one action by its id; every
-- further index would cost each action. Rows are written only beside an update of the member's state, so the member is
-- known to exist; types are protected by the states that count them.
create table actions (
  member_id bigint not null,
  id bigint not null,
  action_type_id bigint not null,
  occurred_at timestamptz not null,
  received_at timestamptz not null,
  -- The action whose consequence this one is.
  caused_by bigint,
  -- The member's calendar day on which it counts.
  local_day date not null,
  -- The idempotency key that came with it, hashed, and a hash of what it came with.
  request_key uuid,
  request_hash uuid,
  -- What makes it count once, hashed: its type and the values of its `unique_by`.
  unique_key uuid,
  channel text not null,
  metadata jsonb,
  -- What the engine awarded for it: enough to repeat the first answer, and to explain it later.
  effects jsonb not null,
  primary key (member_id, id)
);
-- Only actions that carry such a key pay for these. The member comes first, so that keys of one member lie together
-- and move along when a guest's actions become a member's.
create unique index actions_request_key on actions (member_id, request_key) where request_key is not null;
create unique index actions_unique_key on actions (member_id, unique_key) where unique_key is not null;

-- Walks over all members after points or badges were changed; `cursor` is the last member that has been counted.
create table recounts (
  id bigint generated always as identity primary key,
  reason text not null,
  requested_by text not null,
  total bigint not null,
  done bigint not null default 0,
  cursor bigint not null default 0,
  started_at timestamptz not null,
  finished_at timestamptz,
  superseded boolean not null default false
);
create index recounts_open on recounts (id) where finished_at is null;
