import { link, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import { hasCode, readIfPresent } from './files.ts'
import { startOf } from './process-table.ts'

export type Lock = {
  /** Gives the lock back; one that somebody else has taken meanwhile stays. */
  release(): Promise<void>
}

const Holder = Type.Object({ pid: Type.Integer(), startedAt: Type.String() })

/**
 * Makes this process the only one to use the directory the lock file lies in. A lock whose process is gone is taken
 * over; one whose process lives is respected with an error that names it.
 */
export async function acquireLock(path: string): Promise<Lock> {
  const content = JSON.stringify({ pid: process.pid, startedAt: await startOf(process.pid) })
  const draft = `${path}.${process.pid}.${process.hrtime.bigint()}`
  await writeFile(draft, content, { mode: 0o600, flag: 'wx' })
  try {
    while (!(await linkIfFree(draft, path))) {
      await assertNotHeld(path)
      await clearStale(draft, path)
    }
  } finally {
    await rm(draft)
  }
  return {
    async release() {
      if ((await readIfPresent(path)) === content) await rm(path)
    },
  }
}

/** Whether a living process holds the lock. */
export async function isHeld(path: string): Promise<boolean> {
  const text = await readIfPresent(path)
  return text !== undefined && (await livingHolder(text)) !== undefined
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

async function assertNotHeld(path: string): Promise<void> {
  const text = await readIfPresent(path)
  const holder = text === undefined ? undefined : await livingHolder(text)
  if (!holder) return
  throw new Error(
    `${dirname(path)} is in use by another Tribu (process ${holder.pid}). ` +
      'Stop that one, or start this one with another DATA_DIR.',
  )
}

/**
 * Of several starters that find the same stale lock, a slow one must not remove the lock that a fast one has just
 * taken. So only the holder of a second lock, for the time of the removal, may remove the first one.
 */
async function clearStale(draft: string, path: string): Promise<void> {
  const guard = `${path}.takeover`
  if (await linkIfFree(draft, guard)) {
    try {
      if (await isStale(path)) await rm(path)
    } finally {
      await rm(guard)
    }
  } else if (await isStale(guard)) {
    await rm(guard, { force: true }) // its holder was killed within those few file operations
  }
}

async function isStale(path: string): Promise<boolean> {
  const text = await readIfPresent(path)
  return text !== undefined && (await livingHolder(text)) === undefined
}

async function livingHolder(text: string): Promise<Static<typeof Holder> | undefined> {
  const holder = parseHolder(text)
  return holder && (await startOf(holder.pid)) === holder.startedAt ? holder : undefined
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
