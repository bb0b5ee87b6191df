import type { Locale } from '../errors/named-error.ts'

/** The language to answer in: the better liked of Spanish and English in `Accept-Language`, Spanish when it names neither. */
export function localeOf(header: string | undefined): Locale {
  let best: { locale: Locale; quality: number } | undefined
  for (const part of (header ?? '').split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
    const language = tag.split('-')[0]
    if (language !== 'es' && language !== 'en') continue
    const quality = qualityOf(parameters)
    if (quality > (best?.quality ?? 0)) best = { locale: language, quality }
  }
  return best?.locale ?? 'es'
}

function qualityOf(parameters: readonly string[]): number {
  const stated = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('q='))
  const quality = stated === undefined ? 1 : Number(stated.slice(2))
  return Number.isFinite(quality) ? quality : 0
}
