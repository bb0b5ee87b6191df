import type { TSchema } from 'typebox'

interface Schema {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly default?: unknown
}

/** What is sent may leave out fields that have a default; what is received has them all. */
type Side = 'sent' | 'received'

/** The TypeScript type that a JSON Schema of ours describes. */
export function typeOf(schema: TSchema, indent: string, side: Side): string {
  return write(schema as Schema, indent, side)
}

function write(schema: Schema, indent: string, side: Side): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if (schema.anyOf) return union(schema.anyOf, indent, side)
  if (schema.allOf) return schema.allOf.map((part) => write(part, indent, side)).join(' & ')
  switch (schema.type) {
    case 'string':
    case 'boolean':
    case 'null':
      return schema.type
    case 'integer':
    case 'number':
      return 'number'
    case 'array':
      return `Array<${write(schema.items ?? {}, indent, side)}>`
    case 'object':
      return object(schema, indent, side)
    default:
      return 'unknown'
  }
}

function union(parts: readonly Schema[], indent: string, side: Side): string {
  return [...new Set(parts.map((part) => write(part, indent, side)))].join(' | ')
}

function object(
  { properties, patternProperties, additionalProperties, required = [] }: Schema,
  indent: string,
  side: Side,
): string {
  if (!properties) {
    const [values] = Object.values(patternProperties ?? {})
    const rest = values ?? (typeof additionalProperties === 'object' ? additionalProperties : {})
    return `Record<string, ${write(rest, indent, side)}>`
  }
  const inner = `${indent}  `
  const fields = Object.entries(properties).map(([name, property]) => {
    const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)
    const optional = !required.includes(name) || (side === 'sent' && property.default !== undefined)
    return `${inner}${key}${optional ? '?' : ''}: ${write(property, inner, side)}`
  })
  return fields.length === 0 ? '{}' : `{\n${fields.join('\n')}\n${indent}}`
}
