import { Badge, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../../platform/session.ts'
import { RankMedal } from '../../gamification/rank-medal.tsx'

/** A place in a table and who holds it, marked when it is the reader. */
export function Player({ rank, name }: { rank: number; name: string }) {
  const { t } = useTranslation('gameParts')
  const { info } = useSession()
  return (
    <Group gap="sm" wrap="nowrap" miw={0}>
      <RankMedal rank={rank} />
      <Text span fw={560} truncate inherit>
        {name}
      </Text>
      {name === info.username && <Badge>{t('you')}</Badge>}
    </Group>
  )
}
