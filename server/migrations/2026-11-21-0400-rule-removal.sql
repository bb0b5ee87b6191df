-- How far the log had got when a rule was added. States and results may refer to a rule by its number once an action came after
-- it; until then it can be removed without a trace. Asking the sequence costs nothing; asking millions of states would.
alter table game_rules add column since_action bigint not null default 0;
