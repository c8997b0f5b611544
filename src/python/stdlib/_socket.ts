/** _socket: sockets in memory. Modules/socketmodule.c */
import { Tracked, type PyType, type PyValue } from '../objects/object'
import { call } from '../objects/call'
import { exceptionTypes, isRaised, notSimulated, PyRaise, raise, typeName, type PyException } from '../objects/errors'
import { stateOfRun } from '../objects/interpreter'
import { anyPositional, noArgs, oneArg, parsedTuple, positional, withKeywords, type MethodSpec } from '../objects/native'
import { asIndexInt, asSsize, intHooks, isTrue } from '../objects/number'
import { isIterable, itemsOf, strOf } from '../objects/protocols'
import { deadlineAfter, waiting, type Wait } from '../objects/threads'
import { makeList, makeTuple, PyTuple } from '../objects/tuple'
import { getBuffer, getBufferOr, PyBUF, releaseBuffer, returnStaffKey, takeStaffKey, windowOf, type PyBuffer } from '../buffer'
import { asFormatInt, asIntArgument, asSsizeArgument } from '../builtins/arguments'
import { reportWrite } from './struct'
import { makeBytes, withBytes } from '../builtins/bytes-storage'
import { asSeconds } from '../builtins/seconds'
import { makeFloat } from '../builtins/number-storage'
import { fileSystem } from './filesystem'
import { defineModuleType, moduleFunctions, type ModuleSpec } from './module'
import { AF_INET, AF_INET6, AF_UNIX, AF_UNSPEC, makePair, SOCK_DGRAM, SOCK_STREAM, SocketFile, type Address } from './network'
import { letGo as dropFile, type OpenFile } from './open-files'
import { fail, raiseOsError, system } from './os-error'
import { SOCKET_CONSTANTS } from './socket-constants'
import {
  addressInfo, gaierrorType, herrorType, HOST_NAME, makeAddress, packAddress, packShortAddress, parseAddress, resolveHost, serviceName, serviceNumber, unpackAddress,
} from './socket-addresses'

const EAGAIN = 11
const MSG_PEEK = 2
const MSG_DONTWAIT = 0x40
/** Flags that a type may carry: SOCK_NONBLOCK and SOCK_CLOEXEC. */
const SOCK_NONBLOCK = 0o4000
const SOCK_CLOEXEC = 0o2000000

const defaults = stateOfRun<{ timeout: number | null }>(() => ({ timeout: null }))

export class PySocket extends Tracked {
  fd = -1
  family = -1
  kind = -1
  protocol = -1
  /** Seconds; null: it waits for ever; 0: it does not wait. */
  timeout: number | null = null
  /** Its timeout is over already, in a stream that reads from it (`stream-source.ts`). */
  hasWaited = false
  readonly options = new Map<string, number>()
  constructor(cls: PyType) {
    super(cls)
  }
  get file(): SocketFile {
    const file = this.fd < 0 ? system(() => fail('EBADF')) : system(() => fileSystem().table.get(this.fd))
    return file instanceof SocketFile ? file : system(() => fail('ENOTSOCK'))
  }
  close(): void {
    const { fd } = this
    this.fd = -1
    if (fd >= 0 && fileSystem().table.has(fd)) fileSystem().table.close(fd)
  }
}

function addFile(file: OpenFile): number {
  return system(() => {
    const fd = fileSystem().table.add(file)
    fileSystem().table.setInheritable(fd, false)
    return fd
  })
}

/** The answer when it is there; else what is waited for, as far as the socket's timeout allows. sock_call */
function whenReady(self: PySocket, what: string, isReady: () => boolean, finish: () => PyValue, abandon: () => void = () => {}, mayWait = true): PyValue | Wait {
  const attempt = (): PyValue => {
    try {
      return system(finish)
    } catch (thrown) {
      abandon()
      throw thrown
    }
  }
  if (isReady()) return attempt()
  if (self.hasWaited) {
    abandon()
    return raise('TimeoutError', 'timed out')
  }
  if (self.timeout === 0 || !mayWait) {
    abandon()
    return raiseOsError(EAGAIN)
  }
  return {
    what,
    deadline: deadlineAfter(self.timeout),
    isReady,
    finish(isTimedOut) {
      if (!isTimedOut) return attempt()
      abandon()
      return raise('TimeoutError', 'timed out')
    },
    abandon,
  }
}

