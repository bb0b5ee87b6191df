import { Loader, VisuallyHidden } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconCircleCheckFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import classes from './task-field.module.css'
import type { ExampleTasks } from './use-example.ts'

type TaskFields<Name extends string> = {
  form: UseFormReturnType<Record<Name, string>>
  tasks: ExampleTasks
  points: number
  /** What a snackbar calls the field. */
  reason: (name: Name) => string
}

/**
 * A form whose fields are tasks. A field pays once, when it is left with a valid value: never while it is being typed
 * in (rules §1.10). The values stay in the form.
 */
export function useTaskFields<Name extends string>({ form, tasks, points, reason }: TaskFields<Name>) {
  const { t } = useTranslation('examples')
  const format = useFormat()

  async function settle(name: Name): Promise<boolean> {
    if (form.getValues()[name].trim() === '' || form.validateField(name).hasError) return false
    return tasks.perform(name, { origin: form.getInputNode(name), reason: reason(name) })
  }

  /** The marks that tell a field's reward to the eye and to screen readers. */
  function marks(name: Name) {
    const status = tasks.status(name)
    if (status === null) return {}
    const words = { open: t('frame.points', { count: points }), sending: t('frame.sending'), done: t('frame.counted') }
    return {
      rightSection: <RewardMark status={status} figure={`+${format.number(points)}`} />,
      rightSectionWidth: 52,
      rightSectionPointerEvents: 'none' as const,
      description: <VisuallyHidden>{words[status]}</VisuallyHidden>,
      descriptionProps: { className: classes.spoken },
    }
  }

  return { settle, marks }
}

function RewardMark({ status, figure }: { status: 'open' | 'sending' | 'done'; figure: string }) {
  if (status === 'sending') return <Loader size={18} color="marigold" aria-hidden="true" />
  if (status === 'done') return <IconCircleCheckFilled size={22} aria-hidden="true" className={classes.done} />
  return (
    <span aria-hidden="true" className={classes.offer}>
      {figure}
    </span>
  )
}
