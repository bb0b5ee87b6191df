import { Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/format.ts'
import { PanelCard } from '../../panel-card.tsx'
import { useActionName } from '../../parts/action-name.ts'
import type { MemberGame } from '../../queries/show-member-game.ts'

/** What the engine has counted of a member, by type of action. */
export function MemberCounters({ counters }: { counters: MemberGame['counters'] }) {
  const { t } = useTranslation('gameAdmin')
  const format = useFormat()
  const actionName = useActionName()
  return (
    <PanelCard title={t('member.counters')}>
      {counters.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('member.noCounters')}
        </Text>
      )}
      <Stack gap="xs">
        {counters.map(({ action, total, days, last_day }) => (
          <Group key={action} justify="space-between" gap="xs" wrap="nowrap">
            <div>
              <Text size="sm" fw={560}>
                {actionName(action)}
              </Text>
              <Text size="xs" c="dimmed">
                {t('member.counted', { count: days, last: format.date(`${last_day}T12:00:00Z`) })}
              </Text>
            </div>
            <Text fw={640} style={{ fontVariantNumeric: 'tabular-nums' }}>
              {format.number(total)}
            </Text>
          </Group>
        ))}
      </Stack>
    </PanelCard>
  )
}
