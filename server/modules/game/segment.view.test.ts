import { expect, test } from 'vitest'
import { aLevel } from '../gamification/engine/game/builders.ts'
import { segmentRequirement } from './segment.view.ts'

const level = (number: number, special_events: boolean) =>
  aLevel(number, { name: { es: `Nivel ${number}`, en: `Level ${number}` }, special_events })
const levels = [level(1, false), level(2, false), level(3, true)]

test.each([
  [{}, 'Para todos.', 'For everybody.'],
  [{ min_level: 2 }, 'Desde el nivel Nivel 2.', 'From level Level 2 on.'],
  [{ min_active_days: 1 }, 'Con 1 día de actividad o más.', 'With 1 active day or more.'],
  [
    { special: true, min_active_days: 30 },
    'Para los niveles que traen eventos especiales, desde Nivel 3. Con 30 días de actividad o más.',
    'For the levels that come with special events, from Level 3 on. With 30 active days or more.',
  ],
  [
    { special: true, min_level: 4 },
    'Para los niveles que traen eventos especiales.',
    'For the levels that come with special events.',
  ],
])('what it takes to belong to a group: %o', (bounds, es, en) => {
  const segment = { min_level: 1, min_active_days: 0, special: false, ...bounds }
  expect(segmentRequirement(segment, levels, 'es')).toBe(es)
  expect(segmentRequirement(segment, levels, 'en')).toBe(en)
})
