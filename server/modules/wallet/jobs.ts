import Type from 'typebox'
import { defineJob, type Recurrence } from '../../platform/jobs/jobs.ts'
import { renewCredits } from './actions/renew-credits.ts'

const renewCreditsJob = defineJob('renew-credits', Type.Object({}), async (ctx) => void (await renewCredits(ctx)))

/** Periods end at any hour; each renewal comes at most an hour late. */
export const walletRecurrences: readonly Recurrence[] = [
  { job: renewCreditsJob, pattern: '0 * * * *', timeZone: 'UTC' },
]
