import classes from './flying-points.module.css'

const target = '[data-points-target]'
const flight = 900

/** Marks the element that points fly to: spread it on the header's points chip. */
export const pointsTarget = { 'data-points-target': '' } as const

/**
 * Shows `+5` leaving the element that earned it for the points chip in the header, which pulses on arrival. With
 * reduced motion the figure fades above its origin. Decoration only: announce the gain with `notify.points`.
 */
export function flyPoints(origin: Element, amount: number): void {
  const figure = document.createElement('span')
  figure.className = classes.figure ?? ''
  figure.textContent = `+${amount}`
  figure.setAttribute('aria-hidden', 'true')
  document.body.append(figure)

  const start = centreOf(origin)
  const goal = document.querySelector(target)
  const animation =
    goal === null || prefersStillness()
      ? figure.animate(fade(start), 1_400)
      : figure.animate(arc(start, centreOf(goal)), flight)
  animation.onfinish = () => {
    figure.remove()
    if (goal !== null) pulse(goal)
  }
}

function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

type Point = { x: number; y: number }

function centreOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

function at({ x, y }: Point, scale: number): string {
  return `translate(${x}px, ${y}px) translate(-50%, -50%) scale(${scale})`
}

function fade(start: Point): Keyframe[] {
  const above = at({ x: start.x, y: start.y - 28 }, 1)
  return [
    { transform: above, opacity: 0 },
    { transform: above, opacity: 1, offset: 0.2 },
    { transform: above, opacity: 0 },
  ]
}

/** Rises first, then falls towards the goal, as something thrown does. */
function arc(start: Point, goal: Point): Keyframe[] {
  const top = { x: start.x + (goal.x - start.x) * 0.2, y: start.y - 56 }
  return [
    { transform: at(start, 0.6), opacity: 0, easing: 'ease-out' },
    { transform: at(top, 1.25), opacity: 1, offset: 0.35, easing: 'cubic-bezier(0.5, 0, 0.8, 0.4)' },
    { transform: at(goal, 0.5), opacity: 0.2 },
  ]
}

function pulse(goal: Element): void {
  if (prefersStillness()) return
  goal.animate([{ scale: 1 }, { scale: 1.14 }, { scale: 1 }], { duration: 320, easing: 'ease-out' })
}