function receiveSize(size: PyValue, what: string): number {
  const count = asSsizeArgument(size)
  if (count < 0) raise('ValueError', `negative buffersize in ${what}`)
  return count
}

/** Where a message came from; a socket without a name is nobody. makesockaddr */
function senderOf(self: PySocket, file: SocketFile, from: Address): PyValue {
  return file.isStream || (self.family === AF_UNIX && from.host === '') ? null : makeAddress(self.family, from)
}

const flagsOf = (flags: PyValue | undefined): number => (flags === undefined ? 0 : asFormatInt(flags))

function receive(self: PySocket, size: PyValue, flags: PyValue | undefined, what: string, wrap: (bytes: PyValue, from: PyValue) => PyValue): PyValue | Wait {
  const count = receiveSize(size, what)
  const bits = flagsOf(flags)
  // Nothing is asked of the system for no bytes, not even of a closed socket. sock_recv_guts
  if (count === 0 && what === 'recv') return makeBytes(new Uint8Array(0))
  const { file } = self
  return whenReady(
    self,
    `socket.${what}()`,
    () => file.canRead || file.isListening,
    () => {
      const { bytes, from, rights } = file.receive(count, (bits & MSG_PEEK) !== 0)
      rights.forEach(dropFile)
      return wrap(makeBytes(bytes), senderOf(self, file, from))
    },
    undefined,
    (bits & MSG_DONTWAIT) === 0,
  )
}

/** The buffer stays exported while the socket waits for bytes to put into it. */
function receiveInto(self: PySocket, target: PyValue, nbytes: PyValue | undefined, flags: PyValue | undefined, what: string, wrap: (count: number, from: PyValue) => PyValue): PyValue | Wait {
  const refused = (): never => raise('TypeError', `${what}() argument 1 must be read-write bytes-like object, not ${target === null ? 'None' : typeName(target)}`)
  let buffer: PyBuffer = getBufferOr(target, PyBUF.WRITABLE, refused)
  let isHeld = false
  const letGo = (): void => (isHeld ? returnStaffKey(buffer) : releaseBuffer(buffer))
  try {
    const wanted = nbytes === undefined ? 0 : asSsizeArgument(nbytes)
    if (wanted < 0) raise('ValueError', `negative buffersize in ${what}`)
    const count = wanted === 0 ? buffer.length : wanted
    if (count > buffer.length) raise('ValueError', what === 'recv_into' ? 'buffer too small for requested bytes' : 'nbytes is greater than the length of the buffer')
    const bits = flagsOf(flags)
    if (count === 0 && what === 'recv_into') {
      letGo()
      return 0
    }
    const { file } = self
    const result = whenReady(
      self,
      `socket.${what}()`,
      () => file.canRead || file.isListening,
      () => {
        const { bytes, from, rights } = file.receive(count, (bits & MSG_PEEK) !== 0)
        rights.forEach(dropFile)
        windowOf(buffer).set(bytes)
        reportWrite(buffer, buffer.offset, buffer.offset + bytes.length)
        letGo()
        return wrap(bytes.length, senderOf(self, file, from))
      },
      letGo,
      (bits & MSG_DONTWAIT) === 0,
    )
    if (typeof result === 'object' && result !== null && 'isReady' in result) {
      releaseBuffer(buffer)
      buffer = takeStaffKey(self, target, PyBUF.WRITABLE)
      isHeld = true
    }
    return result
  } catch (thrown) {
    if (buffer.obj !== null) letGo()
    throw thrown
  }
}

