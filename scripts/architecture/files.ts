import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'

const codeFile = /^(server|web|contract|scripts|bench|e2e)\/.*\.tsx?$/
const drawers = /(^|\/)(utils?|helpers?|common|services?|misc|lib)(\/|$)/
const sourceCap = 250
const testCap = 400
const generated = new Set(['contract/client.ts'])

/** Files that are too long, drawers without a subject, and names that are not in kebab case. */
export async function problemsOfFiles(): Promise<string[]> {
  const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  const files = tracked.split('\n').filter((path) => codeFile.test(path) && !generated.has(path))
  return (await Promise.all(files.map(problemsOf))).flat()
}

async function problemsOf(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return [] // Deleted, but not yet committed.
  const problems: string[] = []
  const lines = text.trimEnd().split('\n').length
  const cap = path.includes('.test.') ? testCap : sourceCap
  if (lines > cap) problems.push(`${path} has ${lines} lines; ${cap} fit in a head`)
  if (drawers.test(dirname(path))) problems.push(`${path} is in a drawer without a subject`)
  if (!/^[a-z0-9.-]+$/.test(basename(path))) problems.push(`${path} is not in kebab case`)
  if (/\bprocess\.env\b/.test(text) && !mayReadEnvironment(path))
    problems.push(`${path} reads the environment; platform/config does`)
  if (usesAmbientTime(path, text))
    problems.push(`${path} reads the clock or a random source; take them from the context`)
  return problems
}

function mayReadEnvironment(path: string): boolean {
  return /^server\/(platform\/config\/|testing\/)|^(e2e|bench|scripts)\/|\.test\.ts$|^server\/processes\/dev\.ts$|^server\/platform\/embedded-postgres\//.test(
    path,
  )
}

function usesAmbientTime(path: string, text: string): boolean {
  if (!path.startsWith('server/modules/') || path.endsWith('.test.ts')) return false
  return /new Date\(\)|Date\.now\(|Math\.random\(|from 'node:crypto'.*random/.test(text)
}
