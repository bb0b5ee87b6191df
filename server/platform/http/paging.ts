import Type, { type Static, type TSchema } from 'typebox'

/** Query parameters of every list that can grow: `page` from 1, `limit` items each. */
export const pageQuery = {
  page: Type.Integer({ minimum: 1, maximum: 1_000_000, default: 1 }),
  limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
}

export const Page = <S extends TSchema>(item: S) =>
  Type.Object({
    items: Type.Array(item),
    total: Type.Integer(),
    page: Type.Integer(),
    limit: Type.Integer(),
    total_pages: Type.Integer(),
  })

export function pageOf<T>(items: T[], total: number, { page, limit }: { page: number; limit: number }) {
  return { items, total, page, limit, total_pages: Math.max(1, Math.ceil(total / limit)) } satisfies Static<
    ReturnType<typeof Page>
  >
}
