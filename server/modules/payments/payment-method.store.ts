import type { Generated } from 'kysely'
import { brokenConstraint, type Db } from '../../platform/db/database.ts'
import { providerUnavailable } from './errors.ts'
import type { PaymentMethod } from './payment-method.ts'

type MethodTables = {
  payment_methods: {
    id: Generated<number>
    user_id: number
    provider_id: number
    details: string
    is_default: boolean
    created_at: Date
    updated_at: Date
  }
  payment_providers: { id: number; code: string }
}

/** The methods of one user; nobody's store reaches another's. Changing which one is the default needs the user's lock. */
export function paymentMethodStore(untyped: Db, userId: number) {
  const db = untyped.withTables<MethodTables>()
  const own = db
    .selectFrom('payment_methods as method')
    .innerJoin('payment_providers as provider', 'provider.id', 'method.provider_id')
    .select([
      'method.id',
      'method.user_id as userId',
      'provider.code as type',
      'method.details',
      'method.is_default as isDefault',
      'method.created_at as createdAt',
      'method.updated_at as updatedAt',
    ])
    .where('method.user_id', '=', userId)

  return {
    /** In the order in which they were added. */
    all: (): Promise<PaymentMethod[]> => own.orderBy('method.id').execute(),

    find: (id: number): Promise<PaymentMethod | undefined> => own.where('method.id', '=', id).executeTakeFirst(),

    findDefault: (): Promise<PaymentMethod | undefined> => own.where('method.is_default', '=', true).executeTakeFirst(),

    /** @throws provider.unavailable when the provider has just been removed */
    async add(method: { providerId: number; details: string; isDefault: boolean }, now: Date): Promise<PaymentMethod> {
      const { id } = await db
        .insertInto('payment_methods')
        .values({
          user_id: userId,
          provider_id: method.providerId,
          details: method.details,
          is_default: method.isDefault,
          created_at: now,
          updated_at: now,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
        .catch((error: unknown) => {
          throw brokenConstraint(error) === 'payment_methods_provider' ? providerUnavailable() : error
        })
      return own.where('method.id', '=', id).executeTakeFirstOrThrow()
    },

    async clearDefault(now: Date): Promise<void> {
      await db
        .updateTable('payment_methods')
        .set({ is_default: false, updated_at: now })
        .where('user_id', '=', userId)
        .where('is_default', '=', true)
        .execute()
    },

    async makeDefault(id: number, now: Date): Promise<PaymentMethod> {
      await db
        .updateTable('payment_methods')
        .set({ is_default: true, updated_at: now })
        .where('user_id', '=', userId)
        .where('id', '=', id)
        .execute()
      return own.where('method.id', '=', id).executeTakeFirstOrThrow()
    },

    async remove(id: number): Promise<void> {
      await db.deleteFrom('payment_methods').where('user_id', '=', userId).where('id', '=', id).execute()
    },

    async removeAll(): Promise<void> {
      await db.deleteFrom('payment_methods').where('user_id', '=', userId).execute()
    },
  }
}
