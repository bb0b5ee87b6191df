import { Paper, SimpleGrid, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SessionView } from '../../platform/session-view.ts'
import { Figure } from '../../ui/data/figure.tsx'
import classes from './guest-holdings.module.css'

/** What someone owned as a guest, frozen before they sign in. */
export type Holdings = Pick<SessionView, 'points' | 'credits'> & { badges: number; hasCredits: boolean }

export function holdingsOf(session: SessionView): Holdings {
  return {
    points: session.points,
    badges: session.badges.length,
    credits: session.credits,
    hasCredits: session.has('credits'),
  }
}

/** The three figures that travel from a guest to a member; those of switched-off features are left out. */
export function HoldingsList({ holdings, label }: { holdings: Holdings; label: string }) {
  const { t } = useTranslation('accounts')
  const figures = [
    ...(holdings.points === null
      ? []
      : [
          { name: t('kept.points'), value: holdings.points },
          { name: t('kept.badges'), value: holdings.badges },
        ]),
    ...(holdings.hasCredits ? [{ name: t('kept.credits'), value: holdings.credits }] : []),
  ]
  return (
    <SimpleGrid component="dl" cols={figures.length} spacing="sm" aria-label={label} className={classes.list}>
      {figures.map(({ name, value }) => (
        <Paper key={name} className={classes.item}>
          <Text component="dt" size="xs" c="dimmed">
            {name}
          </Text>
          <dd className={classes.value}>
            <Figure value={value} />
          </dd>
        </Paper>
      ))}
    </SimpleGrid>
  )
}
