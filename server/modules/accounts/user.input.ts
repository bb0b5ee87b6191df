import Type, { type Static } from 'typebox'
import { isTimeZone } from '../../platform/clock/calendar.ts'
import { validationFailed } from '../../platform/errors/errors.ts'
import type { Texts } from '../../platform/errors/named-error.ts'
import type { UserChange } from './user.row.ts'
import { usernameLength, usernamePattern, websiteOf } from './user.ts'

export const Email = Type.String({ format: 'email', maxLength: 254 })
export const Username = Type.String({
  pattern: usernamePattern,
  minLength: usernameLength.min,
  maxLength: usernameLength.max,
})
/** The upper bound keeps hashing cheap; nobody types that much. */
export const NewPassword = Type.String({ minLength: 8, maxLength: 200 })
/** Whatever somebody tries: rules for passwords may have been others when it was chosen. */
export const TypedPassword = Type.String({ minLength: 1, maxLength: 200 })
export const EditablePlan = Type.Enum(['freemium', 'premium', 'corporate'])
export const EditableRole = Type.Enum(['user', 'moderator', 'admin', 'super_admin'])

const optionalText = (maxLength: number) => Type.Optional(Type.Union([Type.String({ maxLength }), Type.Null()]))

/** The details that people give about themselves (Neptuno, `RegisterRequest` and `UpdateProfileRequest`). */
export const PlaceAndWebsite = { ciudad: optionalText(100), website: optionalText(255) }

export const ProfileChange = {
  email: Type.Optional(Email),
  username: Type.Optional(Username),
  ...PlaceAndWebsite,
  time_zone: Type.Optional(Type.Union([Type.String(), Type.Null()], { description: 'IANA zone; null: the site’s.' })),
}
const ProfileBody = Type.Object(ProfileChange)

/** The stored form of submitted details; absent fields stay absent, empty ones become null. */
export function profileOf(body: Static<typeof ProfileBody>): UserChange {
  return {
    email: body.email,
    username: body.username,
    ciudad: body.ciudad === undefined ? undefined : body.ciudad?.trim() || null,
    website: parsed('website', body.website, websiteOf, {
      es: 'Debe ser una dirección web, como https://example.com',
      en: 'Must be a web address such as https://example.com',
    }),
    timeZone: parsed('time_zone', body.time_zone, (name) => (isTimeZone(name) ? name : undefined), {
      es: 'No es una zona horaria IANA',
      en: 'Is not an IANA time zone',
    }),
  }
}

function parsed(
  field: string,
  value: string | null | undefined,
  parse: (text: string) => string | null | undefined,
  texts: Texts,
): string | null | undefined {
  if (value === null || value === undefined) return value
  const result = parse(value)
  if (result === undefined) throw validationFailed({ fields: [{ path: ['body', field], kind: 'wrong_format', texts }] })
  return result
}
