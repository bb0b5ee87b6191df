import { hasRole, type Role } from '../../platform/callers/caller.ts'

/** One outgoing webhook: who wants to be told what, and where. */
export interface Integration {
  readonly id: number
  readonly userId: number
  readonly name: string
  readonly webhookUrl: string
  readonly eventType: string
  readonly active: boolean
  readonly secret: string
  readonly previousSecret: string | null
  readonly previousSecretUntil: Date | null
  readonly createdAt: Date
  readonly lastTriggered: Date | null
  readonly failuresInRow: number
  readonly switchedOffBecause: SwitchOffReason | null
}

/** `failing`: too many messages in a row failed for good. `gone`: the address answered 410. */
export type SwitchOffReason = 'failing' | 'gone'

/** What is known of an integration's owner when a fact or a message is judged. */
export interface Owner {
  readonly id: number
  readonly kind: string
  readonly active: boolean
  readonly role: Role
}

/** Messages that fail for good, one after the other, until the integration is switched off. */
export const failuresUntilOff = 20

/** Each one multiplies what a member's own activity sends out, so members get a handful; administrators any number. */
export const integrationsOfMember = 20

export const rotationOverlapHours = 24

/** Nothing is sent for accounts that are closed or deleted. */
export function isInGoodStanding(owner: Owner | undefined): owner is Owner {
  return owner?.kind === 'registered' && owner.active
}

export function seesEverything(owner: Owner | undefined): boolean {
  return isInGoodStanding(owner) && hasRole(owner.role, 'admin')
}

/** A member is told about itself, an administrator about everybody. */
export function mayBeTold(owner: Owner | undefined, fact: { readonly memberId: number | null }): boolean {
  return seesEverything(owner) || (isInGoodStanding(owner) && owner.id === fact.memberId)
}

/** A new signing secret as Standard Webhooks writes it. `token` draws random bytes and answers them as base64url. */
export function newSecret(token: (bytes: number) => string): string {
  return `whsec_${Buffer.from(token(32), 'base64url').toString('base64')}`
}

/** The secrets that sign at `now`, newest first. */
export function secretsAt(
  {
    secret,
    previousSecret,
    previousSecretUntil,
  }: Pick<Integration, 'secret' | 'previousSecret' | 'previousSecretUntil'>,
  now: Date,
): readonly string[] {
  const overlaps = previousSecret !== null && previousSecretUntil !== null && now < previousSecretUntil
  return overlaps ? [secret, previousSecret] : [secret]
}
