import { setTimeout as wait } from 'node:timers/promises'
import type { Product } from '../product.ts'
import { closeProgress } from '../seed-crowd.store.ts'

/**
 * The close of a week with prizes for everybody, killed once while prizes are being paid. The server is down when this begins.
 * Answers seconds from the first start of the server to the last prize, the second start included.
 */
export async function closeOnce(
  product: Product,
): Promise<{ readonly seconds: number; readonly participants: number }> {
  const { connectionString } = product
  const start = performance.now()
  let killed = false
  await product.begin()
  for (;;) {
    const { paid, participants, isDone } = await closeProgress(connectionString)
    if (isDone) return { seconds: (performance.now() - start) / 1000, participants }
    if (!killed && paid > 0) {
      await product.end('SIGKILL')
      killed = true
      await product.begin()
    }
    await wait(50)
  }
}
