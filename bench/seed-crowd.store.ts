import { dayOf, weekOf } from '../server/platform/clock/calendar.ts'
import { withClient } from './seed.store.ts'

const siteZone = 'America/Panama'
const board = 'weekly_invoices'

/** How many there are, the numbers of the first and the last, and the board on which all have a score. */
export interface Crowd {
  readonly count: number
  readonly first: number
  readonly last: number
}

/**
 * Members by the million, each with a score on the board of the running week and, if `closing`, of the week before, which is
 * then due to be closed. States hold no more than that: what everybody did is not what is measured.
 */
export async function seedCrowd(connectionString: string, count: number, closing: boolean): Promise<Crowd> {
  const week = weekOf(dayOf(Date.now(), siteZone))
  return withClient(connectionString, async (client) => {
    const { rows: rules } = await client.query<{ id: string }>(
      `select id from game_rules where catalogue = 'boards' and code = $1`,
      [board],
    )
    const contest = `b${rules[0]?.id}`
    const { rows } = await client.query<{ first: string; last: string }>(
      `with added as (
         insert into users (kind, email, username, subscription, created_at, registered_at, registered_via, last_seen_at)
         select 'registered', 'crowd' || n || '@example.com', 'crowd_' || n, 'freemium', now(), now(), 'import', now()
         from generate_series(1, $1::int) as n returning id
       ) select min(id) as first, max(id) as last from added`,
      [count],
    )
    const { first, last } = rows[0] ?? { first: '0', last: '0' }
    const range = [first, last]
    await client.query(
      `insert into ledger_accounts (user_id, currency, balance)
       select id, 'lumis', 0 from users where id between $1 and $2 order by id`,
      range,
    )
    await client.query(
      `insert into member_states (member_id, kind, state, game, scores)
       select id, 'registered', '{"actions":1,"points":{},"completions":{}}',
         json_build_object('zone', $3::text, 'day', $4::int, 'at', at, 'experience',
           json_build_object('xp', score, 'lifetime', score, 'by', json_build_object(), 'prestige', 0, 'best', 1),
           'scores', json_build_object($5::text, case when $6::bool
             then json_build_array(score, at, json_build_array($4::int, score, at, 3),
               json_build_array($4::int - 7, earlier, at - 604800000, 3))
             else json_build_array(score, at, json_build_array($4::int, score, at, 3)) end)
         )::text,
         ';xp=' || score || ';' || $5 || '@' || $4::int || '=' || score || ',' || at || ',3' ||
           case when $6 then ';' || $5 || '@' || ($4::int - 7) || '=' || earlier || ',' || (at - 604800000) || ',3' else '' end ||
           ';' || $5 || '=' || score || ',' || at
       from (
         select id, 1 + (id * 7919) % 100000 as score, 1 + (id * 104729) % 100000 as earlier,
           $4::bigint * 86400000 + 21600000 + (id * 31) % 3600000 as at
         from users where id between $1 and $2 order by id
       ) as member`,
      [...range, siteZone, week, contest, closing],
    )
    await client.query('vacuum analyze users, member_states, ledger_accounts')
    await client.query('checkpoint')
    return { count, first: Number(first), last: Number(last) }
  })
}

/** How far the close has come: the last rank that was paid, and whether it is done. */
export async function closeProgress(
  connectionString: string,
): Promise<{ paid: number; participants: number; isDone: boolean }> {
  return withClient(connectionString, async (client) => {
    const { rows } = await client.query<{ paid: number; participants: number; done: boolean }>(
      `select paid_cursor as paid, participants, paid_at is not null as done from contest_periods order by participants desc limit 1`,
    )
    const [row] = rows
    return { paid: row?.paid ?? 0, participants: row?.participants ?? 0, isDone: row?.done ?? false }
  })
}

/** Logins of some of the crowd, for requests of their own. */
export async function loginsOf({ first, last }: Crowd, connectionString: string, count: number) {
  return withClient(connectionString, async (client) => {
    const { rows } = await client.query<{ id: string; user_id: string }>(
      `insert into logins (id, user_id, created_at, last_used_at, expires_at)
       select gen_random_uuid(), id, now(), now(), now() + interval '7 days'
       from users where id between $1 and $2 and id % greatest(1, ($2::bigint - $1::bigint) / $3::bigint) = 0
       returning id, user_id`,
      [first, last, count],
    )
    return rows.map(({ id, user_id }) => ({ userId: Number(user_id), loginId: id }))
  })
}
