import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import { wordsOf } from '../parts/words-of.ts'
import { leaderboardsQuery } from '../queries/list-leaderboards.ts'
import type { GameDashboard } from '../queries/show-game-dashboard.ts'
import { GameWhy } from '../why/game-why.tsx'
import classes from './overview.module.css'
import { ShortList } from './short-list.tsx'

/** The places on the boards of the running periods; boards without a score are named too, as something to enter. */
export function Positions({ positions }: { positions: GameDashboard['leaderboard_position'] }) {
  const { t } = useTranslation('game')
  const format = useFormat()
  const boards = useQuery(leaderboardsQuery)
  const nameOf = (code: string) =>
    boards.data?.find(({ leaderboard_type }) => leaderboard_type === code)?.leaderboard_name ?? wordsOf(code)
  return (
    <ShortList
      title={t('positions.title')}
      items={Object.entries(positions)}
      empty={t('positions.empty')}
      tab="boards"
      more={t('positions.all')}
    >
      {([code, place]) => (
        <li key={code} className={classes.position}>
          <Text span size="sm" fw={580}>
            {nameOf(code)}
          </Text>
          <Text span size="sm" fw={place === null ? 400 : 680} c={place === null ? 'dimmed' : undefined}>
            {place === null ? t('positions.none') : t('positions.place', { place: format.number(place) })}
          </Text>
          {place !== null && <GameWhy kind="rank" id={code} title={t('positions.why', { name: nameOf(code) })} />}
        </li>
      )}
    </ShortList>
  )
}
