import { createTransport } from 'nodemailer'
import Type from 'typebox'
import { defineJob, type Job } from '../jobs/jobs.ts'
import { mailStore } from './mail.store.ts'
import type { Mailer } from './mailer.ts'

const Payload = Type.Object({ id: Type.Integer() })

interface Outbox {
  readonly mailer: Mailer
  readonly jobs: readonly Job[]
}

export interface OutboxOptions {
  /** Absent: mails are kept where administrators read them. */
  readonly smtpUrl: string | undefined
  /** Asked at every mail. */
  readonly from: () => { readonly name: string; readonly address: string }
  /** How often a mail is tried before it is given up. */
  readonly attempts: () => number
  readonly timeoutSeconds: number
}

/** Mail leaves over SMTP after the commit, as a job. */
export function createOutbox({ smtpUrl, from, attempts, timeoutSeconds }: OutboxOptions): Outbox {
  if (smtpUrl === undefined) return keeping
  const timeout = timeoutSeconds * 1000
  const transport = createTransport({ url: smtpUrl, connectionTimeout: timeout, socketTimeout: timeout })

  const sendMail = defineJob('send-mail', Payload, async (ctx, { id }) => {
    const store = mailStore(ctx.db)
    const mail = await store.find(id)
    if (mail === undefined || mail.status === 'sent') return
    try {
      await transport.sendMail({ from: from(), to: mail.to, subject: mail.subject, text: mail.text })
    } catch (error) {
      await store.markFailed(id, String(error))
      throw error
    }
    await store.markSent(id, ctx.clock.now())
  })

  return {
    jobs: [sendMail],
    mailer: {
      async send(ctx, mail) {
        const id = await mailStore(ctx.db).add(mail, 'queued', ctx.clock.now())
        await ctx.jobs.add(sendMail, { id }, { maxAttempts: attempts() })
      },
    },
  }
}

const keeping: Outbox = {
  jobs: [],
  mailer: { send: async (ctx, mail) => void (await mailStore(ctx.db).add(mail, 'kept', ctx.clock.now())) },
}
