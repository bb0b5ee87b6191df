import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { apiKeyOf, reportedAction } from '../game.ts'
import type { Product } from '../product.ts'

const perRequest = 1000
const days = 6
const day = 86_400_000

/** A log of so many actions over six days, told in order through the product's own door: nothing about it is made up. */
export async function tellActions(product: Product, actions: number, say: (message: string) => void): Promise<void> {
  const headers = { 'X-API-Key': await apiKeyOf(product), 'Content-Type': 'application/json' }
  const { members, port } = product
  const begin = Date.now() - days * day
  for (let told = 0; told < actions; told += perRequest) {
    const list = Array.from({ length: Math.min(perRequest, actions - told) }, (_, index) => ({
      user_id: members[(told + index) % members.length]?.userId,
      action: reportedAction,
      occurred_at: new Date(begin + ((told + index) / actions) * (days * day - 60_000)).toISOString(),
      metadata: {
        amount: 1 + (index % 90),
        category: index % 3 === 0 ? 'restaurant' : 'supermarket',
        merchant: `m${index % 40}`,
      },
    }))
    const response = await fetch(`http://127.0.0.1:${port}/api/v4/gamification/actions/batch`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ actions: list }),
    })
    if (!response.ok) throw new Error(`The actions were answered ${response.status}: ${await response.text()}`)
    const { data } = (await response.json()) as { data: { recorded: number } }
    if (data.recorded !== list.length) throw new Error(`${list.length - data.recorded} actions were not recorded`)
    if (told % 100_000 === 0) say(`${told} of ${actions} actions told …`)
  }
}

/** `npm run replay -- --verify` as an operator runs it. Answers its seconds and what it printed. */
export async function replayOnce({
  connectionString,
}: Product): Promise<{ readonly seconds: number; readonly printed: string }> {
  const start = performance.now()
  const script = join(import.meta.dirname, '../../scripts/replay.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [script, '--verify'], {
    env: { PATH: process.env.PATH, DATABASE_URL: connectionString },
  })
  return { seconds: (performance.now() - start) / 1000, printed: stdout }
}
