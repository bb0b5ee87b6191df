-- What members may pay with. Code and name are known to everybody; only the name and the switch ever change.
create table payment_providers (
  id bigint generated always as identity primary key,
  code text not null check (length(code) between 1 and 20),
  name text not null check (length(name) between 1 and 50),
  active boolean not null default true,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index payment_providers_code on payment_providers (code);
create unique index payment_providers_name on payment_providers (lower(name));

-- The catalogue a new site starts with (Neptuno). Here and not at every start, so that one an administrator removes
-- does not come back.
insert into payment_providers (code, name, created_at, updated_at)
values
  ('stripe', 'Stripe', now(), now()),
  ('paypal', 'PayPal', now(), now()),
  ('bank_transfer', 'Bank Transfer', now(), now()),
  ('credit_card', 'Credit Card', now(), now());

create table payment_methods (
  id bigint generated always as identity primary key,
  user_id bigint not null references users (id),
  provider_id bigint not null,
  details text not null check (length(details) <= 255),
  is_default boolean not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint payment_methods_provider foreign key (provider_id) references payment_providers (id)
);
create index payment_methods_of_user on payment_methods (user_id, id);
create index payment_methods_of_provider on payment_methods (provider_id);
create unique index payment_methods_one_default on payment_methods (user_id) where is_default;

-- One row per wish to buy, committed before any gateway hears of it. A completed one has a transfer with its id.
create table purchases (
  id bigint primary key default nextval('transaction_ids'),
  user_id bigint not null references users (id),
  credits integer not null check (credits > 0),
  amount_cents bigint not null check (amount_cents > 0),
  -- Code of the provider at that time; providers may go, purchases stay.
  provider text not null,
  status text not null check (status in ('pending', 'completed', 'failed')),
  idempotency_key text,
  -- Tells a repeated request from another one with the same key.
  request_hash text not null,
  created_at timestamptz not null,
  settled_at timestamptz,
  check ((status = 'pending') = (settled_at is null))
);
create unique index purchases_key on purchases (user_id, idempotency_key) where idempotency_key is not null;
-- Few at any time: what members see besides their transfers.
create index purchases_not_completed on purchases (user_id, id desc) where status <> 'completed';

-- The simulated gateway's own memory, as a real one would keep elsewhere.
create table simulated_intents (
  reference text primary key,
  amount_cents bigint not null,
  outcome text not null check (outcome in ('succeeded', 'declined')),
  created_at timestamptz not null
);
