import { type FileHandle, open, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isMissing } from './files.ts'

const ROTATE_AT_BYTES = 10 * 1024 * 1024

export type ServerLog = {
  path: string
  /** The file, open for appending. The server's account writes through it without a right to the directory. */
  handle: FileHandle
  /** The last lines written since the log was opened. */
  lastLines(count: number): Promise<string>
}

/** Opens `postgres.log` (mode 600); one of more than 10 MB is first set aside as `postgres.log.1`. */
export async function openServerLog(dataDir: string): Promise<ServerLog> {
  const path = join(dataDir, 'postgres.log')
  if ((await sizeOf(path)) > ROTATE_AT_BYTES) await rename(path, `${path}.1`)
  const handle = await open(path, 'a+', 0o600)
  const { size: start } = await handle.stat()
  return { path, handle, lastLines: (count) => lastLines(handle, start, count) }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if (isMissing(error)) return 0
    throw error
  }
}

async function lastLines(handle: FileHandle, start: number, count: number): Promise<string> {
  const { size } = await handle.stat()
  const { buffer } = await handle.read({ buffer: Buffer.alloc(size - start), position: start })
  return buffer.toString('utf8').trimEnd().split('\n').slice(-count).join('\n')
}
