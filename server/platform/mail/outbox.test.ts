import { afterAll, expect, test } from 'vitest'
import { anAdmin } from '../../modules/accounts/builders.ts'
import { startFakeSmtp } from '../../testing/fake-smtp.ts'
import { startTestTribu, type TestTribu } from '../../testing/test-tribu.ts'
import { mailStore } from './mail.store.ts'

const smtp = await startFakeSmtp()
const tribu: TestTribu = await startTestTribu({ environment: { SMTP_URL: smtp.url } })

afterAll(async () => {
  await tribu.stop()
  await smtp.close()
})

const send = (subject: string) =>
  tribu.transaction((ctx) => ctx.mailer.send(ctx, { to: 'ada@example.com', subject, text: 'Adiós, ñandú' }))
const latest = async () => (await mailStore(tribu.app.reading().db).page(1, 1)).items[0]

test('a mail leaves after the commit, from the site, and is marked as sent', async () => {
  await send('Primera')
  await expect.poll(latest).toMatchObject({ status: 'sent', error: null })
  expect(smtp.mails).toHaveLength(1)
  expect(smtp.mails[0]).toMatch(/^From: Tribu </m)
  expect(smtp.mails[0]).toMatch(/^To: ada@example\.com/m)
})

test('a mail of a transaction that is rolled back never leaves', async () => {
  const work = tribu.transaction(async (ctx) => {
    await ctx.mailer.send(ctx, { to: 'ada@example.com', subject: 'Nunca', text: '' })
    throw new Error('no')
  })
  await expect(work).rejects.toThrow('no')
  await tribu.settle()
  expect(smtp.mails.join()).not.toContain('Nunca')
})

test('a mail that the server refuses is tried again', async () => {
  smtp.refuse(1)
  await send('Segunda')
  await expect.poll(latest).toMatchObject({ status: 'failed', error: expect.stringContaining('try later') })
  await expect.poll(latest, { timeout: 15_000 }).toMatchObject({ status: 'sent' })
})

test('the name of the site stays a name, whatever is in it', async () => {
  const admin = await anAdmin(tribu)
  const name = 'Perros, <todos@example.com> y "Gatos"'
  await tribu.as(admin).updateSetting({ body: { key: 'site_name', value: name } })
  await send('Tercera')
  await expect.poll(latest, { timeout: 15_000 }).toMatchObject({ subject: 'Tercera', status: 'sent' })
  const from = smtp.mails.at(-1)?.match(/^From: (.*)$/m)?.[1]
  expect(from?.trim()).toBe('"Perros, <todos@example.com> y \\"Gatos\\"" <no-reply@tribu.local>')
})
