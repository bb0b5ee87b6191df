import { expect, test } from 'vitest'
import { aCombo } from '../gamification/engine/game/builders.ts'
import { comboRewardText, prizeTexts } from './reward-text.ts'

const badge = { es: 'Badge Oro', en: 'Gold Badge' }

test('prizes are told by the last place that wins them', () => {
  const prizes = [
    { from: 1, to: 1, lumis: 500, unlock: badge },
    { from: 2, to: 10, lumis: 0, unlock: badge },
    { from: 11, to: null, lumis: 50, unlock: null },
  ]
  expect(prizeTexts(prizes, 'es')).toEqual({
    top_1: '500 Lümis + Badge Oro',
    top_10: 'Badge Oro',
    participation: '50 Lümis',
  })
  expect(prizeTexts(prizes, 'en').top_1).toBe('500 Lümis + Gold Badge')
})

test('the reward of a combo names what it has of multiplier, bonus and unlock', () => {
  const combo = aCombo(1, { multiplier: 5, bonus_lumis: 500 })
  expect(comboRewardText(combo, 'en')).toBe('5x multiplier + 500 Lümis')
  expect(comboRewardText(combo, 'es')).toBe('5x multiplicador + 500 Lümis')
  expect(comboRewardText({ ...combo, multiplier: 1, unlock: badge }, 'es')).toBe('500 Lümis + Badge Oro')
})
