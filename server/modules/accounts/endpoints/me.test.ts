import { describe, expect, test } from 'vitest'
import { auditStore } from '../../../platform/audit/audit.store.ts'
import { nobody, startTestTribu, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin, factsAbout } from '../builders.ts'
import { loginStore } from '../login.store.ts'
import { userStore } from '../user.store.ts'

const tribu = testTribu()

describe('the own account', () => {
  test('has the fields of the document, and nothing that is secret', async () => {
    const member = await aMember(tribu, { password: 'correct horse' })
    const me = await tribu.as(member).showMe()
    expect(Object.keys(me).sort()).toEqual([
      'activo',
      'ciudad',
      'create_at',
      'credits',
      'email',
      'external_id',
      'has_password',
      'id',
      'last_ip',
      'last_login',
      'rol',
      'role',
      'subscription',
      'time_zone',
      'user_type',
      'username',
      'website',
    ])
    expect(me).toMatchObject({ id: member.id, credits: 100, rol: 'user', user_type: 'registered' })
  })

  test('calls a super administrator admin, as the document’s pages expect', async () => {
    const me = await tribu.as(await aMember(tribu, { role: 'super_admin' })).showMe()
    expect(me).toMatchObject({ rol: 'admin', role: 'super_admin' })
  })

  test.each([
    ['nobody', async () => nobody, 401],
    ['a guest', () => aGuest(tribu), 403],
  ])('is not for %s', async (_who, caller, status) => {
    await expect(tribu.as(await caller()).showMe()).rejects.toMatchObject({ status })
    await expect(tribu.as(await caller()).updateMe({ body: {} })).rejects.toMatchObject({ status })
    await expect(tribu.as(await caller()).deleteMe()).rejects.toMatchObject({ status })
  })
})

