import { describe, expect, it } from 'vitest'
import { fieldsToFill, metadataOf } from './metadata.ts'

describe('the details of a reported action', () => {
  it('ask for what makes it unique, apart from the day', () => {
    expect(fieldsToFill(['invoice_number', '$day'])).toEqual(['invoice_number'])
  })

  it('keep identifiers as typed and turn figures into numbers', () => {
    const details = [
      { name: ' amount ', value: '12,50' },
      { name: 'merchant', value: 'Panadería Sol' },
    ]
    expect(metadataOf({ invoice_number: '0042' }, details)).toEqual({
      invoice_number: '0042',
      amount: 12.5,
      merchant: 'Panadería Sol',
    })
  })

  it('leave out what was not filled in', () => {
    expect(
      metadataOf({ invoice_number: ' ' }, [
        { name: 'amount', value: '' },
        { name: '', value: '3' },
      ]),
    ).toBeNull()
  })

  it('never let a further detail replace an identifier', () => {
    expect(metadataOf({ invoice_number: 'A1' }, [{ name: 'invoice_number', value: '7' }])).toEqual({
      invoice_number: 'A1',
    })
  })
})
