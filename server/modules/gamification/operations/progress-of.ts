import type { Static } from 'typebox'
import type { Ctx } from '../../../platform/context.ts'
import { kindOf, type Person } from '../actor.ts'
import { memberStateStore } from '../member-state.store.ts'
import { type ProgressView, viewProgress } from '../progress.view.ts'

/** What somebody holds, per event type in which there was something to reward. */
export async function progressOf(ctx: Ctx, person: Person): Promise<Static<typeof ProgressView>[]> {
  const found = await memberStateStore(ctx.db).find(person.userId)
  return found === undefined ? [] : viewProgress({ ...found, kind: kindOf(person) }, person, ctx.rules.current)
}
