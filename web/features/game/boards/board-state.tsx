import { Badge } from '@mantine/core'
import { IconClock, IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Countdown } from '../../../ui/data/countdown.tsx'
import type { Board } from '../queries/list-leaderboards.ts'
import type { BoardPeriod } from '../queries/show-leaderboard.ts'
import { useGameAgain } from '../queries/use-game-again.ts'

type BoardStateProps = { board: Board; period: BoardPeriod; isFinal: boolean }

/** Whether the period is still open, over, or closed for good. */
export function BoardState({ board, period, isFinal }: BoardStateProps) {
  const { t } = useTranslation('gameBoards')
  const again = useGameAgain()
  if (period === 'all_time') return null
  if (period === 'current') {
    return (
      <Badge size="lg" leftSection={<IconClock size={16} aria-hidden="true" />}>
        {t('closes')} <Countdown to={board.ends_at} ended={t('closing')} onEnd={again} />
      </Badge>
    )
  }
  return isFinal ? (
    <Badge size="lg" color="jungle" leftSection={<IconLock size={16} aria-hidden="true" />}>
      {t('final')}
    </Badge>
  ) : (
    <Badge size="lg" color="gray" variant="default">
      {t('waiting')}
    </Badge>
  )
}
