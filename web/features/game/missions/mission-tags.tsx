import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Accent } from '../../../ui/theme/colors.ts'
import type { Mission } from '../queries/list-missions.ts'

const tones: Readonly<Record<Mission['difficulty'], Accent>> = { easy: 'jungle', medium: 'marigold', hard: 'ember' }

type MissionTagsProps = { type: Mission['mission_type']; difficulty: Mission['difficulty'] }

export function MissionTags({ type, difficulty }: MissionTagsProps) {
  const { t } = useTranslation('gameMissions')
  return (
    <>
      <Badge color="gray" variant="default">
        {t(`type.${type}`)}
      </Badge>
      <Badge color={tones[difficulty]}>{t(`difficulty.${difficulty}`)}</Badge>
    </>
  )
}
