import Type from 'typebox'
import { guest, member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { viewExamples } from '../operations/view-examples.ts'

const ExampleView = Type.Object({
  name: Type.String({ description: 'registration, newsletters, survey, clock, profile or lessons.' }),
  event_type: Type.String({ description: 'What to report, by name.' }),
  points: Type.Integer({ description: 'For each value.' }),
  field: Type.String({ description: 'Field of the metadata that carries the value.' }),
  daily: Type.Boolean({ description: 'Every value counts once each local day; otherwise once for ever.' }),
  values: Type.Array(
    Type.Object({
      value: Type.String(),
      done_at: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
    }),
  ),
  bonus: Type.Union([
    Type.Object({ event_type: Type.String(), points: Type.Integer(), earned: Type.Boolean() }),
    Type.Null(),
  ]),
})

/** What the page of examples needs to go on where the caller left off (Neptuno, request 4). */
export const listExamples = endpoint({
  get: '/v1/gamification/examples',
  summary:
    'The six examples, what each is worth, and what the caller has done; those that are switched off are left out',
  for: [guest, member],
  feature: 'gamification',
  rate: 'api',
  output: Type.Object({ examples: Type.Array(ExampleView) }),
  errors: [],

  async handle({ caller, ctx }) {
    return { examples: await viewExamples(ctx, caller) }
  },
})
