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

/** The TypeScript type that a JSON Schema of ours describes. */
export function typeOf(schema: TSchema, indent: string): string {
  return write(schema as Schema, indent)
}

function write(schema: Schema, indent: string): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if (schema.anyOf) return union(schema.anyOf, indent)
  if (schema.allOf) return schema.allOf.map((part) => write(part, indent)).join(' & ')
  switch (schema.type) {
    case 'string':
    case 'boolean':
    case 'null':
      return schema.type
    case 'integer':
    case 'number':
      return 'number'
    case 'array':
      return `Array<${write(schema.items ?? {}, indent)}>`
    case 'object':
      return object(schema, indent)
    default:
      return 'unknown'
  }
}

function union(parts: readonly Schema[], indent: string): string {
  return [...new Set(parts.map((part) => write(part, indent)))].join(' | ')
}

function object(
  { properties, patternProperties, additionalProperties, required = [] }: Schema,
  indent: string,
): string {
  if (!properties) {
    const [values] = Object.values(patternProperties ?? {})
    const rest = values ?? (typeof additionalProperties === 'object' ? additionalProperties : {})
    return `Record<string, ${write(rest, indent)}>`
  }
  const inner = `${indent}  `
  const fields = Object.entries(properties).map(([name, property]) => {
    const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)
    return `${inner}${key}${required.includes(name) ? '' : '?'}: ${write(property, inner)}`
  })
  return fields.length === 0 ? '{}' : `{\n${fields.join('\n')}\n${indent}}`
}
