import ipaddr from 'ipaddr.js'

// Only 2000::/3 is handed out for the public network; everything else in IPv6 has a special meaning or none yet.
const globalUnicast: [ipaddr.IPv6, number] = ipaddr.IPv6.parseCIDR('2000::/3')
// Public by its number, yet it is where a cloud provider's machines ask for their own secrets.
const metadataOfClouds: readonly string[] = ['168.63.129.16']

/**
 * Whether `address` (IPv4 or IPv6, no brackets) is one that anybody on the internet could reach. Private, loopback,
 * link-local, shared (CGNAT), multicast and reserved ranges are not; nor is IPv6 that carries an IPv4 address inside.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  // Of all ranges, `unicast` is what remains when no special one matches.
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv6' ? parsed.match(globalUnicast) : !metadataOfClouds.includes(parsed.toString())
}
