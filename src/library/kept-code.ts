/** Compiled files of the library on disk, so that a command line that starts often compiles each only once. For Node. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface KeptCode {
  packed(path: string): Uint8Array | undefined
  keep(path: string, code: Uint8Array): void
}

/** Keeps files below `folder`. A disk that cannot be written is no reason to stop. */
export function keptCode(folder: string): KeptCode {
  const fileOf = (path: string): string => join(folder, path.replaceAll('/', '.'))
  return {
    packed(path) {
      try {
        return new Uint8Array(readFileSync(fileOf(path)))
      } catch {
        return undefined
      }
    },
    keep(path, code) {
      const unfinished = `${fileOf(path)}.${process.pid}.tmp`
      try {
        mkdirSync(folder, { recursive: true })
        writeFileSync(unfinished, code)
        renameSync(unfinished, fileOf(path))
      } catch {
        // The next run compiles it again.
      }
    },
  }
}
