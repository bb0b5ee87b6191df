import Type, { type Static } from 'typebox'
import { type ApiKey, scopeNames } from './api-key.ts'

const instant = Type.String({ format: 'date-time' })

const fields = {
  id: Type.Integer(),
  name: Type.String(),
  prefix: Type.String({ description: 'How the key starts, to tell it from others.' }),
  scopes: Type.Array(Type.String()),
  created_by: Type.Integer(),
  created_at: instant,
  last_used_at: Type.Union([instant, Type.Null()]),
  revoked_at: Type.Union([instant, Type.Null()]),
}

export const ScopeName = Type.Enum(scopeNames)

export const ApiKeyView = Type.Object(fields)

/** The key itself is in the answer that makes it, and in no other. */
export const NewApiKeyView = Type.Object({
  ...fields,
  key: Type.String({ description: 'Sent as `X-API-Key`, or as a bearer token. It is not shown again.' }),
})

export function viewApiKey(key: ApiKey): Static<typeof ApiKeyView> {
  return {
    id: key.id,
    name: key.name,
    prefix: key.prefix,
    scopes: [...key.scopes],
    created_by: key.createdBy,
    created_at: key.createdAt.toISOString(),
    last_used_at: key.lastUsedAt?.toISOString() ?? null,
    revoked_at: key.revokedAt?.toISOString() ?? null,
  }
}
