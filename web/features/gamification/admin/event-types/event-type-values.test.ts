import { expect, test } from 'vitest'
import { blankValues, valuesOf, valuesToInput } from './event-type-values.ts'

test('what is left empty in the form is absent in the contract', () => {
  const input = valuesToInput({ ...blankValues, name: 'visita', description: '  ', accepted_values: { room: [] } })
  expect(input).toMatchObject({ name: 'visita', description: null, accepted_values: {}, points_per_event: 1 })
})

test('an event goes through its form unchanged', () => {
  const type = {
    id: 1,
    name: 'fichaje',
    description: null,
    points_per_event: 5,
    active: true,
    self_reportable: false,
    unique_by: ['kind', '$day'],
    accepted_values: { kind: ['in', 'out'] },
    built_in: false,
  }
  const { id, active, built_in, ...editable } = type
  expect(valuesToInput(valuesOf(type))).toEqual(editable)
})