function send(self: PySocket, data: PyValue, address: PyValue | undefined, what: string): PyValue | Wait {
  const buffer = getBuffer(data, PyBUF.SIMPLE)
  const letGo = (): void => void (buffer.obj !== null && releaseBuffer(buffer))
  try {
    const { file } = self
    const to = address === undefined ? null : parseAddress(self.family, address, what)
    return whenReady(
      self,
      `socket.${what}()`,
      () => file.canWrite || file.isListening,
      () => {
        const count = file.transmit(windowOf(buffer), to)
        letGo()
        return count
      },
      letGo,
    )
  } catch (thrown) {
    letGo()
    throw thrown
  }
}

/** Sends everything; the buffer stays exported until the last byte has gone. sock_sendall */
function sendAll(self: PySocket, data: PyValue): PyValue | Wait {
  const { file } = self
  const buffer = takeStaffKey(self, data, PyBUF.SIMPLE)
  let at = 0
  let fault: unknown = null
  const push = (): boolean => {
    try {
      // Also nothing is sent once: whether anybody is there to read turns out then.
      if (buffer.length === 0 && file.canWrite) file.transmit(windowOf(buffer))
      while (at < buffer.length && file.canWrite) at += file.transmit(windowOf(buffer).subarray(at))
    } catch (thrown) {
      fault = thrown
      return true
    }
    return at === buffer.length
  }
  const finish = (): PyValue => {
    returnStaffKey(buffer)
    if (fault !== null) {
      system(() => {
        throw fault
      })
    }
    return null
  }
  return whenReady(self, 'socket.sendall()', push, finish, () => returnStaffKey(buffer))
}

const SCM_RIGHTS = 1
/** A cmsghdr, and what it is aligned to. */
const HEADER = 16
const MSG_CTRUNC = 8
const MSG_TRUNC = 32

/** CMSG_LEN, CMSG_SPACE: bytes of a control message around so many of data. */
function controlSize(what: string, value: PyValue, align: boolean): number {
  const length = asSsize(value)
  if (length < 0 || length > 0x7fffffff - HEADER) raise('OverflowError', `${what}() argument out of range`)
  return HEADER + (align ? Math.ceil(length / 8) * 8 : length)
}

function iterated(value: PyValue, what: string): PyValue[] {
  if (!isIterable(value)) raise('TypeError', `${what} must be an iterable`)
  return itemsOf(value)
}

/** Every item as a window on its bytes, all lent until `giveBack`. */
function lendAll(self: PySocket, values: readonly PyValue[], flags: number, refused: (() => never) | null): { windows: Uint8Array[]; buffers: PyBuffer[]; giveBack: () => void } {
  const buffers: PyBuffer[] = []
  const giveBack = (): void => {
    for (const buffer of buffers) returnStaffKey(buffer)
  }
  try {
    for (const value of values) {
      if (refused !== null) releaseBuffer(getBufferOr(value, flags, refused))
      buffers.push(takeStaffKey(self, value, flags))
    }
  } catch (thrown) {
    giveBack()
    throw thrown
  }
  return { windows: buffers.map(windowOf), buffers, giveBack }
}

/** The open files that control messages carry; each kind but SCM_RIGHTS is refused. */
function rightsOf(ancillary: PyValue | undefined): OpenFile[] {
  if (ancillary === undefined) return []
  return iterated(ancillary, 'sendmsg() argument 2').flatMap((item) => {
    if (!(item instanceof PyTuple)) raise('TypeError', '[sendmsg() ancillary data items]() argument must be 3-item sequence, not ' + typeName(item))
    if (item.items.length !== 3) raise('TypeError', `[sendmsg() ancillary data items]() argument must be tuple of length 3, not ${item.items.length}`)
    const [level, kind] = item.items.slice(0, 2).map(asIntArgument)
    const bytes = withBytes(item.items[2] as PyValue, (window) => window.slice())
    if (level !== SOL_SOCKET || kind !== SCM_RIGHTS) notSimulated('control messages of sockets other than SCM_RIGHTS')
    const numbers = new DataView(bytes.buffer)
    return Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => system(() => fileSystem().table.get(numbers.getInt32(4 * i, true))))
  })
}

