/** What a reward posting is made of: names of relations and expressions of the statement that embeds it. */
interface RewardPosting {
  /**
   * An earlier relation, `(place int, member_id bigint, amount bigint, reference text, reason text)`: one row per action
   * that earned Lümis, amounts above zero, `place` unique and in the order of the actions.
   */
  readonly source: string
  /** An earlier relation with a column `member_id`: everybody whose balance is asked for; may name somebody twice. */
  readonly members: string
  /** An expression for the instant of the transfers: `$5::timestamptz`. */
  readonly now: string
}

/**
 * The part of the recorder's one statement that pays for its actions: text for a `with`, after the CTEs that it names.
 * Accounts must be open (`openRewardAccounts`); a reward without an account fails the whole statement. It carries no
 * keys: the action written in the same statement is what makes a reward once.
 *
 * Yields `reward_balances (member_id, place, balance_after)`, one row per row of the source, and
 * `lumis_balances (member_id, balance)`, what every one of `members` has in the end, those who earned nothing included;
 * members without an account are left out of it, and it costs nothing where it is not read.
 */
export function rewardPosting({ source, members, now }: RewardPosting): string {
  return `
    -- Locks in the order of ids, as everywhere in the ledger, so that no two writers wait in a ring. The lists of ids
    -- are arrays because the planner then looks them up by key, however many accounts there are.
    reward_accounts as materialized (
      select id from ledger_accounts
      where currency = 'lumis' and user_id = any (array(select member_id from ${source}))
      order by id for no key update
    ), reward_sums as materialized (
      select member_id, sum(amount)::bigint as amount from ${source} group by member_id
    ), rewarded as (
      update ledger_accounts as kept
      set balance = kept.balance + sums.amount, received = kept.received + sums.amount
      from reward_sums as sums
      where kept.id = any (array(select id from reward_accounts)) and kept.user_id = sums.member_id
      returning kept.id as account_id, sums.member_id, kept.balance, kept.balance - sums.amount as balance_before
    ), reward_lines as materialized (
      select place, member_id, account_id, amount, reference, reason,
        (balance_before + sum(amount) over (partition by member_id order by place))::bigint as balance_after
      from ${source} as earned left join rewarded using (member_id)
    ), reward_transfers as (
      insert into ledger_transfers (
        currency, debit_account, credit_account, amount, reason, reference, credit_balance, metadata, occurred_at)
      select 'lumis', (select id from ledger_accounts where code = 'issuance' and currency = 'lumis'), account_id, amount,
        reason, reference, balance_after, '{}', ${now}
      from (select * from reward_lines order by place) as line
    ), reward_balances as (
      select member_id, place, balance_after from reward_lines
    ), lumis_balances as (
      select member_id, balance from rewarded
      union all
      select user_id, balance from ledger_accounts
      where currency = 'lumis' and user_id = any (array(
        select member_id from ${members} where member_id not in (select member_id from rewarded)))
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
