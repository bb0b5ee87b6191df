-- What an action type is worth in the game. System types are commands of members (claim, accept, join …) and grants: they
-- are part of the log, because a state is the fold of its log, but nobody reports them.
alter table action_types
  add column system boolean not null default false,
  add column game jsonb not null default '{"category": "other", "base_lumis": 0, "base_xp": 0, "cooldown_seconds": 0,
    "daily_cap": null, "weekly_cap": null, "counted_fields": []}';

-- The catalogues of the game: levels, streaks, missions, events, achievements, boards, combos, segments. A rule is one value,
-- checked by the schema of its catalogue. Numbers are never used again: states refer to them.
create table game_rules (
  id bigint generated always as identity primary key,
  catalogue text not null,
  code text not null,
  rule jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (catalogue, code)
);

-- The zone in which boards and events turn is part of what actions are judged by.
alter table rule_book add column site_zone text not null default 'America/Panama';

-- Every version that was ever in force: a late action has the ones after it played again, each by its own rules.
create table rule_versions (
  version integer primary key,
  rules jsonb not null,
  since timestamptz not null
);

-- The game's part of a state, and what of it boards need. Texts, because nothing looks inside at each action; not
-- compressed, because that would cost more than the room it saves.
alter table member_states
  add column game text not null default '',
  add column scores text not null default '';
alter table member_states alter column game set storage external, alter column scores set storage external;
alter table member_states set (toast_tuple_target = 8160);

-- A copy of the game's part of a state from before the first action of each of the last local days on which there were
-- actions. `since_id`: every action that it does not hold has a higher number.
create table member_days (
  member_id bigint not null references users (id),
  -- The local day, modulo the number of days that are kept: a new one takes the place of the oldest.
  slot smallint not null,
  -- When the first action of that day happened, in milliseconds since 1970: it holds everything before.
  at bigint not null,
  since_id bigint not null,
  game text not null,
  primary key (member_id, slot)
);
alter table member_days alter column game set storage external;
alter table member_days set (toast_tuple_target = 8160);

alter table actions
  -- Lümis that it earned, and the balance right after.
  add column lumis integer not null default 0,
  add column balance bigint;
