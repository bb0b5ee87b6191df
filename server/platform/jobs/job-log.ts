import { Logger } from 'graphile-worker'

/** The queue's own messages repeat what our log says with more context. */
export const silentLogger = new Logger(() => () => undefined)
