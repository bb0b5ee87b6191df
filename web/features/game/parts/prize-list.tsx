import { Text } from '@mantine/core'
import { IconGift } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import { Medal, type MedalTier } from '../../../ui/delight/medal.tsx'
import classes from './prize-list.module.css'
import { type PrizePlaces, prizePlaces } from './prize-places.ts'

const tiers: readonly MedalTier[] = ['gold', 'silver', 'bronze']

type PrizeListProps = {
  /** As the API names them. */
  rewards: Readonly<Record<string, string>>
  /** The reader's place, whose prize is marked. */
  rank: number | null
}

/** What the places of a table win, and which of it the reader's place would. */
export function PrizeList({ rewards, rank }: PrizeListProps) {
  const { t } = useTranslation('gameParts')
  const places = prizePlaces(rewards)
  if (places.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('noPrizes')}
      </Text>
    )
  }
  return (
    <ul className={classes.prizes} aria-label={t('prizes')}>
      {places.map((place, index) => (
        <li key={place.from} className={classes.prize} data-own={isOn(place, rank) || undefined}>
          <PrizePicture tier={place.to === null ? undefined : tiers[index]} />
          <div>
            <Text size="xs" className={classes.places}>
              <Places {...place} />
              {isOn(place, rank) && ` · ${t('yours')}`}
            </Text>
            <Text size="sm" fw={580}>
              {place.prize}
            </Text>
          </div>
        </li>
      ))}
    </ul>
  )
}

function PrizePicture({ tier }: { tier: MedalTier | undefined }) {
  if (tier !== undefined) return <Medal tier={tier} size={32} />
  return <IconGift size={24} aria-hidden="true" className={classes.gift} />
}

function Places({ from, to }: PrizePlaces) {
  const { t } = useTranslation('gameParts')
  const format = useFormat()
  if (to === null) return t('placesFrom', { from })
  return from === to
    ? t('place', { place: from })
    : t('places', { range: `${format.number(from)}–${format.number(to)}` })
}

function isOn({ from, to }: PrizePlaces, rank: number | null): boolean {
  return rank !== null && rank >= from && (to === null || rank <= to)
}
