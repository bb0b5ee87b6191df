import { useTranslation } from 'react-i18next'
import { Countdown } from '../../../ui/data/countdown.tsx'
import { ProgressRow } from '../../../ui/data/progress-row.tsx'
import { Lumis } from '../lumis.tsx'
import type { GameDashboard } from '../queries/show-game-dashboard.ts'
import { useGameAgain } from '../queries/use-game-again.ts'
import { ShortList } from './short-list.tsx'

export function ActiveMissions({ missions }: { missions: GameDashboard['active_missions'] }) {
  const { t } = useTranslation('game')
  const refresh = useGameAgain()
  return (
    <ShortList
      title={t('missionsNow.title')}
      items={missions}
      empty={t('missionsNow.empty')}
      tab="missions"
      more={t('missionsNow.all')}
    >
      {(mission) => (
        <li key={mission.mission_id}>
          <ProgressRow
            label={mission.mission_name}
            value={mission.current_progress}
            target={mission.target_count}
            detail={
              <>
                {t('missionsNow.due')} <Countdown to={mission.due_date} onEnd={refresh} />
              </>
            }
          >
            <Lumis amount={mission.reward_lumis} />
          </ProgressRow>
        </li>
      )}
    </ShortList>
  )
}
