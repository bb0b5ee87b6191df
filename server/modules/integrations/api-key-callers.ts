import { LRUCache } from 'lru-cache'
import type { ApiKeyCaller } from '../../platform/callers/caller.ts'
import type { AppContext } from '../../platform/context.ts'
import { signalsResumed } from '../../platform/signals/signals.ts'
import { apiKeyStore } from './api-key.store.ts'
import { hashOf } from './api-key.ts'
import { apiKeyInvalid } from './errors.ts'

/** Told to every process when a key was revoked. */
export const apiKeyRevoked = 'api_key.revoked'

const remembered = 1000
const stampEveryMilliseconds = 60_000

interface Remembered {
  readonly caller: ApiKeyCaller
  readonly rememberedAt: number
  stampedAt: number
}

/**
 * Answers the system behind an API key, remembering it between requests as the `cache_*` settings say.
 * @throws caller.api_key_invalid for a key that is unknown or revoked, and while integrations are switched off.
 */
export function resolveApiKey(app: AppContext): (key: string) => Promise<ApiKeyCaller> {
  const { settings, clock } = app
  const known = new LRUCache<string, Remembered>({ max: remembered })
  let revocations = 0
  for (const topic of [apiKeyRevoked, signalsResumed]) {
    app.signals.on(topic, () => {
      revocations += 1
      known.clear()
    })
  }

  const load = async (hash: Buffer, now: number): Promise<Remembered> => {
    const revocationsBefore = revocations
    const key = await apiKeyStore(app.reading().db).findInForce(hash)
    if (key === undefined) throw apiKeyInvalid()
    const { id, name, scopes, lastUsedAt } = key
    const fresh: Remembered = {
      caller: { kind: 'apiKey', keyId: id, name, scopes },
      rememberedAt: now,
      stampedAt: lastUsedAt?.getTime() ?? 0,
    }
    // It may have been revoked just after it was read.
    if (revocations === revocationsBefore) known.set(hash.toString('hex'), fresh)
    return fresh
  }

  const stamp = (entry: Remembered, now: Date) => {
    if (now.getTime() - entry.stampedAt < stampEveryMilliseconds) return
    entry.stampedAt = now.getTime()
    apiKeyStore(app.reading().db)
      .stampUse(entry.caller.keyId, now)
      .catch((error: unknown) => app.log.warn({ err: error }, 'The last use of an API key could not be stamped'))
  }

  return async (key) => {
    if (!settings.featureIsOn('integrations')) throw apiKeyInvalid()
    const now = clock.now()
    const hash = hashOf(key)
    const entry = known.get(hash.toString('hex'))
    const isFresh =
      entry !== undefined &&
      settings.get('cache_enabled') &&
      now.getTime() - entry.rememberedAt < settings.get('cache_ttl') * 1000
    const found = isFresh ? entry : await load(hash, now.getTime())
    stamp(found, now)
    return found.caller
  }
}
