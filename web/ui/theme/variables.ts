import type { CSSVariablesResolver } from '@mantine/core'
import { colors } from './colors.ts'

const accents = ['bougainvillea', 'marigold', 'jungle', 'lagoon', 'ember'] as const

/**
 * Mantine's `--mantine-color-body` is the colour of surfaces (cards, menus, dialogs) here; the page behind them is
 * `--ui-canvas`, one step darker, so that surfaces stand out in both schemes without heavy shadows.
 */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--ui-header-height': '4rem',
    '--ui-gradient-brand': `linear-gradient(135deg, ${colors.bougainvillea[6]}, ${colors.bougainvillea[8]})`,
    '--ui-gradient-reward': `linear-gradient(135deg, ${colors.marigold[3]}, ${colors.marigold[5]})`,
    '--ui-ease-out': 'cubic-bezier(0.2, 0.8, 0.2, 1)',
  },
  light: {
    '--ui-canvas': colors.gray[0],
    '--ui-surface-sunken': colors.gray[1],
    '--ui-border': 'rgb(63 34 48 / 10%)',
    '--ui-border-strong': 'rgb(63 34 48 / 18%)',
    '--ui-highlight': 'rgb(255 255 255 / 80%)',
    '--ui-header': 'rgb(251 249 250 / 82%)',
    '--ui-focus': colors.bougainvillea[5],
    '--ui-shadow-sm': '0 1px 2px rgb(63 18 42 / 6%), 0 2px 8px rgb(63 18 42 / 4%)',
    '--ui-shadow-md': '0 2px 4px rgb(63 18 42 / 5%), 0 12px 32px -8px rgb(63 18 42 / 12%)',
    '--ui-shadow-lg': '0 4px 8px rgb(63 18 42 / 5%), 0 32px 64px -16px rgb(63 18 42 / 20%)',
    '--mantine-color-body': '#ffffff',
    '--mantine-color-error': colors.ember[6],
    '--mantine-color-success': colors.jungle[6],
    '--mantine-color-placeholder': colors.gray[6],
    '--mantine-color-default-border': 'rgb(63 34 48 / 18%)',
    '--mantine-color-default-hover': colors.gray[1],
    ...softAccents((name) => ({
      background: `var(--mantine-color-${name}-1)`,
      hover: `var(--mantine-color-${name}-2)`,
      text: `var(--mantine-color-${name}-8)`,
    })),
  },
  dark: {
    '--ui-canvas': colors.dark[8],
    '--ui-surface-sunken': colors.dark[8],
    '--ui-border': 'rgb(255 236 245 / 9%)',
    '--ui-border-strong': 'rgb(255 236 245 / 17%)',
    '--ui-highlight': 'rgb(255 236 245 / 5%)',
    '--ui-header': 'rgb(24 16 20 / 82%)',
    '--ui-focus': colors.bougainvillea[4],
    '--ui-shadow-sm': '0 1px 2px rgb(0 0 0 / 30%)',
    '--ui-shadow-md': '0 2px 4px rgb(0 0 0 / 25%), 0 12px 32px -8px rgb(0 0 0 / 45%)',
    '--ui-shadow-lg': '0 4px 8px rgb(0 0 0 / 25%), 0 32px 64px -16px rgb(0 0 0 / 60%)',
    '--mantine-color-body': colors.dark[7],
    '--mantine-color-error': colors.ember[4],
    '--mantine-color-success': colors.jungle[4],
    '--mantine-color-placeholder': colors.dark[2],
    '--mantine-color-default-border': 'rgb(255 236 245 / 17%)',
    '--mantine-color-default-hover': colors.dark[5],
    ...softAccents((name) => ({
      background: `color-mix(in srgb, var(--mantine-color-${name}-5) 20%, transparent)`,
      hover: `color-mix(in srgb, var(--mantine-color-${name}-5) 30%, transparent)`,
      text: `var(--mantine-color-${name}-2)`,
    })),
  },
})

type SoftAccent = { background: string; hover: string; text: string }

/** The `light` variant of buttons and badges: tinted, where Mantine's own is near-black text in both schemes. */
function softAccents(soft: (name: (typeof accents)[number]) => SoftAccent): Record<string, string> {
  return Object.fromEntries(
    accents.flatMap((name) => {
      const { background, hover, text } = soft(name)
      return [
        [`--mantine-color-${name}-light`, background],
        [`--mantine-color-${name}-light-hover`, hover],
        [`--mantine-color-${name}-light-color`, text],
      ]
    }),
  )
}
