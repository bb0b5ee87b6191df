import type { UseFormReturnType } from '@mantine/form'
import { type FormEvent, useState } from 'react'
import { type FieldsByCode, formErrors } from './form-errors.ts'

type Submission = {
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
  pending: boolean
  /** The refusal that belongs to no field, or null. */
  failure: string | null
}

/** Validates, sends, and puts the server's complaints on the fields they belong to. */
export function useSubmit<Values extends Record<string, unknown>>(
  form: UseFormReturnType<Values>,
  send: (values: Values) => Promise<unknown>,
  byCode?: FieldsByCode,
  namesOf: (values: Values) => readonly string[] = Object.keys,
): Submission {
  const [pending, setPending] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  async function submit(values: Values) {
    setPending(true)
    setFailure(null)
    try {
      await send(values)
    } catch (error) {
      const { fields, message } = formErrors(error, namesOf(values), byCode)
      form.setErrors(fields)
      setFailure(message)
      focusFirst(form, Object.keys(fields))
    } finally {
      setPending(false)
    }
  }

  return {
    onSubmit: form.onSubmit(submit, (errors) => focusFirst(form, Object.keys(errors))),
    pending,
    failure,
  }
}

function focusFirst<Values>(form: UseFormReturnType<Values>, names: string[]) {
  const [first] = names
  if (first !== undefined) form.getInputNode(first)?.focus()
}
