import { useMutation, useQueryClient } from '@tanstack/react-query'
import { notify } from '../../../../ui/feedback/notify.tsx'
import { actionNamesKey } from '../../queries/list-action-names.ts'
import type { Catalogue, Kept } from './catalogue.ts'
import { useRuleWords } from './rule-words.ts'

/** Adds a rule, or changes the one that is known. */
export function useSaveRule<Rule extends object>(catalogue: Catalogue<Rule>, known: Kept<Rule> | undefined) {
  const words = useRuleWords()
  const refresh = useRefresh()
  const { requests, titleOf } = catalogue
  return useMutation({
    mutationFn: (rule: Rule) => (known === undefined ? requests.add(rule) : requests.change(known.id, rule)),
    meta: { errorsShown: true },
    async onSuccess(_answer, rule) {
      await refresh()
      notify.success(words.t(known === undefined ? 'added' : 'saved', { name: titleOf(rule, words) }))
    },
  })
}

/** Pending until the list has been read again, so that the switch can show what was asked for in the meantime. */
export function useSwitchRule<Rule extends object>({ requests, activity, titleOf }: Catalogue<Rule>, rule: Kept<Rule>) {
  const words = useRuleWords()
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (active: boolean) => requests.change(rule.id, activity?.change(active) ?? {}),
    async onSuccess(_answer, active) {
      await refresh()
      notify.success(words.t(active ? 'switchedOn' : 'switchedOff', { name: titleOf(rule, words) }))
    },
  })
}

export function useRemoveRule<Rule extends object>({ requests, titleOf }: Catalogue<Rule>, rule: Kept<Rule>) {
  const words = useRuleWords()
  const refresh = useRefresh()
  return useMutation({
    mutationFn: () => requests.remove(rule.id),
    async onSuccess() {
      await refresh()
      notify.success(words.t('removed', { name: titleOf(rule, words) }))
    },
  })
}

/** Rules refer to each other, and members see them at once. */
function useRefresh() {
  const client = useQueryClient()
  return async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: ['gamification'] }),
      client.invalidateQueries({ queryKey: actionNamesKey }),
    ])
  }
}
