/** _socket: sockets in memory. Modules/socketmodule.c */
import { Tracked, type PyType, type PyValue } from '../objects/object'
import { call } from '../objects/call'
import { exceptionTypes, isRaised, notSimulated, PyRaise, raise, typeName, type PyException } from '../objects/errors'
import { noArgs, oneArg, positional, withKeywords, type MethodSpec } from '../objects/native'
import { asSsize, intHooks, isTrue } from '../objects/number'
import { strOf } from '../objects/protocols'
import { deadlineAfter, waiting, type Wait } from '../objects/threads'
import { makeList, makeTuple } from '../objects/tuple'
import { getBuffer, getBufferOr, PyBUF, releaseBuffer, returnStaffKey, takeStaffKey, windowOf, type PyBuffer } from '../buffer'
import { asIntArgument } from '../builtins/arguments'
import { reportWrite } from './struct'
import { makeBytes, withBytes } from '../builtins/bytes-storage'
import { asDouble } from '../builtins/float'
import { makeFloat } from '../builtins/number-storage'
import { fileSystem } from './filesystem'
import { defineModuleType, moduleFunctions, type ModuleSpec } from './module'
import { AF_INET, AF_INET6, AF_UNIX, AF_UNSPEC, makePair, SOCK_DGRAM, SOCK_STREAM, SocketFile } from './network'
import { fail, raiseOsError, system } from './os-error'
import { SOCKET_CONSTANTS } from './socket-constants'
import {
  addressInfo, gaierrorType, herrorType, HOST_NAME, makeAddress, packAddress, parseAddress, resolveHost, serviceName, serviceNumber, unpackAddress,
} from './socket-addresses'

const EAGAIN = 11
const MSG_PEEK = 2
const MSG_DONTWAIT = 0x40
/** Flags that a type may carry: SOCK_NONBLOCK and SOCK_CLOEXEC. */
const SOCK_NONBLOCK = 0o4000
const SOCK_CLOEXEC = 0o2000000

let defaultTimeout: number | null = null

class PySocket extends Tracked {
  fd = -1
  family = -1
  kind = -1
  protocol = -1
  /** Seconds; null: it waits for ever; 0: it does not wait. */
  timeout: number | null = null
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

function addFile(file: SocketFile): number {
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
  }
}

function receiveSize(size: PyValue, what: string): number {
  const count = asSsize(size)
  if (count < 0) raise('ValueError', `negative buffersize in ${what}`)
  return count
}

const flagsOf = (flags: PyValue | undefined): number => (flags === undefined ? 0 : asIntArgument(flags))

