import { colors } from '../theme/colors.ts'

const petals = 42
const duration = 1_500
const gravity = 900
const palette = [
  colors.bougainvillea[5],
  colors.bougainvillea[3],
  colors.marigold[4],
  colors.marigold[3],
  colors.jungle[4],
]

type Petal = { angle: number; speed: number; spin: number; size: number; color: string }
type Point = { x: number; y: number }

/**
 * A short burst of petals from an element, or from the middle of the window, for the few moments worth it: a medal, a
 * finished series. Draws on a canvas of its own that leaves with the last petal. Nothing moves where the user asked for
 * stillness. What was won is said by `celebrateWin`, which calls this.
 */
export function celebrate(origin?: Element): void {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
  const canvas = overlay()
  const pen = canvas.getContext('2d')
  if (!pen) {
    canvas.remove()
    return
  }
  const from = origin?.isConnected ? centreOf(origin) : { x: innerWidth / 2, y: innerHeight * 0.4 }
  const burst = Array.from({ length: petals }, () => petal())
  const start = performance.now()
  pen.scale(devicePixelRatio, devicePixelRatio)

  requestAnimationFrame(function frame(time) {
    const elapsed = Math.max(0, time - start)
    if (elapsed >= duration) {
      canvas.remove()
      return
    }
    pen.clearRect(0, 0, innerWidth, innerHeight)
    for (const each of burst) draw(pen, from, each, elapsed / 1000)
    requestAnimationFrame(frame)
  })
}

function centreOf(origin: Element): Point {
  const { left, top, width, height } = origin.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

function overlay(): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.setAttribute('aria-hidden', 'true')
  canvas.width = innerWidth * devicePixelRatio
  canvas.height = innerHeight * devicePixelRatio
  Object.assign(canvas.style, { position: 'fixed', inset: '0', width: '100vw', height: '100vh', zIndex: '999' })
  canvas.style.pointerEvents = 'none'
  document.body.append(canvas)
  return canvas
}

function petal(): Petal {
  return {
    angle: -Math.PI / 2 + (Math.random() - 0.5) * Math.PI * 1.1,
    speed: 260 + Math.random() * 340,
    spin: (Math.random() - 0.5) * 12,
    size: 4 + Math.random() * 5,
    color: palette[Math.floor(Math.random() * palette.length)] ?? colors.marigold[3],
  }
}

/** Where a thrown petal is after `seconds`: air slows its sideways flight, gravity pulls it down. */
function draw(pen: CanvasRenderingContext2D, from: Point, petal: Petal, seconds: number): void {
  const reach = petal.speed * seconds * (1 - seconds * 0.25)
  pen.save()
  pen.translate(
    from.x + Math.cos(petal.angle) * reach,
    from.y + Math.sin(petal.angle) * reach + (gravity * seconds * seconds) / 2,
  )
  pen.rotate(petal.spin * seconds)
  pen.globalAlpha = Math.max(0, 1 - seconds / (duration / 1000)) ** 0.6
  pen.fillStyle = petal.color
  pen.beginPath()
  pen.ellipse(0, 0, petal.size, petal.size * 0.55, 0, 0, Math.PI * 2)
  pen.fill()
  pen.restore()
}