describe('changing it', () => {
  test('changes what was sent and keeps the rest', async () => {
    const member = await aMember(tribu, { ciudad: 'Panamá' })
    const change = { username: 'Otra persona', website: 'https://example.com/me', time_zone: 'Europe/Madrid' }
    const answer = await tribu.as(member).updateMe({ body: change })
    expect(answer).toMatchObject({ ...change, ciudad: 'Panamá', email: member.user.email })
    expect(await tribu.as(member).updateMe({ body: { ciudad: '', website: null, time_zone: null } })).toMatchObject({
      username: 'Otra persona',
      ciudad: null,
      website: null,
      time_zone: null,
    })
  })

  test('acts at once on who calls', async () => {
    const member = await aMember(tribu)
    await tribu.as(member).showMe()
    await tribu.as(member).updateMe({ body: { time_zone: 'Asia/Tokyo' } })
    const seen = await tribu.as(member).showMe()
    expect(seen.time_zone).toBe('Asia/Tokyo')
  })

  test('announces which fields changed, and nothing when none did', async () => {
    const member = await aMember(tribu)
    await tribu.as(member).updateMe({ body: { ciudad: 'Bogotá', username: member.user.username } })
    await tribu.as(member).updateMe({ body: { ciudad: 'Bogotá' } })
    const payload = { user_id: member.id, changed: ['ciudad'] }
    expect(await factsAbout(tribu, member.id)).toEqual([{ name: 'member.changed', payload }])
  })

  test('takes nothing but the own details from the body', async () => {
    const member = await aMember(tribu)
    const response = await tribu.fetch(member, '/v1/users/me', {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ rol: 'admin', role: 'admin', activo: false, subscription: 'corporate', credits: 9999 }),
    })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ rol: 'user', activo: true, subscription: 'freemium', credits: 100 })
  })

  test('refuses what somebody else has, however many want it at once', async () => {
    const taken = await aMember(tribu)
    const member = await aMember(tribu)
    const update = (body: object) => tribu.as(member).updateMe({ body })
    await expect(update({ email: taken.user.email })).rejects.toMatchObject({
      status: 400,
      code: 'account.email_taken',
    })
    await expect(update({ username: taken.user.username.toUpperCase() })).rejects.toMatchObject({
      status: 400,
      code: 'account.username_taken',
    })
    await expect(update({ username: 'Guest_zzzzz' })).rejects.toMatchObject({ code: 'account.username_taken' })
    const many = await Promise.all(Array.from({ length: 20 }, () => aMember(tribu)))
    const outcomes = await Promise.allSettled(
      many.map((one) => tribu.as(one).updateMe({ body: { username: 'the one and only' } })),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test.each([
    ['email', { email: 'nonsense' }],
    ['username', { username: 'a@b' }],
    ['website', { website: 'javascript:alert(1)' }],
    ['time_zone', { time_zone: 'Mars/Olympus' }],
  ])('names the wrong field: %s', async (path, body) => {
    await expect(tribu.as(await aMember(tribu)).updateMe({ body })).rejects.toMatchObject({
      status: 422,
      fields: [{ path }],
    })
  })
})

describe('deleting it', () => {
  test('removes who it was, ends the logins, and frees e-mail and username for others', async () => {
    const member = await aMember(tribu, { username: 'Leaving', ciudad: 'Quito', lastIp: '203.0.113.9' })
    await tribu.as(member).deleteMe()
    await expect(tribu.as(member).showMe()).rejects.toMatchObject({ status: 404, code: 'caller.unknown' })
    const row = await tribu.transaction(({ db }) => userStore(db).findById(member.id))
    expect(row).toMatchObject({
      kind: 'deleted',
      username: `deleted_${member.id}`,
      active: false,
      ...{ email: null, passwordHash: null, googleSubject: null, ciudad: null, lastIp: null, externalId: null },
    })
    const logins = await tribu.transaction(({ db, clock }) => loginStore(db).openOf(member.id, clock.now()))
    expect(logins).toEqual([])
    await expect(aMember(tribu, { username: 'Leaving', email: member.user.email ?? '' })).resolves.toBeDefined()
  })

  test('is not undone by a stamp of the last activity that comes late', async () => {
    const member = await aMember(tribu)
    await tribu.as(member).deleteMe()
    await tribu.transaction(({ db, clock }) =>
      userStore(db).stampSeen(member.id, { lastIp: '203.0.113.9', lastSeenAt: clock.now() }),
    )
    const row = await tribu.transaction(({ db }) => userStore(db).findById(member.id))
    expect(row).toMatchObject({ lastIp: null })
  })

  test('keeps the row that the ledger points to, and announces it', async () => {
    const member = await aMember(tribu)
    const { credits } = await tribu.as(member).showMe()
    await tribu.as(member).deleteMe()
    expect(await tribu.transaction((ctx) => ctx.balances.creditsOf(ctx, member.id))).toBe(credits)
    const payload = { user_id: member.id, user_type: 'registered' }
    expect(await factsAbout(tribu, member.id)).toContainEqual({ name: 'member.deleted', payload })
  })

  test('happens once, however often it is asked for at the same moment', async () => {
    const member = await aMember(tribu)
    await Promise.allSettled(Array.from({ length: 20 }, () => tribu.as(member).deleteMe()))
    const facts = await factsAbout(tribu, member.id)
    expect(facts.filter(({ name }) => name === 'member.deleted')).toHaveLength(1)
  })
})

describe('the last administrator', () => {
  test('can neither leave nor step down, and of two who leave at once one stays', async () => {
    const own = await startTestTribu()
    try {
      const refused = { status: 409, code: 'account.last_administrator' }
      const first = await anAdmin(own)
      const asFirst = own.as(first)
      await expect(asFirst.deleteMe()).rejects.toMatchObject(refused)
      await expect(asFirst.deleteUser({ params: { id: first.id } })).rejects.toMatchObject(refused)
      for (const body of [{ rol: 'user' as const }, { activo: false }]) {
        await expect(asFirst.updateUser({ params: { id: first.id }, body })).rejects.toMatchObject(refused)
      }

      const others = await Promise.all(Array.from({ length: 9 }, () => anAdmin(own)))
      const outcomes = await Promise.allSettled([first, ...others].map((one) => own.as(one).deleteMe()))
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(9)
      expect(await own.transaction(({ db }) => userStore(db).administrators())).toHaveLength(1)
      const { total } = await own.transaction(({ db }) => auditStore(db).page(1, 10, 'user.deleted'))
      expect(total).toBe(0)
    } finally {
      await own.stop()
    }
  })
})
