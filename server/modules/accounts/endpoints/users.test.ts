import { describe, expect, test } from 'vitest'
import { nobody, testTribu } from '../../../testing/test-tribu.ts'
import { aGuest, aMember, anAdmin, factsAbout, fromNewAddress } from '../builders.ts'

const tribu = testTribu({ environment: { TRUST_PROXY: 'true' } })

const auditOf = async (id: number) => {
  const { items } = await tribu.as(await anAdmin(tribu)).listAuditEntries({ query: { search: `user:${id}` } })
  return items.filter(({ subject }) => subject === `user:${id}`)
}

describe('who may manage members', () => {
  test.each([
    ['nobody', async () => nobody, 401],
    ['a guest', () => aGuest(tribu), 403],
    ['a member', () => aMember(tribu), 403],
    ['a moderator', () => aMember(tribu, { role: 'moderator' }), 403],
  ])('%s does not', async (_who, makeCaller, status) => {
    const [caller, { id }] = await Promise.all([makeCaller(), aMember(tribu)])
    const client = tribu.as(caller)
    const refused = { status }
    await expect(client.listUsers()).rejects.toMatchObject(refused)
    await expect(client.showUser({ params: { id } })).rejects.toMatchObject(refused)
    await expect(client.updateUser({ params: { id }, body: { rol: 'admin' } })).rejects.toMatchObject(refused)
    await expect(client.deleteUser({ params: { id } })).rejects.toMatchObject(refused)
    await expect(client.addUser({ body: { username: 'new one', email: 'n@example.com' } })).rejects.toMatchObject(
      refused,
    )
  })

  test('a header can only take rights away: X-Admin-Role makes nobody an administrator', async () => {
    const [member, admin] = await Promise.all([aMember(tribu), anAdmin(tribu)])
    const wearing = (caller: { headers: object }, role: string) =>
      tribu.as({ headers: { ...caller.headers, 'X-Admin-Role': role } })
    for (const role of ['admin', 'super_admin']) {
      await expect(wearing(member, role).listUsers()).rejects.toMatchObject({ status: 403 })
      await expect(wearing(await aGuest(tribu), role).listUsers()).rejects.toMatchObject({ status: 403 })
    }
    await expect(wearing(admin, 'super_admin').listUsers()).resolves.toBeDefined()
    await expect(
      wearing(admin, 'super_admin').updateUser({ params: { id: member.id }, body: { role: 'super_admin' } }),
    ).rejects.toMatchObject({ status: 403 })
    await expect(wearing(admin, 'moderator').listUsers()).rejects.toMatchObject({ status: 403 })
    await expect(wearing(admin, 'nonsense').listUsers()).resolves.toBeDefined()
  })

  test('administrators do not reach above their own role', async () => {
    const [admin, superAdmin, member] = await Promise.all([
      anAdmin(tribu),
      aMember(tribu, { role: 'super_admin' }),
      aMember(tribu),
    ])
    const refused = { status: 403, code: 'request.not_allowed' }
    const asAdmin = tribu.as(admin)
    await expect(asAdmin.updateUser({ params: superAdmin, body: { ciudad: 'Lima' } })).rejects.toMatchObject(refused)
    await expect(asAdmin.deleteUser({ params: superAdmin })).rejects.toMatchObject(refused)
    await expect(asAdmin.updateUser({ params: member, body: { rol: 'super_admin' } })).rejects.toMatchObject(refused)
    await expect(
      asAdmin.addUser({ body: { username: 'too high', email: 'too@high.example', rol: 'super_admin' } }),
    ).rejects.toMatchObject(refused)
    await expect(
      tribu.as(superAdmin).updateUser({ params: member, body: { rol: 'super_admin' } }),
    ).resolves.toMatchObject({ rol: 'admin', role: 'super_admin' })
  })
})

