import Type, { type Static } from 'typebox'
import type { Provider } from './provider.ts'

export const ProviderView = Type.Object({
  id: Type.Integer(),
  code: Type.String({ description: 'What `payment_type` and `payment_method` hold.' }),
  name: Type.String(),
  active: Type.Boolean(),
  created_at: Type.String({ format: 'date-time' }),
  updated_at: Type.String({ format: 'date-time' }),
})

export const ProviderName = Type.String({ minLength: 1, maxLength: 50, pattern: '\\S' })

export function viewProvider({ id, code, name, active, createdAt, updatedAt }: Provider): Static<typeof ProviderView> {
  return { id, code, name, active, created_at: createdAt.toISOString(), updated_at: updatedAt.toISOString() }
}
