import { useEffect, useEffectEvent } from 'react'
import type { LiveEvent } from './live-connection.ts'

type Listener = (event: LiveEvent) => void

const listeners = new Set<Listener>()

/** Passes on what the live stream of this window heard. */
export function tellListeners(event: LiveEvent): void {
  for (const listener of listeners) listener(event)
}

/** Calls back for each event of a topic, for what more has to happen than asking again, which happens by itself. */
export function useLiveEvent(topic: string, listen: Listener): void {
  const hear = useEffectEvent((event: LiveEvent) => {
    if (event.topic === topic) listen(event)
  })
  useEffect(() => {
    const listener: Listener = (event) => hear(event)
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }, [])
}
