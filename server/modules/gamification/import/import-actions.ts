import type { Readable } from 'node:stream'
import { audit } from '../../../platform/audit/audit.ts'
import type { AppContext, Ctx } from '../../../platform/context.ts'
import { NamedError } from '../../../platform/errors/named-error.ts'
import { addMemberByExternalId } from '../../accounts/index.ts'
import { actionTypeStore } from '../action-type.store.ts'
import { worthless } from '../game-rules/action-rule.ts'
import { putInForce } from '../operations/change-rules.ts'
import { hashed } from '../recorder/keys.ts'
import type { Actor, RecordedAction } from '../recorder/submission.ts'
import { rulesStore } from '../rules.store.ts'
import { type ActionRow, type BadRow, readActions } from './action-row.ts'

export interface ImportReport {
  readonly rows: number
  readonly recorded: number
  /** Were there before: from an earlier run, or because their type counts them once. */
  readonly repeated: number
  readonly refused: readonly BadRow[]
  readonly members: number
  readonly newTypes: readonly string[]
}

// Enough to keep full batches coming, and far from what the recorder lets wait.
const inFlight = 512

/**
 * Records what members did elsewhere, each action at its own time, through the same way in as everything else. Members
 * are made by their external id; unknown actions become event types worth one point that only the server records.
 * The same file again adds nothing; of lines that are the same each counts.
 */
export async function importActions(
  app: AppContext,
  file: Readable,
  onRow: (row: ActionRow | BadRow) => void = () => undefined,
): Promise<ImportReport> {
  const directory = createDirectory(app)
  const refused: BadRow[] = []
  const outcomes = { recorded: 0, repeated: 0, duplicate: 0 }
  const running = new Set<Promise<void>>()
  const failures: unknown[] = []
  let rows = 0

  const settle = async (row: ActionRow, recording: Promise<RecordedAction>) => {
    try {
      outcomes[(await recording).outcome] += 1
    } catch (error) {
      if (!(error instanceof NamedError)) {
        failures.push(error)
        return
      }
      refused.push({ line: row.line, problem: error.text('en') })
    }
    onRow(row)
  }

  for await (const row of readActions(file)) {
    rows += 1
    if ('problem' in row) {
      refused.push(row)
      onRow(row)
      continue
    }
    const draft = await directory.draftOf(row)
    const one: Promise<void> = settle(row, app.actions.record(draft)).finally(() => running.delete(one))
    running.add(one)
    if (running.size >= inFlight) await Promise.race(running)
    if (failures.length > 0) break
  }
  await Promise.all(running)
  if (failures.length > 0) throw failures[0]
  const { recorded, repeated, duplicate } = outcomes
  return { rows, recorded, repeated: repeated + duplicate, refused, ...directory.found() }
}

/** Knows members, event types and lines that were met. */
function createDirectory(app: AppContext) {
  const actors = new Map<string, Actor>()
  const times = new Map<string, number>()
  const newTypes: string[] = []

  const actorOf = async (externalId: string): Promise<Actor> => {
    const known = actors.get(externalId)
    if (known !== undefined) return known
    const { id, timeZone } = await app.transaction((ctx) => addMemberByExternalId(ctx, externalId))
    const actor: Actor = { id, kind: 'registered', timeZone: timeZone ?? app.settings.get('time_zone') }
    actors.set(externalId, actor)
    return actor
  }

  const makeType = async (name: string) => {
    if (app.rules.current.typesByName.has(name)) return
    await app.transaction((ctx) => addType(ctx, name))
    newTypes.push(name)
  }

  return {
    async draftOf({ occurredAt, member, action, metadata, content }: ActionRow) {
      await makeType(action)
      const line = hashed(content)
      const time = (times.get(line) ?? 0) + 1
      times.set(line, time)
      return {
        actor: await actorOf(member),
        type: action,
        metadata,
        occurredAt,
        channel: 'import',
        idempotencyKey: `import:${line}:${time}`,
      } as const
    },
    found: () => ({ members: actors.size, newTypes }),
  }
}

async function addType(ctx: Ctx, name: string): Promise<void> {
  await rulesStore(ctx.db).lock()
  const type = {
    name,
    description: null,
    pointsPerEvent: 1,
    active: true,
    uniqueBy: [],
    acceptedValues: {},
    system: false,
    game: worthless,
  }
  await actionTypeStore(ctx.db).addMissing([{ ...type, selfReportable: false }], ctx.clock.now())
  const entry = { action: 'event_type.added', subject: `event_type:${name}`, before: null, after: { imported: true } }
  await audit(ctx, { kind: 'nobody' }, entry)
  await putInForce(ctx)
}
