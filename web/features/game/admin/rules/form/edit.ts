import type { ReactNode } from 'react'
import { noTexts, type Texts } from '../../../../../ui/forms/texts-input.tsx'

/** Complaints by the dotted path of what they are about. */
type Complaints = Readonly<Record<string, ReactNode>>

/** A part of a rule that is being written: what it is now, how it becomes something else, what is wrong with it. */
export type Edit<T> = {
  readonly value: T
  readonly replace: (value: T) => void
  /** Where in the rule it is: empty, or a path that ends with a dot. */
  readonly at: string
  readonly errors: Complaints
}

type Place = Pick<Edit<unknown>, 'at' | 'errors'>

/** What an input needs to know of the field that it edits. */
export type Field<V> = { value: V; onChange: (value: V) => void; error: ReactNode; 'data-path': string }

export function fieldOf<T extends object, K extends keyof T & string>(edit: Edit<T>, key: K): Field<T[K]> {
  return {
    ...placeOf(edit, key),
    value: edit.value[key],
    onChange: (value) => edit.replace({ ...edit.value, [key]: value }),
  }
}

/** A figure that must be there. While its input is empty it is NaN, which no server takes and `missingFigures` finds. */
export function figureOf<K extends string, T extends Record<K, number>>(edit: Edit<T>, key: K): Field<number | null> {
  const value = edit.value[key]
  return {
    ...placeOf(edit, key),
    value: Number.isNaN(value) ? null : value,
    onChange: (figure) => edit.replace({ ...edit.value, [key]: figure ?? Number.NaN }),
  }
}

export function textsOf<K extends string, T extends Record<K, Texts>>(edit: Edit<T>, key: K) {
  const value: Texts = edit.value[key]
  return {
    ...placeOf(edit, key),
    error: textErrors(edit, key),
    value,
    onChange: (texts: Texts) => edit.replace({ ...edit.value, [key]: texts }),
  }
}

/** A text in each language, or none at all. */
export function optionalTextsOf<K extends string, T extends Record<K, Texts | null>>(edit: Edit<T>, key: K) {
  const value: Texts | null = edit.value[key]
  return {
    ...placeOf(edit, key),
    error: textErrors(edit, key),
    value: value ?? noTexts,
    onChange: (texts: Texts) =>
      edit.replace({ ...edit.value, [key]: texts.es === '' && texts.en === '' ? null : texts }),
  }
}

/** A part that is an object of its own. */
export function within<T extends object, K extends keyof T & string>(edit: Edit<T>, key: K): Edit<T[K]> {
  const { value, onChange } = fieldOf(edit, key)
  return { value, replace: onChange, at: `${edit.at}${key}.`, errors: edit.errors }
}

/** The rows of a list, each to be edited by itself. */
export function rowsOf<Row>({ value, replace, at, errors }: Edit<Row[]>): Edit<Row>[] {
  return value.map((row, index) => ({
    value: row,
    replace: (next) => replace(value.with(index, next)),
    at: `${at}${index}.`,
    errors,
  }))
}

/** What is wrong at a place itself. */
export function ownComplaint({ at, errors }: Place): ReactNode {
  return errors[at.replace(/\.$/, '')]
}

function placeOf({ at, errors }: Place, key: string): Pick<Field<unknown>, 'error' | 'data-path'> {
  return { error: complaintAt(errors, at + key), 'data-path': at + key }
}

/** What is wrong at a place or anywhere inside. */
function complaintAt(errors: Complaints, path: string): ReactNode {
  return errors[path] ?? Object.entries(errors).find(([name]) => name.startsWith(`${path}.`))?.[1]
}

function textErrors({ at, errors }: Place, key: string): ReactNode | Partial<Texts> {
  const path = at + key
  const [es, en] = [errors[`${path}.es`], errors[`${path}.en`]]
  if (typeof es !== 'string' && typeof en !== 'string') return complaintAt(errors, path)
  return { ...(typeof es === 'string' && { es }), ...(typeof en === 'string' && { en }) }
}

/** Every place of a rule where a complaint can stand: its fields, its rows, and what is in them. */
export function placesIn(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [at + key, ...placesIn(inner, `${at}${key}.`)])
}

/** Where figures are missing. */
export function missingFigures(value: unknown, at = ''): string[] {
  if (Number.isNaN(value)) return [at.replace(/\.$/, '')]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => missingFigures(inner, `${at}${key}.`))
}