describe('the list', () => {
  test('pages through members, newest first, and says how many there are', async () => {
    const admin = await anAdmin(tribu)
    const made = [await aMember(tribu), await aMember(tribu), await aMember(tribu)]
    await aGuest(tribu)
    const all = await tribu.as(admin).listUsers({ query: { limit: 100 } })
    expect(all.data.slice(0, 3).map(({ id }) => id)).toEqual(made.map(({ id }) => id).reverse())
    expect(all.data.every(({ user_type }) => user_type === 'registered')).toBe(true)
    const second = await tribu.as(admin).listUsers({ query: { page: 2, limit: 2 } })
    expect(second.data.map(({ id }) => id)).toEqual(all.data.slice(2, 4).map(({ id }) => id))
    expect(second).toMatchObject({
      current_page: 2,
      total_items: all.total_items,
      total_pages: Math.ceil(all.total_items / 2),
    })
    expect(all.data[0]?.credits).toBe(100)
  })

  test('finds by a part of the username or the e-mail, taken literally', async () => {
    const admin = await anAdmin(tribu)
    const [found] = [await aMember(tribu, { username: 'Zoë_Pérez' }), await aMember(tribu, { username: 'Zoë Pérez' })]
    const ids = async (search: string) =>
      (await tribu.as(admin).listUsers({ query: { search } })).data.map(({ id }) => id)
    expect(await ids('zoë_p')).toEqual([found.id])
    expect(await ids(`${found.user.email?.slice(0, 9).toUpperCase()}`)).toContain(found.id)
    expect(await ids('100%')).toEqual([])
  })

  test('refuses pages that cannot be', async () => {
    const admin = await anAdmin(tribu)
    await expect(tribu.as(admin).listUsers({ query: { page: 0 } })).rejects.toMatchObject({ status: 422 })
    await expect(tribu.as(admin).listUsers({ query: { limit: 101 } })).rejects.toMatchObject({ status: 422 })
  })
})

describe('one member', () => {
  test('is shown with everything an administrator needs', async () => {
    const [admin, member] = await Promise.all([anAdmin(tribu), aMember(tribu)])
    expect(await tribu.as(admin).showUser({ params: member })).toMatchObject({
      id: member.id,
      username: member.user.username,
    })
  })

  test('is unknown when there is none, when it is a guest, and when it was deleted', async () => {
    const [admin, guest, gone] = await Promise.all([anAdmin(tribu), aGuest(tribu), aMember(tribu)])
    await tribu.as(admin).deleteUser({ params: gone })
    const unknown = { status: 404, code: 'account.unknown' }
    for (const id of [999_999, guest.id, gone.id]) {
      await expect(tribu.as(admin).showUser({ params: { id } })).rejects.toMatchObject(unknown)
      await expect(tribu.as(admin).updateUser({ params: { id }, body: {} })).rejects.toMatchObject(unknown)
      await expect(tribu.as(admin).deleteUser({ params: { id } })).rejects.toMatchObject(unknown)
    }
    expect((await tribu.fetch(admin, '/v1/users/somebody')).status).toBe(422)
  })
})

describe('adding a member', () => {
  test('makes an account that works, announces it and writes it down', async () => {
    const admin = await anAdmin(tribu)
    const body = { username: 'Added', email: 'added@example.com', password: 'long enough', rol: 'moderator' as const }
    const added = await tribu.as(admin).addUser({ body: { ...body, subscription: 'premium', external_id: 'crm-1' } })
    expect(added).toMatchObject({ rol: 'moderator', subscription: 'premium', external_id: 'crm-1', last_login: null })
    await expect(
      tribu.as(fromNewAddress()).loginMember({ body: { username: 'Added', password: 'long enough' } }),
    ).resolves.toBeDefined()
    const [fact] = await factsAbout(tribu, added.id)
    expect(fact).toMatchObject({ name: 'member.registered', payload: { via: 'admin', was_guest: false } })
    expect(await auditOf(added.id)).toMatchObject([{ action: 'user.added', actor_id: admin.id }])
  })

  test('needs an e-mail or an external id, and both are free', async () => {
    const admin = await anAdmin(tribu)
    const add = (body: { username: string; email?: string; external_id?: string }) => tribu.as(admin).addUser({ body })
    await expect(add({ username: 'no address' })).rejects.toMatchObject({ status: 422, fields: [{ path: 'email' }] })
    await expect(add({ username: 'with id', external_id: 'crm-2' })).resolves.toMatchObject({ email: null })
    await expect(add({ username: 'other id', external_id: 'crm-2' })).rejects.toMatchObject({
      status: 400,
      code: 'account.external_id_taken',
    })
    await expect(add({ username: 'WITH ID', external_id: 'crm-3' })).rejects.toMatchObject({
      code: 'account.username_taken',
    })
  })
})

