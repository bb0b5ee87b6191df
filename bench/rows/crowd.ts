import { apiKeyOf } from '../game.ts'
import { load, type RenderedRequest, renderRequest } from '../http-load.ts'
import type { Product } from '../product.ts'
import { actionBody, path } from './actions.ts'
import type { Measuring, Row } from './row.ts'

/** Who acts: members by number, among how many. */
export interface Actors {
  readonly product: Product
  memberAt(random: number): number
}

/** Actions of anybody among a thousand members and among a million, told by another system in both cases. */
export async function crowdRow(few: Actors, many: Actors, { seconds }: Measuring): Promise<Row> {
  const [fewWrites, manyWrites] = [await writesFor(few), await writesFor(many)]
  const write =
    ({ product }: Actors, next: () => RenderedRequest) =>
    () =>
      load({ port: product.port, connections: 32, seconds, next })
  return {
    measurements: { 'of a few': write(few, fewWrites), 'of a million': write(many, manyWrites) },
    lines: [
      { of: 'of a few', text: 'actions of a thousand members, told by another system, 32 connections' },
      { of: 'of a million', text: 'the same of a crowd (to the thousand)', baseline: 'of a few', goal: '0.8' },
    ],
  }
}

/** Requests that record actions of any of them. */
export async function writesFor({ product, memberAt }: Actors): Promise<() => RenderedRequest> {
  const headers = { 'X-API-Key': await apiKeyOf(product), 'Content-Type': 'application/json' }
  return () => renderRequest('POST', path, headers, JSON.stringify({ ...actionBody, user_id: memberAt(Math.random()) }))
}
