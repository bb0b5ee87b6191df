import type { ComboRun } from '../queries/list-active-combos.ts'

type Step = ComboRun['steps'][number]
export type PlacedStep = Step & { place: number; state: 'done' | 'next' | 'ahead' }

/** The steps as the combo lists them, counted from 1. In a combo with an order only the first open one can be done now. */
export function stepStates({ combo_type, steps }: Pick<ComboRun, 'combo_type' | 'steps'>): PlacedStep[] {
  const firstOpen = steps.findIndex(({ done }) => !done)
  return steps.map((step, index) => {
    const isNext = combo_type !== 'sequential' || index === firstOpen
    return { ...step, place: index + 1, state: step.done ? 'done' : isNext ? 'next' : 'ahead' }
  })
}