/** socket.sendmsg(buffers[, ancdata[, flags[, address]]]) */
function sendMessage(self: PySocket, buffers: PyValue | undefined, ancillary?: PyValue, flags?: PyValue, address?: PyValue): PyValue | Wait {
  const values = iterated(buffers as PyValue, 'sendmsg() argument 1')
  const bits = flagsOf(flags)
  const { file } = self
  const to = address === undefined || address === null ? null : parseAddress(self.family, address, 'sendmsg')
  const { windows, giveBack } = lendAll(self, values, PyBUF.SIMPLE, null)
  try {
    const rights = rightsOf(ancillary)
    const finish = (): PyValue => {
      const bytes = new Uint8Array(windows.reduce((sum, window) => sum + window.length, 0))
      let at = 0
      for (const window of windows) {
        bytes.set(window, at)
        at += window.length
      }
      const count = file.transmit(bytes, to, rights)
      giveBack()
      return count
    }
    return whenReady(self, 'socket.sendmsg()', () => file.canWrite || file.isListening, finish, giveBack, (bits & MSG_DONTWAIT) === 0)
  } catch (thrown) {
    giveBack()
    throw thrown
  }
}

/** The control messages that fit into so many bytes, and whether some did not. */
function deliverRights(rights: readonly OpenFile[], room: number): { messages: PyValue; flags: number } {
  const fitting = Math.min(rights.length, Math.max(0, Math.floor((room - HEADER) / 4)))
  rights.slice(fitting).forEach(dropFile)
  if (fitting === 0) return { messages: makeList([]), flags: rights.length > 0 ? MSG_CTRUNC : 0 }
  const bytes = new DataView(new ArrayBuffer(4 * fitting))
  for (const [i, file] of rights.slice(0, fitting).entries()) {
    bytes.setInt32(4 * i, addFile(file), true)
    dropFile(file)
  }
  return { messages: makeList([makeTuple([SOL_SOCKET, SCM_RIGHTS, makeBytes(new Uint8Array(bytes.buffer))])]), flags: fitting < rights.length ? MSG_CTRUNC : 0 }
}

function controlRoom(value: PyValue | undefined): number {
  const room = value === undefined ? 0 : asSsize(value)
  if (room < 0 || room > 0x7fffffff) raise('ValueError', 'invalid ancillary data buffer length')
  return room
}

/** socket.recvmsg(bufsize[, ancbufsize[, flags]]) */
function receiveMessage(self: PySocket, size: PyValue | undefined, controlSizeGiven?: PyValue, flags?: PyValue): PyValue | Wait {
  const count = asSsizeArgument(size as PyValue)
  const control = controlSizeGiven === undefined ? undefined : asSsizeArgument(controlSizeGiven)
  const bits = flagsOf(flags)
  if (count < 0) raise('ValueError', 'negative buffer size in recvmsg()')
  const room = controlRoom(control)
  const { file } = self
  const finish = (): PyValue => {
    const { bytes, from, rights, isTruncated } = file.receive(count, (bits & MSG_PEEK) !== 0)
    const { messages, flags: found } = deliverRights(rights, room)
    return makeTuple([makeBytes(bytes), messages, found | (isTruncated ? MSG_TRUNC : 0), senderOf(self, file, from)])
  }
  return whenReady(self, 'socket.recvmsg()', () => file.canRead || file.isListening, finish, undefined, (bits & MSG_DONTWAIT) === 0)
}

