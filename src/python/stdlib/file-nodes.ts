/** What a file system is made of: files, directories, symbolic links, pipes and devices, apart from any name. */
import { notSimulated } from '../objects/errors'
import { stateOfRun } from '../objects/interpreter'
import { allocate, EMPTY_BYTES, reserveBytes, returnBytes } from '../buffer'
import { now } from './time'

export const S_IFMT = 0o170000
export const S_IFSOCK = 0o140000
export const S_IFLNK = 0o120000
export const S_IFREG = 0o100000
export const S_IFDIR = 0o040000
export const S_IFCHR = 0o020000
export const S_IFIFO = 0o010000

/** The one user of the simulated machine: root, as in the containers that programs mostly run in. */
export const USER = 0
export const PAGE = 4096

const inodes = stateOfRun(() => ({ next: 2 }))

/** The simulated clock in nanoseconds since the epoch. */
export function nanosecondsNow(): bigint {
  const seconds = now()
  const whole = Math.floor(seconds)
  return BigInt(whole) * 1_000_000_000n + BigInt(Math.floor((seconds - whole) * 1e9))
}

/** An inode. Times are nanoseconds since the epoch; `mode` has the kind and the permissions. */
export abstract class Node {
  readonly number = inodes.next++
  links = 0
  owner = USER
  group = USER
  accessed: bigint
  modified: bigint
  changed: bigint

  constructor(public mode: number) {
    this.accessed = this.modified = this.changed = nanosecondsNow()
  }

  get size(): number {
    return 0
  }

  get device(): number {
    return 0
  }

  touch(): void {
    this.modified = this.changed = nanosecondsNow()
  }

  /** No name and no open file refers to it any more. */
  forget(): void {}
}

/** Who maps a file's bytes into memory, and wants to hear when these change. */
export interface Mapping {
  /** Bytes of the file from `start` to `end` were written by somebody else. */
  fileWritten(start: number, end: number): void
}

/** Room that a mapped file gets beyond its size, so that its bytes need not move when it grows. */
const ROOM_TO_GROW = 1 << 20

/** A regular file. Its bytes stand in one block, which mappings share. */
export class FileNode extends Node {
  storage: Uint8Array = EMPTY_BYTES
  private length = 0
  /** Open descriptions; with no links and none of these it is gone. */
  opened = 0
  readonly mappings = new Set<Mapping>()
  /** Exports of mappings that are live: the block may not move. */
  pins = 0

  override get size(): number {
    return this.length
  }

  /** Bytes from `position` on, at most `count`: a window. */
  window(position: number, count: number): Uint8Array {
    const start = Math.min(position, this.length)
    return this.storage.subarray(start, Math.min(this.length, start + count))
  }

  /** Room for `size` bytes. */
  private reserve(size: number): void {
    const before = this.storage
    if (size <= before.length) return
    if (this.pins > 0) notSimulated('a file that grows this much while a view of its memory map is out')
    const spare = this.mappings.size > 0 ? ROOM_TO_GROW : before.length === 0 ? 0 : size >> 1
    const storage = allocate(size + spare)
    storage.set(before.subarray(0, this.length))
    reserveBytes(storage.length)
    returnBytes(before.length)
    this.storage = storage
  }

  write(position: number, bytes: Uint8Array, by: Mapping | null = null): void {
    if (bytes.length === 0) return
    const end = position + bytes.length
    // A window on our own bytes would move under our hands.
    const source = bytes.buffer === this.storage.buffer && end > this.storage.length ? bytes.slice() : bytes
    this.reserve(end)
    this.storage.set(source, position)
    if (end > this.length) this.length = end
    this.written(position, end, by)
  }

  /** Bytes changed: the time of change, and who else looks at them. */
  written(start: number, end: number, by: Mapping | null): void {
    this.touch()
    // Who records knows which maps share their bytes; what is written past all maps is told by each.
    if (by === null) for (const mapping of this.mappings) mapping.fileWritten(start, end)
  }

