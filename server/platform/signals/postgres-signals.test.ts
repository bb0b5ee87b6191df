import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { anAdmin } from '../../modules/accounts/builders.ts'
import { twoProcesses } from '../../testing/test-tribu.ts'
import { signalsResumed } from './signals.ts'

const { one, other } = twoProcesses()

test('a setting changed in one process acts in the others', async () => {
  const admin = await anAdmin(one)
  await one.as(admin).updateSetting({ body: { key: 'site_name', value: 'Otra tribu' } })
  await expect.poll(() => other.as(admin).showSetting({ params: { key: 'site_name' } })).toBe('Otra tribu')
})

test('many large signals at once all arrive, in order', async () => {
  const heard: unknown[] = []
  other.app.signals.on('test.large', (payload) => heard.push(Object(payload).number))
  const numbers = Array.from({ length: 300 }, (_, index) => index)
  for (const number of numbers) one.app.signals.emit('test.large', { number, text: 'ñ'.repeat(number * 10) })
  await expect.poll(() => heard.length).toBe(300)
  expect(heard).toEqual(numbers)
})

test('a process whose connection broke listens again, and is told that it missed something', async () => {
  const heard: string[] = []
  other.app.signals.on(signalsResumed, () => heard.push('resumed'))
  other.app.signals.on('test.after', () => heard.push('after'))
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query like 'listen %'`.execute(one.app.reading().db)
  await expect.poll(() => heard, { timeout: 10_000 }).toEqual(['resumed'])
  one.app.signals.emit('test.after', null)
  await expect.poll(() => heard).toEqual(['resumed', 'after'])
})
