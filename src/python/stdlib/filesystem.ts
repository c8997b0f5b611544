/**
 * The file system of a run: in memory, fresh each time, with POSIX's rules for names. It knows inodes and paths; what
 * is open stands in `open-files.ts`. Calls fail with a `SystemFault`.
 */
import { stateOfRun } from '../objects/interpreter'
import { running } from '../host'
import { AbsentDeviceNode, DeviceNode, DirectoryNode, FileNode, LinkNode, mayAccess, nanosecondsNow, PipeNode, S_IFREG, type Node } from './file-nodes'
import { FileTable, openNode, type OpenFile } from './open-files'
import { fail, SystemFault } from './os-error'
import { POSIX_CONSTANTS as O } from './posix-constants'

/** Where a program starts: its directory, and the home of the one user. */
export const HOME = '/home/guest'

const MAX_NAME = 255
const MAX_PATH = 4096
const MAX_LINKS = 40

/** Where a path leads: the directory that holds its last name, and what stands there, if anything. */
interface Place {
  readonly parent: DirectoryNode
  readonly name: string
  readonly node: Node | null
  /** The path ended in a slash: only a directory will do. */
  readonly wantsDirectory: boolean
}

class FileSystem {
  readonly root = new DirectoryNode(0o755, null)
  cwd: DirectoryNode
  umask = 0o022
  table = new FileTable()
  private noise = new Noise()
  private program: typeof running.program = null

  constructor() {
    const home = this.makePath(HOME)
    this.makePath('/tmp').mode = (this.root.mode & ~0o7777) | 0o1777
    this.makePath('/var/tmp').mode = (this.root.mode & ~0o7777) | 0o1777
    this.makePath('/dev/shm').mode = (this.root.mode & ~0o7777) | 0o1777
    const dev = this.makePath('/dev')
    const nothing = (): Uint8Array => new Uint8Array(0)
    const zeros = (count: number): Uint8Array => new Uint8Array(count)
    dev.add('tty', new AbsentDeviceNode())
    dev.add('null', new DeviceNode(0x103, nothing))
    dev.add('zero', new DeviceNode(0x105, zeros))
    dev.add('full', new DeviceNode(0x107, zeros, () => fail('ENOSPC')))
    dev.add('urandom', new DeviceNode(0x109, (count) => this.random(count)))
    dev.add('random', new DeviceNode(0x108, (count) => this.random(count)))
    // sys.executable: it is there, but has no bytes.
    this.makePath('/usr/bin').add('python3.14', new FileNode(S_IFREG | 0o755))
    this.cwd = home
  }

  /** A program begins: its own text stands where `__file__` says it is. An interpreter may be made ready before that. */
  private begin(): void {
    const { program } = running
    this.program = program
    this.noise = new Noise()
    if (program !== null) this.placeProgram(program.filename, program.source)
  }

  private placeProgram(filename: string, source: string): void {
    const parts = filename.split('/')
    const name = parts.pop() as string
    if (name === '' || name.length > MAX_NAME || filename.startsWith('<') || filename.length > MAX_PATH) return
    const folder = parts.some((part) => part === '..') ? null : filename.startsWith('/') ? this.makePath(parts.join('/')) : parts.length === 0 ? this.cwd : this.makePath(`${HOME}/${parts.join('/')}`)
    if (folder === null || folder.entries.has(name)) return
    const file = new FileNode(S_IFREG | 0o644)
    file.write(0, new TextEncoder().encode(source))
    folder.add(name, file)
  }

  private makePath(path: string): DirectoryNode {
    let at = this.root
    for (const name of path.split('/').filter((part) => part !== '' && part !== '.')) {
      const next = at.entries.get(name)
      if (next instanceof DirectoryNode) at = next
      else {
        const made = new DirectoryNode(0o755, at)
        at.add(name, made)
        at = made
      }
    }
    return at
  }

  /** Bytes that look random and are the same in every run. */
  random(count: number): Uint8Array {
    if (running.program !== this.program) this.begin()
    return this.noise.bytes(count)
  }

  /** Walks a path from `start` (or the root). The last name need not exist. path_lookupat */
  locate(path: string, start: DirectoryNode, follow: boolean, links = 0): Place {
    if (running.program !== this.program) this.begin()
    if (path === '') fail('ENOENT')
    if (path.length >= MAX_PATH) fail('ENAMETOOLONG')
    let at = path.startsWith('/') ? this.root : start
    const names = path.split('/').filter((name) => name !== '')
    const wantsDirectory = path.endsWith('/') || names[names.length - 1] === '.' || names[names.length - 1] === '..'
    if (names.length === 0) return { parent: this.root, name: '/', node: this.root, wantsDirectory }
    for (let i = 0; ; i++) {
      const name = names[i] as string
      const isLast = i === names.length - 1
      if (byteLength(name) > MAX_NAME) fail('ENAMETOOLONG')
      let node: Node | undefined = name === '.' ? at : name === '..' ? at.parent : at.entries.get(name)
      if (node instanceof LinkNode && (!isLast || follow || path.endsWith('/'))) {
        if (links + 1 > MAX_LINKS) fail('ELOOP')
        const place = this.locate(node.target, at, true, links + 1)
        if (isLast) return place.node === null ? { ...place, wantsDirectory } : checkDirectory({ ...place, wantsDirectory })
        node = place.node ?? undefined
      }
      if (isLast) return checkDirectory({ parent: at, name, node: node ?? null, wantsDirectory })
      if (node === undefined) fail('ENOENT')
      if (!(node instanceof DirectoryNode)) fail('ENOTDIR')
      at = node
    }
  }

