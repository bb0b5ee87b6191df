import {
  actionInactive,
  actionInFuture,
  actionTooOld,
  inactiveEventType,
  notReportable,
  unknownAction,
  unknownEventType,
} from '../errors.ts'
import type { Rules } from '../rules.ts'
import type { Reporter, Submission } from './submission.ts'

const second = 1000
const day = 86_400 * second

/** Clocks of callers and of the server differ by no more; what is further away is no matter of clocks. */
const clockTolerance = 120 * second

/** How long ago an action may have happened. Members report what they are doing; systems may have been away for a week. */
const longestDelay: Readonly<Record<Reporter, { readonly milliseconds: number; readonly text: string }>> = {
  member: { milliseconds: clockTolerance, text: '2 min' },
  system: { milliseconds: 7 * day, text: '7 d' },
}

type Reported = Pick<Submission, 'typeId' | 'reportedBy' | 'occurredAt' | 'receivedAt' | 'serverTimed'>

/**
 * Why an action is not taken in, whatever its member has done before. What the server itself records is only looked up:
 * importers bring what happened years ago. The rules may have changed between the arrival and the batch.
 */
export function refusalOf(submission: Reported, { types }: Pick<Rules, 'types'>): Error | undefined {
  const { typeId, reportedBy } = submission
  const type = types.get(typeId)
  if (reportedBy === undefined) {
    if (type === undefined) return unknownEventType()
    return type.active ? undefined : inactiveEventType({ values: { name: type.name } })
  }
  if (type === undefined) return unknownAction()
  const values = { name: type.name }
  if (type.system || (reportedBy === 'member' && !type.selfReportable)) return notReportable({ values })
  return type.active ? untimelyIn(submission, reportedBy) : actionInactive({ values })
}

function untimelyIn({ serverTimed, occurredAt, receivedAt }: Reported, reporter: Reporter): Error | undefined {
  if (serverTimed) return undefined
  const ago = receivedAt.getTime() - occurredAt.getTime()
  const { milliseconds, text } = longestDelay[reporter]
  if (ago > milliseconds)
    return actionTooOld({ values: { limit: text }, details: { limit_seconds: milliseconds / second } })
  return ago < -clockTolerance ? actionInFuture() : undefined
}
