/** Two lists in the order of their numbers, read page by page: what stands under the same number comes together. */
export async function* inStep<T>(
  pageOfOne: (after: number) => Promise<readonly T[]>,
  pageOfOther: (after: number) => Promise<readonly T[]>,
  numberOf: (entry: T) => number,
): AsyncGenerator<readonly [T | undefined, T | undefined]> {
  const [one, other] = [reader(pageOfOne, numberOf), reader(pageOfOther, numberOf)]
  for (;;) {
    const [left, right] = [await one.next(), await other.next()]
    if (left === undefined && right === undefined) return
    const [a, b] = [left, right].map((entry) => (entry === undefined ? Number.POSITIVE_INFINITY : numberOf(entry))) as [
      number,
      number,
    ]
    if (a <= b) one.take()
    if (b <= a) other.take()
    yield [a <= b ? left : undefined, b <= a ? right : undefined]
  }
}

function reader<T>(pageAfter: (after: number) => Promise<readonly T[]>, numberOf: (entry: T) => number) {
  let page: readonly T[] = []
  let place = 0
  let last = 0
  let isMore = true
  return {
    async next(): Promise<T | undefined> {
      if (place === page.length && isMore) {
        page = await pageAfter(last)
        place = 0
        isMore = page.length > 0
        const end = page.at(-1)
        last = end === undefined ? last : numberOf(end)
      }
      return page[place]
    },
    take() {
      place += 1
    },
  }
}
