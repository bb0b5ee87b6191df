import type { TestTribu } from '../../testing/test-tribu.ts'
import type { TestUser } from '../accounts/builders.ts'
import type { ActionType } from './action-type.ts'
import type { Badge } from './badge.ts'
import type { CompletionRule } from './completion-rule.ts'
import { worthless } from './game-rules/action-rule.ts'
import type { GameCatalogue } from './game-rules/game-rules.ts'
import type { ActionDraft, RecordedAction } from './recorder/submission.ts'

/** A game without rules. */
export const emptyGame: GameCatalogue = {
  levels: [],
  streaks: [],
  missions: [],
  events: [],
  achievements: [],
  boards: [],
  combos: [],
  segments: [],
}

/** Rules for tests that need no database. */
export const aType = (id: number, details: Partial<ActionType> = {}): ActionType => ({
  id,
  name: `type_${id}`,
  description: null,
  pointsPerEvent: 1,
  active: true,
  selfReportable: true,
  uniqueBy: [],
  acceptedValues: {},
  system: false,
  game: worthless,
  ...details,
})

export const aBadge = (id: number, typeId: number, requiredPoints: number, details: Partial<Badge> = {}): Badge => ({
  id,
  name: `badge_${id}`,
  description: null,
  typeId,
  requiredPoints,
  userType: 'both',
  active: true,
  ...details,
})

export const aCompletion = (
  id: number,
  typeId: number,
  bonusTypeId: number,
  requiredValues: readonly string[],
): CompletionRule => ({
  id,
  name: `completion_${id}`,
  typeId,
  field: 'field',
  requiredValues,
  bonusTypeId,
  active: true,
})

/** Records an action as other modules do: without a request. */
export function act(
  tribu: TestTribu,
  { user, id }: TestUser,
  type: string,
  details: Partial<ActionDraft> = {},
): Promise<RecordedAction> {
  const kind = user.kind === 'registered' ? 'registered' : 'anonymous'
  const actor = { id, kind, timeZone: 'America/Panama' } as const
  return tribu.app.actions.record({ actor, type, channel: 'fact', ...details })
}
