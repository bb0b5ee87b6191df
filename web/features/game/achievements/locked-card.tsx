import { Badge, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ProgressRow } from '../../../ui/data/progress-row.tsx'
import { Medal } from '../../../ui/delight/medal.tsx'
import { useCategoryName } from '../category-name.ts'
import { GameCard } from '../parts/cards.tsx'
import { RewardLine } from '../parts/reward-line.tsx'
import type { LockedAchievement } from '../queries/list-achievements.ts'

/** How near an achievement is. A hidden one keeps its name and its condition to itself. */
export function LockedCard({ achievement }: { achievement: LockedAchievement }) {
  const { t } = useTranslation('gameAchievements')
  const nameOf = useCategoryName()
  const { is_hidden: isHidden, difficulty } = achievement
  const name = isHidden ? t('unknown') : achievement.achievement_name
  return (
    <GameCard
      title={name}
      tone="locked"
      tags={
        <>
          <Medal tier={difficulty} size={44} label={name} locked />
          <Badge color="gray">{nameOf(achievement.category)}</Badge>
        </>
      }
      foot={
        <RewardLine lumis={achievement.reward_lumis} xp={achievement.reward_xp} unlock={achievement.special_unlock} />
      }
    >
      <Text size="sm">{isHidden ? t('unknownHint') : achievement.description}</Text>
      {!isHidden && (
        <ProgressRow
          label={t('progress')}
          value={achievement.current_progress}
          target={achievement.required_progress}
        />
      )}
    </GameCard>
  )
}
