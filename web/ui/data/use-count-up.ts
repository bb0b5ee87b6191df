import { useReducedMotion } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'

const duration = 700

/** The figure to show while `value` is being counted up or down to; the value itself where motion is unwanted. */
export function useCountUp(value: number): number {
  const still = useReducedMotion()
  const [shown, setShown] = useState(value)
  const current = useRef(value)

  useEffect(() => {
    const from = current.current
    if (still || from === value) {
      current.current = value
      setShown(value)
      return
    }
    const start = performance.now()
    let frame = requestAnimationFrame(function step(time) {
      const progress = Math.min(1, Math.max(0, (time - start) / duration))
      current.current = progress === 1 ? value : Math.round(from + (value - from) * easeOut(progress))
      setShown(current.current)
      if (progress < 1) frame = requestAnimationFrame(step)
    })
    return () => cancelAnimationFrame(frame)
  }, [value, still])

  return shown
}

function easeOut(progress: number): number {
  return 1 - (1 - progress) ** 3
}
