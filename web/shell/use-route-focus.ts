import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

/** After a navigation the reader stands at the new page's heading: screen readers say it, Tab continues from there. */
export function useRouteFocus(): void {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const previous = useRef(path)

  useEffect(() => {
    const first = previous.current === undefined
    const moved = previous.current !== path
    previous.current = path
    if (first || !moved) return
    const heading = document.getElementById('page-title') ?? document.getElementById('content')
    heading?.focus({ preventScroll: true })
  }, [path])
}
