import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconArrowLeft, IconFlask, IconGift } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/format.ts'
import { SidePanel } from '../../../../ui/layout/side-panel.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { type MemberGame as Game, memberGameQuery } from '../../queries/show-member-game.ts'
import { GrantForm } from './grant-form.tsx'
import { MemberAchievements } from './member-achievements.tsx'
import { MemberCounters } from './member-counters.tsx'
import { MemberFigures } from './member-figures.tsx'
import { MemberHistory } from './member-history.tsx'
import { MemberMissions } from './member-missions.tsx'
import { MemberPlaces } from './member-places.tsx'
import { MemberStreaks } from './member-streaks.tsx'

type MemberGameProps = {
  userId: number
  page: number
  onPage: (page: number) => void
  onBack: () => void
  onRehearse: () => void
}

/** Everything that a member has in the game, and why. */
export function MemberGame({ userId, page, onPage, onBack, onRehearse }: MemberGameProps) {
  const { t, i18n } = useTranslation('gameAdmin')
  return (
    <Stack gap="xl" align="stretch">
      <div>
        <Button variant="subtle" color="gray" size="sm" leftSection={<IconArrowLeft size={16} />} onClick={onBack}>
          {t('member.back')}
        </Button>
      </div>
      <Loaded query={useQuery(memberGameQuery(userId, i18n.language))}>
        {(game) => (
          <>
            <Heading game={game} userId={userId} onRehearse={onRehearse} />
            <MemberFigures game={game} />
            <MemberStreaks streaks={game.streaks} userId={userId} />
            <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg" style={{ alignItems: 'start' }}>
              <MemberMissions missions={game.missions} />
              <MemberAchievements achievements={game.achievements} />
              <MemberPlaces places={game.dashboard.leaderboard_position} userId={userId} />
              <MemberCounters counters={game.counters} />
            </SimpleGrid>
            <MemberHistory userId={userId} name={game.username} page={page} onPage={onPage} />
          </>
        )}
      </Loaded>
    </Stack>
  )
}

type HeadingProps = { game: Game; userId: number; onRehearse: () => void }

function Heading({ game: { username, time_zone, last_action_at }, userId, onRehearse }: HeadingProps) {
  const { t } = useTranslation('gameAdmin')
  const format = useFormat()
  const [giving, { open, close }] = useDisclosure(false)
  return (
    <Group justify="space-between" gap="md">
      <div>
        <Title order={2}>{username}</Title>
        <Text size="sm" c="dimmed">
          {last_action_at === null
            ? t('member.neverPlayed', { zone: time_zone })
            : t('member.since', { zone: time_zone, at: format.dateTime(last_action_at) })}
        </Text>
      </div>
      <Group gap="sm">
        <Button variant="default" leftSection={<IconFlask size={18} />} onClick={onRehearse}>
          {t('member.rehearse')}
        </Button>
        <Button leftSection={<IconGift size={18} />} onClick={open}>
          {t('grant.open')}
        </Button>
      </Group>
      <SidePanel title={t('grant.title', { name: username })} opened={giving} onClose={close} size="md">
        <GrantForm userId={userId} name={username} onDone={close} />
      </SidePanel>
    </Group>
  )
}
