import type { KeyValueStore } from './identity.ts'

/** `localStorage`, or memory of this page where the browser forbids it (embedded views, strict privacy settings). */
export function browserStorage(): KeyValueStore {
  try {
    const probe = 'tribu.probe'
    window.localStorage.setItem(probe, probe)
    window.localStorage.removeItem(probe)
    return window.localStorage
  } catch {
    return memoryStorage()
  }
}

export function memoryStorage(): KeyValueStore {
  const values = new Map<string, string>()
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  }
}