describe('changing a member', () => {
  test('writes down what changed, before and after', async () => {
    const [admin, member] = await Promise.all([anAdmin(tribu), aMember(tribu)])
    const body = { rol: 'moderator', subscription: 'corporate', ciudad: 'Lima' } as const
    const answer = await tribu.as(admin).updateUser({ params: member, body: { ...body, activo: true } })
    expect(answer).toMatchObject(body)
    expect(await auditOf(member.id)).toMatchObject([
      {
        action: 'user.changed',
        actor_id: admin.id,
        before: { role: 'user', subscription: 'freemium', ciudad: null },
        after: { role: 'moderator', subscription: 'corporate', ciudad: 'Lima' },
      },
    ])
  })

  test('acts at once: a role that was given or taken, an account that was switched off', async () => {
    const [admin, member] = await Promise.all([anAdmin(tribu), aMember(tribu)])
    const set = (body: object) => tribu.as(admin).updateUser({ params: member, body })
    await expect(tribu.as(member).listUsers()).rejects.toMatchObject({ status: 403 })
    await set({ rol: 'admin' })
    await expect(tribu.as(member).listUsers()).resolves.toBeDefined()
    await set({ rol: 'user' })
    await expect(tribu.as(member).listUsers()).rejects.toMatchObject({ status: 403 })
    await set({ activo: false })
    await expect(tribu.as(member).showMe()).rejects.toMatchObject({ status: 403, code: 'caller.inactive' })
  })

  test('ends the logins of an account that is switched off; switching it on does not bring them back', async () => {
    const [admin, member] = await Promise.all([anAdmin(tribu), aMember(tribu)])
    await tribu.as(admin).updateUser({ params: member, body: { activo: false } })
    await tribu.as(admin).updateUser({ params: member, body: { activo: true } })
    await expect(tribu.as(member).showMe()).rejects.toMatchObject({ status: 401, code: 'caller.token_revoked' })
  })

  test('keeps a super administrator one when the page sends back what it was shown', async () => {
    const boss = await aMember(tribu, { role: 'super_admin' })
    const other = await aMember(tribu, { role: 'super_admin' })
    const { rol } = await tribu.as(boss).showUser({ params: other })
    const change = (body: object) => tribu.as(boss).updateUser({ params: other, body })
    expect(await change({ rol, ciudad: 'Lima' })).toMatchObject({ role: 'super_admin' })
    expect(await change({ role: 'admin' })).toMatchObject({ role: 'admin' })
  })

  test('refuses what is taken or makes no sense', async () => {
    const [admin, member, taken] = await Promise.all([anAdmin(tribu), aMember(tribu), aMember(tribu)])
    const set = (body: object) => tribu.as(admin).updateUser({ params: member, body })
    await expect(set({ email: taken.user.email })).rejects.toMatchObject({ code: 'account.email_taken' })
    await expect(set({ username: taken.user.username })).rejects.toMatchObject({ code: 'account.username_taken' })
    await expect(set({ rol: 'king' })).rejects.toMatchObject({ status: 422, fields: [{ path: 'rol' }] })
    await expect(set({ subscription: 'basic' })).rejects.toMatchObject({ status: 422 })
  })
})

describe('deleting a member', () => {
  test('anonymises the account and writes it down', async () => {
    const [admin, member] = await Promise.all([anAdmin(tribu), aMember(tribu)])
    await tribu.as(admin).deleteUser({ params: member })
    await expect(tribu.as(member).showMe()).rejects.toMatchObject({ status: 404 })
    expect(await auditOf(member.id)).toMatchObject([{ action: 'user.deleted', before: { role: 'user' }, after: null }])
  })
})
