import { isDeepStrictEqual } from 'node:util'
import Value from 'typebox/value'
import type { MemberCaller } from '../../../platform/callers/caller.ts'
import type { Ctx } from '../../../platform/context.ts'
import { validationFailed } from '../../../platform/errors/errors.ts'
import { ruleInUse, ruleNeeded, unknownRule } from '../errors.ts'
import { gameRuleStore } from '../game-rule.store.ts'
import {
  brokenRules,
  type CatalogueName,
  catalogues,
  type RuleCatalogue,
  type RuleOf,
} from '../game-rules/catalogues.ts'
import type { GameCatalogue, Kept } from '../game-rules/game-rules.ts'
import type { KnownType } from '../game-rules/problems/problem.ts'
import { problem } from '../game-rules/problems/problem.ts'
import type { Rules } from '../rules.ts'
import { changeRules } from './change-rules.ts'
import { startJudgingAchievements } from './judge-achievements.ts'

/** States and results of members refer to these by number; levels and segments they never name. */
const namedByStates: ReadonlySet<CatalogueName> = new Set([
  'streaks',
  'missions',
  'events',
  'achievements',
  'boards',
  'combos',
])

/** The rules of a catalogue as they are kept, oldest first. */
export async function gameRulesOf<N extends CatalogueName>(ctx: Ctx, name: N): Promise<Kept<RuleOf<N>>[]> {
  return (await gameRuleStore(ctx.db).all(name)).map((kept) => keptAs(name, kept))
}

/** @throws rule.unknown */
export async function gameRuleOf<N extends CatalogueName>(ctx: Ctx, name: N, id: number): Promise<Kept<RuleOf<N>>> {
  const kept = await gameRuleStore(ctx.db).find(name, id)
  if (kept === undefined) throw unknownRule()
  return keptAs(name, kept)
}

/** @throws request.validation_failed for a rule that could never be met, rule.needed when it breaks others */
export function addGameRule<N extends CatalogueName>(
  ctx: Ctx,
  caller: MemberCaller,
  name: N,
  given: unknown,
): Promise<Kept<RuleOf<N>>> {
  return changeRules(ctx, caller, async (rules) => {
    const entry: RuleCatalogue<N> = catalogues[name]
    const rule = cleaned(entry, given)
    refuseProblems(entry, rule, rules, { isNew: true, now: ctx.clock.now().getTime() })
    const code = entry.codeOf(rule)
    const added = keptAs(name, await gameRuleStore(ctx.db).add({ catalogue: name, code, rule }, ctx.clock.now()))
    refuseBreaking(rules, { catalogue: withRule(rules.catalogue, name, added) }, ctx)
    if (name === 'achievements') await startJudgingAchievements(ctx, rules.version + 1)
    const audit = { action: 'game_rule.added', subject: `${name}:${code}`, before: null, after: added }
    return { result: added, audit, recount: false }
  })
}

/** What is absent stays. @throws rule.unknown, request.validation_failed, rule.needed */
export function changeGameRule<N extends CatalogueName>(
  ctx: Ctx,
  caller: MemberCaller,
  name: N,
  id: number,
  change: object,
): Promise<Kept<RuleOf<N>>> {
  return changeRules(ctx, caller, async (rules) => {
    const entry: RuleCatalogue<N> = catalogues[name]
    const before = await gameRuleOf(ctx, name, id)
    const rule = cleaned(entry, { ...before, ...change })
    const code = entry.codeOf(before)
    if (entry.codeOf(rule) !== code) throw validationFailed({ fields: [codeIsFixed(name)] })
    refuseProblems(entry, rule, rules, { isNew: false, now: ctx.clock.now().getTime() })
    const after = { ...rule, id }
    refuseBreaking(rules, { catalogue: withRule(rules.catalogue, name, after) }, ctx)
    await gameRuleStore(ctx.db).change(id, rule, ctx.clock.now())
    if (name === 'achievements' && asksOtherwise(before, after)) await startJudgingAchievements(ctx, rules.version + 1)
    const audit = { action: 'game_rule.changed', subject: `${name}:${code}`, before, after }
    return { result: after, audit, recount: false }
  })
}

