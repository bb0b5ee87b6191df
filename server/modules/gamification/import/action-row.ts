import type { Readable } from 'node:stream'
import { parse } from 'csv-parse'

/** One line of a file of actions. */
export interface ActionRow {
  /** Where it stands in the file, from 1; the heading is line 1. */
  readonly line: number
  readonly occurredAt: Date
  /** Under which the other system knows the member. */
  readonly member: string
  readonly action: string
  /** Every further column that is not empty. */
  readonly metadata: Readonly<Record<string, string>>
  /** The line as it is, to tell it from others. */
  readonly content: string
}

/** A line that cannot be read, and why. */
export interface BadRow {
  readonly line: number
  readonly problem: string
}

const required = ['occurred_at', 'member', 'action']
const longestName = 50
const longestMember = 200
// An instant without its offset would mean something else on every machine.
const instant = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/

/**
 * Reads CSV with the columns `occurred_at` (ISO 8601 with offset), `member` and `action`, line by line.
 * @throws Error when a column is missing or the file is not CSV
 */
export async function* readActions(file: Readable): AsyncGenerator<ActionRow | BadRow> {
  const parser = file.pipe(
    parse({ columns: checkedHeading, bom: true, trim: true, skip_empty_lines: true, info: true }),
  )
  // An error of the file itself would otherwise never reach whoever reads the parser.
  file.once('error', (error) => parser.destroy(error))
  for await (const entry of parser) {
    const { record, info } = entry as { record: Record<string, string>; info: { lines: number } }
    yield rowOf(record, info.lines)
  }
}

function checkedHeading(heading: string[]): string[] {
  const missing = required.filter((column) => !heading.includes(column))
  if (missing.length > 0) throw new Error(`The file has no column ${missing.map((name) => `"${name}"`).join(', ')}`)
  return heading
}

function rowOf(record: Record<string, string>, line: number): ActionRow | BadRow {
  const { occurred_at: at = '', member = '', action = '', ...further } = record
  const occurredAt = new Date(at)
  if (!instant.test(at) || Number.isNaN(occurredAt.getTime())) {
    return { line, problem: `"${at}" is not an instant with its offset, such as 2026-01-31T18:00:00-05:00` }
  }
  if (member === '' || member.length > longestMember) return { line, problem: 'It does not say which member' }
  if (action === '' || action.length > longestName) {
    return { line, problem: `The action must have 1 to ${longestName} characters` }
  }
  const metadata = Object.fromEntries(Object.entries(further).filter(([, value]) => value !== ''))
  return { line, occurredAt, member, action, metadata, content: JSON.stringify([at, member, action, metadata]) }
}
