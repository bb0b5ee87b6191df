import type { MemberCaller } from '../../platform/callers/caller.ts'
import type { Ctx } from '../../platform/context.ts'
import {
  actorOf,
  type CommandEffect,
  type GameEffects,
  type RecordedAction,
  type SystemType,
} from '../gamification/index.ts'

type Did<K extends CommandEffect['did']> = Extract<CommandEffect, { readonly did: K }>

/**
 * Records what a member decided, as the action that it is (decision 9), and answers what it brought about.
 * @throws the refusals of the game (`gameErrors`), request.idempotency_conflict
 */
export async function command<K extends CommandEffect['did']>(
  ctx: Ctx,
  caller: MemberCaller,
  command: { readonly type: SystemType; readonly did: K; readonly metadata: Readonly<Record<string, unknown>> },
  idempotencyKey: string | undefined,
): Promise<{ readonly effect: Did<K>; readonly game: GameEffects; readonly recorded: RecordedAction }> {
  const { type, did, metadata } = command
  const recorded = await ctx.actions.record({
    actor: actorOf(caller),
    type,
    metadata,
    channel: 'command',
    idempotencyKey,
  })
  // Late actions may have changed what is kept; who asks again gets the first answer.
  const { game: latest, was: game = latest } = recorded.action.effects
  if (game?.command?.did !== did) throw new Error(`An action of type ${type} has another effect than ${did}`)
  return { effect: game.command as Did<K>, game, recorded }
}
