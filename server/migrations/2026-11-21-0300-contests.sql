-- Periods of contests (boards `b<number>`, events `e<number>`) that are closed. The row is made by the transaction that
-- writes the results, so of two processes one closes; `paid_cursor` is the last member whose prize has been paid: in the
-- order of members, accounts and their transfers lie side by side when prizes are paid.
create table contest_periods (
  contest text not null,
  -- First site day of a board's period, start of an event's in milliseconds since 1970.
  period bigint not null,
  -- The code of the rule, which may be gone by the time somebody looks at the history.
  code text not null,
  ends_at timestamptz not null,
  closed_at timestamptz not null,
  participants integer not null default 0,
  paid_cursor bigint not null default 0,
  paid_at timestamptz,
  primary key (contest, period)
);
create index contest_periods_unpaid on contest_periods (contest, period) where paid_at is null;

-- Final tables. No foreign keys: rows are only written out of `member_states` beside the row of their period, and a
-- lookup for each of a million rows would cost as much as all the rest.
create table contest_results (
  contest text not null,
  period bigint not null,
  rank integer not null,
  member_id bigint not null,
  score bigint not null,
  reached_at timestamptz not null,
  actions integer not null,
  -- When the period ended, as in its row: a member's history is read in this order.
  ended_at timestamptz not null,
  -- What the place won by the rule of that time.
  lumis integer not null,
  unlock jsonb,
  primary key (contest, period, rank)
);
-- The order in which prizes are paid.
create unique index contest_results_once on contest_results (contest, period, member_id);
-- The history of a member in its order, and all that its best performances are computed from.
create index contest_results_of_member on contest_results (member_id, ended_at desc, contest) include (period, rank, lumis);

create function refuse_result_change() returns trigger language plpgsql as $$
begin
  raise exception 'Results of contests are never changed or removed';
end
$$;
create trigger contest_results_stay before update or delete on contest_results
  for each row execute function refuse_result_change();
create trigger contest_results_not_emptied before truncate on contest_results
  for each statement execute function refuse_result_change();