  /** What stands at a path; ENOENT when nothing does. */
  find(path: string, start: DirectoryNode = this.cwd, follow = true): Node {
    return this.locate(path, start, follow).node ?? fail('ENOENT')
  }

  findDirectory(path: string, start: DirectoryNode = this.cwd): DirectoryNode {
    const node = this.find(path, start)
    return node instanceof DirectoryNode ? node : fail('ENOTDIR')
  }

  /** The absolute path of a directory; ENOENT when it was removed. */
  pathOf(directory: DirectoryNode): string {
    const names: string[] = []
    for (let at = directory; at !== this.root; at = at.parent) {
      const { parent } = at
      const name = [...parent.entries].find(([, node]) => node === at)?.[0]
      if (name === undefined) fail('ENOENT')
      names.unshift(name)
    }
    return `/${names.join('/')}`
  }

  // Files

  /** open(2). Returns the description; the caller numbers it. */
  open(path: string, flags: number, mode: number, start: DirectoryNode = this.cwd): OpenFile {
    const file = this.openAt(path, flags, mode, start)
    file.path = path
    return file
  }

  private openAt(path: string, flags: number, mode: number, start: DirectoryNode): OpenFile {
    const access = flags & O.O_ACCMODE
    if ((flags & O.O_TMPFILE) === O.O_TMPFILE) return this.openUnnamed(path, flags, mode, start)
    const creates = (flags & O.O_CREAT) !== 0
    const follow = (flags & O.O_NOFOLLOW) === 0 && !(creates && (flags & O.O_EXCL) !== 0)
    const place = this.locate(path, start, follow)
    let { node } = place
    if (node === null) {
      if (!creates) fail('ENOENT')
      if (place.wantsDirectory) fail('EISDIR')
      node = this.create(place, new FileNode(S_IFREG | (mode & 0o7777 & ~this.umask)))
      return openNode(node, flags & ~O.O_CREAT)
    }
    if (creates && (flags & O.O_EXCL) !== 0) fail('EEXIST')
    if (node instanceof LinkNode) fail('ELOOP')
    if (node instanceof DirectoryNode) {
      if (creates || access !== O.O_RDONLY) fail('EISDIR')
    } else if ((flags & O.O_DIRECTORY) !== 0) fail('ENOTDIR')
    if ((flags & O.O_TRUNC) !== 0 && node instanceof FileNode && access !== O.O_RDONLY) node.truncate(0)
    return openNode(node, flags)
  }

  private openUnnamed(path: string, flags: number, mode: number, start: DirectoryNode): OpenFile {
    this.findDirectory(path, start)
    if ((flags & O.O_ACCMODE) === O.O_RDONLY) fail('EINVAL')
    return openNode(new FileNode(S_IFREG | (mode & 0o7777 & ~this.umask)), flags)
  }

  private create<T extends Node>(place: Place, node: T): T {
    if (place.parent.links === 0) fail('ENOENT')
    place.parent.add(place.name, node)
    return node
  }

  /** Where something new is to stand. */
  private vacancy(path: string, start: DirectoryNode): Place {
    const place = this.locate(path, start, false)
    if (place.node !== null) fail('EEXIST')
    return place
  }

  mkdir(path: string, mode: number, start: DirectoryNode = this.cwd): void {
    const place = this.vacancy(path, start)
    this.create(place, new DirectoryNode(mode & 0o1777 & ~this.umask, place.parent))
  }

  mkfifo(path: string, mode: number, start: DirectoryNode = this.cwd): void {
    const place = this.vacancy(path, start)
    if (place.wantsDirectory) fail('ENOENT')
    this.create(place, new PipeNode(mode & 0o777 & ~this.umask))
  }

  /** bind(2) of a socket of the local machine: EADDRINUSE where something stands already. */
  placeSocket(path: string, node: Node): void {
    const place = this.locate(path, this.cwd, false)
    if (place.node !== null) fail('EADDRINUSE')
    node.mode &= ~this.umask
    this.create(place, node)
  }

  symlink(target: string, path: string, start: DirectoryNode = this.cwd): void {
    if (target === '') fail('ENOENT')
    const place = this.vacancy(path, start)
    if (place.wantsDirectory) fail('ENOENT')
    this.create(place, new LinkNode(target))
  }

  readlink(path: string, start: DirectoryNode = this.cwd): string {
    const node = this.find(path, start, false)
    return node instanceof LinkNode ? node.target : fail('EINVAL')
  }

