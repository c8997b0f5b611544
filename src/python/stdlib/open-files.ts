/** Open file descriptions, and the table that numbers them: what lies between a file descriptor and an inode. */
import { notSimulated } from '../objects/errors'
import { running } from '../host'
import { writeOutput } from '../builtins/stream'
import { DeviceNode, DirectoryNode, FileNode, PipeNode, S_IFIFO, type Node } from './file-nodes'
import { fail } from './os-error'
import { POSIX_CONSTANTS as O } from './posix-constants'

/** Lets other threads and tasks go on until a condition holds; false when nobody could ever make it hold. */
export const blocking: { wait: (isReady: () => boolean) => boolean } = { wait: (isReady) => isReady() }

/** What `open` makes and `dup` shares. Every call may fail with a SystemFault. */
export abstract class OpenFile {
  /** Descriptors that refer to it. */
  references = 0
  /** The path that it was opened by, for those who look on. */
  path: string | null = null

  constructor(
    readonly node: Node,
    public flags: number,
  ) {}

  get isReadable(): boolean {
    return (this.flags & O.O_ACCMODE) !== O.O_WRONLY && (this.flags & O.O_PATH) === 0
  }

  get isWritable(): boolean {
    return (this.flags & O.O_ACCMODE) !== O.O_RDONLY && (this.flags & O.O_PATH) === 0
  }

  get isTerminal(): boolean {
    return false
  }

  /** At most `count` bytes; none at the end. The bytes are the caller's. */
  abstract read(count: number): Uint8Array
  abstract write(bytes: Uint8Array): number

  seek(_offset: number, _whence: number): number {
    return fail('ESPIPE')
  }

  truncate(_size: number): void {
    fail('EINVAL')
  }

  pread(_count: number, _offset: number): Uint8Array {
    return fail('ESPIPE')
  }

  pwrite(_bytes: Uint8Array, _offset: number): number {
    return fail('ESPIPE')
  }

  /** The last descriptor is closed. */
  close(): void {}
}

const MAX_OFFSET = 2 ** 63

class OpenRegular extends OpenFile {
  private position = 0

  constructor(
    private readonly file: FileNode,
    flags: number,
  ) {
    super(file, flags)
    file.opened++
  }

  override read(count: number): Uint8Array {
    if (!this.isReadable) fail('EBADF')
    const bytes = this.file.window(this.position, count).slice()
    this.position += bytes.length
    return bytes
  }

  override write(bytes: Uint8Array): number {
    if (!this.isWritable) fail('EBADF')
    if ((this.flags & O.O_APPEND) !== 0) this.position = this.file.size
    this.file.write(this.position, bytes)
    this.position += bytes.length
    return bytes.length
  }

  override pread(count: number, offset: number): Uint8Array {
    if (!this.isReadable) fail('EBADF')
    if (offset < 0) fail('EINVAL')
    return this.file.window(offset, count).slice()
  }

  override pwrite(bytes: Uint8Array, offset: number): number {
    if (!this.isWritable) fail('EBADF')
    if (offset < 0) fail('EINVAL')
    this.file.write((this.flags & O.O_APPEND) !== 0 ? this.file.size : offset, bytes)
    return bytes.length
  }

  override seek(offset: number, whence: number): number {
    const { size } = this.file
    if (whence === O.SEEK_DATA || whence === O.SEEK_HOLE) {
      if (offset < 0 || offset >= size) fail('ENXIO')
      this.position = whence === O.SEEK_DATA ? offset : size
      return this.position
    }
    if (whence < 0 || whence > 2) fail('EINVAL')
    const target = offset + (whence === 0 ? 0 : whence === 1 ? this.position : size)
    if (target < 0) fail('EINVAL')
    if (target >= MAX_OFFSET) fail('EOVERFLOW')
    this.position = target
    return target
  }

  override truncate(size: number): void {
    if (!this.isWritable || size < 0) fail('EINVAL')
    this.file.truncate(size)
  }

  override close(): void {
    this.file.opened--
    this.file.forget()
  }
}

class OpenDirectory extends OpenFile {
  override read(): Uint8Array {
    return fail('EISDIR')
  }
  override write(): number {
    return fail('EBADF')
  }
  override seek(): number {
    return 0
  }
}

/** One end of a pipe, or both (a fifo opened for reading and writing). */
class OpenPipe extends OpenFile {
  constructor(
    private readonly pipe: PipeNode,
    flags: number,
  ) {
    super(pipe, flags)
    if (this.isReadable) pipe.readers++
    if (this.isWritable) pipe.writers++
  }

  private await(isReady: () => boolean, what: string): void {
    if (isReady()) return
    if ((this.flags & O.O_NONBLOCK) !== 0) fail('EAGAIN')
    if (!blocking.wait(isReady)) notSimulated(what)
  }

  override read(count: number): Uint8Array {
    if (!this.isReadable) fail('EBADF')
    if (count === 0) return new Uint8Array(0)
    this.await(() => this.pipe.waiting > 0 || this.pipe.writers === 0, 'waiting for ever for a pipe that nobody writes to')
    return this.pipe.take(count)
  }

