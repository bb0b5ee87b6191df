import { expect, test } from 'vitest'
import type { Setting } from './list-settings.ts'
import { groupByTag, searchGroups } from './setting-tags.ts'

const setting = (tag: string, key: string, description: string): Setting => ({
  id: 1,
  key,
  value: '1',
  description,
  tag,
  updated_by: null,
  updated_at: '2026-11-20T00:00:00Z',
  value_type: 'text',
  options: [],
  min: null,
  max: null,
  default_value: '1',
  needs_restart: false,
})

const settings = [
  setting('weather', 'rain', 'Lluvia'),
  setting('credits', 'guest_credits', 'Créditos de un invitado nuevo'),
  setting('system', 'site_name', 'Nombre del sitio'),
  setting('credits', 'credit_price', 'Precio de un crédito'),
]
const groups = groupByTag(settings)
const titles: Record<string, string> = { credits: 'Créditos', system: 'Sitio', weather: 'weather' }
const found = (text: string) =>
  searchGroups(groups, text, (tag) => titles[tag] ?? tag).flatMap((group) => group.settings.map(({ key }) => key))

test('known groups come in their order, those of a newer server after them', () => {
  expect(groups.map(({ tag }) => tag)).toEqual(['system', 'credits', 'weather'])
})

test('the search looks at keys and descriptions, without accents or case', () => {
  expect(found('PRECIO')).toEqual(['credit_price'])
  expect(found('site_')).toEqual(['site_name'])
  expect(found('credito de')).toEqual([])
})

test('a group that is called so is shown whole', () => {
  expect(found('creditos')).toEqual(['guest_credits', 'credit_price'])
})

test('nothing searched is everything, nonsense is nothing', () => {
  expect(found('')).toHaveLength(4)
  expect(found('xyzzy')).toEqual([])
})
