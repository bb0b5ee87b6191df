import type { Recurrence } from '../platform/jobs/jobs.ts'
import { modules } from './modules.ts'

/** Everything that comes back by the clock. */
export const timetable: readonly Recurrence[] = modules.flatMap((module) => module.recurrences ?? [])
