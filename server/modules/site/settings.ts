import type { Db } from '../../platform/db/database.ts'
import { type Signals, signalsResumed } from '../../platform/signals/signals.ts'
import { catalogue, isSettingKey, type SettingKey, type SettingsReading, type SettingValue } from './catalogue.ts'
import { featureIsOn, featuresOf } from './feature.ts'
import { settingStore } from './setting.store.ts'
import { parseSetting, printSetting } from './setting.ts'

/** The settings in force, kept in memory: reading one costs nothing, and a change acts at once in every process. */
export interface Settings {
  get<K extends SettingKey>(key: K): SettingValue<K>
  featureIsOn(feature: string): boolean
  features(): Record<string, boolean>
  /** Reads the stored values again; called after the commit of a change. */
  reload(): Promise<void>
  /** Runs now and after every change. */
  watch(react: (get: SettingsReading) => void): void
}

declare module '../../platform/context.ts' {
  interface Services {
    readonly settings: Settings
  }
}

export const settingsChanged = 'settings.changed'

export async function loadSettings(options: {
  db: Db
  signals: Signals
  now: Date
  onError(error: unknown): void
}): Promise<Settings> {
  const { db, signals, now, onError } = options
  let values = standards()
  const watchers: ((get: SettingsReading) => void)[] = []
  const get: SettingsReading = (key) => values.get(key) as SettingValue<typeof key>

  const read = async () => {
    const fresh = standards()
    for (const { key, value } of await settingStore(db).all()) {
      if (!isSettingKey(key)) continue
      const parsed = parseSetting(catalogue[key].type, value)
      // A value that an older release accepted and this one does not: the default is the safe answer.
      if (parsed.ok) fresh.set(key, parsed.value)
    }
    values = fresh
    for (const react of watchers) react(get)
  }
  // One reading after the other: what an earlier one found must not replace what a later one did.
  let reading: Promise<void> = Promise.resolve()
  const reload = () => {
    reading = reading.then(read, read)
    return reading
  }

  await settingStore(db).addMissing(
    Object.entries(catalogue).map(([key, { standard }]) => ({ key, value: printSetting(standard) })),
    now,
  )
  await reload()
  for (const topic of [settingsChanged, signalsResumed]) signals.on(topic, () => void reload().catch(onError))

  return {
    get,
    featureIsOn: (feature) => featureIsOn(get, feature),
    features: () => featuresOf(get),
    reload,
    watch(react) {
      watchers.push(react)
      react(get)
    },
  }
}

function standards(): Map<string, unknown> {
  return new Map(Object.entries(catalogue).map(([key, { standard }]) => [key, standard]))
}
