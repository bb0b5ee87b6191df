import type { CatalogueName, RuleOf } from '../../game-rules/catalogues.ts'
import { achievements } from './achievements.ts'
import { actionTypes, type DefaultType } from './action-types.ts'
import { boards } from './boards.ts'
import { combos } from './combos.ts'
import { events, segments } from './events.ts'
import { levels } from './levels.ts'
import { missions } from './missions.ts'
import { streaks } from './streaks.ts'

export interface DefaultGame {
  readonly types: readonly DefaultType[]
  readonly rules: { readonly [N in CatalogueName]: readonly RuleOf<N>[] }
}

/** The game that an installation starts with: the types of actions, and every catalogue in the order of its numbers. */
export function defaultGame(): DefaultGame {
  return {
    types: actionTypes,
    rules: { levels, streaks, missions, events, achievements, boards, combos, segments },
  }
}
