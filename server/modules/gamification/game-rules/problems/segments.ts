import type { SegmentRule } from '../segment.ts'
import { type ProblemsOf, problem, problemsOfCode, problemsOfMinLevel } from './problem.ts'

export const problemsOfSegment: ProblemsOf<SegmentRule> = (rule, catalogue, _types, occasion) => {
  const problems = problemsOfCode(rule, catalogue.segments, occasion)
  if (!rule.active) return problems
  const unreachable = rule.special && !catalogue.levels.some((level) => level.special_events)
  return [
    ...problems,
    ...problemsOfMinLevel(rule.min_level, catalogue),
    ...(unreachable
      ? [
          problem(['special'], 'unreachable', {
            es: 'Ningún nivel abre los eventos especiales',
            en: 'No level opens special events',
          }),
        ]
      : []),
  ]
}
