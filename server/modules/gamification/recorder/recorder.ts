import { dayOf, dayText } from '../../../platform/clock/calendar.ts'
import type { Clock } from '../../../platform/clock/clock.ts'
import { groupCommit } from '../../../platform/db/group-commit.ts'
import type { Live } from '../../../platform/live/live.ts'
import { actionBatchStore, runOn } from '../action-batch.store.ts'
import { type ActionType, type Metadata, unacceptedField, uniqueKeyOf } from '../action-type.ts'
import type { Contests } from '../contests/contests.ts'
import { metadataTooLarge, unknownAction, unknownEventType, valueNotAccepted } from '../errors.ts'
import type { PlayerCards } from '../players/player-cards.ts'
import type { RankReader } from '../ranks/ranks.ts'
import type { Rules } from '../rules.ts'
import { createAftermath } from './aftermath.ts'
import { type BatchParts, writeBatch } from './batch.ts'
import { hashed } from './keys.ts'
import { rehearse } from './rehearsal.ts'
import { createStateCache } from './state-cache.ts'
import type { ActionDraft, RecordedAction, Submission } from './submission.ts'

/** The one way in for everything that members do (design §4). An answer means that it is durable. */
export interface ActionRecorder {
  /**
   * @throws event_type.unknown, event_type.inactive, event.metadata_too_large, event.value_not_accepted,
   * event.guest_merged, request.idempotency_conflict for a key that came with something else, request.overloaded
   */
  record(draft: ActionDraft): Promise<RecordedAction>
  /** What recording it would bring about now; nothing is written. The new actions have the number 0. @throws as `record` */
  rehearse(draft: ActionDraft): Promise<RecordedAction>
  /** Resolves when everything under way is settled and told. */
  drain(): Promise<void>
}

export type RecorderParts = Omit<BatchParts, 'states' | 'aftermath'> & {
  readonly clock: Clock
  readonly ranks: RankReader
  readonly contests: Contests
  readonly players: PlayerCards
  readonly live: Live
  /** How many members' states are remembered. */
  readonly rememberedMembers: number
}

// While the database writes one batch the next is judged beside it, but only a batch that is large enough: a small one costs
// nearly as much as a large one (docs/performance.md).
const lanes = 2
const worthALane = 16
const maxBatch = 256
const maxWaiting = 10_000
const metadataBytes = 10 * 1024

export function createRecorder(parts: RecorderParts): ActionRecorder {
  const { clock, rules, pool, ranks, contests, players, live, rememberedMembers } = parts
  const store = actionBatchStore(runOn(pool))
  const states = createStateCache(store, rememberedMembers)
  const aftermath = createAftermath({ ranks, contests, players, live })
  const group = groupCommit<Submission, RecordedAction>({
    lanes,
    worthALane,
    maxBatch,
    maxWaiting,
    keyOf: ({ memberId }) => memberId,
    commit: (submissions) => writeBatch(submissions, { ...parts, states, aftermath }),
  })
  return {
    record: async (draft) => group.submit(submissionOf(draft, rules.current, clock.now())),
    rehearse: async (draft) =>
      rehearse(submissionOf(draft, rules.current, clock.now()), { db: parts.db, rules, store }),
    async drain() {
      await group.drain()
      aftermath.flush()
    },
  }
}

function submissionOf(draft: ActionDraft, rules: Rules, now: Date): Submission {
  const { actor, channel, reportedBy, idempotencyKey, metadata = null, occurredAt = now } = draft
  const type = typeOf(draft, rules)
  const wrong = unacceptedField(type, metadata)
  if (wrong !== undefined) throw valueNotAccepted({ values: { name: type.name, field: wrong } })
  const content = metadata === null ? '' : contentOf(metadata)
  const day = dayText(dayOf(occurredAt.getTime(), actor.timeZone))
  const uniqueKey = uniqueKeyOf(type, metadata, day)
  const reported = reportedBy === undefined ? [] : [channel]
  const request = JSON.stringify([type.id, content, draft.occurredAt ?? null, ...reported])
  return {
    memberId: actor.id,
    kind: actor.kind,
    typeId: type.id,
    zone: actor.timeZone,
    serverTimed: draft.occurredAt === undefined,
    occurredAt,
    receivedAt: now,
    localDay: day,
    channel,
    reportedBy,
    metadata,
    requestKey: idempotencyKey === undefined ? null : hashed(`request:${idempotencyKey}`),
    requestHash: idempotencyKey === undefined ? null : hashed(request),
    uniqueKey: uniqueKey === undefined ? null : hashed(uniqueKey),
  }
}

function typeOf({ type, reportedBy }: ActionDraft, rules: Rules): ActionType {
  const found = typeof type === 'number' ? rules.types.get(type) : rules.typesByName.get(type)
  if (found === undefined) throw reportedBy === undefined ? unknownEventType() : unknownAction()
  return found
}

function contentOf(metadata: Metadata): string {
  const content = JSON.stringify(metadata)
  if (Buffer.byteLength(content) > metadataBytes) throw metadataTooLarge({ values: { limit: metadataBytes } })
  return content
}