  truncate(size: number): void {
    if (size > this.length) {
      this.reserve(size)
      this.length = size
    } else if (size < this.length) {
      this.storage.fill(0, size, this.length)
      const before = this.length
      this.length = size
      for (const mapping of this.mappings) mapping.fileWritten(size, before)
    }
    this.touch()
  }

  /** The block for a mapping of `length` bytes from `offset` on, pages that end behind the file's end included. */
  map(mapping: Mapping, end: number): void {
    this.mappings.add(mapping)
    this.reserve(Math.ceil(end / PAGE) * PAGE)
  }

  override forget(): void {
    if (this.links > 0 || this.opened > 0 || this.mappings.size > 0) return
    returnBytes(this.storage.length)
    this.storage = EMPTY_BYTES
    this.length = 0
  }
}

export class DirectoryNode extends Node {
  readonly entries = new Map<string, Node>()
  parent: DirectoryNode

  constructor(mode: number, parent: DirectoryNode | null) {
    super(S_IFDIR | mode)
    this.parent = parent ?? this
    this.links = 2
  }

  override get size(): number {
    return PAGE
  }

  add(name: string, node: Node): void {
    this.entries.set(name, node)
    if (node instanceof DirectoryNode) {
      node.parent = this
      this.links++
    } else node.links++
    this.touch()
  }

  remove(name: string): Node {
    const node = this.entries.get(name) as Node
    this.entries.delete(name)
    if (node instanceof DirectoryNode) {
      this.links--
      node.links = 0
    } else {
      node.links--
      node.changed = nanosecondsNow()
    }
    this.touch()
    return node
  }
}

export class LinkNode extends Node {
  constructor(readonly target: string) {
    super(S_IFLNK | 0o777)
  }
  override get size(): number {
    return new TextEncoder().encode(this.target).length
  }
}

/** The bytes that are in a pipe, and who holds its ends. */
export class PipeNode extends Node {
  private chunks: Uint8Array[] = []
  waiting = 0
  readers = 0
  writers = 0
  capacity = 65536
  /** Counts what changes whether it can be read from or written to. */
  activity = 0

  constructor(mode = 0o600) {
    super(S_IFIFO | mode)
  }

  put(bytes: Uint8Array): void {
    this.chunks.push(bytes.slice())
    this.waiting += bytes.length
    this.activity++
  }

  has(byte: number): boolean {
    return this.chunks.some((chunk) => chunk.includes(byte))
  }

  take(count: number): Uint8Array {
    const out = new Uint8Array(Math.min(count, this.waiting))
    for (let at = 0; at < out.length; ) {
      const first = this.chunks[0] as Uint8Array
      const part = first.subarray(0, out.length - at)
      out.set(part, at)
      at += part.length
      if (part.length === first.length) this.chunks.shift()
      else this.chunks[0] = first.subarray(part.length)
    }
    if (this.waiting === this.capacity) this.activity++
    this.waiting -= out.length
    return out
  }
}

/** /dev/null, /dev/zero, /dev/full, /dev/urandom and whatever else answers reads and writes by itself. */
export class DeviceNode extends Node {
  constructor(
    private readonly number_: number,
    readonly read: (count: number) => Uint8Array,
    readonly write: (bytes: Uint8Array) => number = (bytes) => bytes.length,
  ) {
    super(S_IFCHR | 0o666)
  }
  override get device(): number {
    return this.number_
  }
}

/** A device whose other end is not there: the terminal of a process that has none. */
export class AbsentDeviceNode extends Node {
  constructor() {
    super(S_IFCHR | 0o666)
  }
}

/** Whether the user may read (4), write (2) or execute (1): root may, save what nobody may execute. */
export function mayAccess(node: Node, wanted: number): boolean {
  return (wanted & 1) === 0 || node instanceof DirectoryNode || (node.mode & 0o111) !== 0
}
