import type { AppContext, Ctx, Services } from './context.ts'
import type { Database, Db } from './db/database.ts'
import type { Announce } from './facts/fact.ts'
import type { Jobs } from './jobs/jobs.ts'

type Parts = Omit<AppContext, 'transaction' | 'reading'>

interface Making {
  readonly database: Database
  readonly parts: Parts & Services
  jobsIn(db: Db): Jobs
  announceIn(ctx: Pick<Ctx, 'db' | 'jobs' | 'clock'>): Announce
}

/** Gives the process its context: the same parts, bound to a transaction or to the pool as the work needs. */
export function createAppContext({ database, parts, jobsIn, announceIn }: Making): AppContext {
  const bind = (db: Db, afterCommit: Ctx['afterCommit']): Ctx => {
    const jobs = jobsIn(db)
    const announce = announceIn({ db, jobs, clock: parts.clock })
    return { ...app, db, jobs, announce, afterCommit }
  }

  const app: AppContext = {
    ...parts,
    reading: () => bind(database.db, notInTransaction),
    async transaction(work) {
      const effects: (() => void | Promise<void>)[] = []
      const transaction = await database.begin()
      const result = await settle(transaction, () => work(bind(transaction.db, (effect) => void effects.push(effect))))
      // The change is durable by now: an effect that fails costs freshness and must not make the answer a failure.
      for (const effect of effects) {
        try {
          await effect()
        } catch (error) {
          parts.log.error({ err: error }, 'An effect after the commit failed')
        }
      }
      return result
    },
  }
  return app
}

async function settle<T>(
  transaction: { commit(): Promise<void>; rollback(): Promise<void> },
  work: () => Promise<T>,
): Promise<T> {
  let result: T
  try {
    result = await work()
  } catch (error) {
    await transaction.rollback()
    throw error
  }
  await transaction.commit()
  return result
}

const notInTransaction: Ctx['afterCommit'] = () => {
  throw new Error('afterCommit needs a transaction')
}
