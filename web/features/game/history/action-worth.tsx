import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import { RewardLine } from '../parts/reward-line.tsx'
import type { ReportableAction } from '../queries/list-reportable-actions.ts'

/** What an action is worth before anything multiplies it, how often it counts, and whether it does now. */
export function ActionWorth({ action }: { action: ReportableAction }) {
  const { t } = useTranslation('gameHistory')
  const format = useFormat()
  const limits = [
    action.daily_cap !== null && t('report.daily', { used: action.used_today, cap: action.daily_cap }),
    action.weekly_cap !== null && t('report.weekly', { used: action.used_this_week, cap: action.weekly_cap }),
    !action.earns_now &&
      (action.available_at === null
        ? t('report.notNow')
        : t('report.availableAt', { at: format.dateTime(action.available_at) })),
  ].filter((limit) => limit !== false)
  return (
    <Group gap="sm">
      <RewardLine lumis={action.base_lumis} xp={action.base_xp} />
      {limits.length > 0 && (
        <Text size="sm" c="dimmed">
          {limits.join(' · ')}
        </Text>
      )}
    </Group>
  )
}
