import type { Ctx } from '../../../platform/context.ts'
import { providerUnavailable } from '../errors.ts'
import { paymentMethodStore } from '../payment-method.store.ts'
import { providerStore } from '../provider.store.ts'
import { findActive, type Provider, usualProvider } from '../provider.ts'

/**
 * What a member pays with: the provider it names, else that of its default method, else the first active one.
 * @throws provider.unavailable
 */
export async function chosenProvider(ctx: Ctx, userId: number, named: string | undefined): Promise<Provider> {
  const providers = await providerStore(ctx.db).all()
  const usual = async () => usualProvider(providers, (await paymentMethodStore(ctx.db, userId).findDefault())?.type)
  const provider = named === undefined ? await usual() : findActive(providers, named)
  if (provider === undefined) throw providerUnavailable()
  return provider
}
