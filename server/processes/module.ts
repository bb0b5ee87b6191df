import type { MergeGuest } from '../modules/accounts/index.ts'
import type { Ctx } from '../platform/context.ts'
import type { FactKind, Listener } from '../platform/facts/fact.ts'
import type { Endpoints } from '../platform/http/endpoint.ts'
import type { Job, Recurrence } from '../platform/jobs/jobs.ts'

/** What one module brings to the running product. */
export interface ModuleParts {
  readonly endpoints: Endpoints
  /** The facts it announces. */
  readonly facts?: readonly FactKind[]
  readonly listeners?: readonly Listener[]
  readonly jobs?: readonly Job[]
  readonly recurrences?: readonly Recurrence[]
  readonly mergeGuest?: MergeGuest
  /** Writes the default catalogue; runs at every start and changes nothing that is there. */
  readonly seed?: (ctx: Ctx) => Promise<void>
}
