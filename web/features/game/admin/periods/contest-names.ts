import { useQuery } from '@tanstack/react-query'
import type { OpenPeriod } from '../../queries/list-contest-periods.ts'
import { boardsQuery, eventsQuery } from '../rules/option-queries.ts'
import { useRuleWords } from '../rules/rule-words.ts'

type Contest = Pick<OpenPeriod, 'code' | 'kind'>

/** Boards and events by their names; one that is gone by its code. */
export function useContestNames(): (contest: Contest) => string {
  const { read } = useRuleWords()
  const boardRules = useQuery(boardsQuery).data ?? []
  const eventRules = useQuery(eventsQuery).data ?? []
  return ({ code, kind }) => {
    const rule = (kind === 'board' ? boardRules : eventRules).find((each) => each.code === code)
    return rule === undefined ? code : read(rule.name)
  }
}
