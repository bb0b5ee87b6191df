import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openApiOf } from '../../server/platform/http/openapi.ts'
import { endpoints } from '../../server/processes/endpoints.ts'
import { version } from '../../server/processes/version.ts'
import { clientOf } from './client.ts'

/** Writes `contract/` from the endpoints; with `--check` only says whether it is up to date. */
const folder = join(import.meta.dirname, '../../contract')
const description = openApiOf(endpoints, version)
const files = {
  'openapi.json': `${JSON.stringify(description, null, 2)}\n`,
  'client.ts': clientOf(endpoints),
}

let stale = 0
for (const [name, text] of Object.entries(files)) {
  const path = join(folder, name)
  if (!process.argv.includes('--check')) await writeFile(path, text)
  else if ((await readFile(path, 'utf8').catch(() => '')) !== text) {
    console.error(`contract/${name} is not what the endpoints say: run npm run generate:contract`)
    stale += 1
  }
}
process.exitCode = stale === 0 ? 0 : 1
