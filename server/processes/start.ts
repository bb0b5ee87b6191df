import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

/**
 * `npm start`. Node remembers what it compiled, so that a second start does not read some hundred sources again; this
 * must be asked for before the first of them is loaded.
 */
enableCompileCache(join(import.meta.dirname, '../../.cache/compiled'))
await import('./serve.ts')
