import { expect, test } from 'vitest'
import { errorLogStore } from '../../../platform/log/error-log.store.ts'
import { testTribu } from '../../../testing/test-tribu.ts'
import { aMember, anAdmin } from '../../accounts/builders.ts'

const tribu = testTribu({ now: '2026-01-10T12:00:00.000Z' })

const mail = { to: 'ada@example.com', subject: 'Hola', text: 'Una línea' }
const crash = {
  userId: null,
  userType: 'nobody',
  status: 500,
  code: 'request.crashed',
  message: 'boom',
  details: {},
  url: '/v1/x',
  method: 'GET',
  ip: '127.0.0.1',
}

test('without a mail server, mails are kept where administrators read them', async () => {
  await tribu.transaction((ctx) => ctx.mailer.send(ctx, mail))
  const { items } = await tribu.as(await anAdmin(tribu)).listMails()
  expect(items[0]).toMatchObject({ ...mail, status: 'kept', sent_at: null })
})

test('crashes are listed for administrators', async () => {
  await errorLogStore(tribu.app.reading().db).add(crash, tribu.clock.now())
  const { items } = await tribu.as(await anAdmin(tribu)).listErrors()
  expect(items[0]).toMatchObject({ message: 'boom', url: '/v1/x', user_id: null })
})

test('mails and crashes are forgotten after the days of the setting', async () => {
  const admin = await anAdmin(tribu)
  await tribu.transaction((ctx) => ctx.mailer.send(ctx, mail))
  await tribu.as(admin).updateSetting({ body: { key: 'log_retention_days', value: '10' } })
  await tribu.moveTo('2026-01-19T12:00:00.000Z')
  expect((await tribu.as(admin).listMails()).total).toBeGreaterThan(0)
  await tribu.moveTo('2026-01-22T12:00:00.000Z')
  expect((await tribu.as(admin).listMails()).total).toBe(0)
  expect((await tribu.as(admin).listErrors()).total).toBe(0)
})

test('a member reads none of these logs', async () => {
  const member = tribu.as(await aMember(tribu))
  await expect(member.listMails()).rejects.toMatchObject({ status: 403 })
  await expect(member.listErrors()).rejects.toMatchObject({ status: 403 })
  await expect(member.listAuditEntries()).rejects.toMatchObject({ status: 403 })
})
