/** posix: the calls that take paths. Modules/posixmodule.c */
import type { PyValue } from '../objects/object'
import { raise } from '../objects/errors'
import { noArgs, oneArg, withKeywords, type MethodSpec } from '../objects/native'
import { asIndexInt, isTrue } from '../objects/number'
import { makeList, makeTuple, PyTuple } from '../objects/tuple'
import { asIntArgument, asSsizeArgument, textOf } from '../builtins/arguments'
import { makeBytes, PyBytes } from '../builtins/bytes-storage'
import { PyFloat } from '../builtins/number-storage'
import { running } from '../host'
import { DirectoryNode, FileNode, nanosecondsNow, type Node } from './file-nodes'
import { directoryArgument, fileBytes, fileText, fspath, nameLike, nodeOf, pathArgument, startOf, type FilePath, type PathRules } from './file-paths'
import { fileSystem } from './filesystem'
import { fail, system } from './os-error'
import { statOf, statvfsOf } from './stat-result'

/** A call about one path, perhaps relative to a directory's descriptor. */
function onPath(name: string, extra: readonly string[], rules: PathRules, required: number, run: (path: FilePath, dirFd: number | null, ...rest: (PyValue | undefined)[]) => PyValue, positionalNames: readonly string[] = []): MethodSpec {
  const names = ['path', ...positionalNames, ...extra]
  const dirAt = names.indexOf('dir_fd')
  return withKeywords({ names, required, keywordOnly: extra.length }, (_self: PyValue, ...args) => {
    const path = pathArgument(args[0], name, rules)
    const rest = args.slice(1).filter((_value, i) => i + 1 !== dirAt)
    return run(path, dirAt < 0 ? null : directoryArgument(args[dirAt]), ...rest)
  })
}

const follows = (value: PyValue | undefined): boolean => value === undefined || isTrue(value)
const modeOf = (value: PyValue | undefined, absent: number): number => (value === undefined ? absent : asIntArgument(value))

/** A descriptor excludes what only makes sense with a name. */
function assertPlain(name: string, path: FilePath, dirFd: number | null, follow = true): void {
  if (path.fd === null) return
  if (dirFd !== null) raise('ValueError', `${name}: can't specify dir_fd without matching path`)
  if (!follow) raise('ValueError', `${name}: cannot use fd and follow_symlinks together`)
}

function stat(name: string, fixed?: boolean): (path: FilePath, dirFd: number | null, follow?: PyValue) => PyValue {
  return (path, dirFd, follow) => {
    const isFollowed = fixed ?? follows(follow)
    assertPlain(name, path, dirFd, isFollowed)
    return system(() => statOf(nodeOf(path, dirFd, isFollowed)), path.object)
  }
}

/** listdir(path) */
function listDirectory(path: FilePath): PyValue {
  return system(() => {
    const node = nodeOf(path)
    if (!(node instanceof DirectoryNode)) fail('ENOTDIR')
    node.accessed = nanosecondsNow()
    return makeList([...node.entries.keys()].map((name) => nameLike(path, name)))
  }, path.object)
}

/** rename, replace, link: two paths, each with its own directory. */
function twoPaths(name: string, names: readonly string[], keywordOnly: number, run: (source: FilePath, target: FilePath, from: number | null, to: number | null, follow: boolean) => void): MethodSpec {
  return withKeywords({ names, required: 2, keywordOnly }, (_self: PyValue, src, dst, from, to, follow) => {
    const source = pathArgument(src, name, { argument: 'src' })
    const target = pathArgument(dst, name, { argument: 'dst' })
    const [fromFd, toFd] = [directoryArgument(from), directoryArgument(to)]
    system(() => run(source, target, fromFd, toFd, follows(follow)), source.object, target.object)
    return null
  })
}

function renames(name: string): MethodSpec {
  return twoPaths(name, ['src', 'dst', 'src_dir_fd', 'dst_dir_fd'], 2, (source, target, from, to) => {
    fileSystem().rename(source.text, target.text, startOf(from), startOf(to))
  })
}

const BILLION = 1_000_000_000n

/** Seconds, as an int or a float, in nanoseconds. _PyTime_ObjectToTimespec */
function nanoseconds(value: PyValue): bigint {
  if (value instanceof PyFloat) {
    if (!Number.isFinite(value.value)) raise(Number.isNaN(value.value) ? 'ValueError' : 'OverflowError', Number.isNaN(value.value) ? 'Invalid value NaN (not a number)' : 'timestamp out of range for platform time_t')
    const whole = Math.floor(value.value)
    return BigInt(whole) * BILLION + BigInt(Math.floor((value.value - whole) * 1e9))
  }
  return BigInt(asIndexInt(value)) * BILLION
}

