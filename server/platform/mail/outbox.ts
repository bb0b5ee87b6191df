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

/** Mail over SMTP when there is a server for it; otherwise it is kept where administrators read it. */
export function createOutbox(smtpUrl: string | undefined, from: string): Outbox {
  if (smtpUrl === undefined) {
    return {
      jobs: [],
      mailer: { send: async (ctx, mail) => void (await mailStore(ctx.db).add(mail, 'kept', ctx.clock.now())) },
    }
  }

  const transport = createTransport(smtpUrl)
  const sendMail = defineJob('send-mail', Payload, async (ctx, { id }) => {
    const store = mailStore(ctx.db)
    const mail = await store.find(id)
    if (mail === undefined || mail.status === 'sent') return
    try {
      await transport.sendMail({ from, to: mail.to, subject: mail.subject, text: mail.text })
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
        await ctx.jobs.add(sendMail, { id })
      },
    },
  }
}
