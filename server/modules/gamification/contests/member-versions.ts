import { memberSlots, roomFor } from '../ranks/member-slots.ts'

/** Which version of each member's state has been taken over: about 25 bytes a member. */
export interface MemberVersions {
  knows(memberId: number, version: number | undefined): boolean
  /** Answers whether it is news. Without a version nothing that comes later is. */
  take(memberId: number, version: number | undefined): boolean
}

const last = 2 ** 31 - 1

export function memberVersions(): MemberVersions {
  const slots = memberSlots()
  // Version + 1, so that 0 is a member of whom nothing is known.
  let versions = new Int32Array(0)

  const known = (memberId: number): number => {
    const slot = slots.find(memberId)
    return slot < 0 ? 0 : (versions[slot] ?? 0)
  }

  return {
    knows: (memberId, version) => known(memberId) >= numberOf(version),
    take(memberId, version) {
      const fresh = numberOf(version)
      if (known(memberId) >= fresh) return false
      const found = slots.find(memberId)
      const slot = found < 0 ? slots.add(memberId) : found
      versions = roomFor(versions, slot)
      versions[slot] = fresh
      return true
    },
  }
}

function numberOf(version: number | undefined): number {
  return version === undefined ? last : version + 1
}
