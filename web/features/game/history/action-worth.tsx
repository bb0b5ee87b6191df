import { Alert, Group, Text } from '@mantine/core'
import { IconMoodSmile } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import { RewardLine } from '../parts/reward-line.tsx'
import type { ReportableAction } from '../queries/list-reportable-actions.ts'
import { capReached } from './cap-reached.ts'

/** What an action is worth before anything multiplies it, how often it counts, and whether it does now. */
export function ActionWorth({ action }: { action: ReportableAction }) {
  const { t } = useTranslation('gameHistory')
  const format = useFormat()
  const limits = [
    action.daily_cap !== null && t('report.daily', { used: action.used_today, cap: action.daily_cap }),
    action.weekly_cap !== null && t('report.weekly', { used: action.used_this_week, cap: action.weekly_cap }),
    action.available_at !== null && t('report.availableAt', { at: format.dateTime(action.available_at) }),
  ].filter((limit) => limit !== false)
  const cap = capReached(action)
  return (
    <Group gap="sm">
      <RewardLine lumis={action.base_lumis} xp={action.base_xp} />
      {limits.length > 0 && (
        <Text size="sm" c="dimmed">
          {limits.join(' · ')}
        </Text>
      )}
      {cap && (
        <Alert color="lagoon" icon={<IconMoodSmile aria-hidden="true" />} py={8} w="100%">
          {t(`report.full.${cap}`)}
        </Alert>
      )}
    </Group>
  )
}
