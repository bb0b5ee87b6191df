import type { FieldProblem } from '../../../../platform/errors/named-error.ts'
import { prestigeLevel } from '../../engine/game/experience.ts'
import { mostTokens } from '../../engine/game/streaks.ts'
import type { LevelRule } from '../level.ts'
import { type ProblemsOf, problem, problemsOfFactor } from './problem.ts'

const benefits = ['lumis_multiplier', 'daily_missions_limit', 'freeze_tokens_per_week', 'special_events'] as const

/** The ladder begins at 0 XP, rises without gaps at least to the level of prestige, and never takes a benefit away. */
export const problemsOfLevel: ProblemsOf<LevelRule> = (rule, { levels }, _types, { isNew }) => {
  const below = levels.find(({ number }) => number === rule.number - 1)
  const above = levels.find(({ number }) => number === rule.number + 1)
  const problems = [
    ...problemsOfXp(rule, below, above),
    ...problemsOfBenefits(rule, below, above),
    ...problemsOfFactor(['lumis_multiplier'], rule.lumis_multiplier),
  ]
  const add = (field: string, kind: string, es: string, en: string) => problems.push(problem([field], kind, { es, en }))
  if (isNew && levels.some(({ number }) => number === rule.number)) {
    add('number', 'taken', `Ya existe el nivel ${rule.number}`, `Level ${rule.number} exists already`)
  }
  if (rule.number > 1 && below === undefined) {
    add('number', 'gap', `Falta el nivel ${rule.number - 1}`, `Level ${rule.number - 1} is missing`)
  }
  const isLast = levels.every(({ number }) => number <= rule.number)
  if (isLast && rule.number < prestigeLevel) {
    const [es, en] = [`El prestigio necesita el nivel ${prestigeLevel}`, `Prestige needs level ${prestigeLevel}`]
    add('number', 'gap', es, en)
  }
  if (rule.freeze_tokens_per_week > mostTokens) {
    const [es, en] = [`Nadie puede tener más de ${mostTokens}`, `Nobody can hold more than ${mostTokens}`]
    add('freeze_tokens_per_week', 'unreachable', es, en)
  }
  return problems
}

function problemsOfXp(rule: LevelRule, below: LevelRule | undefined, above: LevelRule | undefined): FieldProblem[] {
  const add = (es: string, en: string) => [problem(['min_xp'], 'order', { es, en })]
  if (rule.number === 1 && rule.min_xp !== 0) return add('El primer nivel empieza en 0', 'The first level begins at 0')
  if (below !== undefined && rule.min_xp <= below.min_xp) {
    return add(`El nivel anterior pide ${below.min_xp}`, `The level below asks for ${below.min_xp}`)
  }
  if (above !== undefined && rule.min_xp >= above.min_xp) {
    return add(`El nivel siguiente pide ${above.min_xp}`, `The level above asks for ${above.min_xp}`)
  }
  return []
}

function problemsOfBenefits(
  rule: LevelRule,
  below: LevelRule | undefined,
  above: LevelRule | undefined,
): FieldProblem[] {
  return benefits.flatMap((benefit) => {
    const falls = below !== undefined && Number(rule[benefit]) < Number(below[benefit])
    const fallsAbove = above !== undefined && Number(rule[benefit]) > Number(above[benefit])
    if (!falls && !fallsAbove) return []
    return problem([benefit], 'order', {
      es: 'Quien sube de nivel no puede perder ventajas',
      en: 'Nobody who rises may lose a benefit',
    })
  })
}
