import { join } from 'node:path'
import { readIfPresent, writePrivately } from './files.ts'

/**
 * The password of the cluster's superuser, kept in `postgres.password` (mode 600). It is written before the cluster is
 * made, so a cluster without its password never comes from an interrupted start.
 */
export async function passwordFor(dataDir: string, clusterExists: boolean, random: () => string): Promise<string> {
  const file = join(dataDir, 'postgres.password')
  const kept = (await readIfPresent(file))?.trim()
  if (kept) return kept
  if (clusterExists) {
    throw new Error(`${file} is missing, and the database does not open without it. Put it back from a backup.`)
  }
  const password = random()
  await writePrivately(file, `${password}\n`)
  return password
}
