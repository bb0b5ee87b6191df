import type { Generated } from 'kysely'
import type { Db } from '../db/database.ts'
import type { Mail } from './mailer.ts'

export type MailStatus = 'kept' | 'queued' | 'sent' | 'failed'

type MailTables = {
  mails: {
    id: Generated<number>
    recipient: string
    subject: string
    body: string
    status: MailStatus
    created_at: Date
    sent_at: Date | null
    error: string | null
  }
}

export interface StoredMail extends Mail {
  readonly id: number
  readonly status: MailStatus
  readonly createdAt: Date
  readonly sentAt: Date | null
  readonly error: string | null
}

export function mailStore(untyped: Db) {
  const db = untyped.withTables<MailTables>()
  const mails = db
    .selectFrom('mails')
    .select([
      'id',
      'recipient as to',
      'subject',
      'body as text',
      'status',
      'created_at as createdAt',
      'sent_at as sentAt',
      'error',
    ])
  return {
    async add(mail: Mail, status: MailStatus, now: Date): Promise<number> {
      const { id } = await db
        .insertInto('mails')
        .values({
          recipient: mail.to,
          subject: mail.subject,
          body: mail.text,
          status,
          created_at: now,
          sent_at: null,
          error: null,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      return id
    },

    find: (id: number): Promise<StoredMail | undefined> => mails.where('id', '=', id).executeTakeFirst(),

    async page(page: number, limit: number): Promise<{ items: StoredMail[]; total: number }> {
      const items = await mails
        .orderBy('id', 'desc')
        .limit(limit)
        .offset((page - 1) * limit)
        .execute()
      const { total } = await db
        .selectFrom('mails')
        .select((select) => select.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow()
      return { items, total }
    },

    async forgetBefore(instant: Date): Promise<void> {
      await db.deleteFrom('mails').where('created_at', '<', instant).execute()
    },

    async markSent(id: number, now: Date): Promise<void> {
      await db.updateTable('mails').set({ status: 'sent', sent_at: now, error: null }).where('id', '=', id).execute()
    },

    async markFailed(id: number, error: string): Promise<void> {
      await db.updateTable('mails').set({ status: 'failed', error }).where('id', '=', id).execute()
    },
  }
}
