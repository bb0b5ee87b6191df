import { Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { PanelCard } from '../../panel-card.tsx'
import { wordsOf } from '../../parts/words-of.ts'
import { leaderboardsQuery } from '../../queries/list-leaderboards.ts'
import { GameWhy } from '../../why/game-why.tsx'

type MemberPlacesProps = { places: Readonly<Record<string, number | null>>; userId: number }

/** The places of a member on the boards of the running periods. */
export function MemberPlaces({ places, userId }: MemberPlacesProps) {
  const { t } = useTranslation('gameAdmin')
  const { data: boards = [] } = useQuery(leaderboardsQuery)
  const nameOf = (code: string) =>
    boards.find(({ leaderboard_type }) => leaderboard_type === code)?.leaderboard_name ?? wordsOf(code)
  return (
    <PanelCard title={t('member.places')}>
      <Stack gap="xs">
        {Object.entries(places).map(([code, place]) => (
          <Group key={code} justify="space-between" gap="xs" mih={36}>
            <Text size="sm" fw={560}>
              {nameOf(code)}
            </Text>
            {place === null ? (
              <Text size="sm" c="dimmed">
                {t('member.noPlace')}
              </Text>
            ) : (
              <Group gap={4}>
                <Text size="sm" fw={640}>
                  {t('member.place', { place })}
                </Text>
                <GameWhy kind="rank" id={code} userId={userId} title={t('member.whyPlace', { board: nameOf(code) })} />
              </Group>
            )}
          </Group>
        ))}
      </Stack>
    </PanelCard>
  )
}
