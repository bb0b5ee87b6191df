import fc from 'fast-check'
import type { TSchema } from 'typebox'

/** Values at the edges of what JSON, JavaScript and PostgreSQL can hold, and some that people have had ideas about. */
const oddities: readonly unknown[] = [
  ...[null, true, [], [[]], {}, { toString: 1 }],
  ...[0, -0, -1, 0.5, 2 ** 31, 2 ** 53, 2 ** 63, 1e308],
  ...['', ' ', '0', '-1', 'NaN', '1e400', '9223372036854775808', 'x'.repeat(10_000)],
  ...['a\u0000b', '\ud800', '\u202eolleh\u202c', '👩‍👩‍👧‍👦', 'line\r\nBcc: all@example.com'],
  ...["' OR 1=1 --", '../../etc/passwd', '%', '2026-02-30T25:61:61Z', '9999-12-31T23:59:60Z'],
  '00000000-0000-0000-0000-000000000000',
]

/** Anything at all. */
export const oddThings: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...oddities) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }) },
)

interface Rules {
  readonly type?: string
  readonly format?: string
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly anyOf?: readonly TSchema[]
  readonly items?: TSchema
  readonly properties?: Readonly<Record<string, TSchema>>
  readonly enum?: readonly unknown[]
  readonly const?: unknown
}

/** What `schema` accepts, now and then with a field that is missing or odd: so the odd ones get as far as they can. */
export function roughly(schema: TSchema | undefined): fc.Arbitrary<unknown> {
  if (schema === undefined) return fc.constant({})
  const rules: Rules = schema
  if (rules.const !== undefined) return fc.constant(rules.const)
  if (rules.enum !== undefined) return fc.constantFrom(...rules.enum)
  if (rules.anyOf !== undefined) return fc.oneof(...rules.anyOf.map(roughly))
  switch (rules.type) {
    case 'string':
      return text(rules)
    case 'integer':
      return fc.oneof(fc.integer({ min: rules.minimum ?? -10, max: Math.min(rules.maximum ?? 10, 10) }), edges(rules))
    case 'number':
      return fc.oneof(fc.double({ min: rules.minimum, max: rules.maximum, noNaN: true }), edges(rules))
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return fc.array(rules.items === undefined ? oddThings : roughly(rules.items), { maxLength: 3 })
    case 'object':
      return rules.properties === undefined ? fc.dictionary(fc.string(), oddThings) : fields(rules.properties)
    default:
      return oddThings
  }
}

function edges({ minimum = -1e300, maximum = 1e300 }: Rules): fc.Arbitrary<number> {
  const wished = [0, 1, 2 ** 31, 2 ** 53, 2 ** 63, 1e300, -1e300]
  return fc.constantFrom(...wished.map((edge) => Math.min(Math.max(edge, minimum), maximum)))
}

function text({ format, pattern, minLength = 0, maxLength = 200 }: Rules): fc.Arbitrary<unknown> {
  if (format === 'email') return fc.emailAddress()
  if (format === 'uuid') return fc.uuid()
  if (format === 'date-time')
    return fc.constantFrom('2026-11-20T10:00:00Z', '0000-01-01T00:00:00Z', '1990-12-31T23:59:60Z')
  if (pattern === undefined) return fc.string({ unit: 'binary', minLength, maxLength: Math.min(maxLength, 200) })
  // Texts cannot be made up for a pattern that looks ahead.
  if (pattern.includes('(?!')) return fc.constantFrom('name', 'Tú y yo', ' ')
  return fc.stringMatching(new RegExp(pattern, 'u'), { maxLength })
}

function fields(properties: Readonly<Record<string, TSchema>>): fc.Arbitrary<unknown> {
  const rough = Object.entries(properties).map(([name, schema]): [string, fc.Arbitrary<unknown>] => [
    name,
    fc.oneof({ weight: 20, arbitrary: roughly(schema) }, { weight: 1, arbitrary: oddThings }),
  ])
  return fc.record(Object.fromEntries(rough), { requiredKeys: [] })
}
