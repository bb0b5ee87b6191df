-- Ids of movements of value: a purchase takes one when it is asked for, and its transfer then carries the same.
create sequence transaction_ids;

-- One account per member and currency, and a few of the system: what members receive comes out of these, what they
-- spend goes into them.
create table ledger_accounts (
  id bigint generated always as identity primary key,
  user_id bigint references users (id),
  code text,
  currency text not null,
  -- Kept in the transaction of every transfer. Null for the system's accounts: nearly every transfer has one of them,
  -- and a row that all writers change is slower than a sum on demand.
  balance bigint,
  -- The account of the member whom this guest turned out to be.
  merged_into bigint references ledger_accounts (id),
  unique (user_id, currency),
  -- Lets transfers prove that both their accounts are of their currency.
  unique (id, currency),
  check ((user_id is null) <> (code is null)),
  check ((user_id is null) = (balance is null)),
  constraint ledger_accounts_not_overdrawn check (balance >= 0)
)
-- Leaves room for changed balances beside the old ones.
with (fillfactor = 70);
create unique index ledger_accounts_code on ledger_accounts (code, currency) where code is not null;
create index ledger_accounts_merged on ledger_accounts (merged_into) where merged_into is not null;

-- One row per movement from one account to another: every currency sums to zero by construction.
create table ledger_transfers (
  id bigint primary key default nextval('transaction_ids'),
  currency text not null,
  debit_account bigint not null,
  credit_account bigint not null,
  amount bigint not null,
  reason text not null,
  reference text,
  idempotency_key text,
  -- Balances of the two accounts right after the movement; null for the system's.
  debit_balance bigint,
  credit_balance bigint,
  metadata jsonb not null,
  occurred_at timestamptz not null,
  foreign key (debit_account, currency) references ledger_accounts (id, currency),
  foreign key (credit_account, currency) references ledger_accounts (id, currency),
  check (debit_account <> credit_account),
  -- A reset is on record also when there was nothing to add.
  check (amount > 0 or (amount = 0 and reason = 'reset'))
);
create unique index ledger_transfers_key on ledger_transfers (currency, idempotency_key)
  where idempotency_key is not null;
create index ledger_transfers_out on ledger_transfers (debit_account, id desc);
create index ledger_transfers_in on ledger_transfers (credit_account, id desc);

create function refuse_ledger_change() returns trigger language plpgsql as $$
begin
  raise exception 'Transfers are never changed or removed: post the opposite movement instead';
end
$$;
create trigger ledger_transfers_stay before update or delete on ledger_transfers
  for each row execute function refuse_ledger_change();
create trigger ledger_transfers_not_emptied before truncate on ledger_transfers
  for each statement execute function refuse_ledger_change();

-- issuance: gifts and renewals come from here. usage: what members spend. sales: what they buy. adjustment: what an
-- administrator corrects.
insert into ledger_accounts (code, currency)
values ('issuance', 'credits'), ('usage', 'credits'), ('sales', 'credits'), ('adjustment', 'credits');

-- When the current period of a member's plan began. Who has no row yet is in the first one, since registering.
create table credit_renewals (
  user_id bigint primary key references users (id),
  renewed_at timestamptz not null
);
