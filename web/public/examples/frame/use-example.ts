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
    const prize = document.querySelector(`[data-example="${key}"] [data-bonus]`)
    if (origin?.isConnected && points > 0) flyPoints(origin, points)
    if (prize && bonus > 0) {
      flyPoints(prize, bonus)
      celebrate(prize)
    }
    const news = [
      reason,
      ...(bonus > 0 ? [t('frame.bonus', { what: t(`${key}.all`) })] : []),
      ...badges.map((name) => t('frame.badge', { name })),
    ]
    notify.points(points + bonus, news.join(' · '))
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
