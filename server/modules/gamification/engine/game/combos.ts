import { type Day, weekdayOf } from '../../../../platform/clock/calendar.ts'
import type { ComboRule } from '../../game-rules/combo.ts'
import type { GameRules, Kept } from '../../game-rules/game-rules.ts'
import { timesHalfUp } from './half-up.ts'
import type { Refusal, Turn } from './turn.ts'

/** Running ones and the last that ended, oldest first. */
export type Combos = readonly ComboRun[]

export interface ComboRun {
  readonly rule: number
  readonly start: number
  readonly until: number
  /** Steps done, in the order in which they were. */
  readonly steps: readonly {
    readonly step: number
    readonly typeId: number
    readonly at: number
    readonly lumis: number
  }[]
  /** When it was completed; 0: not. */
  readonly done: number
}

export interface ComboEffect {
  readonly rule: number
  /** Steps done now. */
  readonly done: number
  readonly of: number
  /** Completed by this action: what the multiplier and the bonus add. */
  readonly reward?: { readonly lumis: number; readonly multiplied: number; readonly bonus: number }
}

export const noCombos: Combos = []

/** So many runs that ended are kept. */
export const keptRuns = 10

const perHour = 3_600_000
const noEffects: readonly ComboEffect[] = []

/** `lumis`: what the action itself earned. An action does at most one step of each run. Not for commands: they are no steps. */
export function advanceCombos(
  slice: Combos,
  turn: Turn,
  lumis: number,
): { readonly slice: Combos; readonly effects: readonly ComboEffect[] } {
  let runs: ComboRun[] | undefined
  const effects: ComboEffect[] = []
  for (const [index, run] of slice.entries()) {
    const rule = isPlayed(run, turn.at) ? turn.rules.combos.get(run.rule) : undefined
    const step = rule && openSteps(run, rule).find((each) => fits(each, run, rule, turn))
    if (rule === undefined || step === undefined) continue
    const steps = [...run.steps, { step, typeId: turn.typeId, at: turn.at, lumis }]
    const completed = steps.length >= rule.steps.length
    runs ??= slice.slice()
    runs[index] = { ...run, steps, done: completed ? turn.at : 0 }
    const reward = completed && { reward: rewardOf(steps, rule) }
    effects.push({ rule: rule.id, done: steps.length, of: rule.steps.length, ...reward })
  }
  return runs === undefined ? { slice, effects: noEffects } : { slice: withoutOldOnes(runs, turn.at), effects }
}

function isPlayed({ start, until, done }: ComboRun, at: number): boolean {
  return done === 0 && start <= at && at < until
}

/** The steps that can be done next, the most specific first: a step that names its action goes before one for any. */
export function openSteps(run: ComboRun, rule: ComboRule): readonly number[] {
  if (rule.type === 'sequential') return run.steps.length < rule.steps.length ? [run.steps.length] : []
  const open = rule.steps.map((_, step) => step).filter((step) => run.steps.every((done) => done.step !== step))
  return open.toSorted((a, b) => rank(rule, a) - rank(rule, b))
}

function rank({ steps }: ComboRule, step: number): number {
  return steps[step]?.action === null ? 1 : 0
}

/** A combo that is switched off while it runs waits: its actions count for nothing more. */
function fits(step: number, run: ComboRun, rule: ComboRule, { action, typeId, day }: Turn): boolean {
  if (!rule.active || (rule.type === 'time_window' && !isOn(rule, day))) return false
  const named = rule.steps[step]?.action
  return named === null ? run.steps.every((done) => done.typeId !== typeId) : named === action
}

function isOn({ weekdays }: ComboRule, day: Day): boolean {
  return weekdays.length === 0 || weekdays.includes(weekdayOf(day))
}

function rewardOf(steps: ComboRun['steps'], { multiplier, bonus_lumis: bonus }: ComboRule) {
  const sum = steps.reduce((total, { lumis }) => total + lumis, 0)
  const multiplied = timesHalfUp(sum, multiplier) - sum
  return { lumis: multiplied + bonus, multiplied, bonus }
}

/** Begins a run, which lasts `window_hours`. After one has ended a combo can be tried again. */
export function startCombo(
  slice: Combos,
  code: string,
  now: { readonly at: number; readonly day: Day; readonly level: number },
  rules: GameRules,
): { readonly slice: Combos; readonly rule: number } | Refusal {
  const rule = [...rules.combos.values()].find((each) => each.code === code)
  if (rule === undefined) return { refused: 'combo.unknown' }
  const refusal = refusalOf(rule, slice, now)
  if (refusal !== undefined) return refusal
  const run: ComboRun = {
    rule: rule.id,
    start: now.at,
    until: now.at + rule.window_hours * perHour,
    steps: [],
    done: 0,
  }
  return { slice: withoutOldOnes([...slice, run], now.at), rule: rule.id }
}

/** Combos that can be started now, or could on another day or at a higher level (`startable` is false then); not those that run. */
export function availableCombos(
  slice: Combos,
  now: { readonly at: number; readonly day: Day; readonly level: number },
  rules: GameRules,
): { readonly rule: Kept<ComboRule>; readonly startable: boolean }[] {
  return [...rules.combos.values()].flatMap((rule) => {
    const refused = refusalOf(rule, slice, now)?.refused
    if (!rule.active || refused === 'combo.expired' || isRunning(rule, slice, now.at)) return []
    return { rule, startable: refused === undefined }
  })
}

function refusalOf(
  rule: Kept<ComboRule>,
  slice: Combos,
  now: { readonly at: number; readonly day: Day; readonly level: number },
): Refusal | undefined {
  const { active, starts_at: start, ends_at: end, min_level: required } = rule
  if (!active) return { refused: 'combo.not_available' }
  if (end !== null && now.at >= Date.parse(end)) return { refused: 'combo.expired' }
  if ((start !== null && now.at < Date.parse(start)) || !isOn(rule, now.day)) return { refused: 'combo.not_available' }
  if (now.level < required) return { refused: 'insufficient.level', details: { required_level: required } }
  return isRunning(rule, slice, now.at) ? { refused: 'combo.already_started' } : undefined
}

function isRunning({ id }: Kept<ComboRule>, slice: Combos, at: number): boolean {
  return slice.some((run) => run.rule === id && isPlayed(run, at))
}

/** How a run stands at `now`, in milliseconds since 1970. */
export function comboStatus({ until, done }: ComboRun, now: number): 'active' | 'completed' | 'expired' {
  if (done !== 0) return 'completed'
  return now < until ? 'active' : 'expired'
}

function withoutOldOnes(runs: readonly ComboRun[], now: number): Combos {
  const ended = runs.filter((run) => comboStatus(run, now) !== 'active')
  const dropped = new Set(ended.slice(0, Math.max(0, ended.length - keptRuns)))
  return dropped.size === 0 ? runs : runs.filter((run) => !dropped.has(run))
}
