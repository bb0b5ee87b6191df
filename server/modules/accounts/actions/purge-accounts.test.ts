import { beforeAll, describe, expect, test } from 'vitest'
import { nobody, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin, factsAbout } from '../builders.ts'
import { loginStore } from '../login.store.ts'
import { passwordResetStore } from '../password-reset.store.ts'
import { userStore } from '../user.store.ts'

const tribu = testTribu({ now: '2026-03-01T12:00:00Z' })
const day = 86_400
const userOf = (id: number) => tribu.transaction(({ db }) => userStore(db).findById(id))

beforeAll(async () => {
  const admin = tribu.as(await anAdmin(tribu))
  await admin.updateSetting({ body: { key: 'guest_idle_days', value: '3' } })
  await admin.updateSetting({ body: { key: 'log_retention_days', value: '2' } })
})

describe('every day', () => {
  test('guests who stayed away for the days of the setting are retired, those who came back are not', async () => {
    const [away, back] = await Promise.all([aGuest(tribu), aGuest(tribu)])
    await tribu.advance(2 * day)
    await tribu.as(back).showMyCredits()
    await expect.poll(async () => (await userOf(back.id))?.lastIp, { timeout: 10_000 }).toBe('127.0.0.1')
    await tribu.advance(2 * day)
    expect(await userOf(away.id)).toMatchObject({ kind: 'deleted', sessionId: null })
    await expect(tribu.as(away).showMyCredits()).rejects.toMatchObject({ code: 'caller.session_unknown' })
    await expect(tribu.as(back).showMyCredits()).resolves.toBeDefined()
    const payload = { user_id: away.id, user_type: 'anonymous' }
    expect(await factsAbout(tribu, away.id)).toContainEqual({ name: 'member.deleted', payload })
  })

  test('more of them than fit in one batch go as well', async () => {
    const longAgo = new Date(tribu.app.clock.now().getTime() - 4 * day * 1000)
    const sessions = Array.from({ length: 501 }, () => tribu.app.random.uuid())
    await tribu.transaction(async ({ db }) => {
      for (const [index, sessionId] of sessions.entries()) {
        await userStore(db).add(
          { kind: 'anonymous', username: `Guest_batch${index}`, subscription: 'basic', sessionId },
          longAgo,
        )
      }
    })
    await tribu.advance(day)
    const left = await tribu.transaction(({ db }) =>
      Promise.all([sessions[0], sessions[500]].map((session) => userStore(db).findBySession(session ?? ''))),
    )
    expect(left).toEqual([undefined, undefined])
  })

  test('logins go when the logs of their time go; links and tokens when they have expired', async () => {
    const { user, id } = await aMember(tribu, { password: 'correct horse' })
    const body = { username: user.username, password: 'correct horse' }
    const { refresh_token } = await tribu.as(nobody).loginMember({ body })
    await tribu.as(nobody).requestPasswordReset({ body: { email: user.email ?? '' } })
    const [login] = await tribu.transaction(({ db, clock }) => loginStore(db).openOf(id, clock.now()))
    const isKept = () => tribu.transaction(({ db }) => loginStore(db).find(openId))
    const [openId, before] = [login?.id ?? '', tribu.app.clock.now()]

    await tribu.advance(8 * day)
    await expect(tribu.as(nobody).refreshLogin({ body: { refresh_token } })).rejects.toMatchObject({ status: 401 })
    const links = await tribu.transaction(({ db }) => passwordResetStore(db).countOpen(id, before))
    expect(links).toBe(0)
    expect(await isKept()).toBeDefined()
    await tribu.advance(2 * day)
    expect(await isKept()).toBeUndefined()
  })
})
