import { join } from 'node:path'
import { readIfPresent, writePrivately } from './files.ts'

/**
 * The password of the cluster's superuser, kept in `postgres.password` (mode 600). It is written before the cluster is
 * made, so a cluster without its password never comes from an interrupted start.
 */
export async function passwordFor(dataDir: string, clusterExists: boolean, random: () => string): Promise<string> {
  const file = fileOf(dataDir)
  const kept = await keptPassword(dataDir)
  if (kept) return kept
  if (clusterExists) {
    throw new Error(`${file} is missing, and the database does not open without it. Put it back from a backup.`)
  }
  const password = random()
  await writePrivately(file, `${password}\n`)
  return password
}

/** The password that was kept, if there is one. */
export async function keptPassword(dataDir: string): Promise<string | undefined> {
  return (await readIfPresent(fileOf(dataDir)))?.trim() || undefined
}

const fileOf = (dataDir: string) => join(dataDir, 'postgres.password')
