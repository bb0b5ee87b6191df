import { Badge, Text } from '@mantine/core'
import { IconClock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Countdown } from '../../../ui/data/countdown.tsx'
import { ProgressRow } from '../../../ui/data/progress-row.tsx'
import { GameCard } from '../parts/cards.tsx'
import { RewardLine } from '../parts/reward-line.tsx'
import type { ComboRun } from '../queries/list-active-combos.ts'
import { useGameAgain } from '../queries/use-game-again.ts'
import { ComboSteps } from './combo-steps.tsx'

/** A combo whose clock is ticking. */
export function RunningCard({ combo }: { combo: ComboRun }) {
  const { t } = useTranslation('gameCombos')
  const again = useGameAgain()
  return (
    <GameCard
      title={combo.combo_name}
      tone="live"
      tags={
        <>
          <Badge color="gray" variant="default">
            {t(`type.${combo.combo_type}`)}
          </Badge>
          <Badge leftSection={<IconClock size={14} aria-hidden="true" />}>
            {t('left')} <Countdown to={combo.expires_at} ended={t('over')} onEnd={again} />
          </Badge>
        </>
      }
      foot={<ComboReward combo={combo} />}
    >
      <Text size="sm">{combo.description}</Text>
      <ProgressRow label={t('progress')} value={combo.current_step} target={combo.steps_required} />
      <ComboSteps combo={combo} />
    </GameCard>
  )
}

export function ComboReward({ combo: { reward } }: { combo: ComboRun }) {
  return <RewardLine factor={reward.multiplier} lumis={reward.bonus_lumis} unlock={reward.special_unlock} />
}
