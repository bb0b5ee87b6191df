import { sql } from 'kysely'
import type { Db } from '../../../platform/db/database.ts'
import type { ContestChange } from './contest-change.ts'
import { decodeScores } from './scores-text.ts'

interface Row {
  readonly member_id: number
  readonly version: number
  readonly present: boolean
  readonly scores: string
}

/** What contests read of member states. */
export function contestScoresStore(db: Db) {
  return {
    /** The next members after one that have scores, in the order of their ids. */
    async after(memberId: number, limit: number): Promise<ContestChange[]> {
      const { rows } = await sql<Row>`
        select member_id, version, presence = 'present' as present, scores from member_states
        where member_id > ${memberId} and scores <> '' order by member_id limit ${limit}`.execute(db)
      return rows.map(fromRow)
    },

    /** The same, with those who have none any more. */
    async everybodyAfter(memberId: number, limit: number): Promise<ContestChange[]> {
      const { rows } = await sql<Row>`
        select member_id, version, presence = 'present' as present, scores from member_states
        where member_id > ${memberId} order by member_id limit ${limit}`.execute(db)
      return rows.map(fromRow)
    },

    async of(memberIds: readonly number[]): Promise<ContestChange[]> {
      const { rows } = await sql<Row>`
        select member_id, version, presence = 'present' as present, scores from member_states
        where member_id = any(${memberIds}::bigint[])`.execute(db)
      return rows.map(fromRow)
    },
  }
}

function fromRow({ member_id: memberId, version, present, scores }: Row): ContestChange {
  return present ? { memberId, version, ...decodeScores(scores) } : { memberId, version, gone: true }
}
