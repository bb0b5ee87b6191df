import { Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { TimeAgo } from '../../../ui/data/time-ago.tsx'
import { useActionName } from '../parts/action-name.ts'
import type { ComboRun } from '../queries/list-active-combos.ts'
import classes from './combo-steps.module.css'
import { stepStates } from './step-states.ts'

/** All steps of a running combo: which are done, which can be done now, and which wait for others. */
export function ComboSteps({ combo }: { combo: ComboRun }) {
  const { t } = useTranslation('gameCombos')
  const nameOf = useActionName()
  const inOrder = combo.combo_type === 'sequential'
  return (
    <ol className={classes.steps} aria-label={t('steps', { combo: combo.combo_name })}>
      {stepStates(combo).map(({ place, description, action, completed_by: by, completed_at: at, state }) => (
        <li
          key={place}
          className={classes.step}
          data-state={state}
          aria-current={inOrder && state === 'next' ? 'step' : undefined}
        >
          <span className={classes.mark} aria-hidden="true">
            {state === 'done' ? <IconCheck size={16} stroke={2.4} /> : place}
          </span>
          <div>
            <Text size="sm" fw={state === 'next' ? 600 : undefined} c={state === 'ahead' ? 'dimmed' : undefined}>
              {description}
            </Text>
            {at !== null && (
              <Text size="xs" c="dimmed">
                {action === null && by !== null ? nameOf(by) : t('done')} · <TimeAgo iso={at} />
              </Text>
            )}
            {inOrder && state === 'next' && (
              <Text size="xs" c="dimmed">
                {t('next')}
              </Text>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
