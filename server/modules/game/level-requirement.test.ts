import { expect, test } from 'vitest'
import { levels } from '../gamification/catalogue/game/levels.ts'
import { levelRequirement } from './level-requirement.ts'

test('the first level asks for nothing', () => {
  expect(levelRequirement(1, levels, 'es')).toBeNull()
})

test('where a metal begins it is named alone, as the document does; else the whole level is', () => {
  expect(levelRequirement(5, levels, 'es')).toBe('Nivel mínimo: Silver')
  expect(levelRequirement(6, levels, 'en')).toBe('Minimum level: Silver Elite')
})

test('a level that the ladder does not have is named by its number', () => {
  expect(levelRequirement(99, levels, 'en')).toBe('Minimum level: 99')
})
