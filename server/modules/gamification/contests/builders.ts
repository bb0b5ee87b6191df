import { sql } from 'kysely'
import type { Db } from '../../../platform/db/database.ts'
import { newGame } from '../engine/game/game-state.ts'
import type { Score, Scores } from '../engine/game/scores.ts'
import { encodeScores } from './scores-text.ts'

let made = 0

/** A score of one period, reached at the instant `at`. */
export const aScore = (period: number, score: number, at: number, details: Partial<Score> = {}): Score => ({
  period,
  score,
  at,
  actions: score,
  total: score,
  totalAt: at,
  ...details,
})

/** What a member's row says about contests. */
export const scoresText = (scores: Scores, xp = 0): string =>
  encodeScores({ scores, experience: { ...newGame.experience, lifetime: xp } })

/** Members with these texts of scores, each with its row; answers their ids in the same order. */
export async function aCrowd(db: Db, texts: readonly string[]): Promise<number[]> {
  made += 1
  const { rows } = await sql<{ id: number }>`
    with texts as (select * from unnest(${texts}::text[]) with ordinality as given (scores, n)), members as (
      insert into users (kind, email, username, subscription, created_at, registered_at, registered_via, last_seen_at)
      select 'registered', ${`crowd${made}`} || '_' || n || '@example.com', ${`crowd${made}`} || '_' || n, 'freemium', now(),
        now(), 'import', now()
      from texts order by n returning id, split_part(username, '_', 2)::int as n
    )
    insert into member_states (member_id, version, kind, state, scores)
    select id, 1, 'registered', '{}', scores from members join texts using (n) order by n returning member_id as id`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}

/** Changes a row as the recorder would, without telling anybody; answers the version that it has now. */
export async function setScores(db: Db, memberId: number, scores: string): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    update member_states set scores = ${scores}, version = version + 1 where member_id = ${memberId}
    returning version`.execute(db)
  return rows[0]?.version ?? 0
}
