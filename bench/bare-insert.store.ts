import pg from 'pg'

/** The bare baseline: a table of events with three indexes, and single-row inserts into it. */
export async function prepareBareTable(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(`
    create table if not exists bare_events (
      id bigint generated always as identity primary key,
      key uuid not null unique,
      member_id bigint not null,
      type_id bigint not null,
      occurred_at timestamptz not null,
      points integer not null
    );
    create index if not exists bare_events_of_member on bare_events (member_id);
    truncate bare_events;`)
  await client.end()
}

const insert = {
  name: 'insert-bare-event',
  text: 'insert into bare_events (key, member_id, type_id, occurred_at, points) values ($1, $2, $3, $4, $5)',
}

/** Inserts rows, one transaction each, from `clients` connections at once. Answers rows per second. */
export async function insertBareRows(options: {
  connectionString: string
  clients: number
  seconds: number
  members: number
}): Promise<number> {
  const { connectionString, clients, seconds, members } = options
  const open = await Promise.all(
    Array.from({ length: clients }, async () => {
      const client = new pg.Client({ connectionString })
      await client.connect()
      return client
    }),
  )
  let rows = 0
  const start = performance.now()
  const until = start + seconds * 1000
  await Promise.all(
    open.map(async (client) => {
      while (performance.now() < until) {
        const values = [crypto.randomUUID(), 1 + Math.floor(Math.random() * members), 1, new Date(), 5]
        await client.query({ ...insert, values })
        rows += 1
      }
    }),
  )
  const elapsed = (performance.now() - start) / 1000
  await Promise.all(open.map((client) => client.end()))
  return rows / elapsed
}
