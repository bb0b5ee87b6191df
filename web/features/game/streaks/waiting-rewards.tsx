import { Button, Text, ThemeIcon } from '@mantine/core'
import { IconGift } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { PanelCard } from '../panel-card.tsx'
import { useClaimStreakReward } from '../queries/claim-streak-reward.ts'
import type { StreakReward } from '../queries/list-streak-rewards.ts'
import type { Streak } from '../queries/list-streaks.ts'
import { claimable, usePeriods } from './streak-figures.ts'
import classes from './streaks.module.css'

type Props = { rewards: readonly StreakReward[]; streaks: readonly Streak[] }

/** Rewards that were reached and not taken yet; nothing while there are none. */
export function WaitingRewards({ rewards, streaks }: Props) {
  const { t } = useTranslation('game')
  const waiting = claimable(rewards)
  if (waiting.length === 0) return null
  return (
    <PanelCard title={t('streaks.waiting', { count: waiting.length })}>
      <ul className={classes.rewards}>
        {waiting.map((reward) => (
          <WaitingReward
            key={`${reward.streak_type} ${reward.milestone_day}`}
            reward={reward}
            streak={streaks.find(({ streak_type }) => streak_type === reward.streak_type)}
          />
        ))}
      </ul>
    </PanelCard>
  )
}

function WaitingReward({ reward, streak }: { reward: StreakReward; streak: Streak | undefined }) {
  const { t } = useTranslation('game')
  const periods = usePeriods()
  const claim = useClaimStreakReward()
  const { streak_type, milestone_day, reward_lumis, special_bonus } = reward
  return (
    <li className={classes.reward}>
      <ThemeIcon
        variant="light"
        color="marigold"
        size={36}
        radius="md"
        className={classes.rewardIcon}
        aria-hidden="true"
      >
        <IconGift size={20} stroke={1.6} />
      </ThemeIcon>
      <div className={classes.rewardWords}>
        <Text size="sm" fw={580}>
          {`${streak?.streak_name ?? streak_type} · ${periods(milestone_day, streak?.period)}`}
        </Text>
        {special_bonus && (
          <Text size="xs" c="dimmed">
            {special_bonus}
          </Text>
        )}
      </div>
      <Button
        size="sm"
        flex="none"
        loading={claim.isPending}
        onClick={() => claim.mutate({ streak_type, milestone_day })}
      >
        {t('streaks.claim', { count: reward_lumis })}
      </Button>
    </li>
  )
}
