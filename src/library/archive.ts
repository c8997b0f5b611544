/**
 * CPython's own library, out of the archive that the `pyodide` package carries. For Node: the command line, the tests
 * and the build; the page gets the same files as assets (src/tools/library-plugin.mjs).
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { isAllowed } from './allowed'
import { amended } from './amended'
import { DOCSTRINGS } from './docstrings'
import { UNICODE_TABLE } from './unicode-table'

interface Entry {
  /** Where its local header begins. */
  readonly at: number
  readonly packedSize: number
  readonly method: number
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const STORED = 0
const DEFLATED = 8

/** What comes with the library and is none of its modules. */
const OWN_FILES: ReadonlyMap<string, string> = new Map([['unicode-table.txt', UNICODE_TABLE], ['docstrings.json', JSON.stringify(DOCSTRINGS)]])

/** The allowed files of the library: paths like `asyncio/tasks.py`, and the text of each, unpacked when it is asked for. */
export class LibraryArchive {
  private readonly bytes: Buffer
  private readonly entries = new Map<string, Entry>()

  /** Throws when the file is no ZIP archive. */
  constructor(file: string = archiveOfPackage()) {
    this.bytes = readFileSync(file)
    let end = this.bytes.length - 22
    while (end >= 0 && this.bytes.readUInt32LE(end) !== END_OF_DIRECTORY) end--
    if (end < 0) throw new Error(`${file} is no ZIP archive`)
    const count = this.bytes.readUInt16LE(end + 10)
    let at = this.bytes.readUInt32LE(end + 16)
    for (let i = 0; i < count; i++) at = this.readEntry(at)
  }

  get paths(): string[] {
    return [...this.entries.keys(), ...OWN_FILES.keys()]
  }

  has(path: string): boolean {
    return this.entries.has(path) || OWN_FILES.has(path)
  }

  /** Throws when there is no such file. */
  text(path: string): string {
    const own = OWN_FILES.get(path)
    if (own !== undefined) return own
    const entry = this.entries.get(path)
    if (entry === undefined) throw new Error(`the library has no ${path}`)
    const { at, packedSize, method } = entry
    const start = at + 30 + this.bytes.readUInt16LE(at + 26) + this.bytes.readUInt16LE(at + 28)
    const packed = this.bytes.subarray(start, start + packedSize)
    if (method !== STORED && method !== DEFLATED) throw new Error(`${path} is packed in an unknown way`)
    return amended(path, (method === STORED ? packed : inflateRawSync(packed)).toString('utf8'))
  }

  /** One entry of the central directory; where the next begins. */
  private readEntry(at: number): number {
    const { bytes } = this
    if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('the archive is damaged')
    const nameLength = bytes.readUInt16LE(at + 28)
    const path = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    if (isAllowed(path)) {
      this.entries.set(path, { at: bytes.readUInt32LE(at + 42), packedSize: bytes.readUInt32LE(at + 20), method: bytes.readUInt16LE(at + 10) })
    }
    return at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
}

function archiveOfPackage(): string {
  return join(dirname(createRequire(import.meta.url).resolve('pyodide/package.json')), 'python_stdlib.zip')
}

let archive: LibraryArchive | null = null

/** The archive, opened when it is first asked. */
export const library = {
  has: (path: string): boolean => (archive ??= new LibraryArchive()).has(path),
  text: (path: string): string => (archive ??= new LibraryArchive()).text(path),
}
