import type { Generated } from 'kysely'
import type { Db } from '../db/database.ts'

type AuditTables = {
  audit_log: {
    id: Generated<number>
    actor_id: number | null
    actor_name: string
    action: string
    subject: string
    before: unknown
    after: unknown
    created_at: Date
  }
}

export interface AuditEntry {
  readonly actorId: number | null
  readonly actorName: string
  /** `setting.changed`, `user.deactivated` … */
  readonly action: string
  /** `setting:credit_price`, `user:12` … */
  readonly subject: string
  readonly before: unknown
  readonly after: unknown
}

export interface StoredAuditEntry extends AuditEntry {
  readonly id: number
  readonly createdAt: Date
}

export function auditStore(untyped: Db) {
  const db = untyped.withTables<AuditTables>()
  return {
    async add(entry: AuditEntry, now: Date): Promise<void> {
      await db
        .insertInto('audit_log')
        .values({
          actor_id: entry.actorId,
          actor_name: entry.actorName,
          action: entry.action,
          subject: entry.subject,
          before: JSON.stringify(entry.before ?? null),
          after: JSON.stringify(entry.after ?? null),
          created_at: now,
        })
        .execute()
    },

    /** Newest first; `search` matches the actor, the action or the subject. */
    async page(
      page: number,
      limit: number,
      search: string | undefined,
    ): Promise<{ items: StoredAuditEntry[]; total: number }> {
      const pattern = `%${search ?? ''}%`
      const found = db
        .selectFrom('audit_log')
        .where((where) =>
          where.or([
            where('actor_name', 'ilike', pattern),
            where('action', 'ilike', pattern),
            where('subject', 'ilike', pattern),
          ]),
        )
      const items = await found
        .select([
          'id',
          'actor_id as actorId',
          'actor_name as actorName',
          'action',
          'subject',
          'before',
          'after',
          'created_at as createdAt',
        ])
        .orderBy('id', 'desc')
        .limit(limit)
        .offset((page - 1) * limit)
        .execute()
      const { total } = await found
        .select((select) => select.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow()
      return { items, total }
    },
  }
}
