import type { FieldProblem } from '../../../../platform/errors/named-error.ts'
import { type Occasion, problem } from './problem.ts'

/** When something is offered; null: from ever, for ever. */
export interface Window {
  readonly starts_at: string | null
  readonly ends_at: string | null
}

/** A window that is over makes no sense for something that begins now; one that has ended since it was kept may be described further. */
export function problemsOfWindow(
  window: Window,
  before: Window | undefined,
  active: boolean,
  { now }: Occasion,
  path: readonly string[] = [],
): FieldProblem[] {
  const start = window.starts_at === null ? Number.NEGATIVE_INFINITY : Date.parse(window.starts_at)
  const end = window.ends_at === null ? Number.POSITIVE_INFINITY : Date.parse(window.ends_at)
  if (end <= start) {
    return [problem([...path, 'ends_at'], 'order', { es: 'Acaba antes de empezar', en: 'It ends before it begins' })]
  }
  if (!active || end > now || before?.ends_at === window.ends_at) return []
  return [problem([...path, 'ends_at'], 'over', { es: 'Ya ha terminado', en: 'It is over already' })]
}