function receive(self: PySocket, size: PyValue, flags: PyValue | undefined, what: string, wrap: (bytes: PyValue, from: PyValue) => PyValue): PyValue | Wait {
  const count = receiveSize(size, what)
  const bits = flagsOf(flags)
  const { file } = self
  return whenReady(
    self,
    `socket.${what}()`,
    () => file.canRead,
    () => {
      const { bytes, from } = file.receive(count, (bits & MSG_PEEK) !== 0)
      return wrap(makeBytes(bytes), file.isStream ? null : makeAddress(self.family, from))
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
    const wanted = nbytes === undefined ? 0 : asSsize(nbytes)
    if (wanted < 0) raise('ValueError', `negative buffersize in ${what}`)
    const count = wanted === 0 ? buffer.length : wanted
    if (count > buffer.length) raise('ValueError', what === 'recv_into' ? 'buffer too small for requested bytes' : 'nbytes is greater than the length of the buffer')
    const bits = flagsOf(flags)
    const { file } = self
    const result = whenReady(
      self,
      `socket.${what}()`,
      () => file.canRead,
      () => {
        const { bytes, from } = file.receive(count, (bits & MSG_PEEK) !== 0)
        windowOf(buffer).set(bytes)
        reportWrite(buffer, buffer.offset, buffer.offset + bytes.length)
        letGo()
        return wrap(bytes.length, file.isStream ? null : makeAddress(self.family, from))
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
      () => file.canWrite,
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
    if (kindOnly !== SOCK_STREAM && kindOnly !== SOCK_DGRAM) notSimulated('raw sockets')
    self.fd = addFile(new SocketFile(self.family, kindOnly, self.protocol))
  }
  self.timeout = (self.kind & SOCK_NONBLOCK) !== 0 ? 0 : defaultTimeout
  self.kind &= ~(SOCK_NONBLOCK | SOCK_CLOEXEC)
}

function parseTimeout(value: PyValue): number | null {
  if (value === null) return null
  const seconds = asDouble(value)
  if (Number.isNaN(seconds)) raise('ValueError', 'Invalid value NaN (not a number)')
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
  const name = asIntArgument(option)
  const { file } = self
  if (length !== undefined) return makeBytes(new Uint8Array(asSsize(length)))
  if (asIntArgument(level) === SOL_SOCKET) {
    if (name === SO_TYPE) return self.kind
    if (name === SO_ERROR) return file.takeFault() === null ? 0 : 104
    if (name === SO_ACCEPTCONN) return Number(file.isListening)
  }
  const value = self.options.get(`${asIntArgument(level)} ${name}`)
  if (value !== undefined) return value
  return asIntArgument(level) === SOL_SOCKET && (name === 7 || name === 8) ? 212_992 : 0
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
      system(() => file.connect(parsed))
      return null
    }),
    connect_ex: oneArg<PySocket>((self, address) => {
      const { file } = self
      const parsed = parseAddress(self.family, address, 'connect_ex')
      try {
        system(() => file.connect(parsed))
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
      if (!file.isConnected) system(() => fail('ENOTCONN'))
      return makeAddress(self.family, file.remote)
    }),
    getsockname: noArgs<PySocket>((self) => makeAddress(self.family, self.file.address)),
    getsockopt: positional<PySocket>(2, 3, (self, level, option, length) => getOption(self, level as PyValue, option as PyValue, length)),
    setsockopt: positional<PySocket>(3, 4, (self, level, option, value) => {
      void self.file
      if (value !== null && value !== undefined && intHooks.payload(value) !== undefined) self.options.set(`${asIntArgument(level as PyValue)} ${asIntArgument(option as PyValue)}`, asIntArgument(value))
      return null
    }),
    gettimeout: noArgs<PySocket>((self) => timeoutValue(self.timeout)),
    settimeout: oneArg<PySocket>((self, value) => {
      self.timeout = parseTimeout(value)
      return null
    }),
    getblocking: noArgs<PySocket>((self) => self.timeout !== 0),
    setblocking: oneArg<PySocket>((self, flag) => {
      self.timeout = isTrue(flag) ? null : 0
      return null
    }),
    listen: positional<PySocket>(0, 1, (self) => {
      const { file } = self
      system(() => file.listen())
      return null
    }),
    recv: waiting<PySocket>((fn) => positional(1, 2, fn), (self, size, flags) => receive(self, size as PyValue, flags, 'recv', (bytes) => bytes)),
    recvfrom: waiting<PySocket>((fn) => positional(1, 2, fn), (self, size, flags) => receive(self, size as PyValue, flags, 'recvfrom', (bytes, from) => makeTuple([bytes, from]))),
    recv_into: waiting<PySocket>(
      (fn) => withKeywords({ names: ['buffer', 'nbytes', 'flags'], required: 1 }, fn),
      (self, buffer, nbytes, flags) => receiveInto(self, buffer as PyValue, nbytes, flags, 'recv_into', (count) => count),
    ),
    recvfrom_into: waiting<PySocket>(
      (fn) => withKeywords({ names: ['buffer', 'nbytes', 'flags'], required: 1 }, fn),
      (self, buffer, nbytes, flags) => receiveInto(self, buffer as PyValue, nbytes, flags, 'recvfrom_into', (count, from) => makeTuple([count, from])),
    ),
    recvmsg: waiting<PySocket>((fn) => positional(1, 3, fn), (self, size) => receive(self, size as PyValue, undefined, 'recvmsg', (bytes, from) => makeTuple([bytes, makeList([]), 0, from]))),
    send: waiting<PySocket>((fn) => positional(1, 2, fn), (self, data) => send(self, data as PyValue, undefined, 'send')),
    sendall: waiting<PySocket>((fn) => positional(1, 2, fn), (self, data) => sendAll(self, data as PyValue)),
    sendto: waiting<PySocket>(
      (fn) => positional(2, 3, fn),
      (self, data, flags, address) => send(self, data as PyValue, address ?? flags, 'sendto'),
    ),
    sendmsg: positional<PySocket>(1, 4, () => notSimulated('socket.sendmsg()')),
    recvmsg_into: positional<PySocket>(1, 3, () => notSimulated('socket.recvmsg_into()')),
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
    const number = intHooks.payload(value)
    if (number === undefined) raise('TypeError', `'${typeName(value)}' object cannot be interpreted as an integer`)
    if (number < 0) raise('OverflowError', bits === 16 ? "htons: can't convert negative Python int to C 16-bit unsigned integer" : "can't convert negative value to unsigned int")
    if (number >= 2 ** bits) raise('OverflowError', bits === 16 ? 'htons: Python int too large to convert to C 16-bit unsigned integer' : 'Python int too large to convert to C unsigned long')
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
        Object.assign(made, { fd: addFile(file), family: each, kind: file.kind, protocol: proto, timeout: defaultTimeout })
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
  getdefaulttimeout: noArgs(() => timeoutValue(defaultTimeout)),
  setdefaulttimeout: oneArg((_self, value) => {
    defaultTimeout = parseTimeout(value)
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
  inet_aton: oneArg((_self, text) => packAddress(AF_INET, strOf(text))),
  inet_ntoa: oneArg((_self, bytes) => withBytes(bytes, (window) => unpackAddress(AF_INET, window))),
  inet_pton: positional(2, 2, (_self, family, text) => packAddress(asIntArgument(family as PyValue), strOf(text as PyValue))),
  inet_ntop: positional(2, 2, (_self, family, bytes) => withBytes(bytes as PyValue, (window) => unpackAddress(asIntArgument(family as PyValue), window))),
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
  }),
}
