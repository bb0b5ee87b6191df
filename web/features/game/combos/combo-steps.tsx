import { Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { TimeAgo } from '../../../ui/data/time-ago.tsx'
import { useActionName } from '../parts/action-name.ts'
import type { ComboRun } from '../queries/list-active-combos.ts'
import classes from './combo-steps.module.css'

/** The steps of a running combo: done, next, and how many are still to come. */
export function ComboSteps({ combo }: { combo: ComboRun }) {
  const { t } = useTranslation('gameCombos')
  const nameOf = useActionName()
  const ahead = Array.from({ length: combo.steps_required }, (_, index) => index + 1).slice(
    combo.current_step + (combo.next_step === null ? 0 : 1),
  )
  return (
    <ol className={classes.steps} aria-label={t('steps', { combo: combo.combo_name })}>
      {combo.steps_completed.map(({ step, action, completed_at }) => (
        <li key={step} className={classes.step} data-state="done">
          <span className={classes.mark} aria-hidden="true">
            <IconCheck size={16} stroke={2.4} />
          </span>
          <div>
            <Text size="sm">{nameOf(action)}</Text>
            <Text size="xs" c="dimmed">
              <TimeAgo iso={completed_at} />
            </Text>
          </div>
        </li>
      ))}
      {combo.next_step && (
        <li className={classes.step} data-state="next" aria-current="step">
          <span className={classes.mark} aria-hidden="true">
            {combo.current_step + 1}
          </span>
          <div>
            <Text size="sm" fw={600}>
              {combo.next_step.description}
            </Text>
            <Text size="xs" c="dimmed">
              {t(combo.combo_type === 'sequential' ? 'next' : 'nextOpen')}
            </Text>
          </div>
        </li>
      )}
      {ahead.map((step) => (
        <li key={step} className={classes.step} data-state="ahead">
          <span className={classes.mark} aria-hidden="true">
            {step}
          </span>
          <Text size="sm" c="dimmed">
            {t('toCome')}
          </Text>
        </li>
      ))}
    </ol>
  )
}
