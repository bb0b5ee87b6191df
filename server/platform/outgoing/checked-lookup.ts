import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { isPublicAddress } from './address.ts'

/** Answers every address that a name points to. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>

export const systemResolve: Resolve = (hostname) => lookup(hostname, { all: true })

/** The name points, with at least one of its addresses, into a network that may not be called. */
export class PrivateAddress extends Error {
  constructor(hostname: string) {
    super(`${hostname} points to a private address`)
    this.name = 'PrivateAddress'
  }
}

/**
 * The name resolution of a guarded connection. The socket connects to the very addresses that were checked here, so a
 * name that changes its mind between check and connection (DNS rebinding) gains nothing.
 */
export function checkedLookup(resolve: Resolve, privateNetworks: boolean): LookupFunction {
  const checked = async (hostname: string) => {
    const addresses = await resolve(hostname)
    // One private address among public ones is refused too: the socket could fall back to it.
    const refused = !privateNetworks && addresses.some(({ address }) => !isPublicAddress(address))
    if (refused) throw new PrivateAddress(hostname)
    return [...addresses]
  }
  return (hostname, { all }, answer) => {
    checked(hostname).then(
      (addresses) => {
        const [first] = addresses
        if (first === undefined) answer(new Error(`${hostname} has no address`), [])
        else if (all) answer(null, addresses)
        else answer(null, first.address, first.family)
      },
      (error: Error) => answer(error, []),
    )
  }
}
