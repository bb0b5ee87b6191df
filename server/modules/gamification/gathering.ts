/** Gathers what is told often and may be told late: the last word per key, after a moment. */
export interface Gathering<V> {
  /** `merge` receives what waits under the key already. */
  add(key: number, merge: (waiting: V | undefined) => V): void
  /** Sends at once what is waiting. */
  flush(): void
}

export function gathering<V>(milliseconds: number, send: (gathered: ReadonlyMap<number, V>) => void): Gathering<V> {
  let waiting = new Map<number, V>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    const gathered = waiting
    waiting = new Map()
    if (gathered.size > 0) send(gathered)
  }

  return {
    add(key, merge) {
      waiting.set(key, merge(waiting.get(key)))
      timer ??= setTimeout(flush, milliseconds).unref()
    },
    flush,
  }
}
