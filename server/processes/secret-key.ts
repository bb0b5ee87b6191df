import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../platform/config/config.ts'
import type { Random } from '../platform/random/random.ts'

const bytes = 48

/** The key that signs tokens: `SECRET_KEY`, or one made on the first start and kept with mode 600 in the data directory. */
export async function secretKeyOf({ secretKey, dataDir }: Config, random: Random): Promise<string> {
  if (secretKey !== undefined) return secretKey
  await mkdir(dataDir, { recursive: true })
  const path = join(dataDir, 'secret.key')
  try {
    // Two first starts at once: only one of them writes, both read the same key.
    await writeFile(path, random.token(bytes), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return (await readFile(path, 'utf8')).trim()
}
