import { Badge, Group } from '@mantine/core'
import { IconCoins, IconMedal, IconSparkles } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

type RewardLineProps = {
  lumis?: number
  xp?: number
  /** What the Lümis are multiplied by; 1 says nothing. */
  factor?: number
  /** A badge or the like. */
  unlock?: string | null
}

/** What something gives, as a row of tags: Lümis, XP, a multiplier, a badge. */
export function RewardLine({ lumis = 0, xp = 0, factor = 1, unlock = null }: RewardLineProps) {
  const { t } = useTranslation('gameParts')
  return (
    <Group gap={6} role="group" aria-label={t('rewards')}>
      {factor > 1 && <Badge color="bougainvillea">{t('times', { factor })}</Badge>}
      {lumis > 0 && (
        <Badge color="marigold" leftSection={<IconCoins size={14} aria-hidden="true" />}>
          {t('gainLumis', { amount: lumis })}
        </Badge>
      )}
      {xp > 0 && (
        <Badge color="lagoon" leftSection={<IconSparkles size={14} aria-hidden="true" />}>
          {t('gainXp', { amount: xp })}
        </Badge>
      )}
      {unlock !== null && (
        <Badge color="jungle" leftSection={<IconMedal size={14} aria-hidden="true" />}>
          {unlock}
        </Badge>
      )}
    </Group>
  )
}
