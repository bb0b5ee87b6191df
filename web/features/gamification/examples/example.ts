/**
 * One of the examples, as a page needs it: a list of things to do, each paid once, and a bonus for all of them.
 * Addressed by the name of its event type, because ids differ between sites (rules §1.10).
 */
export type Example = {
  name: string
  eventType: string
  /** The key of the event's metadata that tells the tasks apart. */
  field: string
  /** What each task is worth. */
  points: number
  /** Every task pays once a day, rather than once. */
  daily: boolean
  tasks: readonly Task[]
  bonus: Bonus | null
}

export type Task = {
  value: string
  /** When it was done, as an ISO instant; null while it is still to do. */
  doneAt: string | null
}

export type Bonus = { eventType: string; points: number; earned: boolean }

export type Steps = { done: number; total: number }

export function stepsOf({ tasks }: Pick<Example, 'tasks'>): Steps {
  return { done: tasks.filter(({ doneAt }) => doneAt !== null).length, total: tasks.length }
}

export function isComplete(example: Pick<Example, 'tasks'>): boolean {
  const { done, total } = stepsOf(example)
  return done === total
}

/** Steps over several examples. */
export function allSteps(examples: readonly Example[]): Steps {
  return examples.map(stepsOf).reduce((sum, { done, total }) => ({ done: sum.done + done, total: sum.total + total }), {
    done: 0,
    total: 0,
  })
}

/** Names of all event types that the examples award. */
export function eventTypesOf(examples: readonly Example[]): Set<string> {
  return new Set(examples.flatMap(({ eventType, bonus }) => (bonus ? [eventType, bonus.eventType] : [eventType])))
}

type Progress = { points: number; event_type: { name: string } }

/** What the caller has won in the examples so far, days gone by included. */
export function pointsWon(examples: readonly Example[], progress: readonly Progress[]): number {
  const types = eventTypesOf(examples)
  return progress.filter(({ event_type }) => types.has(event_type.name)).reduce((sum, { points }) => sum + points, 0)
}

/** The same examples after a task was done, before the server has been asked again. */
export function withTaskDone(
  examples: readonly Example[],
  done: { eventType: string; value: string; at: string; withBonus: boolean },
): Example[] {
  return examples.map((example) => {
    if (example.eventType !== done.eventType) return example
    const tasks = example.tasks.map((task) =>
      task.value === done.value ? { ...task, doneAt: task.doneAt ?? done.at } : task,
    )
    return {
      ...example,
      tasks,
      bonus: example.bonus && { ...example.bonus, earned: example.bonus.earned || done.withBonus },
    }
  })
}
