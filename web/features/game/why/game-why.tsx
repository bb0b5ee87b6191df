import { Why } from '../../../ui/feedback/why.tsx'
import type { WhyTarget } from '../queries/explain.ts'
import { WhyExplanation } from './why-explanation.tsx'

/** A small button beside a figure of the game, which explains it. */
export function GameWhy({ title, ...target }: WhyTarget & { title: string }) {
  return (
    <Why title={title}>
      <WhyExplanation {...target} />
    </Why>
  )
}
