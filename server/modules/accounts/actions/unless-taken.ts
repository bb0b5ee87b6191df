import { brokenConstraint } from '../../../platform/db/database.ts'
import type { ErrorKind } from '../../../platform/errors/named-error.ts'
import { emailTaken, externalIdTaken, usernameTaken } from '../errors.ts'

const refusals: Readonly<Record<string, ErrorKind>> = {
  users_email: emailTaken,
  users_username: usernameTaken,
  users_external_id_key: externalIdTaken,
}

/** Lets the unique indexes decide, so that of two requests at the same moment one is refused. */
export async function unlessTaken<T>(write: Promise<T>): Promise<T> {
  try {
    return await write
  } catch (error) {
    const refusal = refusals[brokenConstraint(error) ?? '']
    throw refusal === undefined ? error : refusal()
  }
}
