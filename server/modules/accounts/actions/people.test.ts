import { describe, expect, test } from 'vitest'
import type { Ctx } from '../../../platform/context.ts'
import { nobody, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin, factsAbout, fromNewAddress } from '../builders.ts'
import { userStore } from '../user.store.ts'
import { addMemberByExternalId } from './add-member-by-external-id.ts'
import { createGuest } from './create-guest.ts'
import { ensureAdministrator, hasAdministrator } from './ensure-administrator.ts'
import { mergeGuest } from './merge-guest.ts'
import {
  activeMembersPage,
  countUsers,
  findMembers,
  memberByExternalId,
  membersByExternalId,
  namesOf,
} from './people.ts'

const tribu = testTribu({ environment: { TRUST_PROXY: 'true' }, now: '2026-03-01T12:00:00Z' })
const within = <T>(work: (ctx: Ctx) => Promise<T>) => tribu.transaction(work)

test('a fresh installation has nobody, and so no administrator', async () => {
  expect(await within(countUsers)).toBe(0)
  expect(await within(hasAdministrator)).toBe(false)
})

describe('a new guest', () => {
  test('has a session that works and a name of its own', async () => {
    const guests = await Promise.all(Array.from({ length: 20 }, () => createGuest(tribu.app.reading(), '203.0.113.1')))
    expect(new Set(guests.map(({ username }) => username)).size).toBe(20)
    for (const { username, sessionId, timeZone } of guests) {
      expect(username).toMatch(/^Guest_[a-z0-9]{5}$/)
      expect(timeZone).toBe('America/Panama')
      await expect(tribu.as({ headers: { 'X-Session-ID': sessionId } }).showMyCredits()).resolves.toBeDefined()
    }
  })

  test('gets another name when the first one is taken', async () => {
    await aMember(tribu, { username: 'guest_taken' })
    const texts = ['taken', 'TAKEN', 'fresh']
    const random = { ...tribu.app.random, text: () => texts.shift() ?? '' }
    const guest = await within((ctx) => createGuest({ ...ctx, random }, '203.0.113.1'))
    expect(guest.username).toBe('Guest_fresh')
  })

  test('is not made while the site admits no guests', async () => {
    const admin = await anAdmin(tribu)
    const set = (value: string) => tribu.as(admin).updateSetting({ body: { key: 'disable_anonymous_users', value } })
    await set('true')
    await expect(within((ctx) => createGuest(ctx, '203.0.113.1'))).rejects.toMatchObject({
      code: 'caller.guests_disabled',
    })
    await set('false')
  })
})

describe('merging a guest', () => {
  test('asks every module to carry over what it keeps, in the same transaction', async () => {
    const [guest, member] = await Promise.all([aGuest(tribu), aMember(tribu)])
    const carried: string[] = []
    const step = (name: string) => async (_ctx: Ctx, guestId: number, memberId: number) => {
      carried.push(`${name}: ${guestId} to ${memberId}`)
    }
    await within((ctx) => mergeGuest({ ...ctx, mergeGuest: [step('a'), step('b')] }, guest.sessionId, member.id))
    expect(carried).toEqual([`a: ${guest.id} to ${member.id}`, `b: ${guest.id} to ${member.id}`])
    const row = await within(({ db }) => userStore(db).findById(guest.id))
    expect(row).toMatchObject({ kind: 'deleted', mergedInto: member.id, sessionId: null })
  })

  test('changes nothing when one of them fails', async () => {
    const [guest, member] = await Promise.all([aGuest(tribu), aMember(tribu)])
    const failing = async () => {
      throw new Error('no room')
    }
    const merge = within((ctx) => mergeGuest({ ...ctx, mergeGuest: [failing] }, guest.sessionId, member.id))
    await expect(merge).rejects.toThrow('no room')
    await expect(tribu.as(guest).showMyCredits()).resolves.toBeDefined()
  })

  test('gives the member the guest’s credits', async () => {
    const [guest, member] = await Promise.all([aGuest(tribu), aMember(tribu, { password: 'correct horse' })])
    const creditsOf = (id: number) => within((ctx) => ctx.balances.creditsOf(ctx, id))
    const [brought, had] = [await creditsOf(guest.id), await creditsOf(member.id)]
    const caller = { headers: { ...fromNewAddress().headers, ...guest.headers } }
    await tribu.as(caller).loginMember({ body: { username: member.user.username, password: 'correct horse' } })
    expect(await creditsOf(member.id)).toBe(had + brought)
  })
})

