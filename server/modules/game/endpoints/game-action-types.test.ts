import { expect, test } from 'vitest'
import { testTribu } from '../../../testing/test-tribu.ts'
import { aMember, anAdmin } from '../../accounts/builders.ts'
import { act } from '../../gamification/builders.ts'

const tribu = testTribu({ now: '2026-03-10T12:00:00Z' })
const game = {
  category: 'social',
  base_lumis: 7,
  base_xp: 3,
  cooldown_seconds: 0,
  daily_cap: 2,
  weekly_cap: null,
  counted_fields: ['place'],
}
const asAdmin = async () => tribu.as(await anAdmin(tribu))
const named = async (name: string) => {
  const { data } = await (await asAdmin()).listGameActionTypes()
  const found = data.action_types.find((type) => type.name === name)
  if (found === undefined) throw new Error(`There is no type ${name}`)
  return found
}

test('a type is added with its worth, earns it, and earns the new one after a change', async () => {
  const [as, member] = await Promise.all([asAdmin(), aMember(tribu)])
  const { action_type: added } = (await as.addGameActionType({ body: { name: 'walk_dog', game } })).data
  expect(added).toMatchObject({ name: 'walk_dog', active: true, game: { ...game, name: null } })
  expect((await act(tribu, member, 'walk_dog')).action.lumis).toBe(7)
  const change = { game: { base_lumis: 9, daily_cap: null }, self_reportable: false }
  const params = { id: added.id }
  const { action_type: changed } = (await as.changeGameActionType({ params, body: change })).data
  expect(changed).toMatchObject({ self_reportable: false, game: { ...game, base_lumis: 9, daily_cap: null } })
  expect((await act(tribu, member, 'walk_dog')).action.lumis).toBe(9)
  expect(await named('walk_dog')).toEqual(changed)
  const { items } = await as.listAuditEntries({ query: { search: 'event_type:walk_dog' } })
  expect(items.map(({ action }) => action)).toEqual(['event_type.changed', 'event_type.added'])
})

test('members read the names that administrators give, in their language, and those of what they decide', async () => {
  const [as, member] = await Promise.all([asAdmin(), aMember(tribu)])
  const nameOf = async (action: string, language: string) => {
    const { names } = (await tribu.as(member).listActionNames({ headers: { 'Accept-Language': language } })).data
    return names.find((each) => each.action === action)?.name
  }
  const body = { name: 'feed_the_cat', game }
  const { id } = (await as.addGameActionType({ body })).data.action_type
  expect(await nameOf('feed_the_cat', 'en')).toBe('Feed the cat')
  const params = { id }
  const name = { es: 'Dar de comer al gato', en: 'Feed our cat' }
  await as.changeGameActionType({ params, body: { game: { name }, active: false } })
  expect([await nameOf('feed_the_cat', 'es'), await nameOf('feed_the_cat', 'en')]).toEqual([name.es, name.en])
  expect(await nameOf('invoice_upload', 'en')).toBe('Upload an invoice')
  expect(await nameOf('survey_completed', 'es')).toBe('Encuesta terminada')
  expect(await nameOf('mission_claimed', 'es')).toBe('Recompensa de misión')
  expect(await nameOf('achievements_judged', 'en')).toBe('Achievements reviewed')
  const incomplete = { params, body: { game: { name: { es: 'Solo uno', en: '' } } } }
  await expect(as.changeGameActionType(incomplete)).rejects.toMatchObject({ status: 422 })
  await as.changeGameActionType({ params, body: { game: { name: null } } })
  expect(await nameOf('feed_the_cat', 'es')).toBe('Feed the cat')
})

test('limits that nobody could reach are refused, at their field', async () => {
  const as = await asAdmin()
  const body = { name: 'too_much', game: { ...game, weekly_cap: 1 } }
  const fields = [expect.objectContaining({ path: 'game.daily_cap' })]
  await expect(as.addGameActionType({ body })).rejects.toMatchObject({ status: 422, fields })
  const { id } = (await as.addGameActionType({ body: { ...body, game } })).data.action_type
  const change = { params: { id }, body: { game: { weekly_cap: 1 } } }
  await expect(as.changeGameActionType(change)).rejects.toMatchObject({ status: 422, fields })
  await expect(as.addGameActionType({ body: { name: 'too_much', game } })).rejects.toMatchObject({ status: 400 })
})

test('what rules name keeps its name on both surfaces, and stays; it can be switched off', async () => {
  const as = await asAdmin()
  const { id } = await named('invoice_upload')
  const rename = { params: { id }, body: { name: 'other' } }
  await expect(as.changeGameActionType(rename)).rejects.toMatchObject({ status: 409, code: 'RULE_NEEDED' })
  await expect(as.updateActionType(rename)).rejects.toMatchObject({ status: 409, code: 'rule.needed' })
  await expect(as.removeActionType({ params: { id } })).rejects.toMatchObject({ status: 409 })
  const off = await as.changeGameActionType({ params: { id }, body: { active: false } })
  expect(off.data.action_type).toMatchObject({ name: 'invoice_upload', active: false })
  await as.changeGameActionType({ params: { id }, body: { active: true } })
})

test('a change that would make a rule impossible is refused with the rule that it breaks', async () => {
  const as = await asAdmin()
  const { id } = await named('invoice_upload')
  const change = { params: { id }, body: { game: { counted_fields: [] } } }
  await expect(as.changeGameActionType(change)).rejects.toMatchObject({ status: 409, code: 'RULE_NEEDED' })
})

test('types of the game itself are neither listed nor changed; members see none of it', async () => {
  const as = await asAdmin()
  const { action_types: types } = (await as.listGameActionTypes()).data
  expect(types.map(({ name }) => name)).not.toContain('mission_claimed')
  const system = tribu.app.rules.current.typesByName.get('mission_claimed')?.id ?? 0
  const change = { params: { id: system }, body: { active: false } }
  await expect(as.changeGameActionType(change)).rejects.toMatchObject({ status: 404 })
  const member = tribu.as(await aMember(tribu))
  await expect(member.listGameActionTypes()).rejects.toMatchObject({ status: 403 })
  await expect(member.changeGameActionType(change)).rejects.toMatchObject({ status: 403 })
})
