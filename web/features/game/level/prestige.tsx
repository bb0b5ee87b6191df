import { Button, Paper, Text, Title } from '@mantine/core'
import { IconStars } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { confirm } from '../../../ui/feedback/confirm.tsx'
import { useRiseByPrestige } from '../queries/rise-by-prestige.ts'
import type { Progression } from '../queries/show-progression.ts'
import classes from './level-section.module.css'

/** Beginning the climb again with more for ever: asked twice, since what restarts does not come back. */
export function Prestige({
  progression: { prestige, prestige_level: held, current_level },
}: {
  progression: Progression
}) {
  const { t } = useTranslation('game')
  const rise = useRiseByPrestige()

  async function ask() {
    const sure = await confirm({
      title: t('level.prestigeAsk'),
      body: t('level.prestigeConsequences', { percent: (held + 1) * 10 }),
      confirmLabel: t('level.prestigeButton'),
      danger: true,
    })
    if (sure) rise.mutate(undefined)
  }

  return (
    <Paper className={classes.card}>
      <Title order={3}>{t('level.prestige')}</Title>
      <Text size="sm">{prestige.benefits}</Text>
      <Text size="sm" c="dimmed">
        {held > 0 && `${t('level.prestigeHeld', { prestige: held, percent: held * 10 })} `}
        {prestige.available
          ? t('level.prestigeReady')
          : t('level.prestigeFrom', {
              level: prestige.required_level,
              current: current_level.level_number,
              best: prestige.current_max_level,
            })}
      </Text>
      {prestige.available && (
        <Button
          leftSection={<IconStars size={18} aria-hidden="true" />}
          loading={rise.isPending}
          onClick={() => void ask()}
        >
          {t('level.prestigeButton')}
        </Button>
      )}
    </Paper>
  )
}