describe('members of another system', () => {
  test('are made once, however many sides ask at the same moment', async () => {
    const made = await Promise.all(
      Array.from({ length: 20 }, () => within((ctx) => addMemberByExternalId(ctx, 'crm-42'))),
    )
    const ids = new Set(made.map(({ id }) => id))
    expect(ids.size).toBe(1)
    expect(made[0]).toMatchObject({ username: 'crm-42', kind: 'registered', registeredVia: 'import', email: null })
    expect(await factsAbout(tribu, made[0]?.id ?? 0)).toHaveLength(1)
    expect(await within((ctx) => memberByExternalId(ctx, 'crm-42'))).toMatchObject({ id: made[0]?.id })
    expect(await within((ctx) => memberByExternalId(ctx, 'crm-43'))).toBeUndefined()
    const found = await within((ctx) => membersByExternalId(ctx, ['crm-42', 'crm-43']))
    expect([...found].map(([externalId, { id }]) => [externalId, id])).toEqual([['crm-42', made[0]?.id]])
  })

  test('get another username when theirs is taken', async () => {
    await aMember(tribu, { username: 'ana' })
    const member = await within((ctx) => addMemberByExternalId(ctx, 'ana@crm.example'))
    expect(member.username).toMatch(/^ana_[a-z0-9]{5}$/)
  })
})

describe('asking about people', () => {
  test('names everybody, deleted people too, and leaves out ids that nobody has', async () => {
    const [member, guest, gone] = await Promise.all([aMember(tribu), aGuest(tribu), aMember(tribu)])
    await tribu.as(gone).deleteMe()
    const ids = [member.id, guest.id, gone.id, 999_999]
    expect(await within((ctx) => namesOf(ctx, ids))).toEqual(
      new Map([
        [member.id, { username: member.user.username, kind: 'registered' }],
        [guest.id, { username: guest.user.username, kind: 'anonymous' }],
        [gone.id, { username: `deleted_${gone.id}`, kind: 'deleted' }],
      ]),
    )
    expect([...(await within((ctx) => findMembers(ctx, ids))).keys()].sort()).toEqual(
      [member.id, guest.id, gone.id].sort(),
    )
    expect(await within((ctx) => namesOf(ctx, []))).toEqual(new Map())
  })

  test('walks through active members in steps, with the instant at which they registered', async () => {
    const guest = await aGuest(tribu)
    await tribu.advance(86_400)
    const body = { email: 'late@example.com', username: 'registered late', password: 'long enough' }
    await tribu.as({ headers: { ...guest.headers } }).registerMember({ body })
    const inactive = await aMember(tribu, { active: false })
    const seen: number[] = []
    for (let last = 0; ; ) {
      const page = await within((ctx) => activeMembersPage(ctx, last, 3))
      seen.push(...page.map(({ id }) => id))
      const late = page.find(({ id }) => id === guest.id)
      if (late !== undefined) expect(late.createdAt.toISOString()).toMatch(/^2026-03-02/)
      last = page.at(-1)?.id ?? last
      if (page.length < 3) break
    }
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect(seen).toContain(guest.id)
    expect(seen).not.toContain(inactive.id)
  })
})

describe('the administrator whom the installation names', () => {
  const named = { email: 'boss@example.com', password: 'first password' }
  const logIn = (password: string) =>
    tribu.as(fromNewAddress()).loginMember({ body: { username: named.email, password } })

  test('is made, and keeps a password that was changed since', async () => {
    const made = await within((ctx) => ensureAdministrator(ctx, named))
    expect(made).toMatchObject({ role: 'super_admin', username: 'boss', active: true })
    expect(await within(hasAdministrator)).toBe(true)
    const { access_token } = await logIn(named.password)
    const mine = tribu.as({ headers: { Authorization: `Bearer ${access_token}` } })
    await mine.changePassword({ body: { current_password: named.password, new_password: 'second password' } })
    expect(await within((ctx) => ensureAdministrator(ctx, named))).toMatchObject({ id: made.id })
    await expect(logIn('second password')).resolves.toBeDefined()
  })

  test('is not whoever registered under that address before: the named password replaces theirs', async () => {
    const email = 'owner@example.com'
    const squatter = await aMember(tribu, { email, password: 'of the squatter' })
    const owner = await within((ctx) => ensureAdministrator(ctx, { email, password: 'of the owner' }))
    expect(owner).toMatchObject({ id: squatter.id, role: 'super_admin' })
    await expect(tribu.as(squatter).showMe()).rejects.toMatchObject({ code: 'caller.token_revoked' })
    const client = tribu.as(fromNewAddress())
    await expect(client.loginMember({ body: { username: email, password: 'of the squatter' } })).rejects.toMatchObject({
      status: 401,
    })
    await expect(client.loginMember({ body: { username: email, password: 'of the owner' } })).resolves.toBeDefined()
  })

  test('logs in like everybody else', async () => {
    await expect(tribu.as(nobody).showMe()).rejects.toMatchObject({ status: 401 })
  })
})
