import { LRUCache } from 'lru-cache'
import type { Caller, MemberCaller } from '../../platform/callers/caller.ts'
import { dayOf } from '../../platform/clock/calendar.ts'
import type { AppContext } from '../../platform/context.ts'
import { actorOf } from '../gamification/index.ts'

/** What coming on a day is recorded as (rules §3.2). */
const visit = 'daily_login'

/** Notices members who come for the first time on a local day of theirs. */
export interface Visits {
  /** Resolves once the visit is recorded, so that what is read then shows it. Never fails: a request is not refused for it. */
  came(caller: Caller): Promise<void>
}

/** With a space, which keys of callers cannot have. */
const keyOf = (day: number) => `visit ${day}`

interface Noticed {
  readonly day: number
  readonly recorded: Promise<void>
}

/**
 * Whoever is remembered costs nothing. The rest is promised by the log: the visit of a day carries the day as its key,
 * so that two processes, or one that has forgotten, record one.
 */
export function createVisits(app: AppContext): Visits {
  const noticed = new LRUCache<number, Noticed>({ max: app.settings.get('cache_max_size') })

  const record = async (member: MemberCaller, day: number): Promise<void> => {
    const type = app.rules.current.typesByName.get(visit)
    if (type === undefined) return
    // A process that has just started asks the state before it tries.
    const kept = await app.games.of(member.userId)
    if ((kept?.game.limits[type.id]?.day ?? 0) >= day) return
    await app.actions.record({ actor: actorOf(member), type: type.id, channel: 'tracked', idempotencyKey: keyOf(day) })
  }

  return {
    async came(caller) {
      if (caller.kind !== 'member' || !isRecorded(app)) return
      const { userId, timeZone } = caller
      const day = dayOf(app.clock.now().getTime(), timeZone)
      const known = noticed.get(userId)
      if (known?.day === day) return known.recorded
      const recorded = record(caller, day).catch((error: unknown) => {
        app.log.warn({ err: error, userId }, 'A visit could not be recorded')
        noticed.delete(userId)
      })
      noticed.set(userId, { day, recorded })
      return recorded
    },
  }
}

function isRecorded({ settings, rules }: AppContext): boolean {
  return settings.featureIsOn('gamification') && (rules.current.typesByName.get(visit)?.active ?? false)
}
