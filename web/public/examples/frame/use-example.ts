import { useTranslation } from 'react-i18next'
import type { Example } from '../../../features/gamification/examples/example.ts'
import type { Reward } from '../../../features/gamification/examples/reward.ts'
import { type TaskStatus, useTasks } from '../../../features/gamification/examples/use-tasks.ts'
import { celebrate } from '../../../ui/delight/celebrate.ts'
import { flyPoints } from '../../../ui/delight/flying-points.ts'
import { notify } from '../../../ui/feedback/notify.tsx'
import type { ExampleKey } from '../catalogue.ts'

export type ExampleTasks = {
  status: (value: string) => TaskStatus | null
  /** Does a task and shows what it earned. Resolves to whether it counts now; why it does not is on a snackbar. */
  perform: (value: string, deed: Deed) => Promise<boolean>
}

/** Where on the page a task was done, and what to call it. */
type Deed = { origin: Element | null; reason: string }

/** The tasks of an example with their celebrations. */
export function useExample(example: Example, key: ExampleKey): ExampleTasks {
  const { t } = useTranslation('examples')
  const tasks = useTasks(example)

  function show({ points, bonus, badges }: Reward, { origin, reason }: Deed) {
    const card = document.querySelector(`[data-example="${key}"]`)
    const from = origin?.isConnected ? origin : card
    if (from && points > 0) flyPoints(from, points)
    if (points > 0) notify.points(points, reason)
    if (bonus > 0) {
      const prize = card?.querySelector('[data-bonus]') ?? from
      if (prize) {
        flyPoints(prize, bonus)
        celebrate(prize)
      }
      notify.points(bonus, t('frame.bonus', { what: t(`${key}.all`) }))
    }
    for (const name of badges) notify.success(t('frame.badge', { name }))
  }

  return {
    status: tasks.status,
    async perform(value, deed) {
      try {
        const reward = await tasks.perform(value)
        if (reward) show(reward, deed)
        return true
      } catch {
        // Every failed mutation is on a snackbar already; the task stays open for another try.
        return false
      }
    },
  }
}
