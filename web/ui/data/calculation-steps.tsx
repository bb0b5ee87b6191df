import { VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../platform/format.ts'
import { type Change, changeText } from './calculation.ts'
import classes from './calculation-steps.module.css'

export type CalculationStep = {
  label: string
  /** Why this step applies, in fine print. */
  detail?: ReactNode
  change: Change
  /** After this step. */
  result: number
}

type CalculationStepsProps = {
  /** What is calculated: the accessible name. */
  label: string
  /** In the order in which they apply; the first one starts from nothing. */
  steps: readonly CalculationStep[]
  /** What the last result is, e.g. "Ganaste", and in what, e.g. "puntos". */
  total: { label: string; unit?: string }
}

/** How a figure came about, one step below the other, as one would do the sum by hand. */
export function CalculationSteps({ label, steps, total }: CalculationStepsProps) {
  const { t, i18n } = useTranslation('ui')
  const format = useFormat()
  const last = steps.at(-1)
  return (
    <table aria-label={label} className={classes.table}>
      <thead className={classes.headings}>
        <tr>
          {(['step', 'change', 'result'] as const).map((column) => (
            <th key={column} scope="col">
              <VisuallyHidden>{t(`calculation.${column}`)}</VisuallyHidden>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map((step, index) => (
          // A calculation is read as a whole and never reordered, and may take the same step twice.
          // biome-ignore lint/suspicious/noArrayIndexKey: a step has no other identity than its place
          <tr key={index} className={classes.step}>
            <th scope="row" className={classes.label}>
              {step.label}
              {step.detail && <div className={classes.detail}>{step.detail}</div>}
            </th>
            <td className={classes.change}>{changeText(step.change, index === 0, i18n.language)}</td>
            <td className={classes.result}>{format.number(step.result)}</td>
          </tr>
        ))}
      </tbody>
      {last && (
        <tfoot>
          <tr className={classes.total}>
            <th scope="row" className={classes.label}>
              {total.label}
            </th>
            <td colSpan={2}>
              {format.number(last.result)}
              {total.unit && <span className={classes.unit}> {total.unit}</span>}
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}
