/** posix: the calls that take file descriptors. Modules/posixmodule.c */
import type { PyValue } from '../objects/object'
import { raise } from '../objects/errors'
import { noArgs, oneArg, positional, withKeywords, type MethodSpec } from '../objects/native'
import { isTrue } from '../objects/number'
import { itemsOf } from '../objects/protocols'
import { waiting, type Wait } from '../objects/threads'
import { makeTuple } from '../objects/tuple'
import { getBuffer, PyBUF, releaseBuffer, windowOf, type PyBuffer } from '../buffer'
import { reportWrite } from './struct'
import { asIntArgument, asSsizeArgument } from '../builtins/arguments'
import { bytesOf, makeBytes } from '../builtins/bytes-storage'
import { isSequence } from '../builtins/sequence'
import { makeStructSequence } from '../builtins/struct-sequence'
import { FileNode, PipeNode } from './file-nodes'
import { fileDescriptor } from './file-descriptor'
import { directoryArgument, pathArgument, startOf } from './file-paths'
import { fileSystem } from './filesystem'
import { writeInto } from './io-base'
import { fail, raiseOsError, system } from './os-error'
import { openNode, type OpenFile } from './open-files'
import { POSIX_CONSTANTS as O } from './posix-constants'
import { statOf, statvfsOf, terminalSizeType } from './stat-result'
import { sourceOfDescriptor, whenArrived } from './stream-source'
import { running } from '../host'
import { ERRNO } from './errno'

const table = (): ReturnType<typeof fileSystem>['table'] => fileSystem().table

/** A descriptor that must be an int. */
function onDescriptor(names: readonly string[], required: number, run: (file: OpenFile, fd: number, ...rest: (PyValue | undefined)[]) => PyValue): MethodSpec {
  return withKeywords({ names: ['fd', ...names], required: required + 1 }, (_self: PyValue, fd, ...rest) => {
    const number = asIntArgument(fd as PyValue)
    return system(() => run(table().get(number), number, ...rest))
  })
}

/** A descriptor or an object with fileno(). */
function onFile(run: (file: OpenFile, fd: number) => PyValue): MethodSpec {
  return withKeywords({ names: ['fd'], required: 1 }, (_self: PyValue, value) => {
    const fd = fileDescriptor(value as PyValue)
    return system(() => run(table().get(fd), fd))
  })
}

/** Bytes read, no more than asked for. */
function read(_self: PyValue, fd: PyValue | undefined, length: PyValue | undefined): PyValue | Wait {
  const number = asIntArgument(fd as PyValue)
  const count = asSsizeArgument(length as PyValue)
  if (count < 0) raiseOsError(ERRNO.EINVAL)
  return whenArrived(sourceOfDescriptor(number), 'os.read()', ({ arrived }) => arrived > 0 || count === 0, () => makeBytes(system(() => table().get(number).read(count))))
}

/** Every buffer is lent before the first byte moves, and given back at the end. iov_setup */
function withBuffers<T>(buffers: PyValue, what: string, request: number, run: (lent: readonly PyBuffer[]) => T): T {
  if (!isSequence(buffers)) raise('TypeError', `${what}() arg 2 must be a sequence`)
  const lent: PyBuffer[] = []
  try {
    for (const value of itemsOf(buffers)) lent.push(getBuffer(value, request))
    return run(lent)
  } finally {
    for (const buffer of lent) releaseBuffer(buffer)
  }
}

/** Fills buffers one after the other; stops where a read comes short. */
function readVector(buffers: PyValue, what: string, next: (count: number, done: number) => Uint8Array): PyValue {
  return withBuffers(buffers, what, PyBUF.WRITABLE, (lent) => {
    let total = 0
    for (const buffer of lent) {
      const room = windowOf(buffer)
      const bytes = system(() => next(room.length, total))
      room.set(bytes)
      reportWrite(buffer, buffer.offset, buffer.offset + bytes.length)
      total += bytes.length
      if (bytes.length < room.length) break
    }
    return total
  })
}

/** The bytes of several buffers, joined. */
function gathered(buffers: PyValue, what: string): Uint8Array {
  return withBuffers(buffers, what, PyBUF.SIMPLE, (lent) => {
    const all = new Uint8Array(lent.reduce((sum, buffer) => sum + buffer.length, 0))
    let at = 0
    for (const buffer of lent) {
      all.set(windowOf(buffer), at)
      at += buffer.length
    }
    return all
  })
}

function makePipe(flags: number): PyValue {
  return system(() => {
    const pipe = new PipeNode()
    const reader = table().add(openNode(pipe, O.O_RDONLY | (flags & O.O_NONBLOCK)))
    const writer = table().add(openNode(pipe, O.O_WRONLY | (flags & O.O_NONBLOCK)))
    return makeTuple([reader, writer])
  })
}

