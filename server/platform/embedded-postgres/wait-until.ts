import { setTimeout as delay } from 'node:timers/promises'

const POLL_MS = 25

/** Asks again and again until the condition holds (true) or the time is over (false). */
export async function waitUntil(
  condition: () => Promise<boolean>,
  { withinMs }: { withinMs: number },
): Promise<boolean> {
  const deadline = performance.now() + withinMs
  while (performance.now() < deadline) {
    if (await condition()) return true
    await delay(POLL_MS)
  }
  return condition()
}
