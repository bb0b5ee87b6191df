import { expect, test } from 'vitest'
import { anAdmin } from '../../modules/accounts/builders.ts'
import { copyOfTemplate, serve } from '../../testing/test-tribu.ts'

test('a setting changed in one process acts in the others', async () => {
  const database = await copyOfTemplate()
  const [one, other] = await Promise.all([serve(database.address), serve(database.address)])
  const admin = await anAdmin(one)
  await one.as(admin).updateSetting({ body: { key: 'site_name', value: 'Otra tribu' } })
  await expect.poll(() => other.as(admin).showSetting({ params: { key: 'site_name' } })).toBe('Otra tribu')
  await Promise.all([one.stop(), other.stop()])
  await database.drop()
})
