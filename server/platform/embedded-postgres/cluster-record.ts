import { join } from 'node:path'
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import { readIfPresent, writePrivately } from './files.ts'

const Shape = Type.Object({
  home: Type.Optional(Type.String()),
  port: Type.Optional(Type.Integer({ minimum: 1, maximum: 65535 })),
  socketDir: Type.Optional(Type.String()),
})

/**
 * What a data directory remembers of its cluster from one start to the next: where it lives when that is not the data
 * directory itself, its TCP port, and its socket directory.
 */
export type ClusterRecord = Static<typeof Shape>

const fileOf = (dataDir: string) => join(dataDir, 'postgres.json')

export async function readRecord(dataDir: string): Promise<ClusterRecord> {
  const text = await readIfPresent(fileOf(dataDir))
  if (text === undefined) return {}
  try {
    return Value.Parse(Shape, JSON.parse(text))
  } catch (error) {
    throw new Error(`${fileOf(dataDir)} is damaged; put it back from a backup.`, { cause: error })
  }
}

export async function saveRecord(dataDir: string, record: ClusterRecord): Promise<void> {
  const text = `${JSON.stringify(record, null, 2)}\n`
  if ((await readIfPresent(fileOf(dataDir))) !== text) await writePrivately(fileOf(dataDir), text)
}