  link(source: string, path: string, follow: boolean, from: DirectoryNode = this.cwd, to: DirectoryNode = this.cwd): void {
    const node = this.find(source, from, follow)
    const place = this.vacancy(path, to)
    if (node instanceof DirectoryNode) fail('EPERM')
    if (place.wantsDirectory) fail('ENOENT')
    this.create(place, node)
  }

  unlink(path: string, start: DirectoryNode = this.cwd): void {
    const place = this.locate(path, start, false)
    if (place.node === null) fail('ENOENT')
    if (place.node instanceof DirectoryNode) fail('EISDIR')
    place.parent.remove(place.name).forget()
  }

  rmdir(path: string, start: DirectoryNode = this.cwd): void {
    const place = this.locate(path, start, false)
    if (place.node === null) fail('ENOENT')
    if (!(place.node instanceof DirectoryNode)) fail('ENOTDIR')
    if (place.name === '.') fail('EINVAL')
    if (place.name === '..') fail('ENOTEMPTY')
    if (place.node === this.root) fail('EBUSY')
    if (place.node.entries.size > 0) fail('ENOTEMPTY')
    place.parent.remove(place.name)
  }

  rename(source: string, target: string, from: DirectoryNode = this.cwd, to: DirectoryNode = this.cwd): void {
    const old = this.locate(source, from, false)
    if (old.node === null) fail('ENOENT')
    const place = this.locate(target, to, false)
    if ([old.name, place.name].some((name) => name === '.' || name === '..' || name === '/')) fail('EBUSY')
    const isDirectory = old.node instanceof DirectoryNode
    if (isDirectory) for (let at = place.parent; ; at = at.parent) {
      if (at === old.node) fail('EINVAL')
      if (at === at.parent) break
    }
    if (!isDirectory && place.wantsDirectory) fail('ENOTDIR')
    const { node } = place
    if (node === old.node) return
    if (node !== null) {
      if (node instanceof DirectoryNode) {
        if (!isDirectory) fail('EISDIR')
        if (node.entries.size > 0) fail('ENOTEMPTY')
      } else if (isDirectory) fail('ENOTDIR')
      place.parent.remove(place.name).forget()
    }
    old.parent.remove(old.name)
    place.parent.add(place.name, old.node)
    if (old.node instanceof DirectoryNode) old.node.links = 2 + [...old.node.entries.values()].filter((entry) => entry instanceof DirectoryNode).length
  }

  chdir(directory: Node): void {
    if (!(directory instanceof DirectoryNode)) fail('ENOTDIR')
    this.cwd = directory
  }

  chmod(node: Node, mode: number): void {
    node.mode = (node.mode & ~0o7777) | (mode & 0o7777)
    node.changed = nanosecondsNow()
  }

  access(node: Node, mode: number): boolean {
    return mode === 0 || mayAccess(node, mode)
  }
}

function checkDirectory(place: Place): Place {
  if (place.wantsDirectory && place.node !== null && !(place.node instanceof DirectoryNode)) fail('ENOTDIR')
  return place
}

function byteLength(name: string): number {
  return name.length * 3 <= MAX_NAME ? name.length : new TextEncoder().encode(name).length
}

/** xorshift128+ from a fixed seed: the same bytes in every run. */
class Noise {
  private a = 0x9e3779b97f4a7c15n
  private b = 0xd1b54a32d192ed03n

  private next(): bigint {
    let x = this.a
    const y = this.b
    this.a = y
    x ^= (x << 23n) & 0xffffffffffffffffn
    this.b = x ^ y ^ (x >> 17n) ^ (y >> 26n)
    return (this.b + y) & 0xffffffffffffffffn
  }

  bytes(count: number): Uint8Array {
    const out = new Uint8Array(Math.ceil(count / 8) * 8)
    const view = new DataView(out.buffer)
    for (let i = 0; i < out.length; i += 8) view.setBigUint64(i, this.next(), true)
    return out.slice(0, count)
  }
}

const state = stateOfRun<{ current: FileSystem | null }>(() => ({ current: null }))

/** The file system of the run that is under way; made when it is first asked for. */
export function fileSystem(): FileSystem {
  return (state.current ??= new FileSystem())
}

/** The text of a file that the program made, for imports; undefined where there is none. */
export function readProgramFile(path: string): string | undefined {
  const bytes = readProgramBytes(path)
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes)
}

/** The bytes of a file that the program made, or undefined. */
export function readProgramBytes(path: string): Uint8Array | undefined {
  const node = programNode(path)
  return node instanceof FileNode ? node.window(0, node.size) : undefined
}

/** Whether the program's files have a folder of this name. */
export function isProgramFolder(path: string): boolean {
  return programNode(path) instanceof DirectoryNode
}

function programNode(path: string): Node | undefined {
  if (state.current === null) return undefined
  try {
    return state.current.find(path)
  } catch (thrown) {
    if (thrown instanceof SystemFault) return undefined
    throw thrown
  }
}
