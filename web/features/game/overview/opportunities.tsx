import { IconClockBolt, IconHourglassLow, IconSnowflake } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Countdown } from '../../../ui/data/countdown.tsx'
import { StatTile } from '../../../ui/data/stat-tile.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import { GameTabAnchor } from '../game-tab-link.tsx'
import type { GameDashboard } from '../queries/show-game-dashboard.ts'
import { useGameAgain } from '../queries/use-game-again.ts'
import classes from './overview.module.css'

/** The three things worth knowing before leaving the page. */
export function Opportunities({ dashboard: { next_opportunities: next } }: { dashboard: GameDashboard }) {
  const { t } = useTranslation('game')
  const refresh = useGameAgain()
  const runsUntil = next.happy_hour_ends_at
  return (
    <Section title={t('opportunities.title')}>
      <div className={classes.opportunities}>
        <StatTile
          label={t(runsUntil === null ? 'opportunities.happyHour' : 'opportunities.happyHourEnds')}
          figure={<HappyHour next={next} onEnd={refresh} />}
          color="marigold"
          icon={<IconClockBolt size={22} />}
          detail={
            <GameTabAnchor tab="events" size="xs">
              {t('opportunities.seeEvents')}
            </GameTabAnchor>
          }
        />
        <StatTile
          label={t('opportunities.expiring', { count: next.missions_expire_soon })}
          figure={next.missions_expire_soon}
          color={next.missions_expire_soon > 0 ? 'ember' : 'gray'}
          icon={<IconHourglassLow size={22} />}
          detail={
            <GameTabAnchor tab="missions" size="xs">
              {t('opportunities.seeMissions')}
            </GameTabAnchor>
          }
        />
        <StatTile
          label={t('opportunities.freeze')}
          figure={t(next.streak_freeze_available ? 'opportunities.available' : 'opportunities.notAvailable')}
          color="lagoon"
          icon={<IconSnowflake size={22} />}
          detail={t(next.streak_freeze_available ? 'opportunities.freezeHint' : 'opportunities.noFreezeHint')}
        />
      </div>
    </Section>
  )
}

type HappyHourProps = { next: GameDashboard['next_opportunities']; onEnd: () => void }

/** How long until the next one; while one is on, until its end. */
function HappyHour({ next: { next_happy_hour: start, happy_hour_ends_at: end }, onEnd }: HappyHourProps) {
  const { t } = useTranslation('game')
  if (end !== null) {
    return (
      <>
        {t('opportunities.now')} · <Countdown to={end} onEnd={onEnd} />
      </>
    )
  }
  if (start === null) return t('opportunities.noHappyHour')
  return <Countdown to={start} ended={t('opportunities.now')} onEnd={onEnd} />
}
