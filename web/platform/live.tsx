import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { tellListeners } from './live-listeners.ts'
import { useSession } from './session.ts'
import { identityOf } from './session-view.ts'
import { openSharedLiveConnection } from './shared-live-connection.ts'

/** Topics that change what `GET /info` answers. */
const infoTopics: ReadonlySet<string> = new Set(['credits', 'gamification', 'session', 'settings'])
const hiddenPatience = 60_000

/**
 * Listens to `/v1/live` as the current caller. A query whose key starts with the topic of an event is asked again:
 * `['gamification', 'rankings', 1]` follows the topic `gamification` without further code.
 */
export function LiveProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient()
  const { info } = useSession()
  const awake = useAwake()
  const caller = identityOf(info)

  const open = useEffectEvent(() =>
    openSharedLiveConnection(caller, {
      url: liveUrl(info.session_id),
      onEvent(event) {
        tellListeners(event)
        void client.invalidateQueries({ queryKey: [event.topic] })
        if (infoTopics.has(event.topic)) void client.invalidateQueries({ queryKey: ['info'] })
      },
      onGap: () => void client.invalidateQueries(),
      onFailing: () => void client.invalidateQueries({ queryKey: ['info'] }),
    }),
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: another caller means another stream.
  useEffect(() => {
    if (!awake) return
    const connection = open()
    return () => connection.close()
  }, [awake, caller])

  return children
}

function liveUrl(sessionId: string | undefined): string {
  return sessionId === undefined ? '/v1/live' : `/v1/live?${new URLSearchParams({ session_id: sessionId })}`
}

/** False once the tab has been hidden for a minute: a forgotten tab should not hold a connection. */
function useAwake(): boolean {
  const [awake, setAwake] = useState(true)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const follow = () => {
      clearTimeout(timer)
      if (document.hidden) timer = setTimeout(() => setAwake(false), hiddenPatience)
      else setAwake(true)
    }
    document.addEventListener('visibilitychange', follow)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', follow)
    }
  }, [])
  return awake
}
