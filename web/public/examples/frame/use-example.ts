import { useTranslation } from 'react-i18next'
import { type Example, stepsOf } from '../../../features/gamification/examples/example.ts'
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
    const prize = inView(document.querySelector(`[data-example="${key}"] [data-bonus]`))
    const atOrigin = prize ? points : points + bonus
    if (origin && atOrigin > 0) flyPoints(origin, atOrigin)
    if (prize && bonus > 0) flyPoints(prize, bonus)
    const { done, total } = stepsOf(example)
    const scene = prize ?? origin
    if (scene && (bonus > 0 || done + 1 === total)) celebrate(scene)
    const news = [
      reason,
      ...(bonus > 0 ? [t('frame.bonus', { what: t(`${key}.all`) })] : []),
      ...badges.map((name) => t('frame.badge', { name })),
    ]
    // A site may reward a task with a badge alone.
    if (points + bonus > 0) notify.points(points + bonus, news.join(' · '))
    else notify.success(news.join(' · '))
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

/** On phones the prize may be above the window: then nobody would see it celebrated. */
function inView(element: Element | null): Element | null {
  const { top, bottom } = element?.getBoundingClientRect() ?? { top: -1, bottom: -1 }
  return top >= 0 && bottom <= window.innerHeight ? element : null
}
