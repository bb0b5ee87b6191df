/** One way to pay that the site offers, or has switched off. */
export interface Provider {
  readonly id: number
  /** What methods and purchases call it (`bank_transfer`); stays when the name changes. */
  readonly code: string
  readonly name: string
  readonly active: boolean
  readonly createdAt: Date
  readonly updatedAt: Date
}

const codeLength = 20

/** `Bank Transfer` becomes `bank_transfer`; undefined when nothing of the name can be part of a code. */
export function providerCode(name: string): string | undefined {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const code = plain
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_/, '')
    .slice(0, codeLength)
    .replace(/_$/, '')
  return code === '' ? undefined : code
}

/** The active provider that a member names by code or name, in any case. */
export function findActive(providers: readonly Provider[], named: string): Provider | undefined {
  const wanted = named.trim().toLowerCase()
  return providers.find(({ active, code, name }) => active && (code === wanted || name.toLowerCase() === wanted))
}

/** What a purchase uses when the buyer names nothing: the provider of the default method, else the first active one. */
export function usualProvider(providers: readonly Provider[], defaultCode: string | undefined): Provider | undefined {
  const active = providers.filter((provider) => provider.active)
  return active.find(({ code }) => code === defaultCode) ?? active[0]
}
