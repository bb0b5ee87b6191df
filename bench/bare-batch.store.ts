import pg from 'pg'

/** The baseline of batches: a table of events with three indexes and one of states, and nothing but their statements. */
export async function prepareBareBatches(connectionString: string, members: number): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(`
    create table if not exists bare_batch_events (
      id bigint generated always as identity primary key, key uuid not null unique, member_id bigint not null,
      type_id bigint not null, occurred_at timestamptz not null, points integer not null
    );
    create index if not exists bare_batch_events_of_member on bare_batch_events (member_id);
    create table if not exists bare_states (member_id bigint primary key, points bigint not null, state jsonb not null)
      with (fillfactor = 70);`)
  await client.query('truncate bare_batch_events, bare_states')
  await client.query(`insert into bare_states select n, 0, '{}' from generate_series(1, $1) as n`, [members])
  await client.end()
}

const statement = {
  name: 'insert-bare-batch',
  text: `
    with added as (
      insert into bare_batch_events (key, member_id, type_id, occurred_at, points)
      select * from unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::timestamptz[], $5::int[])
      returning member_id, points
    )
    insert into bare_states (member_id, points, state)
    select member_id, sum(points), '{"points": 5, "streak": 3, "badges": [1, 2, 3]}' from added group by member_id order by member_id
    on conflict (member_id) do update set points = bare_states.points + excluded.points, state = excluded.state`,
}

/** Writes batches from `clients` connections at once. Answers events per second. */
export async function insertBareBatches(options: {
  connectionString: string
  clients: number
  seconds: number
  members: number
  batch: number
}): Promise<number> {
  const { connectionString, clients, seconds, members, batch } = options
  let events = 0
  const start = performance.now()
  const until = start + seconds * 1000
  const each = Array.from({ length: batch }, (_, index) => index)
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      const connection = new pg.Client({ connectionString })
      await connection.connect()
      while (performance.now() < until) {
        const now = new Date().toISOString()
        // Clients take different members: neither waits for the other, as the product's own writers do not.
        const memberOf = () => 1 + client + clients * Math.floor((Math.random() * members) / clients)
        await connection.query({
          ...statement,
          values: [
            each.map(() => crypto.randomUUID()),
            each.map(memberOf),
            each.map(() => 1),
            each.map(() => now),
            each.map(() => 5),
          ],
        })
        events += batch
      }
      await connection.end()
    }),
  )
  return events / ((performance.now() - start) / 1000)
}
