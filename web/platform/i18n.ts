import i18next from 'i18next'
import LanguageDetector from 'i18next-browser-languagedetector'
import { initReactI18next } from 'react-i18next'
import { type Language, supportedLanguage } from './language.ts'

type Texts = Readonly<Record<string, object>>
type LoadTexts = (language: Language) => Promise<Texts>

const parameter = 'lang'
const detector = new LanguageDetector(null, {
  order: ['querystring', 'localStorage'],
  lookupQuerystring: parameter,
  lookupLocalStorage: 'tribu.language',
  caches: ['localStorage'],
})

let loadTexts: LoadTexts

/** Starts in the language of `?lang=`, of the last visit, or Spanish. Only that language's texts are downloaded. */
export async function startI18n(load: LoadTexts): Promise<void> {
  loadTexts = load
  await i18next.use(initReactI18next).init({
    resources: {},
    fallbackLng: false,
    // React escapes what it renders.
    interpolation: { escapeValue: false },
  })
  await setLanguage(detectedLanguage())
  forgetAddressLanguage()
}

/** Switches the whole application, and remembers the choice for the next visit. */
export async function setLanguage(language: Language): Promise<void> {
  for (const [namespace, texts] of Object.entries(await loadTexts(language))) {
    i18next.addResourceBundle(language, namespace, texts)
  }
  await i18next.changeLanguage(language)
  detector.cacheUserLanguage(language)
  document.documentElement.lang = language
}

function detectedLanguage(): Language {
  const detected = detector.detect()
  return supportedLanguage(Array.isArray(detected) ? detected[0] : detected) ?? 'es'
}

/** The choice is remembered; left in the address it would undo the next one when the page is loaded again. */
function forgetAddressLanguage(): void {
  const address = new URL(window.location.href)
  if (!address.searchParams.has(parameter)) return
  address.searchParams.delete(parameter)
  window.history.replaceState(window.history.state, '', address)
}
