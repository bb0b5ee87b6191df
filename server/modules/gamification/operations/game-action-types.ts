import Type, { type Static } from 'typebox'
import type { MemberCaller } from '../../../platform/callers/caller.ts'
import type { Ctx } from '../../../platform/context.ts'
import { validationFailed } from '../../../platform/errors/errors.ts'
import type { FieldProblem } from '../../../platform/errors/named-error.ts'
import { actionTypeStore } from '../action-type.store.ts'
import type { ActionType } from '../action-type.ts'
import {
  changedActionType,
  EventTypeChange,
  EventTypeView,
  NewEventType,
  newActionType,
  viewActionType,
} from '../action-type.view.ts'
import { isBuiltIn } from '../catalogue/catalogue.ts'
import { eventTypeBuiltIn, eventTypeExists, ruleNeeded, unknownAction } from '../errors.ts'
import { ActionRule } from '../game-rules/action-rule.ts'
import { rulesNaming } from '../game-rules/naming.ts'
import { problemsOfActionRule } from '../game-rules/problems/action-rule.ts'
import { problemsOfActionType } from '../rule-problems.ts'
import type { Rules } from '../rules.ts'
import { changeRules, named } from './change-rules.ts'
import { refuseBreaking } from './game-rules.ts'

/** A type of action as the administrators of the game see it. */
export const GameActionTypeView = Type.Object({ ...EventTypeView.properties, game: ActionRule })
export const NewGameActionType = Type.Object({
  ...NewEventType.properties,
  game: Type.Object({ ...ActionRule.properties, name: Type.Optional(ActionRule.properties.name) }),
})
/** What is absent stays as it is. */
export const GameActionTypeChange = Type.Object({
  ...EventTypeChange.properties,
  game: Type.Optional(Type.Partial(ActionRule)),
})

type View = Static<typeof GameActionTypeView>

/** All that members can do; what the game records for their decisions is not among it. */
export async function gameActionTypes(ctx: Ctx): Promise<View[]> {
  return (await actionTypeStore(ctx.db).all()).map(viewGameActionType)
}

/** @throws event_type.exists, request.validation_failed for limits that nobody could reach */
export function addGameActionType(
  ctx: Ctx,
  caller: MemberCaller,
  given: Static<typeof NewGameActionType>,
): Promise<View> {
  return changeRules(ctx, caller, async () => {
    const type = newType(given)
    const result = viewGameActionType(await named(type.name, actionTypeStore(ctx.db).add(type, ctx.clock.now())))
    const audit = { action: 'event_type.added', subject: `event_type:${type.name}`, before: null, after: result }
    return { result, audit, recount: false }
  })
}

/** @throws action.unknown, event_type.built_in, event_type.exists, rule.needed, request.validation_failed */
export function changeGameActionType(
  ctx: Ctx,
  caller: MemberCaller,
  id: number,
  change: Static<typeof GameActionTypeChange>,
): Promise<View> {
  return changeRules(ctx, caller, async (rules) => {
    const before = rules.types.get(id)
    if (before === undefined || before.system) throw unknownAction()
    const after = changedType(before, change, rules, ctx)
    await named(after.name, actionTypeStore(ctx.db).change(after, ctx.clock.now()))
    const result = viewGameActionType(after)
    const subject = `event_type:${before.name}`
    const audit = { action: 'event_type.changed', subject, before: viewGameActionType(before), after: result }
    return { result, audit, recount: after.pointsPerEvent !== before.pointsPerEvent }
  })
}

/** A type as it would be kept: a new one, or another version of the one by that name. @throws as adding or changing it */
export function checkedActionType(
  given: Static<typeof NewGameActionType>,
  rules: Rules,
  ctx: Pick<Ctx, 'clock'>,
): Omit<ActionType, 'id'> {
  const type = newType(given)
  const known = rules.typesByName.get(type.name)
  if (known === undefined) return type
  if (known.system) throw eventTypeExists({ values: { name: type.name } })
  return changedType(known, given, rules, ctx)
}

function newType(given: Static<typeof NewGameActionType>): Omit<ActionType, 'id'> {
  const type = { ...newActionType(given), game: worthOf({ ...given.game, name: given.game.name ?? null }) }
  refuse(problemsOfActionRule(type.game).map(inGame))
  return type
}

function changedType(
  before: ActionType,
  { game, ...rest }: Static<typeof GameActionTypeChange>,
  rules: Rules,
  ctx: Pick<Ctx, 'clock'>,
): ActionType {
  const after = { ...changedActionType(before, rest), game: worthOf({ ...before.game, ...game }) }
  refuse([...problemsOfActionType(after, rules), ...problemsOfActionRule(after.game).map(inGame)])
  refuseChangeOfType(before, after, rules, ctx)
  return after
}

/**
 * A type that rules name keeps its name, and nothing about it may make them impossible. Switching it off is never refused: its
 * rules rest until it is on again.
 *
 * @throws event_type.built_in, rule.needed
 */
export function refuseChangeOfType(before: ActionType, after: ActionType, rules: Rules, ctx: Pick<Ctx, 'clock'>): void {
  if (after.name !== before.name) {
    if (isBuiltIn(before.name)) throw eventTypeBuiltIn({ values: { name: before.name } })
    const naming = rulesNaming(before.name, rules.catalogue)
    if (naming.length > 0) throw ruleNeeded({ values: { rules: naming.join(', ') }, details: { rules: naming } })
  }
  const rested = { ...after, active: before.active }
  refuseBreaking(rules, { types: [...rules.types.values()].map((type) => (type.id === after.id ? rested : type)) }, ctx)
}

function viewGameActionType(type: ActionType): View {
  return { ...viewActionType(type), game: worthOf(type.game) }
}

/** Without what else a request may have carried. */
function worthOf({
  name,
  category,
  base_lumis,
  base_xp,
  cooldown_seconds,
  daily_cap,
  weekly_cap,
  counted_fields,
}: ActionRule) {
  const counted = [...counted_fields]
  const named = name && { es: name.es, en: name.en }
  return {
    name: named,
    category,
    base_lumis,
    base_xp,
    cooldown_seconds,
    daily_cap,
    weekly_cap,
    counted_fields: counted,
  }
}

function refuse(fields: readonly FieldProblem[]): void {
  if (fields.length > 0) throw validationFailed({ fields })
}

const inGame = ({ path: [body = 'body', ...path], ...rest }: FieldProblem): FieldProblem => ({
  ...rest,
  path: [body, 'game', ...path],
})
