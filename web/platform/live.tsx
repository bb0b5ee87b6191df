import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, use, useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { LiveEvent } from './live-connection.ts'
import { useSession } from './session.ts'
import { identityOf } from './session-view.ts'
import { openSharedLiveConnection } from './shared-live-connection.ts'

/** Topics that change what `GET /info` answers. */
const infoTopics: ReadonlySet<string> = new Set(['credits', 'gamification', 'session', 'settings'])
const hiddenPatience = 60_000

type Handler = (event: LiveEvent) => void
type Subscribe = (topic: string, handler: Handler) => () => void

const LiveContext = createContext<Subscribe | null>(null)

/**
 * Listens to `/v1/live` as the current caller. A query whose key starts with the topic of an event is asked again:
 * `['gamification', 'rankings', 1]` follows the topic `gamification` without further code.
 */
export function LiveProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient()
  const { info } = useSession()
  const awake = useAwake()
  const [subscribe, publish] = useTopics()
  const caller = identityOf(info)

  const open = useEffectEvent(() =>
    openSharedLiveConnection(caller, {
      url: liveUrl(info.session_id),
      onEvent(event) {
        void client.invalidateQueries({ queryKey: [event.topic] })
        if (infoTopics.has(event.topic)) void client.invalidateQueries({ queryKey: ['info'] })
        publish(event)
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

  return <LiveContext value={subscribe}>{children}</LiveContext>
}

/** Calls `handler` for each live event of a topic while the component is on the page. */
export function useLive(topic: string, handler: Handler): void {
  const subscribe = use(LiveContext)
  const handle = useEffectEvent(handler)
  useEffect(() => subscribe?.(topic, (event) => handle(event)), [subscribe, topic])
}

function liveUrl(sessionId: string | undefined): string {
  return sessionId === undefined ? '/v1/live' : `/v1/live?${new URLSearchParams({ session_id: sessionId })}`
}

function useTopics(): [Subscribe, Handler] {
  return useMemo(() => {
    const handlers = new Map<string, Set<Handler>>()
    const subscribe: Subscribe = (topic, handler) => {
      const set = handlers.get(topic) ?? new Set()
      handlers.set(topic, set.add(handler))
      return () => void set.delete(handler)
    }
    const publish: Handler = (event) => {
      for (const handler of handlers.get(event.topic) ?? []) handler(event)
    }
    return [subscribe, publish]
  }, [])
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
