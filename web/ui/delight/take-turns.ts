type Turns<Item> = {
  /** Calls back when the next item may have its turn, at once or later. */
  whenReady: (go: () => void) => void
  perform: (item: Item) => void
  /** How long, in milliseconds, an item has the stage for itself. */
  pause: number
}

/** Performs items one after the other, in the order in which they arrive; the first one without waiting. */
export function takeTurns<Item>({ whenReady, perform, pause }: Turns<Item>): (item: Item) => void {
  const waiting: Item[] = []
  let busy = false

  function next() {
    busy = waiting.length > 0
    if (!busy) return
    whenReady(() => {
      for (const item of waiting.splice(0, 1)) perform(item)
      setTimeout(next, pause)
    })
  }

  return (item) => {
    waiting.push(item)
    if (!busy) next()
  }
}
