import { glob, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { endpoints } from '../../server/processes/endpoints.ts'

const endpointFile = 'server/modules/*/endpoints/*.ts'

/** One name from address to test: the file `activate-licence.ts` exports the operation `activateLicence`, and a test calls it. */
export async function problemsOfOperations(): Promise<string[]> {
  const problems: string[] = []
  const operations = new Set(Object.keys(endpoints))
  for await (const path of glob(endpointFile)) {
    if (path.endsWith('.test.ts') || path.endsWith('index.ts')) continue
    const name = camel(basename(path, '.ts'))
    if (!operations.has(name)) problems.push(`${path} does not hold an operation called ${name}`)
  }
  const tests = await textOfTests()
  for (const operation of operations) {
    if (!tests.includes(`.${operation}(`) && !tests.includes(`${addressOf(operation)}`)) {
      problems.push(`No test calls ${operation}`)
    }
  }
  return problems
}

function addressOf(operation: string): string {
  return endpoints[operation]?.path.replace(/:\w+.*$/, '') ?? ''
}

async function textOfTests(): Promise<string> {
  const texts: string[] = []
  for await (const path of glob('{server,e2e}/**/*.test.ts')) texts.push(await readFile(path, 'utf8'))
  return texts.join('\n')
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_whole, letter: string) => letter.toUpperCase())
}
