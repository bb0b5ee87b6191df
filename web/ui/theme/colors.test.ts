import { describe, expect, it } from 'vitest'
import { colors } from './colors.ts'
import { contrast, inkOn } from './contrast.ts'

const aaText = 4.5
const aaLarge = 3
const accents = ['bougainvillea', 'marigold', 'jungle', 'lagoon', 'ember'] as const
const light = { canvas: colors.gray[0], surface: '#ffffff' }
const dark = { canvas: colors.dark[8], surface: colors.dark[7], raised: colors.dark[6] }

describe('contrast', () => {
  it('runs from 1 for a colour on itself to 21 for black on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#b81d76', '#b81d76')).toBe(1)
  })
})

describe('text on a ground of any colour', () => {
  it('is white on dark grounds and dark on light ones', () => {
    expect(inkOn('#1a1a1a')).toBe('#ffffff')
    expect(inkOn('#C0C0C0')).toBe(colors.gray[9])
    expect(inkOn('#ffd700')).toBe(colors.gray[9])
  })

  it('is white where the ground cannot be measured', () => {
    expect(inkOn('var(--anything)')).toBe('#ffffff')
  })

  it('is readable on every grey between black and white', () => {
    for (let level = 0; level < 256; level += 1) {
      const ground = `#${level.toString(16).padStart(2, '0').repeat(3)}`
      expect(contrast(inkOn(ground), ground)).toBeGreaterThanOrEqual(aaLarge)
    }
  })
})

describe('the palette keeps WCAG AA', () => {
  it.each(accents)('white text on filled %s', (name) => {
    expect(contrast('#ffffff', shade(name, 6))).toBeGreaterThanOrEqual(aaText)
  })

  it.each(accents)('%s as text on every light ground', (name) => {
    for (const ground of Object.values(light)) expect(contrast(shade(name, 6), ground)).toBeGreaterThanOrEqual(aaText)
    expect(contrast(shade(name, 8), shade(name, 1))).toBeGreaterThanOrEqual(aaText)
  })

  it.each(accents)('%s as text on every dark ground', (name) => {
    for (const ground of Object.values(dark)) expect(contrast(shade(name, 4), ground)).toBeGreaterThanOrEqual(aaText)
  })

  it('dimmed and plain text on every ground', () => {
    for (const ground of Object.values(light)) {
      expect(contrast(colors.gray[6], ground)).toBeGreaterThanOrEqual(aaText)
      expect(contrast(colors.gray[9], ground)).toBeGreaterThanOrEqual(7)
    }
    for (const ground of Object.values(dark)) {
      expect(contrast(colors.dark[2], ground)).toBeGreaterThanOrEqual(aaText)
      expect(contrast(colors.dark[0], ground)).toBeGreaterThanOrEqual(7)
    }
  })

  it('the focus ring stands out from every ground', () => {
    for (const ground of Object.values(light)) {
      expect(contrast(colors.bougainvillea[5], ground)).toBeGreaterThanOrEqual(aaLarge)
    }
    for (const ground of Object.values(dark)) {
      expect(contrast(colors.bougainvillea[4], ground)).toBeGreaterThanOrEqual(aaLarge)
    }
  })
})

function shade(name: (typeof accents)[number], index: number): string {
  return colors[name][index] ?? ''
}
