import Type from 'typebox'
import type { Ctx } from '../../platform/context.ts'
import { defineJob, type Recurrence } from '../../platform/jobs/jobs.ts'
import { errorLogStore } from '../../platform/log/error-log.store.ts'
import { mailStore } from '../../platform/mail/mail.store.ts'

const day = 86_400_000

const tidyLogs = defineJob('tidy-logs', Type.Object({}), (ctx) => forgetOldLogs(ctx))

/** Mails and crashes are kept for `log_retention_days`; the audit log and the facts for ever. */
async function forgetOldLogs(ctx: Ctx): Promise<void> {
  const before = new Date(ctx.clock.now().getTime() - ctx.settings.get('log_retention_days') * day)
  await errorLogStore(ctx.db).forgetBefore(before)
  await mailStore(ctx.db).forgetBefore(before)
}

export const siteRecurrences: readonly Recurrence[] = [{ job: tidyLogs, pattern: '30 3 * * *', timeZone: 'UTC' }]
