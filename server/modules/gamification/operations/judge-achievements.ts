import Type from 'typebox'
import type { Ctx } from '../../../platform/context.ts'
import { NamedError } from '../../../platform/errors/named-error.ts'
import { defineJob } from '../../../platform/jobs/jobs.ts'
import { unlock } from '../engine/game/achievements.ts'
import { systemTypes } from '../engine/game/system-types.ts'
import { guestMerged } from '../errors.ts'
import type { GameRules } from '../game-rules/game-rules.ts'
import { type JudgedState, memberStateStore } from '../member-state.store.ts'

const membersPerStep = 500
// A job that is taken back by a stopping process should not be long.
const stepsPerJob = 20

/**
 * Gives everybody the achievements that a change of the rules has brought within what they did long ago. Only who gains one is
 * touched, and by an action (decision 9), so a state stays what its log says. `after`: the last member that was looked at.
 */
export const judgeAchievements = defineJob(
  'judge-achievements',
  Type.Object({ version: Type.Integer(), after: Type.Integer() }),
  (ctx, walk) => judgeEverybody(ctx, walk),
)

interface Walk {
  /** Of the rules whose change began it. */
  readonly version: number
  readonly after: number
}

/** Books a walk over everybody; each change of the rules has one of its own. */
export async function startJudgingAchievements(ctx: Ctx, version: number): Promise<void> {
  await book(ctx, { version, after: 0 })
}

async function book(ctx: Ctx, walk: Walk): Promise<void> {
  await ctx.jobs.add(judgeAchievements, walk, { key: `gamification:achievements:${walk.version}` })
}

async function judgeEverybody(ctx: Ctx, { version, after }: Walk): Promise<void> {
  if (ctx.rules.current.version < version) await ctx.rules.reload()
  // A batch that began before the new rules and has not ended could write, behind our back, what they would judge otherwise.
  if (after === 0) await ctx.transaction((own) => memberStateStore(own.db).awaitWriters())
  let last = after
  for (let step = 0; step < stepsPerJob; step += 1) {
    const page = await memberStateStore(ctx.db).after(last, membersPerStep)
    await judgeSome(ctx, page, version)
    last = page.at(-1)?.memberId ?? last
    if (page.length < membersPerStep) return
  }
  await ctx.transaction((own) => book(own, { version, after: last }))
}

/** Whoever is judged twice, after a kill or by two workers, gains nothing more: the key makes it one action. */
async function judgeSome(ctx: Ctx, page: readonly JudgedState[], version: number): Promise<void> {
  const rules = ctx.rules.current.game
  const gaining = page.filter((state) => state.presence === 'present' && gains(state, rules))
  await Promise.all(
    gaining.map(async ({ memberId, kind, state: { game } }) => {
      const actor = { id: memberId, kind, timeZone: game.zone ?? rules.siteZone }
      const idempotencyKey = `achievements:${version}`
      try {
        await ctx.actions.record({ actor, type: systemTypes.achievementsJudged, channel: 'engine', idempotencyKey })
      } catch (error) {
        // Meanwhile the guest logged in: what it did counts for the member, with the next action that looks at the achievement.
        if (!(error instanceof NamedError && error.code === guestMerged.code)) throw error
      }
    }),
  )
}

function gains({ state: { game } }: JudgedState, rules: GameRules): boolean {
  const candidates = rules.activeAchievements.map(({ id }) => id)
  return unlock(game.achievements, candidates, game, game.at, rules).unlocked.length > 0
}
