import { Badge, Button, Text } from '@mantine/core'
import { IconGift } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { TimeAgo } from '../../../ui/data/time-ago.tsx'
import { Medal } from '../../../ui/delight/medal.tsx'
import { useCategoryName } from '../category-name.ts'
import { GameCard } from '../parts/cards.tsx'
import { RewardLine } from '../parts/reward-line.tsx'
import { useClaimAchievement } from '../queries/claim-achievement.ts'
import type { UnlockedAchievement } from '../queries/list-achievements.ts'
import classes from './achievements.module.css'

export function UnlockedCard({ achievement }: { achievement: UnlockedAchievement }) {
  const { t } = useTranslation('gameAchievements')
  const nameOf = useCategoryName()
  const { achievement_name: name, difficulty, is_claimed: isClaimed } = achievement
  return (
    <GameCard
      title={name}
      tone={isClaimed ? undefined : 'ready'}
      tags={
        <>
          <Medal tier={difficulty} size={44} label={name} />
          {achievement.is_hidden && <Badge color="lagoon">{t('secret')}</Badge>}
          <Badge color="gray">{nameOf(achievement.category)}</Badge>
        </>
      }
      foot={
        <>
          <RewardLine lumis={achievement.reward_lumis} xp={achievement.reward_xp} unlock={achievement.special_unlock} />
          {!isClaimed && <ClaimButton achievement={achievement} />}
        </>
      }
    >
      <Text size="sm">{achievement.description}</Text>
      <Text size="xs" c="dimmed" className={classes.when}>
        {t('since')} <TimeAgo iso={achievement.unlocked_at} />
        {isClaimed && ` · ${t('taken')}`}
      </Text>
    </GameCard>
  )
}

function ClaimButton({ achievement: { achievement_id, achievement_name } }: { achievement: UnlockedAchievement }) {
  const { t } = useTranslation('gameAchievements')
  const claim = useClaimAchievement()
  return (
    <Button
      size="sm"
      leftSection={<IconGift size={18} aria-hidden="true" />}
      loading={claim.isPending}
      aria-label={t('claimOf', { name: achievement_name })}
      onClick={() => claim.mutate(achievement_id)}
    >
      {t('claim')}
    </Button>
  )
}
