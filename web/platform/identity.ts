const guestKey = 'tribu.session'
const memberKey = 'tribu.member'

/**
 * What this browser remembers about who is using it. Members are authenticated by HttpOnly cookies that scripts cannot
 * see, so a mark tells the client whether renewing an expired session is worth a try; it carries no right.
 */
export type Identity = {
  guestId(): string | null
  isMember(): boolean
  rememberGuest(id: string): void
  forgetGuest(): void
  rememberMember(): void
  forgetMember(): void
}

export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export function createIdentity(storage: KeyValueStore): Identity {
  return {
    guestId: () => storage.getItem(guestKey),
    isMember: () => storage.getItem(memberKey) !== null,
    rememberGuest: (id) => storage.setItem(guestKey, id),
    forgetGuest: () => storage.removeItem(guestKey),
    // The guest's row became the member's: its id must not travel with requests any more.
    rememberMember() {
      storage.setItem(memberKey, '1')
      storage.removeItem(guestKey)
    },
    forgetMember: () => storage.removeItem(memberKey),
  }
}

/** Calls back when another tab signed in or out. Returns the function that stops listening. */
export function onIdentityChangedElsewhere(callback: () => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === memberKey || event.key === guestKey) callback()
  }
  window.addEventListener('storage', listen)
  return () => window.removeEventListener('storage', listen)
}
