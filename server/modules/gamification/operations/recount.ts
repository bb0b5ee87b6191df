import Type from 'typebox'
import type { Ctx } from '../../../platform/context.ts'
import { defineJob } from '../../../platform/jobs/jobs.ts'
import { standingOf } from '../engine/mechanics/points-and-badges.ts'
import { type JudgedState, memberStateStore } from '../member-state.store.ts'
import { type Recount, recountStore } from '../recount/recount.store.ts'
import { rulesStore } from '../rules.store.ts'
import type { Rules } from '../rules.ts'

/** Told to open pages while a recount is under way. */
const recountTopic = 'gamification.recount'

const membersPerStep = 500
// A job that is taken back by a stopping process should not be long.
const stepsPerJob = 20

/** Counts everybody anew, by the rules in force. */
export const recountMembers = defineJob('recount-members', Type.Object({ id: Type.Integer() }), (ctx, { id }) =>
  continueRecount(ctx, id),
)

const jobKey = 'gamification:recount'

/** Books a recount; one that is under way counts by rules that no longer hold, and ends. */
export async function startRecount(ctx: Ctx, why: { reason: string; requestedBy: string }): Promise<void> {
  const store = recountStore(ctx.db)
  const now = ctx.clock.now()
  await store.supersede(now)
  const { id } = await store.add({ ...why, total: await memberStateStore(ctx.db).count() }, now)
  await ctx.jobs.add(recountMembers, { id }, { key: jobKey })
}

/** After a start: goes on with a recount whose process was killed. */
export async function resumeRecount(ctx: Ctx): Promise<void> {
  const open = await recountStore(ctx.db).open()
  if (open !== undefined) await ctx.jobs.add(recountMembers, { id: open.id }, { key: jobKey })
}

async function continueRecount(ctx: Ctx, id: number): Promise<void> {
  // A batch that began before the new rules and has not ended could write, behind our back, what they make untrue.
  await ctx.transaction((own) => memberStateStore(own.db).awaitWriters())
  for (let step = 0; step < stepsPerJob; step += 1) {
    const isMore = await ctx.transaction((own) => countSome(own, id))
    if (!isMore) return
  }
  await ctx.transaction((own) => own.jobs.add(recountMembers, { id }, { key: jobKey }))
}

/** One step, in one transaction: whoever is killed in between loses nothing and counts nobody twice. */
async function countSome(ctx: Ctx, id: number): Promise<boolean> {
  const store = recountStore(ctx.db)
  const states = memberStateStore(ctx.db)
  const recount = await store.lock(id)
  if (recount === undefined || recount.finishedAt !== null) return false

  const page = await states.lockAfter(recount.cursor, membersPerStep)
  const last = page.at(-1)
  if (last === undefined) {
    await store.finish(id, ctx.clock.now())
    ctx.afterCommit(() => tellProgress(ctx, { ...recount, finishedAt: ctx.clock.now() }))
    return false
  }
  const rules = await rulesStore(ctx.db).load()
  const changed = page.map((state) => judgedAnew(state, rules)).filter((state) => state !== undefined)
  await states.judge(changed)
  await store.advance(id, last.memberId, page.length)
  ctx.afterCommit(() => {
    const present = changed.filter(({ presence }) => presence === 'present')
    ctx.ranks.publish(
      present.map(({ memberId, version, standing }) => ({ memberId, version: version + 1, ...standing })),
    )
    tellProgress(ctx, { ...recount, done: recount.done + page.length })
  })
  return true
}

/** The state with its new worth; `undefined` when it is worth the same. */
function judgedAnew(state: JudgedState, rules: Rules): JudgedState | undefined {
  const standing = standingOf(state.state.points, { rules, kind: state.kind })
  const { points, badges, pointsAt } = state.standing
  const isSame = points === standing.points && badges === standing.badges && pointsAt === standing.pointsAt
  return isSame ? undefined : { ...state, standing }
}

function tellProgress(ctx: Ctx, { id, done, total, finishedAt }: Recount): void {
  ctx.live.toAll({ topic: recountTopic, id, done, total, finished: finishedAt !== null })
}
