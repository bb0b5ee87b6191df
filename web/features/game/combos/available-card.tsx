import { Badge, Button, Group, Text } from '@mantine/core'
import { IconClock, IconGift, IconListNumbers, IconLock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { GameCard } from '../parts/cards.tsx'
import type { AvailableCombo } from '../queries/list-active-combos.ts'
import { useStartCombo } from '../queries/start-combo.ts'
import { weekdayNames } from './weekday-names.ts'

/** A combo to be started: what, how long, and what for. */
export function AvailableCard({ combo }: { combo: AvailableCombo }) {
  const { t, i18n } = useTranslation('gameCombos')
  return (
    <GameCard
      title={combo.combo_name}
      tone={combo.can_start ? undefined : 'locked'}
      tags={
        <>
          <Badge color="gray" variant="default">
            {t(`type.${combo.combo_type}`)}
          </Badge>
          {combo.weekdays.length > 0 && (
            <Badge color="lagoon">{t('only', { days: weekdayNames(combo.weekdays, i18n.language) })}</Badge>
          )}
        </>
      }
      foot={combo.can_start ? <StartButton combo={combo} /> : <Obstacle combo={combo} />}
    >
      <Text size="sm">{combo.description}</Text>
      <Group gap="md">
        <Fact icon={<IconListNumbers size={16} aria-hidden="true" />}>
          {t('stepsCount', { total: combo.steps_required })}
        </Fact>
        <Fact icon={<IconClock size={16} aria-hidden="true" />}>{t('hours', { count: combo.window_hours })}</Fact>
      </Group>
      <Group gap={6} wrap="nowrap" align="flex-start">
        <IconGift size={20} aria-hidden="true" style={{ flex: 'none' }} />
        <Text size="sm" fw={600}>
          {combo.reward_preview}
        </Text>
      </Group>
    </GameCard>
  )
}

function Fact({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <Group gap={6} c="dimmed" wrap="nowrap">
      {icon}
      <Text size="sm">{children}</Text>
    </Group>
  )
}

function Obstacle({ combo }: { combo: AvailableCombo }) {
  const { t } = useTranslation('gameCombos')
  const why = combo.requirements ?? t(combo.weekdays.length > 0 ? 'otherDay' : 'notYet')
  return (
    <Group gap={6} wrap="nowrap">
      <IconLock size={16} aria-hidden="true" />
      <Text size="sm" fw={560}>
        {why}
      </Text>
    </Group>
  )
}

function StartButton({ combo }: { combo: AvailableCombo }) {
  const { t } = useTranslation('gameCombos')
  const starting = useStartCombo()
  return (
    <Button
      size="sm"
      loading={starting.isPending}
      aria-label={t('startOf', { combo: combo.combo_name })}
      onClick={() => starting.mutate(combo.combo_code)}
    >
      {t('start')}
    </Button>
  )
}
