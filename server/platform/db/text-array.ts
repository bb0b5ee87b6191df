const jsonbVersion = 1
const oids = { text: 25, jsonb: 3802 }
const headerBytes = 20

/**
 * An array of long texts as PostgreSQL keeps arrays in memory. The usual form writes every quote of a JSON text with an
 * escape, which is looked for once here and once more there: it costs more than all else about a large parameter.
 */
export function textArray(values: readonly string[], type: keyof typeof oids = 'text'): Buffer {
  const extra = type === 'jsonb' ? 1 : 0
  const lengths = values.map((value) => Buffer.byteLength(value) + extra)
  const size = values.length === 0 ? 12 : headerBytes + lengths.reduce((sum, length) => sum + 4 + length, 0)
  const array = Buffer.allocUnsafe(size)
  // Dimensions, whether there are nulls, the type of the elements; then for one dimension its length and where it begins.
  array.writeInt32BE(values.length === 0 ? 0 : 1, 0)
  array.writeInt32BE(0, 4)
  array.writeInt32BE(oids[type], 8)
  if (values.length === 0) return array
  array.writeInt32BE(values.length, 12)
  array.writeInt32BE(1, 16)
  let at = headerBytes
  values.forEach((value, index) => {
    at = array.writeInt32BE(lengths[index] ?? 0, at)
    if (type === 'jsonb') at = array.writeUInt8(jsonbVersion, at)
    at += array.write(value, at)
  })
  return array
}