/** Copies between two descriptors. sendfile, copy_file_range */
function copyBetween(out: number, source: number, offset: PyValue | undefined, count: number, outOffset: PyValue | undefined = null): PyValue {
  return system(() => {
    const from = table().get(source)
    const to = table().get(out)
    const bytes = offset === undefined || offset === null ? from.read(count) : from.pread(count, asSsizeArgument(offset))
    return outOffset === undefined || outOffset === null ? to.write(bytes) : to.pwrite(bytes, asSsizeArgument(outOffset))
  })
}

export const descriptorFunctions: Record<string, MethodSpec> = {
  open: withKeywords({ names: ['path', 'flags', 'mode', 'dir_fd'], required: 2, keywordOnly: 1 }, (_self: PyValue, given, flags, mode, dirFd) => {
    const path = pathArgument(given, 'open')
    const bits = asIntArgument(flags as PyValue)
    const permissions = mode === undefined ? 0o777 : asIntArgument(mode)
    const start = directoryArgument(dirFd)
    return system(() => table().add(fileSystem().open(path.text, bits, permissions, startOf(start))), path.object)
  }),
  close: onDescriptor([], 0, (_file, fd) => {
    table().close(fd)
    return null
  }),
  closerange: positional(2, 2, (_self, low, high) => {
    for (let fd = Math.max(0, asIntArgument(low as PyValue)); fd < Math.min(1024, asIntArgument(high as PyValue)); fd++) if (table().has(fd)) table().close(fd)
    return null
  }),
  read: waiting((fn) => positional(2, 2, fn), read),
  readinto: positional(2, 2, (_self, fd, buffer) => {
    const number = asIntArgument(fd as PyValue)
    return writeInto(buffer as PyValue, 'readinto() argument 2', (room) => {
      const bytes = system(() => table().get(number).read(room.length))
      room.set(bytes)
      return bytes.length
    })
  }),
  write: positional(2, 2, (_self, fd, data) => {
    const number = asIntArgument(fd as PyValue)
    const bytes = bytesOf(data as PyValue)
    return system(() => table().get(number).write(bytes))
  }),
  pread: positional(3, 3, (_self, fd, length, offset) => {
    const [number, count, at] = [asIntArgument(fd as PyValue), asSsizeArgument(length as PyValue), asSsizeArgument(offset as PyValue)]
    if (count < 0) raiseOsError(ERRNO.EINVAL)
    return makeBytes(system(() => table().get(number).pread(count, at)))
  }),
  pwrite: positional(3, 3, (_self, fd, data, offset) => {
    const number = asIntArgument(fd as PyValue)
    const bytes = bytesOf(data as PyValue)
    const at = asSsizeArgument(offset as PyValue)
    return system(() => table().get(number).pwrite(bytes, at))
  }),
  readv: positional(2, 2, (_self, fd, buffers) => {
    const number = asIntArgument(fd as PyValue)
    return readVector(buffers as PyValue, 'readv', (count) => table().get(number).read(count))
  }),
  preadv: positional(3, 4, (_self, fd, buffers, offset) => {
    const [number, at] = [asIntArgument(fd as PyValue), asSsizeArgument(offset as PyValue)]
    return readVector(buffers as PyValue, 'preadv2', (count, done) => table().get(number).pread(count, at + done))
  }),
  writev: positional(2, 2, (_self, fd, buffers) => {
    const number = asIntArgument(fd as PyValue)
    const bytes = gathered(buffers as PyValue, 'writev')
    return system(() => table().get(number).write(bytes))
  }),
  pwritev: positional(3, 4, (_self, fd, buffers, offset) => {
    const [number, at] = [asIntArgument(fd as PyValue), asSsizeArgument(offset as PyValue)]
    const bytes = gathered(buffers as PyValue, 'pwritev')
    return system(() => table().get(number).pwrite(bytes, at))
  }),
  sendfile: withKeywords({ names: ['out_fd', 'in_fd', 'offset', 'count'], required: 4 }, (_self: PyValue, out, source, offset, count) =>
    copyBetween(asIntArgument(out as PyValue), asIntArgument(source as PyValue), offset, asSsizeArgument(count as PyValue)),
  ),
  copy_file_range: withKeywords({ names: ['src', 'dst', 'count', 'offset_src', 'offset_dst'], required: 3 }, (_self: PyValue, src, dst, count, from, to) => {
    const size = asSsizeArgument(count as PyValue)
    if (size < 0) raise('ValueError', "negative value for 'count' not allowed")
    return copyBetween(asIntArgument(dst as PyValue), asIntArgument(src as PyValue), from, size, to)
  }),
  lseek: positional(3, 3, (_self, fd, position, how) => {
    const [number, offset, whence] = [asIntArgument(fd as PyValue), asSsizeArgument(position as PyValue), asIntArgument(how as PyValue)]
    return system(() => table().get(number).seek(offset, whence))
  }),
  fstat: onDescriptor([], 0, (file) => statOf(file.node)),
  fstatvfs: onDescriptor([], 0, () => statvfsOf(running.host.limits.bytes)),
  ftruncate: positional(2, 2, (_self, fd, length) => {
    const [number, size] = [asIntArgument(fd as PyValue), asSsizeArgument(length as PyValue)]
    system(() => table().get(number).truncate(size))
    return null
  }),
  fchmod: withKeywords({ names: ['fd', 'mode'], required: 2 }, (_self: PyValue, fd, mode) => {
    const [number, bits] = [asIntArgument(fd as PyValue), asIntArgument(mode as PyValue)]
    system(() => fileSystem().chmod(table().get(number).node, bits))
    return null
  }),
  fchown: onDescriptor(['uid', 'gid'], 2, (file, _fd, uid, gid) => {
    const [owner, group] = [asIntArgument(uid as PyValue), asIntArgument(gid as PyValue)]
    if (owner >= 0) file.node.owner = owner
    if (group >= 0) file.node.group = group
    return null
  }),
  fchdir: onFile((file) => {
    fileSystem().chdir(file.node)
    return null
  }),
  fsync: onFile(() => null),
  fdatasync: onFile(() => null),
  sync: noArgs(() => null),
  posix_fallocate: positional(3, 3, (_self, fd, offset, length) => {
    const [number, at, size] = [asIntArgument(fd as PyValue), asSsizeArgument(offset as PyValue), asSsizeArgument(length as PyValue)]
    system(() => {
      const { node } = table().get(number)
      if (!(node instanceof FileNode) || at < 0 || size <= 0) fail('EINVAL')
      if (at + size > node.size) node.truncate(at + size)
    })
    return null
  }),
  posix_fadvise: positional(4, 4, (_self, fd) => {
    const number = asIntArgument(fd as PyValue)
    system(() => table().get(number))
    return null
  }),
  dup: positional(1, 1, (_self, fd) => {
    const number = asIntArgument(fd as PyValue)
    return system(() => table().dup(number))
  }),
  dup2: withKeywords({ names: ['fd', 'fd2', 'inheritable'], required: 2 }, (_self: PyValue, fd, fd2, inheritable) => {
    const [number, target] = [asIntArgument(fd as PyValue), asIntArgument(fd2 as PyValue)]
    system(() => {
      table().dup2(number, target)
      table().setInheritable(target, inheritable === undefined || isTrue(inheritable))
    })
    return target
  }),
  pipe: noArgs(() => makePipe(0)),
  pipe2: oneArg((_self, flags) => makePipe(asIntArgument(flags))),
  isatty: oneArg((_self, fd) => {
    const number = asIntArgument(fd)
    return table().has(number) && table().get(number).isTerminal
  }),
  ttyname: oneArg((_self, fd) => {
    const number = asIntArgument(fd)
    return system(() => {
      table().get(number)
      return fail('ENOTTY')
    })
  }),
  get_terminal_size: positional(0, 1, (_self, fd) => {
    const number = fd === undefined ? 1 : asIntArgument(fd)
    const isTerminal = system(() => table().get(number).isTerminal)
    return isTerminal ? makeStructSequence(terminalSizeType, [80, 24]) : raiseOsError(ERRNO.ENOTTY)
  }),
  get_inheritable: oneArg((_self, fd) => {
    const number = asIntArgument(fd)
    return system(() => table().isInheritable(number))
  }),
  set_inheritable: positional(2, 2, (_self, fd, inheritable) => {
    const number = asIntArgument(fd as PyValue)
    system(() => table().setInheritable(number, isTrue(inheritable as PyValue)))
    return null
  }),
  get_blocking: oneArg((_self, fd) => {
    const number = asIntArgument(fd)
    return system(() => (table().get(number).flags & O.O_NONBLOCK) === 0)
  }),
  set_blocking: positional(2, 2, (_self, fd, isBlocking) => {
    const number = asIntArgument(fd as PyValue)
    system(() => {
      const file = table().get(number)
      file.flags = isTrue(isBlocking as PyValue) ? file.flags & ~O.O_NONBLOCK : file.flags | O.O_NONBLOCK
    })
    return null
  }),
  lockf: positional(3, 3, (_self, fd) => {
    const number = asIntArgument(fd as PyValue)
    system(() => table().get(number))
    return null
  }),
  fpathconf: positional(2, 2, (_self, fd, name) => {
    const number = asIntArgument(fd as PyValue)
    system(() => table().get(number))
    const values: Record<string, number> = { PC_NAME_MAX: 255, PC_PATH_MAX: 4096, PC_PIPE_BUF: 4096, PC_LINK_MAX: 65000 }
    return values[String(name)] ?? raise('ValueError', 'unrecognized configuration name')
  }),
  device_encoding: withKeywords({ names: ['fd'], required: 1 }, () => null),
}

