-- Periods of contests in which somebody had a score and that are not closed. States know two periods of a contest: where
-- closing does not succeed for longer, this alone knows of the older ones.
create table open_contest_periods (
  contest text not null,
  period bigint not null,
  primary key (contest, period)
);
