import { readdir, readFile, stat } from 'node:fs/promises'
import { hasCode } from './files.ts'
import { askAs } from './run-as.ts'

/**
 * When a process started, in a form that is only good for comparing; undefined when there is no such process.
 * Together with the process number it names a process for ever, while numbers alone are used again.
 */
export async function startOf(pid: number): Promise<string | undefined> {
  if (process.platform === 'linux') return startOnLinux(pid)
  if (process.platform === 'win32') return answersSignals(pid) ? 'unknown' : undefined
  const line = (await askAs(undefined, 'ps', ['-o', 'stat=,lstart=', '-p', String(pid)]))?.trim()
  return line && !line.startsWith('Z') ? line.replace(/^\S+\s+/, '') : undefined
}

/**
 * The numbers of all PostgreSQL processes that work on a cluster, its server's children included on Linux. Elsewhere
 * only the server itself is found, and on Windows nothing: there PostgreSQL's own check has to do.
 */
export async function postgresProcessesOn(clusterDirectory: string): Promise<number[]> {
  if (process.platform === 'linux') return postgresOnLinux(clusterDirectory)
  if (process.platform === 'win32') return []
  const lines = ((await askAs(undefined, 'ps', ['-axo', 'pid=,command='])) ?? '').split('\n')
  return lines
    .filter((line) => `${line} `.includes(` -D ${clusterDirectory} `))
    .map((line) => Number.parseInt(line, 10))
}

async function startOnLinux(pid: number): Promise<string | undefined> {
  const line = await readProc(`/proc/${pid}/stat`)
  if (line === undefined) return undefined
  // The second field is the program's name in brackets, which may itself contain spaces and brackets.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  const [state, ticksSinceBoot] = [fields[0], fields[19]]
  if (state === 'Z' || state === 'X') return undefined // dead, only not yet collected by its parent
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8')
  return `${boot.trim()}:${ticksSinceBoot}`
}

async function postgresOnLinux(clusterDirectory: string): Promise<number[]> {
  const cluster = await stat(clusterDirectory)
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const found: number[] = []
  for (const pid of pids) {
    if ((await readProc(`/proc/${pid}/comm`))?.trim() !== 'postgres') continue
    // PostgreSQL works inside its data directory. The directory's identity is compared and not its path, which may
    // have changed, and which another container may use for a directory of its own.
    const workingDirectory = await statProc(`/proc/${pid}/cwd`)
    if (workingDirectory?.dev === cluster.dev && workingDirectory.ino === cluster.ino) found.push(Number(pid))
  }
  return found
}

function answersSignals(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    if (hasCode(error, 'EPERM')) return true
    if (hasCode(error, 'ESRCH')) return false
    throw error
  }
}

const readProc = (path: string) => unlessGone(readFile(path, 'utf8'))
const statProc = (path: string) => unlessGone(stat(path))

/** A process may end while it is looked at, and those of other accounts do not let themselves be looked at. */
async function unlessGone<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ESRCH', 'EACCES', 'EPERM')) return undefined
    throw error
  }
}
