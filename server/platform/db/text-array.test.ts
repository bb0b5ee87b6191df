import fc from 'fast-check'
import { expect, test } from 'vitest'
import { copyOfTemplate } from '../../testing/test-tribu.ts'
import { openDatabase } from './database.ts'
import { textArray } from './text-array.ts'

test('PostgreSQL reads what was written, whatever the texts', async () => {
  const database = await copyOfTemplate()
  const { pool, close } = openDatabase(database.address, () => undefined)
  const texts = fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', '')))
  await fc.assert(
    fc.asyncProperty(texts, fc.array(fc.jsonValue()), async (some, values) => {
      const json = values.map((value) => JSON.stringify(value).replaceAll('\\u0000', ''))
      const { rows } = await pool.query(
        'select $1::text[] as texts, $2::jsonb[]::text[] as json, $3::text[] as usual',
        [textArray(some), textArray(json, 'jsonb'), some],
      )
      expect(rows[0].texts).toEqual(some)
      expect(rows[0].usual).toEqual(some)
      expect(rows[0].json.map((text: string) => JSON.parse(text))).toEqual(json.map((text) => JSON.parse(text)))
    }),
    { numRuns: 50 },
  )
  await close()
  await database.drop()
})
