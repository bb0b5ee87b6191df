import { useTranslation } from 'react-i18next'
import type { CalculationStep } from '../../../../ui/data/calculation-steps.tsx'
import { useActionName } from '../../parts/action-name.ts'
import { wordsOf } from '../../parts/words-of.ts'
import type { Rehearsed } from '../../queries/rehearse-action.ts'
import { added, chainSteps, type StepNames } from './chain-steps.ts'

/** How all Lümis of an action would add up: its own award, what combos and levels give with it, and what follows from it. */
export function useLumisSteps(rehearsed: Rehearsed): CalculationStep[] {
  const { t } = useTranslation('gameAdmin')
  const names = useStepNames(rehearsed)
  const { lumis, combos, level, lumis_earned } = rehearsed
  const own = lumis === null ? [] : chainSteps(lumis, names)
  const extras = [
    ...combos.map(({ combo_name, reward }) => ({ label: combo_name, amount: reward?.lumis ?? 0 })),
    { label: t('rehearsal.levelReward', { name: level.name }), amount: level.reward_lumis },
  ]
  const award = lumis?.total ?? 0
  const told = award + extras.reduce((sum, { amount }) => sum + amount, 0)
  return [...own, ...added(award, [...extras, { label: t('rehearsal.followed'), amount: lumis_earned - told }])]
}

export function useXpSteps(rehearsed: Rehearsed): CalculationStep[] {
  const { t } = useTranslation('gameAdmin')
  const names = useStepNames(rehearsed)
  const { xp, xp_earned } = rehearsed
  const own = xp === null ? [] : chainSteps(xp, names)
  const award = xp?.total ?? 0
  return [...own, ...added(award, [{ label: t('rehearsal.followed'), amount: xp_earned - award }])]
}

function useStepNames({ action, event, level, streaks }: Rehearsed): StepNames {
  const { t } = useTranslation('gameAdmin')
  const actionName = useActionName()
  return {
    base: actionName(action),
    event: t('rehearsal.steps.event', { name: event?.event_name ?? '' }),
    level: t('rehearsal.steps.level', { level: level.from }),
    streak: (code) => {
      const name = streaks.find(({ streak_type }) => streak_type === code)?.streak_name
      return t('rehearsal.steps.streak', { name: name ?? wordsOf(code) })
    },
    prestige: t('rehearsal.steps.prestige'),
    rounded: t('rehearsal.steps.rounded'),
    bonus: t('rehearsal.steps.bonus', { name: event?.event_name ?? '' }),
    cut: t('rehearsal.steps.cut'),
  }
}
