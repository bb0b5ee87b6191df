import type { Binaries } from './binaries.ts'
import { hasCode } from './files.ts'
import { runAs } from './run-as.ts'

/**
 * Asks PostgreSQL to end: INT is its fast shutdown (sessions are cut, everything is written), QUIT its immediate one
 * (the next start recovers from the log). Asking a process that is gone does nothing.
 */
export async function askToEnd(binaries: Binaries, pid: number, signal: 'INT' | 'QUIT'): Promise<void> {
  if (process.platform === 'win32') {
    // There are no signals on Windows; PostgreSQL listens to a pipe of its own that pg_ctl knows.
    await runAs(undefined, binaries.pgCtl, ['kill', signal, String(pid)])
    return
  }
  try {
    process.kill(pid, `SIG${signal}`)
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error
  }
}
