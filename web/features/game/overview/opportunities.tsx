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
  return (
    <Section title={t('opportunities.title')}>
      <div className={classes.opportunities}>
        <StatTile
          label={t('opportunities.happyHour')}
          figure={
            next.next_happy_hour === null ? (
              t('opportunities.noHappyHour')
            ) : (
              <Countdown to={next.next_happy_hour} ended={t('opportunities.now')} onEnd={refresh} />
            )
          }
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
