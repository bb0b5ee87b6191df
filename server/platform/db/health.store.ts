import { sql } from 'kysely'
import type { Db } from './database.ts'

/** Whether the database answers. */
export async function answers(db: Db): Promise<boolean> {
  try {
    await sql`select 1`.execute(db)
    return true
  } catch {
    // Whatever the reason, the answer to this question is no; the reason is in the log of the query that needed it.
    return false
  }
}
