import { describe, expect, it } from 'vitest'
import { ApiError } from '../../platform/api.ts'
import { formErrors } from './form-errors.ts'

const names = ['email', 'username']
const invalid = (...detail: { loc: string[]; msg: string }[]) => new ApiError(422, { detail }, undefined)

describe('the errors of a form', () => {
  it('stand on the fields that the server names', () => {
    const error = invalid({ loc: ['body', 'email'], msg: 'Taken' }, { loc: ['username'], msg: 'Too short' })
    expect(formErrors(error, names)).toEqual({ fields: { email: 'Taken', username: 'Too short' }, message: null })
  })

  it('stand on the field that holds what the server names', () => {
    const error = invalid({ loc: ['body', 'email', 'domain'], msg: 'Unknown' })
    expect(formErrors(error, names)).toEqual({ fields: { email: 'Unknown' }, message: null })
  })

  it('stand on the innermost field that the form has', () => {
    const error = invalid({ loc: ['body', 'prizes', '1', 'unlock', 'es'], msg: 'Missing' })
    const fields = { 'prizes.1': 'Missing' }
    expect(formErrors(error, ['prizes', 'prizes.0', 'prizes.1'])).toEqual({ fields, message: null })
  })

  it('are told together when they belong to no field of the form', () => {
    const error = invalid({ loc: ['body', 'email'], msg: 'Taken' }, { loc: ['body', 'captcha'], msg: 'Missing' })
    expect(formErrors(error, names)).toEqual({ fields: { email: 'Taken' }, message: 'Missing' })
  })

  it('are the sentence of the refusal when no field is named', () => {
    const error = new ApiError(401, { detail: 'Wrong password', code: 'accounts.wrong_credentials' }, undefined)
    expect(formErrors(error, names)).toEqual({ fields: {}, message: 'Wrong password' })
  })
})
