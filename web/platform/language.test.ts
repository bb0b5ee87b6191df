import { describe, expect, it } from 'vitest'
import { supportedLanguage } from './language.ts'

describe('the supported language of a tag', () => {
  it.each([
    ['es', 'es'],
    ['es-MX', 'es'],
    ['EN-gb', 'en'],
    ['fr', null],
    ['', null],
    [undefined, null],
  ])('%s → %s', (tag, language) => {
    expect(supportedLanguage(tag)).toBe(language)
  })
})
