import Type from 'typebox'
import { expect, test } from 'vitest'
import { testTribu } from '../../testing/test-tribu.ts'
import { mailStore } from '../mail/mail.store.ts'
import { factDelivery } from './delivery.ts'
import { factStore } from './fact.store.ts'
import { defineFact, listener } from './fact.ts'

const tribu = testTribu()
const lampLit = defineFact('lamp.lit', Type.Object({ lamp: Type.String() }), {
  es: 'Alguien ha encendido una lámpara',
  en: 'Somebody lit a lamp',
})

/** A listener whose effect can be counted: it writes one mail per fact, in the transaction it is given. */
const scribe = (name: string) =>
  listener(name, lampLit, async (ctx, fact) => {
    const mail = { to: name, subject: fact.payload.lamp, text: '' }
    await mailStore(ctx.db).add(mail, 'kept', ctx.clock.now())
  })

const announced = () => tribu.transaction((ctx) => ctx.announce(lampLit({ lamp: 'harbour' })))
const latestId = async () => (await factStore(tribu.app.reading().db).latest(1))[0]?.id ?? 0
const mailsTo = async (name: string) => {
  const { items } = await mailStore(tribu.app.reading().db).page(1, 100)
  return items.filter(({ to }) => to === name)
}

test('a fact delivered twice has one effect', async () => {
  await announced()
  const delivery = factDelivery([scribe('ada')])
  const ids = [await latestId()]
  await delivery.perform(tribu.app.reading(), { ids })
  await delivery.perform(tribu.app.reading(), { ids })
  expect(await mailsTo('ada')).toHaveLength(1)
})

test('a fact delivered by many at the same time has one effect', async () => {
  await announced()
  const delivery = factDelivery([scribe('berta')])
  const ids = [await latestId()]
  await Promise.all(Array.from({ length: 20 }, () => delivery.perform(tribu.app.reading(), { ids })))
  expect(await mailsTo('berta')).toHaveLength(1)
})

test('a listener that fails does not keep the others from theirs, leaves nothing behind, and gets it again', async () => {
  await announced()
  const ids = [await latestId()]
  let broken = true
  const moody = listener('moody', lampLit, async (ctx, fact) => {
    await scribe('moody').handle(ctx, fact)
    if (broken) throw new Error('not today')
  })
  const delivery = factDelivery([moody, scribe('clara')])
  await expect(delivery.perform(tribu.app.reading(), { ids })).rejects.toThrow('Some listeners failed')
  expect(await mailsTo('clara')).toHaveLength(1)
  expect(await mailsTo('moody')).toHaveLength(0)

  broken = false
  await delivery.perform(tribu.app.reading(), { ids })
  expect(await mailsTo('clara')).toHaveLength(1)
  expect(await mailsTo('moody')).toHaveLength(1)
})

test('a listener that does not want a fact is not given it', async () => {
  await announced()
  const picky = { ...scribe('picky'), wants: async () => false }
  await factDelivery([picky]).perform(tribu.app.reading(), { ids: [await latestId()] })
  expect(await mailsTo('picky')).toHaveLength(0)
})

test('a listener of other facts is left alone', async () => {
  await announced()
  const other = defineFact('lamp.sold', Type.Object({}), {
    es: 'Una lámpara ha cambiado de manos',
    en: 'A lamp changed hands',
  })
  const deaf = listener('deaf', other, () => Promise.reject(new Error('not for me')))
  await factDelivery([deaf]).perform(tribu.app.reading(), { ids: [await latestId()] })
})

test('a fact of a transaction that is rolled back was never announced', async () => {
  const before = await latestId()
  const work = tribu.transaction(async (ctx) => {
    await ctx.announce(lampLit({ lamp: 'attic' }))
    throw new Error('changed my mind')
  })
  await expect(work).rejects.toThrow('changed my mind')
  expect(await latestId()).toBe(before)
})
