/** What a reward posting is made of: names of relations and expressions of the statement that embeds it. */
interface RewardPosting {
  /**
   * An earlier relation, `(place int, member_id bigint, amount bigint, reference text, reason text)`: one row per action,
   * amounts from zero, `place` unique and in the order of the actions.
   */
  readonly source: string
  /** An expression for the instant of the transfers: `$5::timestamptz`. */
  readonly now: string
}

/**
 * The part of the recorder's one statement that pays for its actions: text for a `with`, after the CTEs that it names.
 * Accounts must be open (`openRewardAccounts`); a reward without an account fails the whole statement. It carries no
 * keys: the action written in the same statement is what makes a reward once.
 *
 * Yields `reward_balances (place, balance_after)`, one row per row of the source: the Lümis of its member right after it.
 *
 * The planner takes these relations for short ones and would compare every row of one with every row of the other; full
 * joins, which it cannot do so, keep the cost of an action the same in a batch of five hundred.
 */
export function rewardPosting({ source, now }: RewardPosting): string {
  return `
    -- Locks in the order of ids, as everywhere in the ledger, so that no two writers wait in a ring. The list of members
    -- is an array because the planner then looks them up by key, however many accounts there are.
    reward_accounts as materialized (
      select id as account_id, user_id as member_id, balance from ledger_accounts
      where currency = 'lumis' and user_id = any (array(select member_id from ${source}))
      order by id for no key update
    ), reward_lines as materialized (
      select place, account_id, amount, reference, reason,
        (coalesce(balance, 0) + sum(amount) over (partition by member_id order by place))::bigint as balance_after
      from ${source} full join reward_accounts using (member_id)
    ), rewarded as (
      update ledger_accounts as kept
      set balance = kept.balance + sums.amount, received = kept.received + sums.amount
      from (select account_id, sum(amount)::bigint as amount from reward_lines where amount > 0 group by account_id) as sums
      where kept.id = sums.account_id
    ), reward_transfers as (
      insert into ledger_transfers (
        currency, debit_account, credit_account, amount, reason, reference, credit_balance, metadata, occurred_at)
      select 'lumis', (select id from ledger_accounts where code = 'issuance' and currency = 'lumis'), account_id, amount,
        reason, reference, balance_after, '{}', ${now}
      from (select * from reward_lines where amount > 0 order by place) as line
    ), reward_balances as (
      select place, balance_after from reward_lines
    )`
}

/** Opens Lümis accounts for `[memberIds]` that have none; several may do so at the same time. */
export const openRewardAccounts = {
  name: 'open-reward-accounts',
  text: `
    insert into ledger_accounts (user_id, currency, balance)
    select member_id, 'lumis', 0 from unnest($1::bigint[]) as member_id order by member_id
    on conflict (user_id, currency) do nothing`,
}
