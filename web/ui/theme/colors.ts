import type { MantineColorsTuple } from '@mantine/core'

/**
 * The palette. Each scale runs from 0 (lightest) to 9 (darkest) with even steps of perceived lightness (OKLCH), so the
 * same index carries the same weight in every colour. `colors.test.ts` holds the contrast promises.
 */
export const colors = {
  /** Primary: bracts of the bougainvillea. Distinct from `ember`, which means danger. */
  bougainvillea: tuple('#fef4f8 #fce3ed #facadd #f6a5c8 #ea7aae #d64992 #b81d76 #9b1462 #7a104d #570d36'),
  /** Rewards: points, medals, celebrations. */
  marigold: tuple('#fff7ee #ffebd3 #fed9ab #ffc170 #f7a830 #d78c00 #9d6500 #845502 #674100 #4b2e01'),
  /** Success and growth. */
  jungle: tuple('#effaf3 #d9f3e2 #b3e8c8 #84d6a7 #51bd85 #2a9d67 #17794d #136842 #105233 #0a3a23'),
  /** Balances and information. */
  lagoon: tuple('#eef9fb #d5f1f5 #afe4ea #7ad1db #40b7c4 #0098a4 #03747e #02646d #024f56 #00383d'),
  /** Danger and errors. */
  ember: tuple('#fff4f2 #ffe4df #fecbc2 #fda799 #f47c6b #e14b39 #c12315 #a3170b #81130a #5c0f08'),
  /** Neutrals of the light scheme, tinted towards the primary so that greys look warm. */
  gray: tuple('#fbf9fa #f6f2f4 #ede8ea #dfd9db #cdc5c8 #a59b9f #746a6e #594f54 #3f3539 #281f23'),
  /** Neutrals of the dark scheme, lightest first as Mantine expects. */
  dark: tuple('#eeeaec #cfc8cc #ada5a9 #8c8388 #5e555a #42393e #2c2328 #21191d #181014 #10090c'),
} as const

/** A scale that says something by its colour: success, a reward, a balance, danger; `gray` says nothing. */
export type Accent = Exclude<keyof typeof colors, 'dark'>

function tuple(shades: string): MantineColorsTuple {
  const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '', i = '', j = ''] = shades.split(' ')
  return [a, b, c, d, e, f, g, h, i, j]
}
