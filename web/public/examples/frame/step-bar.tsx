import classes from './step-bar.module.css'

type StepBarProps = { done: number; total: number; label: string }

/** Progress over few steps: one piece of the bar for each. */
export function StepBar({ done, total, label }: StepBarProps) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
      className={classes.bar}
    >
      {Array.from({ length: total }, (_, step) => step).map((step) => (
        <span key={step} className={classes.step} data-done={step < done || undefined} />
      ))}
    </div>
  )
}