function setTimes(node: Node, times: PyValue | undefined, ns: PyValue | undefined): void {
  if (times instanceof PyTuple) [node.accessed, node.modified] = times.items.map(nanoseconds) as [bigint, bigint]
  else if (ns instanceof PyTuple) [node.accessed, node.modified] = ns.items.map((value) => BigInt(asIndexInt(value))) as [bigint, bigint]
  else node.accessed = node.modified = nanosecondsNow()
  node.changed = nanosecondsNow()
}

const isPair = (value: PyValue): boolean => value instanceof PyTuple && value.items.length === 2

/** An owner's number; -1 leaves it as it is. */
function setOwner(node: Node, uid: number, gid: number): void {
  if (uid >= 0) node.owner = uid
  if (gid >= 0) node.group = gid
  node.changed = nanosecondsNow()
}

const own = (name: string, run: (node: Node, ...rest: (PyValue | undefined)[]) => void, extra: readonly string[], positionalNames: readonly string[], required: number): MethodSpec =>
  onPath(name, extra, { fd: true }, required, (path, dirFd, ...rest) => {
    const isFollowed = !extra.includes('follow_symlinks') || follows(rest[rest.length - 1])
    assertPlain(name, path, dirFd, isFollowed)
    system(() => run(nodeOf(path, dirFd, isFollowed), ...rest), path.object)
    return null
  }, positionalNames)

