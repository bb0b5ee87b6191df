import { Badge, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../platform/session.ts'
import type { RankedPlayer } from './list-rankings.ts'

/** A name in a ranking, marked when it is a guest's or the caller's own. */
export function PlayerName({ player }: { player: RankedPlayer }) {
  const { t } = useTranslation('gamification')
  const { info } = useSession()
  return (
    <Group gap="xs" wrap="nowrap" miw={0}>
      <Text span fw={560} truncate inherit>
        {player.username}
      </Text>
      {player.username === info.username && <Badge>{t('rankings.you')}</Badge>}
      {player.user_type === 'anonymous' && (
        <Badge color="gray" variant="default">
          {t('rankings.guest')}
        </Badge>
      )}
    </Group>
  )
}
