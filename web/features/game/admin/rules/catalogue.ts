import type { TablerIcon } from '@tabler/icons-react'
import { queryOptions } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { Operations } from '../../../../platform/api.ts'
import type { Edit } from './form/edit.ts'
import type { RuleWords } from './rule-words.ts'

/** The catalogues in the order in which they are offered; the names appear in the address. */
export const catalogueNames = [
  'actions',
  'levels',
  'streaks',
  'missions',
  'events',
  'achievements',
  'boards',
  'combos',
  'segments',
] as const
export type CatalogueName = (typeof catalogueNames)[number]

export type Kept<Rule> = Rule & { id: number }

export type Preview = Operations['previewMissionRule']['response']['data']

/** How the rules of a catalogue are read and changed. */
export type Requests<Rule> = {
  list: (signal: AbortSignal) => Promise<Kept<Rule>[]>
  add: (rule: Rule) => Promise<unknown>
  change: (id: number, rule: Partial<Rule>) => Promise<unknown>
  remove: (id: number) => Promise<unknown>
  /** What the rule would mean if it were in force now. */
  preview?: (rule: Rule, signal: AbortSignal) => Promise<Preview>
}

export type FieldsProps<Rule> = {
  edit: Edit<Rule>
  /** The rule as it is kept; absent for a new one. */
  known: Kept<Rule> | undefined
}

/** Everything by which the rules of one catalogue are listed, written and shown. */
export type Catalogue<Rule extends object> = {
  name: CatalogueName
  Icon: TablerIcon
  requests: Requests<Rule>
  /** Where a new rule begins. */
  blank: () => Rule
  codeOf: (rule: Rule) => string
  titleOf: (rule: Rule, words: RuleWords) => string
  /** What it does, in a line. */
  lineOf: (rule: Rule, words: RuleWords) => string
  /** Absent where rules are always in force. */
  activity?: { of: (rule: Rule) => boolean; change: (active: boolean) => Partial<Rule> }
  /** Whether it belongs to the product and stays. */
  isFixed?: (rule: Kept<Rule>) => boolean
  /** In the order of the list, where it is not that of their making. */
  order?: (a: Rule, b: Rule) => number
  Fields: ComponentType<FieldsProps<Rule>>
}

/** The rules of a catalogue, those that are switched off included. */
export function rulesQuery<Rule extends object>({
  name,
  requests,
  order,
}: Pick<Catalogue<Rule>, 'name' | 'requests' | 'order'>) {
  return queryOptions({
    queryKey: ['gamification', 'rules', name],
    queryFn: async ({ signal }) => {
      const rules = await requests.list(signal)
      return order === undefined ? rules : rules.toSorted(order)
    },
  })
}

/** For rules that carry their own switch. */
export const switchedByActive = {
  of: ({ active }: { active: boolean }) => active,
  change: (active: boolean) => ({ active }),
}
