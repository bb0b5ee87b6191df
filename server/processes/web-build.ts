import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const sources = ['web', 'contract', 'vite.config.ts', 'package-lock.json']
const output = join(root, 'web/dist')
const stampFile = join(output, '.sources')

/** Where the built pages are. */
export const pagesFolder = output

/** Builds the pages when their sources have changed since the last build. */
export async function buildPagesIfStale(say: (message: string) => void): Promise<void> {
  const stamp = await fingerprint()
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return
  say('Building the pages (only after a change, takes a minute at most) …')
  const { build } = await import('vite')
  await build({ root: join(root, 'web'), configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
  await writeFile(stampFile, stamp)
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const path of await filesBelow(join(root, source))) hash.update(path).update(await readFile(path))
  }
  return hash.digest('hex')
}

async function filesBelow(path: string): Promise<string[]> {
  if (path === output) return []
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined)
  if (entries === undefined) return [path]
  const lists = await Promise.all(entries.map((entry) => filesBelow(join(path, entry.name))))
  return lists.flat().sort()
}