/** socket.recvmsg_into(buffers[, ancbufsize[, flags]]): the buffers stay exported while the socket waits. */
function receiveMessageInto(self: PySocket, buffers: PyValue | undefined, controlSizeGiven?: PyValue, flags?: PyValue): PyValue | Wait {
  const control = controlSizeGiven === undefined ? undefined : asSsizeArgument(controlSizeGiven)
  const bits = flagsOf(flags)
  const refused = (): never => raise('TypeError', 'recvmsg_into() argument 1 must be an iterable of single-segment read-write buffers')
  const values = iterated(buffers as PyValue, 'recvmsg_into() argument 1')
  const lent = lendAll(self, values, PyBUF.WRITABLE, refused)
  try {
    const room = controlRoom(control)
    const { file } = self
    const finish = (): PyValue => {
      const count = lent.windows.reduce((sum, window) => sum + window.length, 0)
      const { bytes, from, rights, isTruncated } = file.receive(count, (bits & MSG_PEEK) !== 0)
      let at = 0
      for (const [i, window] of lent.windows.entries()) {
        const part = bytes.subarray(at, at + window.length)
        if (part.length === 0) continue
        window.set(part)
        const { offset } = lent.buffers[i] as PyBuffer
        reportWrite(lent.buffers[i] as PyBuffer, offset, offset + part.length)
        at += part.length
      }
      lent.giveBack()
      const { messages, flags: found } = deliverRights(rights, room)
      return makeTuple([bytes.length, messages, found | (isTruncated ? MSG_TRUNC : 0), senderOf(self, file, from)])
    }
    return whenReady(self, 'socket.recvmsg_into()', () => file.canRead || file.isListening, finish, lent.giveBack, (bits & MSG_DONTWAIT) === 0)
  } catch (thrown) {
    lent.giveBack()
    throw thrown
  }
}

function accept(self: PySocket): PyValue | Wait {
  const { file } = self
  if (!file.isListening) system(() => fail('EINVAL'))
  return whenReady(
    self,
    'socket.accept()',
    () => file.canAccept,
    () => {
      const served = file.waiting.shift() as SocketFile
      return makeTuple([addFile(served), makeAddress(self.family, served.remote)])
    },
  )
}

function initSocket(self: PySocket, given: PyValue[]): void {
  const number = (value: PyValue | undefined, fallback: number): number => (value === undefined ? fallback : asIntArgument(value))
  const [family, kind, protocol, fileno] = given
  self.family = number(family, -1)
  self.kind = number(kind, -1)
  self.protocol = number(protocol, -1)
  if (fileno !== undefined && fileno !== null) {
    if (intHooks.payload(fileno) === undefined) raise('TypeError', `'${typeName(fileno)}' object cannot be interpreted as an integer`)
    const fd = asSsize(fileno)
    if (fd < 0) raise('ValueError', 'negative file descriptor')
    const file = system(() => fileSystem().table.get(fd))
    if (!(file instanceof SocketFile)) return void system(() => fail('ENOTSOCK'))
    self.fd = fd
    if (self.family === -1) self.family = file.family
    if (self.kind === -1) self.kind = file.kind
    if (self.protocol === -1) self.protocol = file.protocol
  } else {
    if (self.family === -1) self.family = AF_INET
    if (self.kind === -1) self.kind = SOCK_STREAM
    if (self.protocol === -1) self.protocol = 0
    const kindOnly = self.kind & ~(SOCK_NONBLOCK | SOCK_CLOEXEC)
    if (![AF_INET, AF_INET6, AF_UNIX].includes(self.family)) raiseOsError(97)
    if (kindOnly < 1 || kindOnly > 10) raiseOsError(22)
    if (kindOnly !== SOCK_STREAM && kindOnly !== SOCK_DGRAM) notSimulated('raw sockets')
    self.fd = addFile(new SocketFile(self.family, kindOnly, self.protocol))
  }
  self.timeout = (self.kind & SOCK_NONBLOCK) !== 0 ? 0 : defaults.timeout
  self.kind &= ~(SOCK_NONBLOCK | SOCK_CLOEXEC)
}

function parseTimeout(value: PyValue): number | null {
  if (value === null) return null
  const seconds = asSeconds(value)
  if (seconds < 0) raise('ValueError', 'Timeout value out of range')
  return seconds
}

function timeoutValue(timeout: number | null): PyValue {
  return timeout === null ? null : makeFloat(timeout)
}

const SOL_SOCKET = 1
const SO_TYPE = 3
const SO_ERROR = 4
const SO_ACCEPTCONN = 30

function getOption(self: PySocket, level: PyValue, option: PyValue, length: PyValue | undefined): PyValue {
  const name = asFormatInt(option)
  const { file } = self
  if (length !== undefined) return makeBytes(new Uint8Array(asSsize(length)))
  if (asFormatInt(level) === SOL_SOCKET) {
    if (name === SO_TYPE) return self.kind
    if (name === SO_ERROR) return { ECONNRESET: 104, ECONNREFUSED: 111, none: 0 }[file.takeFault() ?? 'none']
    if (name === SO_ACCEPTCONN) return Number(file.isListening)
  }
  const value = self.options.get(`${asFormatInt(level)} ${name}`)
  if (value !== undefined) return value
  return asFormatInt(level) === SOL_SOCKET && (name === 7 || name === 8) ? 212_992 : 0
}

