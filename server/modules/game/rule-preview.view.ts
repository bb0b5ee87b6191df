import Type, { type Static } from 'typebox'
import type { Ctx } from '../../platform/context.ts'
import type { Locale } from '../../platform/errors/named-error.ts'
import { namesOf } from '../accounts/index.ts'
import type { RulePreview } from '../gamification/index.ts'

export const RulePreviewView = Type.Object({
  text: Type.String({ description: 'In one sentence.' }),
  sample: Type.Union([Type.Integer(), Type.Null()], {
    description: 'How many members were looked at, the oldest; null where none had to be.',
  }),
  members: Type.Union([Type.Integer(), Type.Null()], { description: 'Those of them to whom it would apply now.' }),
  levels: Type.Array(Type.Object({ number: Type.Integer(), members: Type.Integer() })),
  top: Type.Array(
    Type.Object({ rank: Type.Integer(), user_id: Type.Integer(), username: Type.String(), score: Type.Integer() }),
  ),
  occurrences: Type.Array(
    Type.Object({ starts_at: Type.String({ format: 'date-time' }), ends_at: Type.String({ format: 'date-time' }) }),
  ),
})

export async function viewPreview(
  ctx: Ctx,
  { text, sample, members, levels = [], top = [], occurrences = [] }: RulePreview,
  locale: Locale,
): Promise<Static<typeof RulePreviewView>> {
  const names = await namesOf(
    ctx,
    top.map(({ memberId }) => memberId),
  )
  const username = (id: number) => names.get(id)?.username ?? ''
  return {
    text: text[locale],
    sample: sample ?? null,
    members: members ?? null,
    levels: levels.map((level) => ({ ...level })),
    top: top.map(({ rank, memberId, score }) => ({ rank, user_id: memberId, username: username(memberId), score })),
    occurrences: occurrences.map(({ start, end }) => ({
      starts_at: new Date(start).toISOString(),
      ends_at: new Date(end).toISOString(),
    })),
  }
}
