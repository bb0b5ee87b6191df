import { colors } from './colors.ts'

const light = '#ffffff'
const dark = colors.gray[9]

/** WCAG 2.2 contrast ratio of two `#rrggbb` colours, from 1 (same) to 21 (black on white). */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** The colour of text on a ground that is not of the palette: white or near-black, whichever is read better. */
export function inkOn(ground: string): string {
  // What is not written as `#rrggbb` cannot be measured here.
  if (!/^#[\da-f]{6}$/i.test(ground)) return light
  return contrast(light, ground) >= contrast(dark, ground) ? light : dark
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) =>
    linear(Number.parseInt(hex.slice(start, start + 2), 16)),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
