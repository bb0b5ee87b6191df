import { Badge, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/format.ts'
import { ProgressRow } from '../../../../ui/data/progress-row.tsx'
import type { Accent } from '../../../../ui/theme/colors.ts'
import { PanelCard } from '../../panel-card.tsx'
import { Fold } from '../../parts/fold.tsx'
import type { MemberGame } from '../../queries/show-member-game.ts'

type Status = MemberGame['missions'][number]['status']

const colors: Readonly<Record<Status, Accent>> = {
  active: 'lagoon',
  completed: 'marigold',
  claimed: 'jungle',
  expired: 'gray',
}

const shownAtFirst = 8

/** The missions that are under way, and those that ended lately. */
export function MemberMissions({ missions }: { missions: MemberGame['missions'] }) {
  const { t } = useTranslation('gameAdmin')
  const format = useFormat()
  return (
    <PanelCard title={t('member.missions')}>
      {missions.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('member.noMissions')}
        </Text>
      ) : (
        <Stack gap="md">
          <Fold items={missions} first={shownAtFirst}>
            {(shown) =>
              shown.map(({ mission_id, mission_name, current_progress, target_count, status, due_date }) => (
                <ProgressRow
                  key={mission_id}
                  label={mission_name}
                  value={current_progress}
                  target={target_count}
                  color={colors[status]}
                  detail={t('member.due', { at: format.dateTime(due_date) })}
                >
                  <Badge color={colors[status]}>{t(`member.missionStatus.${status}`)}</Badge>
                </ProgressRow>
              ))
            }
          </Fold>
        </Stack>
      )}
    </PanelCard>
  )
}
