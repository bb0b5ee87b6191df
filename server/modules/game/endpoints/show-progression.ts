import Type, { type Static } from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import type { Locale, Texts } from '../../../platform/errors/named-error.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { type Kept, type LevelRule, levelAt, nextLevel, prestigeLevel } from '../../gamification/index.ts'
import { Answer, answer, Nullable } from '../answer.ts'
import { gameOf } from '../game-of.ts'

const CurrentLevel = Type.Object({
  level_number: Type.Integer(),
  level_name: Type.String(),
  level_color: Type.String(),
  icon_url: Type.String(),
  current_xp: Type.Integer(),
  min_xp: Type.Integer(),
  max_xp: Nullable(Type.Integer({ description: 'The last XP of the level; null at the top.' })),
  progress_percentage: Type.Integer({ minimum: 0, maximum: 100 }),
})

/** Where a member stands on the ladder, and what comes next (Lümis v4 §6; rules §3.11). */
export const showProgression = endpoint({
  get: '/api/v4/gamification/progression',
  summary: 'Level, XP by source and prestige of the caller, and the whole ladder',
  for: [member],
  feature: 'gamification',
  rate: 'api',
  output: Answer(
    Type.Object({
      current_level: CurrentLevel,
      next_level: Nullable(
        Type.Object({
          level_number: Type.Integer(),
          level_name: Type.String(),
          xp_required: Type.Integer({ description: 'XP that are missing.' }),
          new_benefits: Type.Array(Type.String()),
        }),
      ),
      xp_sources: Type.Record(Type.String(), Type.Integer(), {
        description: 'XP of the running climb by category; they add up to current_xp.',
      }),
      prestige: Type.Object({
        available: Type.Boolean(),
        required_level: Type.Integer(),
        current_max_level: Type.Integer({ description: 'The highest level that the caller ever held.' }),
        benefits: Type.String(),
      }),
      prestige_level: Type.Integer(),
      level_benefits: Type.Object({
        lumis_multiplier: Type.Number(),
        daily_missions_limit: Type.Integer(),
        freeze_tokens_per_week: Type.Integer(),
        special_events: Type.Boolean(),
      }),
      levels: Type.Array(
        Type.Object({
          level_number: Type.Integer(),
          level_name: Type.String(),
          level_color: Type.String(),
          min_xp: Type.Integer(),
          benefits: Type.Array(Type.String()),
        }),
      ),
    }),
  ),
  errors: [],

  async handle({ caller, ctx, request: { locale } }) {
    const { levels } = ctx.rules.current.game
    const { xp, by, best, prestige } = (await gameOf(ctx, caller)).experience
    const level = levelAt(levels, xp)
    const next = nextLevel(levels, xp)
    return answer({
      current_level: viewLevel(level, next, xp, locale),
      next_level: next
        ? {
            level_number: next.number,
            level_name: next.name[locale],
            xp_required: next.min_xp - xp,
            new_benefits: next.benefits.map((text) => text[locale]),
          }
        : null,
      xp_sources: by,
      prestige: {
        available: level.number >= prestigeLevel,
        required_level: prestigeLevel,
        current_max_level: Math.max(best, level.number),
        benefits: ofPrestige[locale],
      },
      prestige_level: prestige,
      level_benefits: {
        lumis_multiplier: level.lumis_multiplier,
        daily_missions_limit: level.daily_missions_limit,
        freeze_tokens_per_week: level.freeze_tokens_per_week,
        special_events: level.special_events,
      },
      levels: levels.map(({ number, name, color, min_xp, benefits }) => ({
        level_number: number,
        level_name: name[locale],
        level_color: color,
        min_xp,
        benefits: benefits.map((text) => text[locale]),
      })),
    })
  },
})

const ofPrestige: Texts = {
  es: 'Reinicio con bonus permanente +10%',
  en: 'A new climb with a permanent bonus of +10%',
}

function viewLevel(
  { number, name, color, icon_url, min_xp }: Kept<LevelRule>,
  next: LevelRule | undefined,
  xp: number,
  locale: Locale,
): Static<typeof CurrentLevel> {
  return {
    level_number: number,
    level_name: name[locale],
    level_color: color,
    icon_url,
    current_xp: xp,
    min_xp,
    max_xp: next ? next.min_xp - 1 : null,
    progress_percentage: next ? Math.floor(((xp - min_xp) * 100) / (next.min_xp - min_xp)) : 100,
  }
}
