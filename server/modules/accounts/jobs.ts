import Type from 'typebox'
import { defineJob, type Recurrence } from '../../platform/jobs/jobs.ts'
import { purgeAccounts } from './actions/purge-accounts.ts'

const purge = defineJob('purge-accounts', Type.Object({}), (ctx) => purgeAccounts(ctx))

/** At a quiet hour. */
export const accountRecurrences: readonly Recurrence[] = [{ job: purge, pattern: '17 4 * * *', timeZone: 'UTC' }]
