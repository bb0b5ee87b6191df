import { expect, test } from 'vitest'
import { anAchievement } from '../gamification/engine/game/builders.ts'
import type { Criterion } from '../gamification/game-rules/achievement.ts'
import { categoryCounts, figuresAtUnlock } from './achievements.ts'

const named = (criteria: Criterion[], accuracy?: number) =>
  figuresAtUnlock({
    rule: anAchievement(1, { criteria }),
    held: {
      at: 1,
      claimed: 0,
      figures: criteria.map((_, index) => index + 1),
      ...(accuracy !== undefined && { accuracy }),
    },
  })
const action = 'invoice_upload'
const at_least = 1

test('figures have names that stay, the document’s where it gives one', () => {
  expect(named([{ counter: 'actions', action: 'survey_complete', at_least }], 95)).toEqual({
    surveys_completed: 1,
    accuracy_rate: 95,
  })
  expect(
    named([
      { counter: 'actions', action, at_least },
      { counter: 'sum', action, field: 'amount', at_least },
      { counter: 'different', action, field: 'merchant', at_least },
      { counter: 'action_days', action, at_least },
      { counter: 'streak', streak: 'daily_login', at_least },
    ]),
  ).toEqual({
    invoices_uploaded: 1,
    sum_amount: 2,
    different_merchant: 3,
    action_days_invoice_upload: 4,
    streak_daily_login: 5,
  })
  expect(
    named([
      { counter: 'actions', action: 'vote', at_least },
      { counter: 'in_event', event: 'happy_hour', at_least },
      { counter: 'level', at_least },
    ]),
  ).toEqual({ actions_vote: 1, in_event_happy_hour: 2, level: 3 })
})

test('two criteria of the same name are told apart by their place', () => {
  const mornings: Criterion = { counter: 'actions_between', action, from: 0, to: 8, at_least }
  expect(named([mornings, { ...mornings, from: 22, to: 24 }])).toEqual({
    actions_between_invoice_upload: 1,
    actions_between_invoice_upload_2: 2,
  })
})

test('figures of criteria that the rule no longer has are left out', () => {
  const rule = anAchievement(1, { criteria: [{ counter: 'xp', at_least }] })
  expect(figuresAtUnlock({ rule, held: { at: 1, claimed: 0, figures: [7, 8] } })).toEqual({ xp: 7 })
})

test('every category is counted, with what is unlocked in it', () => {
  const held = { at: 1, claimed: 0, figures: [] }
  const rule = (id: number, category: string) => anAchievement(id, { category })
  const locked = [
    { rule: rule(1, 'a'), current: 0, required: 1 },
    { rule: rule(2, 'b'), current: 0, required: 1 },
  ]
  expect(categoryCounts([{ rule: rule(3, 'a'), held }], locked)).toEqual({
    a: { unlocked: 1, total: 2 },
    b: { unlocked: 0, total: 1 },
  })
})
