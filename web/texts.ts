import type { Language } from './platform/language.ts'
import type { es } from './texts.es.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: typeof es
    defaultNS: 'ui'
  }
}

const loaders = {
  es: async () => (await import('./texts.es.ts')).es,
  en: async () => (await import('./texts.en.ts')).en,
}

/** The texts of one language; the other stays on the server until it is asked for. */
export function loadTexts(language: Language) {
  return loaders[language]()
}