/** @throws rule.unknown, rule.needed, rule.in_use once actions came after it: it can be switched off then */
export function removeGameRule(ctx: Ctx, caller: MemberCaller, name: CatalogueName, id: number): Promise<null> {
  return changeRules(ctx, caller, async (rules) => {
    const entry: RuleCatalogue = catalogues[name]
    const before = await gameRuleOf(ctx, name, id)
    const store = gameRuleStore(ctx.db)
    if (namedByStates.has(name) && (await store.isInUse(id))) throw ruleInUse()
    const left = rules.catalogue[name].filter((rule) => rule.id !== id)
    refuseBreaking(rules, { catalogue: { ...rules.catalogue, [name]: left } }, ctx)
    await store.remove(id)
    const audit = { action: 'game_rule.removed', subject: `${name}:${entry.codeOf(before)}`, before, after: null }
    return { result: null, audit, recount: false }
  })
}

/** A rule as it would be kept, if it makes sense. @throws request.validation_failed */
export function checkedRule<N extends CatalogueName>(name: N, given: unknown, rules: Rules, now: number): RuleOf<N> {
  const entry: RuleCatalogue<N> = catalogues[name]
  const rule = cleaned(entry, given)
  const all: readonly Kept<RuleOf<CatalogueName>>[] = rules.catalogue[name]
  const code = entry.codeOf(rule)
  const isNew = !all.some((kept) => (catalogues[name] as RuleCatalogue).codeOf(kept) === code)
  refuseProblems(entry, rule, rules, { isNew, now })
  return rule
}

/** Nothing that is in force may come to ask for what cannot be, because of something else that changes. @throws rule.needed */
export function refuseBreaking(
  rules: Rules,
  after: { readonly catalogue?: GameCatalogue; readonly types?: readonly KnownType[] },
  ctx: Pick<Ctx, 'clock'>,
): void {
  const now = ctx.clock.now().getTime()
  const types = [...rules.types.values()]
  const known = new Set(brokenRules(rules.catalogue, types, now).map(({ id }) => id))
  const broken = brokenRules(after.catalogue ?? rules.catalogue, after.types ?? types, now)
  const fresh = broken.filter(({ id }) => !known.has(id)).map(({ catalogue, code }) => `${catalogue}:${code}`)
  if (fresh.length > 0) throw ruleNeeded({ values: { rules: fresh.join(', ') }, details: { rules: fresh } })
}

function refuseProblems<N extends CatalogueName>(
  { problems }: RuleCatalogue<N>,
  rule: RuleOf<N>,
  { catalogue, types }: Rules,
  occasion: { readonly isNew: boolean; readonly now: number },
): void {
  const fields = problems(rule, catalogue, [...types.values()], occasion)
  if (fields.length > 0) throw validationFailed({ fields })
}

function withRule<N extends CatalogueName>(catalogue: GameCatalogue, name: N, rule: Kept<RuleOf<N>>): GameCatalogue {
  const others: readonly { readonly id: number }[] = catalogue[name]
  return { ...catalogue, [name]: [...others.filter(({ id }) => id !== rule.id), rule] }
}

const codeIsFixed = (name: CatalogueName) =>
  problem([name === 'levels' ? 'number' : 'code'], 'fixed', {
    es: 'Así la llaman otras reglas y el historial: no se puede cambiar',
    en: 'Other rules and the history call it so: it cannot be changed',
  })

/** Whether an achievement may now be within reach of what members did before. */
function asksOtherwise(before: object, after: object): boolean {
  const asked = (rule: object) => ('criteria' in rule && 'active' in rule ? [rule.criteria, rule.active] : [])
  return !isDeepStrictEqual(asked(before), asked(after))
}

/** Without what the schema does not know. Its caller was checked by that schema. */
function cleaned<N extends CatalogueName>({ schema }: RuleCatalogue<N>, given: unknown): RuleOf<N> {
  return Value.Clean(schema, structuredClone(given)) as RuleOf<N>
}

/** Rules were checked by the schema of their catalogue when they were written. */
function keptAs<N extends CatalogueName>(_name: N, { id, rule }: { id: number; rule: object }): Kept<RuleOf<N>> {
  return { ...rule, id } as Kept<RuleOf<N>>
}
