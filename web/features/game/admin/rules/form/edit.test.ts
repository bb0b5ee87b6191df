import { describe, expect, it, vi } from 'vitest'
import {
  type Edit,
  fieldOf,
  figureOf,
  missingFigures,
  optionalTextsOf,
  placesIn,
  rowsOf,
  textsOf,
  within,
} from './edit.ts'

type Rule = {
  name: { es: string; en: string }
  target: number
  unlock: { es: string; en: string } | null
  steps: Step[]
}
type Step = { at: number }

const rule: Rule = { name: { es: 'Uno', en: 'One' }, target: 3, unlock: null, steps: [{ at: 2 }, { at: 5 }] }

function editing(errors: Edit<Rule>['errors'] = {}) {
  const replace = vi.fn()
  const edit: Edit<Rule> = { value: rule, replace, at: '', errors }
  return { edit, replace }
}

describe('a field of a rule', () => {
  it('changes alone', () => {
    const { edit, replace } = editing()
    fieldOf(edit, 'target').onChange(4)
    expect(replace).toHaveBeenCalledWith({ ...rule, target: 4 })
  })

  it('that is a figure is no number while it is empty, and is found missing', () => {
    const { edit, replace } = editing()
    figureOf(edit, 'target').onChange(null)
    expect(replace).toHaveBeenCalledWith({ ...rule, target: Number.NaN })
    const emptied = { ...rule, target: Number.NaN, steps: [{ at: 2 }, { at: Number.NaN }] }
    expect(figureOf({ ...edit, value: emptied }, 'target').value).toBeNull()
    expect(missingFigures(emptied)).toEqual(['target', 'steps.1.at'])
  })

  it('that is an optional text is nothing once it is empty in every language', () => {
    const { edit, replace } = editing()
    expect(optionalTextsOf(edit, 'unlock').value).toEqual({ es: '', en: '' })
    optionalTextsOf(edit, 'unlock').onChange({ es: '', en: '' })
    expect(replace).toHaveBeenCalledWith(rule)
  })
})

describe('a row of a list', () => {
  it('changes in its place, in the rule that holds it', () => {
    const { edit, replace } = editing()
    const second = rowsOf(within(edit, 'steps'))[1]
    if (second === undefined) throw new Error('There are two rows')
    figureOf(second, 'at').onChange(7)
    expect(replace).toHaveBeenCalledWith({ ...rule, steps: [{ at: 2 }, { at: 7 }] })
  })
})

describe('complaints', () => {
  it('stand on the field that they name, also in a row', () => {
    const { edit } = editing({ 'steps.1.at': 'Too small', target: 'Too much' })
    expect(rowsOf(within(edit, 'steps')).map((row) => figureOf(row, 'at').error)).toEqual([undefined, 'Too small'])
    expect(figureOf(edit, 'target').error).toBe('Too much')
  })

  it('stand on the field around them when it has no inner fields', () => {
    expect(fieldOf(editing({ 'steps.1': 'Unknown' }).edit, 'steps').error).toBe('Unknown')
  })

  it('stand on the language that they are about', () => {
    expect(textsOf(editing({ 'name.en': 'Missing' }).edit, 'name').error).toEqual({ en: 'Missing' })
    expect(textsOf(editing({ name: 'Taken' }).edit, 'name').error).toBe('Taken')
  })
})

it('a rule has a place for each field, row and field of a row', () => {
  expect(placesIn({ code: 'a', unlock: null, steps: [{ at: 1 }] })).toEqual([
    'code',
    'unlock',
    'steps',
    'steps.0',
    'steps.0.at',
  ])
})
