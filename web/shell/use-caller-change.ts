import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { onIdentityChangedElsewhere } from '../platform/identity.ts'
import { infoQuery } from '../platform/info.ts'
import { useSession } from '../platform/session.ts'
import { identityOf } from '../platform/session-view.ts'

/** Runs the guards of the open page again when the caller, their role or the site's features change, in any tab. */
export function useCallerChange(): void {
  const client = useQueryClient()
  const router = useRouter()
  const { info } = useSession()
  const state = `${identityOf(info)} ${JSON.stringify(info.features)}`
  const seen = useRef(state)

  useEffect(() => onIdentityChangedElsewhere(() => void client.invalidateQueries(infoQuery)), [client])

  useEffect(() => {
    if (seen.current === state) return
    seen.current = state
    void router.invalidate()
  }, [router, state])
}
