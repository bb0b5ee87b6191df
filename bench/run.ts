import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { prepareBareTable } from './bare-insert.store.ts'
import { type Figures, figuresOf, perSecond, ratio, ratiosOf, table } from './figures.ts'
import { load, type RenderedRequest, renderRequest } from './http-load.ts'
import { type Product, startProduct } from './product.ts'
import { seedHistory } from './seed.store.ts'

/**
 * `npm run bench`: the write path over HTTP beside its baselines. Every round measures each of them once, one after the
 * other, so that a ratio compares what the same machine did in the same minute.
 */
const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    members: { type: 'string', default: '1000' },
    history: { type: 'string', default: '1000000' },
  },
})
const rounds = Number(options.rounds)
const seconds = Number(options.seconds)
const histories = [0, 10_000, Number(options.history)]
const say = (message: string) => console.error(message)

const product = await startProduct(Number(options.members) + histories.length, say)
try {
  await run(product)
} finally {
  await product.stop()
}

async function run({ port, connectionString, members, tokenOf, measure }: Product): Promise<void> {
  await prepareBareTable(connectionString)
  const typeId = await eventTypeId(port, await tokenOf(members[0] ?? missing()))
  const crowd = members.slice(histories.length)
  const crowdRequests = await Promise.all(crowd.map(async (member) => eventRequest(await tokenOf(member), typeId)))
  const lone: RenderedRequest[] = []
  for (const [index, actions] of histories.entries()) {
    const member = members[index] ?? missing()
    say(`Preparing a member with ${actions} earlier actions …`)
    if (actions > 0) await seedHistory(connectionString, member.userId, typeId, actions)
    lone.push(eventRequest(await tokenOf(member), typeId))
  }
  const nothing = renderRequest('POST', '/bench/nothing', { 'Content-Type': 'application/json' }, '{"a":1}')

  const http = (requests: readonly RenderedRequest[], connections = 32) => {
    // At random: in turn, all members would reach their next badge at the same moment.
    const next = () => requests[Math.floor(Math.random() * requests.length)] ?? nothing
    return load({ port, connections, seconds, next })
  }
  const measurements: Record<string, () => Promise<{ perSecond: number; p50?: number; p99?: number }>> = {
    events: () => http(crowdRequests),
    bare: () => measure('bare-insert.ts', [connectionString, String(seconds), options.members]),
    'events at 128': () => http(crowdRequests, 128),
    ceiling: () => http([nothing]),
    ...Object.fromEntries(
      histories.map((actions, index) => [`one member, ${actions}`, () => http(lone.slice(index, index + 1))]),
    ),
  }

  const found = Object.fromEntries(Object.keys(measurements).map((name) => [name, [] as number[]]))
  const slowest: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    say(round === 0 ? 'Warming up …' : `Round ${round} of ${rounds} …`)
    for (const [name, take] of Object.entries(measurements)) {
      const result = await take()
      if (round === 0) continue
      found[name]?.push(result.perSecond)
      if (name === 'events') slowest.push(result.p99 ?? 0)
    }
  }
  report(found, figuresOf(slowest))
}

function report(found: Readonly<Record<string, readonly number[]>>, p99: Figures): void {
  const of = (name: string) => found[name] ?? []
  const row = (name: string, text: string, baseline: string) => [
    text,
    perSecond(figuresOf(of(name))),
    baseline === '' ? '–' : ratio(ratiosOf(of(name), of(baseline))),
  ]
  const first = `one member, ${histories[0]}`
  console.log(
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, ${rounds} rounds of ${seconds} s, median (lowest–highest)\n`,
  )
  console.log(
    table(
      ['Work', 'per second', 'ratio'],
      [
        row('bare', 'bare durable insert of one row, three indexes, 32 clients, no HTTP', ''),
        row('events', 'events over HTTP, 32 connections (ratio to the bare insert)', 'bare'),
        row('events at 128', 'events over HTTP, 128 connections (ratio to the bare insert)', 'bare'),
        row('ceiling', 'the same HTTP server doing nothing, 32 connections (ratio: events to it)', ''),
        ['events in share of that ceiling', '', ratio(ratiosOf(of('events'), of('ceiling')))],
        ...histories.map((actions) =>
          row(
            `one member, ${actions}`,
            `events of one member with ${actions.toLocaleString('en')} earlier ones (ratio to none)`,
            first,
          ),
        ),
      ],
    ),
  )
  console.log(
    `\nSlowest 1 % of single events at 32 connections: above ${p99.median.toFixed(1)} ms (${p99.min.toFixed(1)}–${p99.max.toFixed(1)})`,
  )
}

function eventRequest(token: string, typeId: number): RenderedRequest {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
  return renderRequest('POST', '/v1/gamification/events', headers, JSON.stringify({ event_type_id: typeId }))
}

/** The number of the event type that API calls are rewarded with. */
async function eventTypeId(port: number, token: string): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}/v1/gamification/events`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ event_type: 'api_usage' }),
  })
  const { event_type_id } = (await response.json()) as { event_type_id: number }
  return event_type_id
}

function missing(): never {
  throw new Error('The benchmark made too few members')
}
