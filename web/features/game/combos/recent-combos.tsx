import { Box, Paper, ThemeIcon } from '@mantine/core'
import { IconBolt, IconCheck, IconClockOff, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { RecentRow } from '../../../ui/data/recent-list.tsx'
import { TimeAgo } from '../../../ui/data/time-ago.tsx'
import type { ComboRun } from '../queries/list-active-combos.ts'
import classes from './recent-combos.module.css'
import { ComboReward } from './running-card.tsx'

/** The combos that ended last, completed or not. */
export function RecentCombos({ combos }: { combos: readonly ComboRun[] }) {
  const { t } = useTranslation('gameCombos')
  return (
    <Paper component="ul" className={classes.list} aria-label={t('recent')}>
      {combos.map((combo) => (
        <RecentCombo key={`${combo.combo_id} ${combo.started_at}`} combo={combo} />
      ))}
    </Paper>
  )
}

function RecentCombo({ combo }: { combo: ComboRun }) {
  const { t } = useTranslation('gameCombos')
  const done = combo.status === 'completed'
  return (
    <RecentRow
      icon={
        <ThemeIcon variant="light" color={done ? 'jungle' : 'gray'} size={36} aria-hidden="true">
          {done ? <IconBolt size={20} /> : <IconClockOff size={20} />}
        </ThemeIcon>
      }
      title={combo.combo_name}
      detail={
        <>
          {done ? t('completed') : t('expired', { done: combo.current_step, total: combo.steps_required })} ·{' '}
          <TimeAgo iso={combo.completed_at ?? combo.expires_at} />
          <span className={classes.steps}>
            {combo.steps.map((step, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a step has no other identity than its place
              <RecentStep key={place} step={step} />
            ))}
          </span>
        </>
      }
    >
      {done && (
        <Box visibleFrom="sm">
          <ComboReward combo={combo} />
        </Box>
      )}
    </RecentRow>
  )
}

function RecentStep({ step: { description, done } }: { step: ComboRun['steps'][number] }) {
  const { t } = useTranslation('gameCombos')
  const Icon = done ? IconCheck : IconX
  return (
    <span className={classes.step}>
      <Icon size={14} role="img" aria-label={t(done ? 'done' : 'missed')} />
      {description}
    </span>
  )
}
