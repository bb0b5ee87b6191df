import Type, { type Static } from 'typebox'
import type { ApiKeyCaller, MemberCaller } from '../../../platform/callers/caller.ts'
import type { Ctx } from '../../../platform/context.ts'
import { notAllowed, validationFailed } from '../../../platform/errors/errors.ts'
import { membersByExternalId, type User } from '../../accounts/index.ts'
import {
  type ActionDraft,
  type Actor,
  actionInactive,
  actionInFuture,
  actionTooOld,
  actorOf,
  metadataTooLarge,
  notReportable,
  reportChannels,
  unknownAction,
  valueNotAccepted,
} from '../../gamification/index.ts'
import { Nullable } from '../answer.ts'
import { memberUnknown } from '../errors.ts'

/** What happened. */
export const happenedFields = {
  action: Type.String({ minLength: 1, maxLength: 50, description: 'Name of the action type.' }),
  occurred_at: Type.Optional(
    Type.String({
      format: 'date-time',
      description: 'Absent: now. Members: at most 2 minutes ago; systems: at most 7 days ago.',
    }),
  ),
  metadata: Type.Optional(
    Nullable(Type.Record(Type.String(), Type.Unknown(), { description: 'At most 10 KB as JSON.' })),
  ),
}

/** One action as it is reported. */
export const Report = Type.Object({
  ...happenedFields,
  channel: Type.Optional(Type.Enum(reportChannels, { description: 'Where the member did it; absent: mobile_app.' })),
  user_id: Type.Optional(Type.Integer({ minimum: 1, description: 'Systems: for whom, by id …' })),
  external_id: Type.Optional(Type.String({ minLength: 1, maxLength: 100, description: '… or by the id they know.' })),
})
type Report = Static<typeof Report>

export const reportErrors = [
  unknownAction,
  notReportable,
  actionInactive,
  actionTooOld,
  actionInFuture,
  metadataTooLarge,
  valueNotAccepted,
]

type Named = Pick<Report, 'user_id' | 'external_id'>

/** Members by the ids by which reports name them. */
export type FindMember = (named: Named) => Actor

/**
 * Whose action it is: members act for themselves, systems for the member they name.
 * @throws request.not_allowed, request.validation_failed, member.unknown
 */
export async function actorFor(ctx: Ctx, caller: MemberCaller | ApiKeyCaller, named: Named): Promise<Actor> {
  if (caller.kind === 'apiKey') return (await memberFinder(ctx, [named]))(named)
  if ((named.user_id ?? caller.userId) !== caller.userId || named.external_id !== undefined) throw notAllowed()
  return actorOf(caller)
}

/** Looks up everybody who is named, in one query for each way of naming. The answer throws request.validation_failed, member.unknown. */
export async function memberFinder(ctx: Ctx, all: readonly Named[]): Promise<FindMember> {
  const [found, byExternalId] = await Promise.all([
    Promise.all(all.flatMap(({ user_id }) => (user_id === undefined ? [] : ctx.people.find(user_id)))),
    membersByExternalId(ctx, [...new Set(all.flatMap(({ external_id }) => external_id ?? []))]),
  ])
  const byId = new Map(found.flatMap((user) => (user === undefined ? [] : [[user.id, user]])))
  return ({ user_id, external_id }) => {
    if ((user_id === undefined) === (external_id === undefined)) throw nameOne()
    const user = user_id === undefined ? byExternalId.get(external_id ?? '') : byId.get(user_id)
    return actorBehind(ctx, user)
  }
}

/** The member with this id, as somebody who acts. @throws member.unknown, also for guests and deleted members */
export async function memberActor(ctx: Ctx, userId: number): Promise<Actor> {
  return actorBehind(ctx, await ctx.people.find(userId))
}

function actorBehind(ctx: Ctx, user: User | undefined): Actor {
  if (user?.kind !== 'registered') throw memberUnknown()
  return { id: user.id, kind: 'registered', timeZone: user.timeZone ?? ctx.settings.get('time_zone') }
}

/** A report in the words of the recorder. @throws request.validation_failed for a time that no calendar has */
export function draftOf({
  action,
  occurred_at: occurredAt,
  metadata,
}: Pick<Report, 'action' | 'occurred_at' | 'metadata'>): Pick<ActionDraft, 'type' | 'metadata' | 'occurredAt'> {
  return {
    type: action,
    metadata: metadata ?? null,
    ...(occurredAt !== undefined && { occurredAt: instantIn(occurredAt) }),
  }
}

/** Keys of systems and of members never meet: those of callers have no spaces. */
export function systemKey(keyId: number, key: string | undefined): string | undefined {
  return key === undefined ? undefined : `system ${keyId} ${key}`
}

function instantIn(text: string): Date {
  const instant = new Date(text)
  // The format allows leap seconds.
  if (!Number.isNaN(instant.getTime())) return instant
  const texts = { es: 'No es un instante que exista', en: 'Is not an instant that exists' }
  throw validationFailed({ fields: [{ path: ['body', 'occurred_at'], kind: 'wrong_format', texts }] })
}

function nameOne() {
  const texts = {
    es: 'Indica user_id o external_id, uno de los dos',
    en: 'Name user_id or external_id, one of the two',
  }
  return validationFailed({ fields: [{ path: ['body', 'user_id'], kind: 'missing', texts }] })
}
