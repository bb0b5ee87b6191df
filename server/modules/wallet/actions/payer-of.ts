import type { ApiKeyCaller, GuestCaller, MemberCaller } from '../../../platform/callers/caller.ts'
import type { Ctx } from '../../../platform/context.ts'
import { notAllowed, validationFailed } from '../../../platform/errors/errors.ts'
import { memberByExternalId, userStore } from '../../accounts/index.ts'
import { accountHolderUnknown } from '../errors.ts'

export interface Payer {
  readonly userId: number
  readonly userType: 'registered' | 'anonymous'
  /** Whose idempotency keys these are: keys of different callers never meet. */
  readonly keyScope: string
}

interface Named {
  readonly user_id?: number
  readonly external_id?: string
}

/**
 * Who pays: people for themselves, systems for the user they name.
 * @throws request.not_allowed, request.validation_failed, credits.user_unknown
 */
export async function payerOf(
  ctx: Ctx,
  caller: MemberCaller | GuestCaller | ApiKeyCaller,
  named: Named,
): Promise<Payer> {
  if (caller.kind === 'apiKey') return namedPayer(ctx, named, `key${caller.keyId}`)
  const { userId } = caller
  if ((named.user_id ?? userId) !== userId || named.external_id !== undefined) throw notAllowed()
  return { userId, userType: caller.kind === 'guest' ? 'anonymous' : 'registered', keyScope: String(userId) }
}

async function namedPayer(ctx: Ctx, { user_id, external_id }: Named, keyScope: string): Promise<Payer> {
  if ((user_id === undefined) === (external_id === undefined)) throw nameOne()
  const user =
    external_id === undefined
      ? await userStore(ctx.db).findById(user_id ?? 0)
      : await memberByExternalId(ctx, external_id)
  if (user === undefined || user.kind === 'deleted') throw accountHolderUnknown()
  return { userId: user.id, userType: user.kind, keyScope }
}

function nameOne() {
  return validationFailed({
    fields: [
      {
        path: ['body', 'user_id'],
        kind: 'missing',
        texts: {
          es: 'Indica user_id o external_id, uno de los dos',
          en: 'Name user_id or external_id, one of the two',
        },
      },
    ],
  })
}
