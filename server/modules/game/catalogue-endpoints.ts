import Type from 'typebox'
import { admin } from '../../platform/callers/audience.ts'
import { type Endpoint, endpoint } from '../../platform/http/endpoint.ts'
import {
  addGameRule,
  type CatalogueName,
  catalogues,
  changeGameRule,
  gameRuleOf,
  gameRulesOf,
  previewRule,
  removeGameRule,
  ruleErrors,
} from '../gamification/index.ts'
import { Answer, answer } from './answer.ts'
import { RulePreviewView, viewPreview } from './rule-preview.view.ts'

/** Of each catalogue the name of one rule, as operations are called: `listMissionRules`, `addMissionRule` … */
const ruleNames = {
  levels: 'Level',
  streaks: 'Streak',
  missions: 'Mission',
  events: 'Event',
  achievements: 'Achievement',
  boards: 'Board',
  combos: 'Combo',
  segments: 'Segment',
} as const satisfies Record<CatalogueName, string>

const pathOf = (name: CatalogueName) => `/api/v4/admin/gamification/${name}` as const
const words = (name: CatalogueName) => name.replace(/s$/, '')
const restricted = { for: [admin], feature: 'gamification', rate: 'game_admin' } as const
const OneRule = Type.Object({ id: Type.Integer() })
const viewOf = (name: CatalogueName) => Type.Object({ id: Type.Integer(), ...catalogues[name].schema.properties })

/** How administrators read and change the rules of every catalogue of the game: the same endpoints for each. */
export const catalogueEndpoints: Readonly<Record<string, Endpoint>> = Object.assign(
  {},
  ...Object.values(catalogues).map(({ name }) => endpointsOf(name)),
)

function endpointsOf(name: CatalogueName): Readonly<Record<string, Endpoint>> {
  const one = ruleNames[name]
  return {
    [`list${one}Rules`]: listing(name),
    [`show${one}Rule`]: showing(name),
    [`add${one}Rule`]: adding(name),
    [`change${one}Rule`]: changing(name),
    [`remove${one}Rule`]: removing(name),
    [`preview${one}Rule`]: previewing(name),
  }
}

function listing(name: CatalogueName) {
  return endpoint({
    get: pathOf(name),
    summary: `The ${name} of the game as they are kept, those that are switched off included`,
    ...restricted,
    output: Answer(Type.Object({ rules: Type.Array(viewOf(name)) })),
    errors: [],
    handle: async ({ ctx }) => answer({ rules: await gameRulesOf(ctx, name) }),
  })
}

function showing(name: CatalogueName) {
  return endpoint({
    get: `${pathOf(name)}/:id`,
    summary: `One ${words(name)} as it is kept`,
    ...restricted,
    params: OneRule,
    output: Answer(Type.Object({ rule: viewOf(name) })),
    errors: [ruleErrors.unknown],
    handle: async ({ params, ctx }) => answer({ rule: await gameRuleOf(ctx, name, params.id) }),
  })
}

function adding(name: CatalogueName) {
  return endpoint({
    post: pathOf(name),
    summary: `Add a ${words(name)}; one that nobody could ever meet is refused, with the fields that are wrong`,
    ...restricted,
    body: catalogues[name].schema,
    output: Answer(Type.Object({ rule: viewOf(name) })),
    status: 201,
    errors: [ruleErrors.needed],
    handle: async ({ body, caller, ctx }) => answer({ rule: await addGameRule(ctx, caller, name, body) }),
  })
}

function changing(name: CatalogueName) {
  return endpoint({
    patch: `${pathOf(name)}/:id`,
    summary: `Change a ${words(name)}; what is absent stays, and its code (of a level: its number) cannot be changed`,
    ...restricted,
    params: OneRule,
    body: Type.Partial(catalogues[name].schema),
    output: Answer(Type.Object({ rule: viewOf(name) })),
    errors: [ruleErrors.unknown, ruleErrors.needed],
    handle: async ({ params, body, caller, ctx }) =>
      answer({ rule: await changeGameRule(ctx, caller, name, params.id, body) }),
  })
}

function removing(name: CatalogueName) {
  return endpoint({
    delete: `${pathOf(name)}/:id`,
    summary: `Remove a ${words(name)} that nothing refers to; one that was in force is switched off instead`,
    ...restricted,
    params: OneRule,
    output: Type.Null(),
    status: 204,
    errors: [ruleErrors.unknown, ruleErrors.needed, ruleErrors.inUse],
    handle: ({ params, caller, ctx }) => removeGameRule(ctx, caller, name, params.id),
  })
}

function previewing(name: CatalogueName) {
  return endpoint({
    post: `${pathOf(name)}/preview`,
    summary: `What a ${words(name)} would mean if it were in force now; nothing is kept`,
    ...restricted,
    body: Type.Object({ rule: catalogues[name].schema }),
    output: Answer(RulePreviewView),
    errors: [],
    transaction: 'none',
    handle: async ({ body, ctx, request }) =>
      answer(await viewPreview(ctx, await previewRule(ctx, name, body.rule), request.locale)),
  })
}
