import { Client } from 'pg'
import { expect } from 'vitest'
import { ask, test } from './cluster-test.ts'
import { cloneDatabase, createDatabaseIfMissing, dropDatabase } from './index.ts'

test('databases are made once, copied with their content and dropped under open connections', async ({
  start,
  dataDir,
}) => {
  const cluster = await start({ dataDir, settings: { fsync: 'off' } })
  await createDatabaseIfMissing(cluster, 'Odd "name"')
  await ask(cluster, `create table kept as select 'ñ' as letter`, 'Odd "name"')
  await createDatabaseIfMissing(cluster, 'Odd "name"')

  await cloneDatabase(cluster, 'Odd "name"', 'copy')
  expect(await ask(cluster, 'select letter from kept', 'copy')).toEqual({ letter: 'ñ' })

  const session = new Client({ connectionString: cluster.connectionString('copy') })
  const cut = new Promise<Error>((resolve) => session.on('error', resolve))
  await session.connect()
  await dropDatabase(cluster, 'copy')
  expect((await cut).message).toMatch(/terminat/)
  await dropDatabase(cluster, 'copy')
  await expect(ask(cluster, 'select 1', 'copy')).rejects.toThrow('does not exist')
})