  override write(bytes: Uint8Array): number {
    if (!this.isWritable) fail('EBADF')
    const { pipe } = this
    for (let at = 0; at < bytes.length; ) {
      if (pipe.readers === 0) fail('EPIPE')
      const room = pipe.capacity - pipe.waiting
      if ((this.flags & O.O_NONBLOCK) !== 0) {
        if (room === 0 || (bytes.length <= 4096 && room < bytes.length)) {
          if (at === 0) fail('EAGAIN')
          return at
        }
      }
      this.await(() => pipe.waiting < pipe.capacity || pipe.readers === 0, 'waiting for ever for a full pipe that nobody reads')
      const part = bytes.subarray(at, at + pipe.capacity - pipe.waiting)
      pipe.put(part)
      at += part.length
      if ((this.flags & O.O_NONBLOCK) !== 0 && at < bytes.length && pipe.waiting === pipe.capacity) return at
    }
    return bytes.length
  }

  override close(): void {
    this.pipe.activity++
    if (this.isReadable) this.pipe.readers--
    if (this.isWritable) this.pipe.writers--
  }
}

class OpenDevice extends OpenFile {
  constructor(
    private readonly dev: DeviceNode,
    flags: number,
  ) {
    super(dev, flags)
  }
  override read(count: number): Uint8Array {
    if (!this.isReadable) fail('EBADF')
    return this.dev.read(count)
  }
  override write(bytes: Uint8Array): number {
    if (!this.isWritable) fail('EBADF')
    return this.dev.write(bytes)
  }
  override seek(): number {
    return 0
  }
  override pread(count: number): Uint8Array {
    return this.read(count)
  }
  override pwrite(bytes: Uint8Array): number {
    return this.write(bytes)
  }
}

/** The program's standard input: the host's lines. */
class StandardInput extends OpenFile {
  private rest = new Uint8Array(0)
  private isAtEnd = false

  override read(count: number): Uint8Array {
    if (this.rest.length === 0 && !this.isAtEnd && count > 0) {
      const line = running.host.readLine()
      if (line === null) this.isAtEnd = true
      else this.rest = new TextEncoder().encode(`${line}\n`)
    }
    const bytes = this.rest.slice(0, count)
    this.rest = this.rest.subarray(bytes.length)
    return bytes
  }
  override write(): number {
    return fail('EBADF')
  }
}

/** The program's output: bytes of UTF-8 on their way to the host. */
class StandardOutput extends OpenFile {
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true })

  constructor(
    node: Node,
    private readonly stream: 'stdout' | 'stderr',
  ) {
    super(node, O.O_WRONLY)
  }
  override read(): Uint8Array {
    return fail('EBADF')
  }
  override write(bytes: Uint8Array): number {
    const text = this.decoder.decode(bytes, { stream: true })
    if (text !== '') writeOutput(this.stream, text)
    return bytes.length
  }
}

class StandardNode extends PipeNode {
  constructor() {
    super()
    this.mode = S_IFIFO | 0o600
  }
}

/** The description for an inode that is being opened. */
export function openNode(node: Node, flags: number): OpenFile {
  if (node instanceof FileNode) return new OpenRegular(node, flags)
  if (node instanceof DirectoryNode) return new OpenDirectory(node, flags)
  if (node instanceof PipeNode) return new OpenPipe(node, flags)
  if (node instanceof DeviceNode) return new OpenDevice(node, flags)
  return fail('ENXIO')
}

/** One thing less refers to a description; with the last one it is closed. */
export function letGo(file: OpenFile): void {
  if (--file.references === 0) file.close()
}

const MAX_FILES = 1024

/** The process's table of file descriptors. */
export class FileTable {
  private readonly files: (OpenFile | undefined)[] = []
  private readonly inheritable = new Set<number>()

  constructor() {
    for (const [fd, file] of [
      new StandardInput(new StandardNode(), O.O_RDONLY), new StandardOutput(new StandardNode(), 'stdout'), new StandardOutput(new StandardNode(), 'stderr'),
    ].entries()) {
      this.files[fd] = file
      file.references = 1
      this.inheritable.add(fd)
    }
  }

  /** EBADF when nothing is open there. */
  get(fd: number): OpenFile {
    return this.files[fd] ?? fail('EBADF')
  }

  has(fd: number): boolean {
    return this.files[fd] !== undefined
  }

  /** isatty(3): false for what is not open at all. */
  isTerminal(fd: number): boolean {
    return this.files[fd]?.isTerminal ?? false
  }

  /** Whether what is written there is shown by the host. */
  showsOutput(fd: number): boolean {
    return this.files[fd] instanceof StandardOutput
  }

  /** Numbers a description: the lowest number that is free, from `from` on. */
  add(file: OpenFile, from = 0): number {
    let fd = from
    while (this.files[fd] !== undefined) fd++
    if (fd >= MAX_FILES) fail('EMFILE')
    this.set(fd, file)
    return fd
  }

  private set(fd: number, file: OpenFile): void {
    this.files[fd] = file
    file.references++
  }

  close(fd: number): void {
    const file = this.get(fd)
    this.files[fd] = undefined
    this.inheritable.delete(fd)
    letGo(file)
  }

  dup(fd: number, from = 0): number {
    return this.add(this.get(fd), from)
  }

  dup2(fd: number, target: number): void {
    const file = this.get(fd)
    if (target < 0 || target >= MAX_FILES) fail('EBADF')
    if (fd === target) return
    if (this.has(target)) this.close(target)
    this.set(target, file)
  }

  isInheritable(fd: number): boolean {
    this.get(fd)
    return this.inheritable.has(fd)
  }

  setInheritable(fd: number, inheritable: boolean): void {
    this.get(fd)
    if (inheritable) this.inheritable.add(fd)
    else this.inheritable.delete(fd)
  }
}

