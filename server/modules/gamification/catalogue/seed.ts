import type { Ctx } from '../../../platform/context.ts'
import { actionTypeStore } from '../action-type.store.ts'
import { badgeStore } from '../badge.store.ts'
import { completionRuleStore } from '../completion-rule.store.ts'
import { worthless } from '../game-rules/action-rule.ts'
import { contestClosing } from '../jobs.ts'
import { putInForce } from '../operations/change-rules.ts'
import { resumeRecount } from '../operations/recount.ts'
import { rulesStore } from '../rules.store.ts'
import type { Rules } from '../rules.ts'
import { catalogueBadges, catalogueCompletions, catalogueTypes } from './catalogue.ts'
import { seedGame } from './seed-game.ts'

/**
 * Adds what is new in the default catalogue and goes on with a recount that was interrupted. `tracked`: the types that
 * endpoints of this installation record.
 */
export async function seedGamification(ctx: Ctx, tracked: readonly string[]): Promise<void> {
  const store = rulesStore(ctx.db)
  const seeded = new Set(await store.lock())
  const zoneMoved = await store.setSiteZone(ctx.settings.get('time_zone'))
  const game = await seedGame(ctx, seeded)
  const isNew = (kind: string) => (entry: { readonly name: string }) => !seeded.has(`${kind}:${entry.name}`)
  const types = catalogueTypes.filter(isNew('type'))
  const badges = catalogueBadges.filter(isNew('badge'))
  const completions = catalogueCompletions.filter(isNew('completion'))
  if (types.length + badges.length + completions.length + game.length > 0 || zoneMoved) {
    await addTypes(ctx, types)
    const rules = await store.load()
    await addBadges(ctx, badges, rules)
    await addCompletions(ctx, completions, rules)
    await store.markSeeded([
      ...types.map(({ name }) => `type:${name}`),
      ...game,
      ...badges.map(({ name }) => `badge:${name}`),
      ...completions.map(({ name }) => `completion:${name}`),
    ])
    await putInForce(ctx)
  }
  const { typesByName } = await store.load()
  const missing = tracked.filter((name) => !typesByName.has(name))
  if (missing.length > 0) throw new Error(`Endpoints record event types that do not exist: ${missing.join(', ')}`)
  await resumeRecount(ctx)
  await contestClosing.resume(ctx)
}

async function addTypes(ctx: Ctx, types: typeof catalogueTypes): Promise<void> {
  await actionTypeStore(ctx.db).addMissing(
    types.map(
      ({ name, description, inEnglish, points, selfReportable = true, uniqueBy = [], acceptedValues = {} }) => ({
        name,
        description,
        pointsPerEvent: points,
        active: true,
        selfReportable,
        uniqueBy,
        acceptedValues,
        system: false,
        game: { ...worthless, name: { es: description, en: inEnglish } },
      }),
    ),
    ctx.clock.now(),
  )
}

async function addBadges(ctx: Ctx, badges: typeof catalogueBadges, rules: Rules): Promise<void> {
  await badgeStore(ctx.db).addMissing(
    badges.map(({ type, ...badge }) => ({ ...badge, typeId: idOf(type, rules), active: true })),
    ctx.clock.now(),
  )
}

async function addCompletions(ctx: Ctx, completions: typeof catalogueCompletions, rules: Rules): Promise<void> {
  await completionRuleStore(ctx.db).addMissing(
    completions.map(({ name, type, field, requiredValues, bonusType }) => ({
      name,
      field,
      requiredValues,
      typeId: idOf(type, rules),
      bonusTypeId: idOf(bonusType, rules),
      active: true,
    })),
    ctx.clock.now(),
  )
}

function idOf(name: string, { typesByName }: Rules): number {
  const type = typesByName.get(name)
  if (type === undefined) throw new Error(`The catalogue refers to ${name}, which it does not have`)
  return type.id
}
