import pg from 'pg'

export interface BenchMember {
  readonly userId: number
  readonly loginId: string
}

/** Members of the benchmark with a login each, made at once. */
export async function seedMembers(connectionString: string, count: number): Promise<BenchMember[]> {
  return withClient(connectionString, async (client) => {
    await client.query(
      `insert into users (kind, email, username, subscription, created_at, registered_at, registered_via, last_seen_at)
       select 'registered', 'bench' || n || '@example.com', 'bench_' || n, 'freemium', now(), now(), 'import', now()
       from generate_series(1, $1) as n`,
      [count],
    )
    const { rows } = await client.query<{ id: string; user_id: string }>(
      `insert into logins (id, user_id, created_at, last_used_at, expires_at)
       select gen_random_uuid(), id, now(), now(), now() + interval '7 days' from users where username like 'bench\\_%' returning id, user_id`,
    )
    return rows.map(({ id, user_id }) => ({ userId: Number(user_id), loginId: id }))
  })
}

export async function makeAdministrator(connectionString: string, { userId }: BenchMember): Promise<void> {
  await withClient(connectionString, async (client) => {
    await client.query(`update users set role = 'admin' where id = $1`, [userId])
  })
}

/** Earlier actions of one member, with the state that they amount to. */
export async function seedHistory(
  connectionString: string,
  memberId: number,
  typeId: number,
  actions: number,
): Promise<void> {
  await withClient(connectionString, async (client) => {
    await client.query(
      `insert into actions (member_id, id, action_type_id, occurred_at, received_at, local_day, channel, effects)
       select $1, nextval('action_ids'), $2, now(), now(), current_date, 'import', '{"rules":1,"total":0}'
       from generate_series(1, $3)`,
      [memberId, typeId, actions],
    )
    const state = { actions, points: { [typeId]: { count: actions, last: Date.now() } }, completions: {} }
    await client.query(
      `insert into member_states (member_id, kind, points, badges, points_at, state) values ($1, 'registered', $2, 1, now(), $3)`,
      [memberId, actions * 5, JSON.stringify(state)],
    )
    await client.query(`insert into ledger_accounts (user_id, currency, balance) values ($1, 'lumis', 0)`, [memberId])
    await client.query('vacuum analyze actions')
    await client.query('checkpoint')
  })
}

export async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
