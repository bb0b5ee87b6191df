import { bonusKeyOf, type CompletionRule } from '../../completion-rule.ts'
import type { Applied, Judgement, Mechanic } from '../mechanic.ts'

/** Per completion rule: the required values seen so far, and whether its bonus was given. */
export type Progress = Readonly<Record<string, { readonly seen: readonly string[]; readonly reached: boolean }>>

export interface CompletionsEffect {
  /** The rules that were completed by the action. */
  readonly reached: readonly number[]
}

/** Everything of a list done, in any order: one bonus, given by the server (rules §1.10). */
export const completions: Mechanic<Progress, CompletionsEffect> = {
  initial: {},

  apply(progress, { typeId, metadata }, judgement) {
    const rules = judgement.rules.completionsOf.get(typeId) ?? []
    const slice = rules.reduce((seen, rule) => see(seen, rule, metadata?.[rule.field]), progress)
    return settle(slice, rules, judgement)
  },

  settle(progress, judgement) {
    return settle(progress, [...judgement.rules.completionsOf.values()].flat(), judgement)
  },

  merge(kept, gone) {
    const merged: Record<string, Progress[string]> = { ...kept }
    for (const [ruleId, { seen, reached }] of Object.entries(gone)) {
      const own = merged[ruleId]
      merged[ruleId] = own
        ? { seen: [...new Set([...own.seen, ...seen])], reached: own.reached || reached }
        : { seen, reached }
    }
    return merged
  },
}

function see(progress: Progress, rule: CompletionRule, found: unknown): Progress {
  if (typeof found !== 'string' && typeof found !== 'number') return progress
  const value = String(found)
  const own = progress[rule.id] ?? { seen: [], reached: false }
  if (!rule.requiredValues.includes(value) || own.seen.includes(value)) return progress
  return { ...progress, [rule.id]: { ...own, seen: [...own.seen, value] } }
}

function settle(
  progress: Progress,
  candidates: readonly CompletionRule[],
  { rules }: Judgement,
): Applied<Progress, CompletionsEffect> {
  const due = candidates.filter((rule) => isCovered(progress, rule) && rules.types.get(rule.bonusTypeId)?.active)
  if (due.length === 0) return { slice: progress }
  const reached = due.map((rule) => [rule.id, { seen: progress[rule.id]?.seen ?? [], reached: true }])
  return {
    slice: { ...progress, ...Object.fromEntries(reached) },
    effect: { reached: due.map(({ id }) => id) },
    followUps: due.map((rule) => ({ typeId: rule.bonusTypeId, uniqueKey: bonusKeyOf(rule) })),
  }
}

/** All values seen, and the bonus still to be given. */
function isCovered(progress: Progress, rule: CompletionRule): boolean {
  const own = progress[rule.id]
  return own !== undefined && !own.reached && rule.requiredValues.every((value) => own.seen.includes(value))
}
