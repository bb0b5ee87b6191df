import { Alert, Group } from '@mantine/core'
import { IconCircleCheck, IconMoodSmile } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { RewardLine } from '../parts/reward-line.tsx'
import type { RecordedAction } from '../queries/record-action.ts'
import { GameWhy } from '../why/game-why.tsx'
import classes from './history.module.css'
import { useChanges } from './use-changes.ts'

/** All that an action changed: what it earned and why, and what moved with it. */
export function RecordedCard({ recorded }: { recorded: RecordedAction }) {
  const { t } = useTranslation('gameHistory')
  const { limit, message, lumis_earned: lumis, xp_earned: xp } = recorded
  const changes = useChanges(recorded)
  return (
    <Alert
      role="status"
      variant="light"
      color={limit === null ? 'jungle' : 'lagoon'}
      title={message}
      icon={limit === null ? <IconCircleCheck aria-hidden="true" /> : <IconMoodSmile aria-hidden="true" />}
    >
      {limit !== null && <p className={classes.kind}>{t(`kindly.${limit.hit}`)}</p>}
      <Group gap="sm">
        <RewardLine lumis={lumis} xp={xp} />
        {recorded.action_id !== null && (
          <GameWhy kind="action" id={String(recorded.action_id)} title={t('report.why')} />
        )}
      </Group>
      <ul className={classes.changes}>
        {changes.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </Alert>
  )
}