const socketType: PyType = defineModuleType<PySocket>('_socket', 'socket', {
  slots: {
    new: (cls) => new PySocket(cls),
    init(self, args, keywords) {
      initArguments.invoke(self, args, keywords, 'socket', null)
    },
    repr: (self) => `<socket object, fd=${self.fd}, family=${self.family}, type=${self.kind}, proto=${self.protocol}>`,
    del(self) {
      self.close()
    },
  },
  methods: {
    _accept: waiting<PySocket>((fn) => noArgs((self) => fn(self)), accept),
    bind: oneArg<PySocket>((self, address) => {
      const { file } = self
      const parsed = parseAddress(self.family, address, 'bind')
      system(() => file.bind(parsed))
      return null
    }),
    close: noArgs<PySocket>((self) => {
      self.close()
      return null
    }),
    connect: oneArg<PySocket>((self, address) => {
      const { file } = self
      const parsed = parseAddress(self.family, address, 'connect')
      system(() => file.connect(parsed, self.timeout !== 0))
      return null
    }),
    connect_ex: oneArg<PySocket>((self, address) => {
      const { file } = self
      const parsed = parseAddress(self.family, address, 'connect_ex')
      try {
        system(() => file.connect(parsed, self.timeout !== 0))
      } catch (thrown) {
        const errno = isRaised(thrown, 'OSError') ? thrown.exception.fields?.get('errno') : undefined
        if (errno === undefined) throw thrown
        return errno
      }
      return 0
    }),
    detach: noArgs<PySocket>((self) => {
      const { fd } = self
      self.fd = -1
      return fd
    }),
    fileno: noArgs<PySocket>((self) => self.fd),
    getpeername: noArgs<PySocket>((self) => {
      const { file } = self
      if (!file.hasRemote) system(() => fail('ENOTCONN'))
      return makeAddress(self.family, file.remote)
    }),
    getsockname: noArgs<PySocket>((self) => makeAddress(self.family, self.file.address)),
    getsockopt: parsedTuple<PySocket>(2, 3, (self, level, option, length) => getOption(self, level as PyValue, option as PyValue, length)),
    setsockopt: anyPositional<PySocket>((self, args) => {
      if (args.length < 3 || args.length > 4) raise('TypeError', `setsockopt() takes ${args.length > 4 ? 'at most 4' : 'exactly 3'} arguments (${args.length} given)`)
      const [level, option, value] = args
      void self.file
      if (value !== null && value !== undefined && intHooks.payload(value) !== undefined) self.options.set(`${asFormatInt(level as PyValue)} ${asFormatInt(option as PyValue)}`, asFormatInt(value))
      return null
    }),
    gettimeout: noArgs<PySocket>((self) => timeoutValue(self.timeout)),
    settimeout: oneArg<PySocket>((self, value) => {
      self.timeout = parseTimeout(value)
      void self.file
      return null
    }),
    getblocking: noArgs<PySocket>((self) => self.timeout !== 0),
    setblocking: oneArg<PySocket>((self, flag) => {
      void self.file
      self.timeout = isTrue(flag) ? null : 0
      return null
    }),
    listen: positional<PySocket>(0, 1, (self, backlog) => {
      if (backlog !== undefined) asFormatInt(backlog)
      const { file } = self
      system(() => file.listen())
      return null
    }),
    recv: waiting<PySocket>((fn) => parsedTuple(1, 2, fn), (self, size, flags) => receive(self, size as PyValue, flags, 'recv', (bytes) => bytes)),
    recvfrom: waiting<PySocket>((fn) => parsedTuple(1, 2, fn), (self, size, flags) => receive(self, size as PyValue, flags, 'recvfrom', (bytes, from) => makeTuple([bytes, from]))),
    recv_into: waiting<PySocket>(
      (fn) => withKeywords({ names: ['buffer', 'nbytes', 'flags'], required: 1 }, fn),
      (self, buffer, nbytes, flags) => receiveInto(self, buffer as PyValue, nbytes, flags, 'recv_into', (count) => count),
    ),
    recvfrom_into: waiting<PySocket>(
      (fn) => withKeywords({ names: ['buffer', 'nbytes', 'flags'], required: 1 }, fn),
      (self, buffer, nbytes, flags) => receiveInto(self, buffer as PyValue, nbytes, flags, 'recvfrom_into', (count, from) => makeTuple([count, from])),
    ),
    recvmsg: waiting<PySocket>((fn) => parsedTuple(1, 3, fn), receiveMessage),
    recvmsg_into: waiting<PySocket>((fn) => parsedTuple(1, 3, fn), receiveMessageInto),
    sendmsg: waiting<PySocket>((fn) => parsedTuple(1, 4, fn), sendMessage),
    send: waiting<PySocket>((fn) => parsedTuple(1, 2, fn), (self, data, flags) => {
      flagsOf(flags)
      return send(self, data as PyValue, undefined, 'send')
    }),
    sendall: waiting<PySocket>((fn) => parsedTuple(1, 2, fn), (self, data, flags) => {
      flagsOf(flags)
      return sendAll(self, data as PyValue)
    }),
    sendto: waiting<PySocket>(
      (fn) => anyPositional((self, args) => (args.length < 2 || args.length > 3 ? raise('TypeError', `sendto() takes 2 or 3 arguments (${args.length} given)`) : fn(self, ...args))),
      (self, data, flags, address) => send(self, data as PyValue, address ?? flags, 'sendto'),
    ),
    shutdown: oneArg<PySocket>((self, how) => {
      const { file } = self
      const which = asIntArgument(how)
      system(() => file.shutdown(which))
      return null
    }),
  },
  getset: {
    family: { get: (self) => self.family, member: true },
    type: { get: (self) => self.kind, member: true },
    proto: { get: (self) => self.protocol, member: true },
    timeout: { get: (self) => timeoutValue(self.timeout) },
  },
})

