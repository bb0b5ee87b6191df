import { link, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import { hasCode, isMissing, readIfPresent } from './files.ts'
import { startOf } from './process-table.ts'

export type Lock = { release(): Promise<void> }

const Holder = Type.Object({ pid: Type.Integer(), startedAt: Type.String() })

/**
 * Makes this process the only one to use the directory the lock file lies in. A lock whose process is gone is taken
 * over; one whose process lives is respected with an error that names it.
 */
export async function acquireLock(path: string): Promise<Lock> {
  const content = JSON.stringify({ pid: process.pid, startedAt: await startOf(process.pid) })
  const unique = `${process.pid}.${process.hrtime.bigint()}`
  const draft = `${path}.${unique}`
  await writeFile(draft, content, { mode: 0o600, flag: 'wx' })
  try {
    while (!(await linkIfFree(draft, path))) await clearIfStale(path, unique)
  } finally {
    await rm(draft)
  }
  return {
    async release() {
      if ((await readIfPresent(path)) === content) await rm(path)
    },
  }
}

/** A hard link is the one way to create a file that has its content from the first instant or not at all. */
async function linkIfFree(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

async function clearIfStale(path: string, unique: string): Promise<void> {
  const found = await readIfPresent(path)
  if (found === undefined) return
  const holder = parseHolder(found)
  if (holder && (await startOf(holder.pid)) === holder.startedAt) {
    throw new Error(
      `${dirname(path)} is in use by another Tribu (process ${holder.pid}). Stop that one, or start this one with another DATA_DIR.`,
    )
  }
  await takeAway(path, found, unique)
}

/** A lock cut short by a power failure belongs to nobody. */
function parseHolder(text: string): Static<typeof Holder> | undefined {
  try {
    const holder: unknown = JSON.parse(text)
    return Value.Check(Holder, holder) ? holder : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/**
 * Renaming lets exactly one of several starters have the stale file. One that comes late gets the winner's new lock
 * instead, notices, and puts it back.
 */
async function takeAway(path: string, stale: string, unique: string): Promise<void> {
  const aside = `${path}.stale.${unique}`
  try {
    await rename(path, aside)
  } catch (error) {
    if (isMissing(error)) return
    throw error
  }
  if ((await readIfPresent(aside)) !== stale) await linkIfFree(aside, path)
  await rm(aside)
}
