import { audit } from '../../platform/audit/audit.ts'
import type { MemberCaller } from '../../platform/callers/caller.ts'
import type { Ctx } from '../../platform/context.ts'
import { validationFailed } from '../../platform/errors/errors.ts'
import { catalogue, type SettingKey } from './catalogue.ts'
import { type StoredSetting, settingStore } from './setting.store.ts'
import { parseSetting, printSetting } from './setting.ts'
import { settingsChanged } from './settings.ts'

/**
 * Changes one setting and records who did it. `change` receives the stored text and answers the new one, so that
 * lists can be edited without losing another administrator's edit.
 */
export async function changeSetting(
  ctx: Ctx,
  caller: MemberCaller,
  key: SettingKey,
  change: (current: string) => string,
): Promise<StoredSetting> {
  const before = await settingStore(ctx.db).lock(key)
  const parsed = parseSetting(catalogue[key].type, change(before.value))
  if (!parsed.ok)
    throw validationFailed({ fields: [{ path: ['body', 'value'], kind: 'out_of_bounds', texts: parsed.reason }] })

  const value = printSetting(parsed.value)
  if (value === before.value) return before
  const after = await settingStore(ctx.db).update(key, value, caller.userId, ctx.clock.now())
  await audit(ctx, caller, { action: 'setting.changed', subject: `setting:${key}`, before: before.value, after: value })
  ctx.afterCommit(async () => {
    await ctx.settings.reload()
    ctx.signals.emit(settingsChanged, key)
    ctx.live.toAll({ topic: 'settings' })
  })
  return after
}
