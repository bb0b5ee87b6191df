import { describe, expect, it } from 'vitest'
import { en } from './texts.en.ts'
import { es } from './texts.es.ts'

const spanish = flatten(es)
const english = flatten(en)

describe('texts', () => {
  it('say everything in both languages; only Spanish has the plural form "many"', () => {
    const expected = Object.keys(spanish).filter((key) => !key.endsWith('_many'))
    expect(Object.keys(english).sort()).toEqual(expected.sort())
  })

  it('use the same values in both languages', () => {
    for (const [key, text] of Object.entries(english)) {
      expect({ key, values: valuesIn(text) }).toEqual({ key, values: valuesIn(spanish[key] ?? '') })
    }
  })

  it('leave no text empty', () => {
    const empty = [...Object.entries(spanish), ...Object.entries(english)].filter(([, text]) => text.trim() === '')
    expect(empty).toEqual([])
  })

  it('have every form that the plural rules of their language ask for', () => {
    expect(missingForms(spanish, 'es')).toEqual([])
    expect(missingForms(english, 'en')).toEqual([])
  })
})

/** `{a: {b: 'text'}}` as `{'a.b': 'text'}`. */
function flatten(texts: object, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(flatten(value, `${prefix}${key}.`))
        : [[`${prefix}${key}`, String(value)]],
    ),
  )
}

/** The names between double braces, without their format. */
function valuesIn(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map(([, name = '']) => name).sort()
}

function missingForms(texts: Record<string, string>, language: string): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const counted = Object.keys(texts)
    .filter((key) => key.endsWith('_other'))
    .map((key) => key.replace(/_other$/, ''))
  return counted.flatMap((key) => forms.map((form) => `${key}_${form}`)).filter((key) => !(key in texts))
}