export const pathFunctions: Record<string, MethodSpec> = {
  stat: onPath('stat', ['dir_fd', 'follow_symlinks'], { fd: true }, 1, stat('stat')),
  lstat: onPath('lstat', ['dir_fd'], {}, 1, stat('lstat', false)),
  access: onPath('access', ['dir_fd', 'effective_ids', 'follow_symlinks'], {}, 2, (path, dirFd, mode, _effective, follow) => {
    const wanted = asIntArgument(mode as PyValue)
    try {
      return system(() => fileSystem().access(nodeOf(path, dirFd, follows(follow)), wanted & 7))
    } catch (thrown) {
      if (typeof thrown === 'object' && thrown !== null && 'exception' in thrown) return false
      throw thrown
    }
  }, ['mode']),
  listdir: withKeywords({ names: ['path'] }, (_self: PyValue, path) => listDirectory(pathArgument(path ?? null, 'listdir', { fd: true, none: true }))),
  mkdir: onPath('mkdir', ['dir_fd'], {}, 1, (path, dirFd, mode) => {
    const bits = modeOf(mode, 0o777)
    system(() => fileSystem().mkdir(path.text, bits, startOf(dirFd)), path.object)
    return null
  }, ['mode']),
  mkfifo: onPath('mkfifo', ['dir_fd'], {}, 1, (path, dirFd, mode) => {
    const bits = modeOf(mode, 0o666)
    system(() => fileSystem().mkfifo(path.text, bits, startOf(dirFd)))
    return null
  }, ['mode']),
  rmdir: onPath('rmdir', ['dir_fd'], {}, 1, (path, dirFd) => {
    system(() => fileSystem().rmdir(path.text, startOf(dirFd)), path.object)
    return null
  }),
  unlink: onPath('unlink', ['dir_fd'], {}, 1, (path, dirFd) => {
    system(() => fileSystem().unlink(path.text, startOf(dirFd)), path.object)
    return null
  }),
  remove: onPath('remove', ['dir_fd'], {}, 1, (path, dirFd) => {
    system(() => fileSystem().unlink(path.text, startOf(dirFd)), path.object)
    return null
  }),
  rename: renames('rename'),
  replace: renames('replace'),
  link: twoPaths('link', ['src', 'dst', 'src_dir_fd', 'dst_dir_fd', 'follow_symlinks'], 3, (source, target, from, to, follow) => {
    fileSystem().link(source.text, target.text, follow, startOf(from), startOf(to))
  }),
  symlink: withKeywords({ names: ['src', 'dst', 'target_is_directory', 'dir_fd'], required: 2, keywordOnly: 1 }, (_self: PyValue, src, dst, _directory, dirFd) => {
    const target = pathArgument(src, 'symlink', { argument: 'src' })
    const path = pathArgument(dst, 'symlink', { argument: 'dst' })
    const start = directoryArgument(dirFd)
    system(() => fileSystem().symlink(target.text, path.text, startOf(start)), target.object, path.object)
    return null
  }),
  readlink: onPath('readlink', ['dir_fd'], {}, 1, (path, dirFd) => nameLike(path, system(() => fileSystem().readlink(path.text, startOf(dirFd)), path.object))),
  getcwd: noArgs(() => system(() => fileSystem().pathOf(fileSystem().cwd))),
  getcwdb: noArgs(() => makeBytes(fileBytes(system(() => fileSystem().pathOf(fileSystem().cwd))))),
  chdir: onPath('chdir', [], { fd: true }, 1, (path) => {
    system(() => fileSystem().chdir(nodeOf(path)), path.object)
    return null
  }),
  chroot: onPath('chroot', [], {}, 1, (path) => system(() => fail('EPERM'), path.object)),
  truncate: onPath('truncate', [], { fd: true }, 2, (path, _dirFd, length) => {
    const size = asSsizeArgument(length as PyValue)
    system(() => {
      if (path.fd !== null) return fileSystem().table.get(path.fd).truncate(size)
      const node = nodeOf(path)
      if (node instanceof DirectoryNode) fail('EISDIR')
      if (size < 0 || !(node instanceof FileNode)) fail('EINVAL')
      return node.truncate(size)
    }, path.object)
    return null
  }, ['length']),
  utime: onPath('utime', ['ns', 'dir_fd', 'follow_symlinks'], { fd: true }, 1, (path, dirFd, times, ns, follow) => {
    if (times !== undefined && times !== null && ns !== undefined) raise('ValueError', "utime: you may specify either 'times' or 'ns' but not both")
    if (times !== undefined && times !== null && !isPair(times)) raise('TypeError', "utime: 'times' must be either a tuple of two ints or None")
    if (ns !== undefined && !isPair(ns)) raise('TypeError', "utime: 'ns' must be a tuple of two ints")
    assertPlain('utime', path, dirFd, follows(follow))
    system(() => setTimes(nodeOf(path, dirFd, follows(follow)), times, ns), path.object)
    return null
  }, ['times']),
  chmod: own('chmod', (node, mode) => fileSystem().chmod(node, asIntArgument(mode as PyValue)), ['dir_fd', 'follow_symlinks'], ['mode'], 2),
  chown: own('chown', (node, uid, gid) => setOwner(node, asIntArgument(uid as PyValue), asIntArgument(gid as PyValue)), ['dir_fd', 'follow_symlinks'], ['uid', 'gid'], 3),
  lchown: onPath('lchown', [], {}, 3, (path, _dirFd, uid, gid) => {
    system(() => setOwner(nodeOf(path, null, false), asIntArgument(uid as PyValue), asIntArgument(gid as PyValue)), path.object)
    return null
  }, ['uid', 'gid']),
  statvfs: onPath('statvfs', [], { fd: true }, 1, (path) => system(() => {
    nodeOf(path)
    return statvfsOf(running.host.limits.bytes)
  }, path.object)),
  pathconf: onPath('pathconf', [], { fd: true }, 2, (path, _dirFd, name) => {
    system(() => nodeOf(path), path.object)
    const values: Record<string, number> = { PC_NAME_MAX: 255, PC_PATH_MAX: 4096, PC_PIPE_BUF: 4096, PC_LINK_MAX: 65000 }
    return values[String(name)] ?? raise('ValueError', 'unrecognized configuration name')
  }, ['name']),
  listxattr: withKeywords({ names: ['path', 'follow_symlinks'], keywordOnly: 1 }, (_self: PyValue, given, follow) => {
    const path = pathArgument(given ?? null, 'listxattr', { fd: true, none: true })
    return system(() => {
      nodeOf(path, null, follows(follow))
      return makeList([])
    }, path.object)
  }),
  getxattr: onPath('getxattr', ['follow_symlinks'], { fd: true }, 2, (path) => system(() => {
    nodeOf(path)
    return fail('ENODATA')
  }, path.object), ['attribute']),
  fspath: withKeywords({ names: ['path'], required: 1 }, (_self: PyValue, path) => fspath(path as PyValue)),
  umask: oneArg((_self, mask) => {
    const files = fileSystem()
    const before = files.umask
    files.umask = asIntArgument(mask) & 0o777
    return before
  }),
  _path_normpath: withKeywords({ names: ['path'], required: 1 }, (_self: PyValue, path) => normalPath(path as PyValue)),
  _path_splitroot_ex: withKeywords({ names: ['path'], positionalOnly: 1, required: 1 }, (_self: PyValue, value) => {
    const path = pathArgument(value, '_path_splitroot_ex', { nulls: true })
    const text = path.text
    const root = /^\/\/(?!\/)/.test(text) ? '//' : text.startsWith('/') ? '/' : ''
    return makeTuple(['', root, text.slice(root.length)].map((part) => nameLike(path, part)))
  }),
}

/** posixpath.normpath(). Null characters are let through. _Py_normpath */
function normalPath(value: PyValue): PyValue {
  const object = fspath(value)
  const isBytes = object instanceof PyBytes
  const text = isBytes ? fileText(object.bytes) : (textOf(object) as string)
  const root = /^\/\/(?!\/)/.test(text) ? '//' : text.startsWith('/') ? '/' : ''
  const names: string[] = []
  for (const name of text.split('/')) {
    if (name === '' || name === '.') continue
    if (name === '..' && names.length > 0 && names[names.length - 1] !== '..') names.pop()
    else if (name !== '..' || root === '') names.push(name)
  }
  const normal = root + names.join('/')
  return nameLike({ isBytes }, normal === '' ? '.' : normal)
}