const initArguments = withKeywords<PySocket>({ names: ['family', 'type', 'proto', 'fileno'] }, (self, ...args) => {
  initSocket(self, args as PyValue[])
  return null
})

function unsigned(bits: number): (value: PyValue) => number {
  return (value) => {
    const number = asIndexInt(value)
    if (number < 0) raise('ValueError', 'Cannot convert negative int')
    if (number >= 2 ** bits) raise('OverflowError', `Python int too large for C uint${bits}_t`)
    return Number(number)
  }
}

const swap16 = oneArg((_self: PyValue, value: PyValue) => {
  const number = unsigned(16)(value)
  return ((number & 0xff) << 8) | (number >> 8)
})
const swap32 = oneArg((_self: PyValue, value: PyValue) => {
  const number = unsigned(32)(value)
  return ((number & 0xff) * 2 ** 24 + (number & 0xff00) * 2 ** 8 + ((number >>> 8) & 0xff00) + (number >>> 24))
})

function raiseHerror(): never {
  throw new PyRaise(call(herrorType(), [1, 'Unknown host']) as PyException)
}

const functions: Record<string, MethodSpec> = {
  socketpair: positional(0, 3, (_self, family, kind, protocol) => {
    const [each, type, proto] = [family === undefined ? AF_UNIX : asIntArgument(family), kind === undefined ? SOCK_STREAM : asIntArgument(kind), protocol === undefined ? 0 : asIntArgument(protocol)]
    if (each !== AF_UNIX) raiseOsError(95)
    return makeTuple(
      makePair(each, type & ~(SOCK_NONBLOCK | SOCK_CLOEXEC), proto).map((file) => {
        const made = new PySocket(socketType)
        Object.assign(made, { fd: addFile(file), family: each, kind: file.kind, protocol: proto, timeout: defaults.timeout })
        return made
      }),
    )
  }),
  close: oneArg((_self, fd) => {
    const number = asIntArgument(fd)
    system(() => fileSystem().table.close(number))
    return null
  }),
  dup: oneArg((_self, fd) => {
    const number = asIntArgument(fd)
    return system(() => fileSystem().table.dup(number))
  }),
  getdefaulttimeout: noArgs(() => timeoutValue(defaults.timeout)),
  setdefaulttimeout: oneArg((_self, value) => {
    defaults.timeout = parseTimeout(value)
    return null
  }),
  gethostname: noArgs(() => HOST_NAME),
  gethostbyname: oneArg((_self, name) => resolveHost(strOf(name), AF_INET)),
  gethostbyname_ex: oneArg((_self, name) => makeTuple([strOf(name), makeList([]), makeList([resolveHost(strOf(name), AF_INET)])])),
  gethostbyaddr: oneArg((_self, address) => {
    const figures = resolveHost(strOf(address), AF_INET)
    return figures === '127.0.0.1' ? makeTuple(['localhost', makeList([]), makeList([figures])]) : raiseHerror()
  }),
  getaddrinfo: withKeywords({ names: ['host', 'port', 'family', 'type', 'proto', 'flags'], required: 2 }, (_self, host, port, family, kind, proto, flags) => {
    const number = (value: PyValue | undefined): number => (value === undefined ? 0 : asIntArgument(value))
    return addressInfo(host as PyValue, port as PyValue, family === undefined ? AF_UNSPEC : asIntArgument(family), number(kind), number(proto), number(flags))
  }),
  getnameinfo: positional(2, 2, (_self, address) => {
    const { items } = address as unknown as { items: PyValue[] }
    return makeTuple([strOf(items[0] as PyValue), strOf(items[1] as PyValue)])
  }),
  getservbyname: positional(1, 2, (_self, name) => serviceNumber(strOf(name as PyValue))),
  getservbyport: positional(1, 2, (_self, port) => serviceName(asIntArgument(port as PyValue))),
  getprotobyname: oneArg((_self, name) => ({ tcp: 6, udp: 17, icmp: 1, ip: 0 })[strOf(name)] ?? raise('OSError', 'protocol not found')),
  inet_aton: oneArg((_self, text) => packShortAddress(strOf(text))),
  inet_ntoa: oneArg((_self, bytes) => withBytes(bytes, (window) => (window.length === 4 ? window.join('.') : raise('OSError', 'packed IP wrong length for inet_ntoa')))),
  inet_pton: positional(2, 2, (_self, family, text) => packAddress(asIntArgument(family as PyValue), strOf(text as PyValue))),
  inet_ntop: positional(2, 2, (_self, family, bytes) => withBytes(bytes as PyValue, (window) => unpackAddress(asIntArgument(family as PyValue), window))),
  CMSG_LEN: oneArg((_self, length) => controlSize('CMSG_LEN', length, false)),
  CMSG_SPACE: oneArg((_self, length) => controlSize('CMSG_SPACE', length, true)),
  htons: swap16,
  ntohs: swap16,
  htonl: swap32,
  ntohl: swap32,
  if_nameindex: noArgs(() => makeList([makeTuple([1, 'lo'])])),
  if_nametoindex: oneArg((_self, name) => (strOf(name) === 'lo' ? 1 : raiseOsError(19))),
  if_indextoname: oneArg((_self, index) => (asSsize(index) === 1 ? 'lo' : raiseOsError(6))),
}

export const _socketModule: ModuleSpec = {
  name: '_socket',
  doc: 'Implementation module for socket operations.\n\nSee the socket module for documentation.',
  members: () => ({
    ...moduleFunctions('_socket', functions),
    socket: socketType,
    SocketType: socketType,
    error: exceptionTypes.OSError as PyValue,
    timeout: exceptionTypes.TimeoutError as PyValue,
    gaierror: gaierrorType(),
    herror: herrorType(),
    has_ipv6: true,
    ...SOCKET_CONSTANTS,
    BDADDR_ANY: '00:00:00:00:00:00',
    BDADDR_LOCAL: '00:00:00:FF:FF:FF',
  }),
}
