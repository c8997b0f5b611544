/**
 * Sockets in memory: what two ends of a connection hold of each other's bytes, who listens where, and whether a
 * descriptor can be read from or written to. Nothing leaves the interpreter.
 */
import { notSimulated } from '../objects/errors'
import { stateOfRun } from '../objects/interpreter'
import { threads } from '../objects/threads'
import { Node, PipeNode, S_IFSOCK } from './file-nodes'
import { fileSystem } from './filesystem'
import { blocking, letGo, OpenFile } from './open-files'
import { fail } from './os-error'
import { POSIX_CONSTANTS as O } from './posix-constants'

export const AF_UNSPEC = 0
export const AF_UNIX = 1
export const AF_INET = 2
export const AF_INET6 = 10
export const SOCK_STREAM = 1
export const SOCK_DGRAM = 2

/** Bytes that a socket holds for its reader before a writer has to wait, as Linux has it. */
const CAPACITY = 212_992

/** Where a socket is: a path for AF_UNIX, a host in figures and a port otherwise. */
export interface Address {
  readonly host: string
  readonly port: number
}

const NOWHERE: Address = { host: '', port: 0 }
/** Sockets that listen or are bound, by kind and address. */
const state = stateOfRun(() => ({ bound: new Map<string, SocketFile>(), nextPort: 40_000 }))

class SocketNode extends Node {
  file: SocketFile | null = null
  constructor() {
    super(S_IFSOCK | 0o777)
  }
}

interface Message {
  readonly bytes: Uint8Array
  readonly from: Address
  /** Open files that travel with its first byte (SCM_RIGHTS); each counts one reference. */
  readonly rights: readonly OpenFile[]
}

interface Received extends Message {
  /** The message was longer than what was asked for. */
  readonly isTruncated: boolean
}

const NOTHING: Received = { bytes: new Uint8Array(0), from: NOWHERE, rights: [], isTruncated: false }

export class SocketFile extends OpenFile {
  /** Counts what changes whether it can be read from or written to. */
  activity = 0
  address = NOWHERE
  remote = NOWHERE
  isListening = false
  /** Connections that wait to be accepted. */
  readonly waiting: SocketFile[] = []
  peer: SocketFile | null = null
  isConnected = false
  private inbox: Message[] = []
  private inboxSize = 0
  /** Nothing more comes, or may be sent. */
  private isReadShut = false
  private isWriteShut = false
  private isClosed = false
  /** The other end has answered that it is gone (TCP). */
  private isReset = false
  /** Told once, by the next call. */
  private fault: 'ECONNRESET' | 'ECONNREFUSED' | null = null
  /** A connection is on its way, or has just been made: the next `connect` says so. */
  private isConnecting = false

  constructor(
    readonly family: number,
    readonly kind: number,
    readonly protocol: number,
  ) {
    const node = new SocketNode()
    super(node, O.O_RDWR)
    node.file = this
  }

  get isStream(): boolean {
    return this.kind === SOCK_STREAM
  }

  private key(address: Address): string {
    return `${this.kind} ${this.family} ${address.host} ${address.port}`
  }

  /** Whether the address is a name in the file system. */
  private isNamed(address: Address): boolean {
    return this.family === AF_UNIX && address.host !== '' && !address.host.startsWith('\0')
  }

  /** Finds who is at an address; a socket that is bound to every host is at each. */
  private at(address: Address): SocketFile | undefined {
    if (this.isNamed(address)) {
      const node = fileSystem().find(address.host)
      return node instanceof SocketNode && node.file !== null && !node.file.isClosed ? node.file : fail('ECONNREFUSED')
    }
    const everywhere = this.family === AF_INET6 ? '::' : '0.0.0.0'
    return state.bound.get(this.key(address)) ?? state.bound.get(this.key({ ...address, host: everywhere }))
  }

  bind(given: Address): void {
    if (this.address !== NOWHERE) fail('EINVAL')
    let address = given
    if (this.family !== AF_UNIX && address.port === 0) {
      do address = { ...given, port: ++state.nextPort }
      while (state.bound.has(this.key(address)))
    }
    if (this.isNamed(address)) {
      fileSystem().placeSocket(address.host, this.node)
      this.address = address
      return
    }
    if (state.bound.has(this.key(address))) fail('EADDRINUSE')
    state.bound.set(this.key(address), this)
    this.address = address
  }

  listen(): void {
    if (!this.isStream) fail('EOPNOTSUPP')
    if (this.family === AF_UNIX && (this.address === NOWHERE || this.isConnected)) fail('EINVAL')
    if (this.address === NOWHERE) this.bind({ host: this.family === AF_INET6 ? '::' : '0.0.0.0', port: 0 })
    this.isListening = true
  }

  /** `waits`: without it, a connection over TCP is only begun, and what became of it is told later. */
  connect(address: Address, waits = true): void {
    if (!this.isStream) {
      this.remote = address
      this.isConnected = true
      return
    }
    if (this.isConnecting) {
      this.isConnecting = false
      if (this.isConnected) return
    }
    if (this.isConnected) fail('EISCONN')
    const listener = this.at(address)
    if (!waits && this.family !== AF_UNIX) this.isConnecting = true
    if ((listener === undefined || !listener.isListening) && this.isConnecting) {
      this.fault = 'ECONNREFUSED'
      fail('EINPROGRESS')
    }
    if (listener === undefined || !listener.isListening) fail(this.family === AF_UNIX && listener === undefined ? 'ENOENT' : 'ECONNREFUSED')
    if (this.address === NOWHERE && this.family !== AF_UNIX) this.address = { host: address.host, port: ++state.nextPort }
    const served = new SocketFile(this.family, this.kind, this.protocol)
    served.address = address
    served.remote = this.address
    this.remote = address
    this.join(served)
    listener.waiting.push(served)
    listener.activity++
    if (this.isConnecting) fail('EINPROGRESS')
  }

  /** The two are the ends of one connection from now on. */
  join(other: SocketFile): void {
    this.peer = other
    other.peer = this
    this.isConnected = other.isConnected = true
  }

  get canAccept(): boolean {
    return this.waiting.length > 0
  }

  /** Whether a read gives an answer at once: bytes, the end, or an error. */
  get canRead(): boolean {
    if (this.isListening) return this.canAccept
    return this.inbox.length > 0 || this.isReadShut || this.fault !== null || (this.isStream && (!this.isConnected || this.peer === null))
  }

  get canWrite(): boolean {
    if (this.isListening) return false
    return this.peer === null || this.isWriteShut || this.peer.room > 0 || this.peer.isReadShut
  }

  /** Bytes that the next reads give without waiting. */
  get arrived(): number {
    return this.inboxSize
  }

  hasArrived(byte: number): boolean {
    return this.inbox.some(({ bytes }) => bytes.includes(byte))
  }

  /** Nobody waits for more: nothing comes, or there is no room. */
  get isSettled(): boolean {
    return this.isListening || !this.isStream || this.isReadShut || this.fault !== null || !this.isConnected || this.peer === null || this.room <= 0
  }

  /** Both directions are over. */
  get isHungUp(): boolean {
    return this.isStream && !this.isListening && (!this.isConnected || (this.peer === null ? this.isConnected : this.isReadShut && this.isWriteShut))
  }

  /** Whether the system still knows who is at the other end. */
  get hasRemote(): boolean {
    if (!this.isConnected) return false
    return this.family === AF_UNIX || this.peer !== null || !(this.isReset || this.isWriteShut)
  }

  /** For poll(): a socket that is no connection yet has hung up, and has nothing to read. */
  get readiness(): Readiness {
    const { isHungUp, isStream, isListening, isConnected, peer } = this
    const isIdle = isStream && !isListening && !isConnected && this.fault === null
    return { canRead: !isIdle && this.canRead, canWrite: this.canWrite, isHungUp, isEnding: isStream && isConnected && (this.isReadShut || peer === null), hasFault: this.fault !== null }
  }

  takeFault(): 'ECONNRESET' | 'ECONNREFUSED' | null {
    const { fault } = this
    this.fault = null
    return fault
  }

  private get room(): number {
    return CAPACITY - this.inboxSize
  }

  private assertReadable(): void {
    if (this.fault !== null) fail(this.takeFault() ?? 'ECONNRESET')
    if (this.isStream && !this.isConnected) fail('ENOTCONN')
  }

  /**
   * The next bytes, or the next message of a datagram socket; only when `canRead`. The rights become the caller's:
   * bytes of a stream end behind a message that brought some. With `isPeek` everything stays, and no rights come.
   */
  receive(count: number, isPeek: boolean): Received {
    this.assertReadable()
    const first = this.inbox[0]
    if (first === undefined) return NOTHING
    if (!this.isStream) {
      if (!isPeek) {
        this.inbox.shift()
        this.inboxSize -= first.bytes.length
      }
      return { bytes: first.bytes.slice(0, count), from: first.from, rights: isPeek ? [] : first.rights, isTruncated: first.bytes.length > count }
    }
    const taken = new Uint8Array(Math.min(count, this.inboxSize))
    let at = 0
    let rights: readonly OpenFile[] = []
    const rest = this.inbox.slice()
    while (at < taken.length && rest.length > 0 && rights.length === 0) {
      const next = rest.shift() as Message
      const part = next.bytes.subarray(0, taken.length - at)
      taken.set(part, at)
      at += part.length
      if (!isPeek) rights = next.rights
      if (part.length < next.bytes.length) rest.unshift({ ...next, bytes: next.bytes.subarray(part.length), rights: isPeek ? next.rights : [] })
    }
    if (!isPeek) {
      this.inbox = rest
      this.inboxSize -= at
      if (this.inboxSize + at >= CAPACITY && this.peer !== null) this.peer.activity++
    }
    return { bytes: taken.subarray(0, at), from: this.remote, rights, isTruncated: false }
  }

  /** How many of the bytes were sent; all of a message, and at least one when `canWrite`. */
  transmit(bytes: Uint8Array, to: Address | null = null, rights: readonly OpenFile[] = []): number {
    if (this.isWriteShut) fail('EPIPE')
    if (this.isStream && to !== null && this.isConnected && this.family === AF_UNIX) fail('EISCONN')
    if (!this.isStream) return this.transmitMessage(bytes, to, rights)
    if (this.fault !== null) fail(this.takeFault() ?? 'ECONNRESET')
    if (!this.isConnected) fail(this.family === AF_UNIX ? 'ENOTCONN' : 'EPIPE')
    const { peer } = this
    if (peer === null && this.family !== AF_UNIX && !this.isReset) {
      // Nobody is told before the other machine has answered: the first bytes are lost without an error.
      this.isReset = true
      return bytes.length
    }
    if (peer === null || peer.isReadShut) return fail('EPIPE')
    const part = bytes.slice(0, peer.room)
    if (part.length > 0) peer.put(part, this.address, rights)
    return part.length
  }

  private transmitMessage(bytes: Uint8Array, to: Address | null, rights: readonly OpenFile[]): number {
    if (bytes.length > CAPACITY) fail('EMSGSIZE')
    const address = to ?? (this.isConnected ? this.remote : null)
    const target = this.peer ?? (address === null ? fail(this.family === AF_UNIX ? 'ENOTCONN' : 'EDESTADDRREQ') : this.at(address))
    if (this.address === NOWHERE && this.family !== AF_UNIX) this.bind({ host: address?.host ?? '127.0.0.1', port: 0 })
    // Nobody there: the message is lost, as it would be on a wire.
    if (target !== undefined && !target.isClosed) target.put(bytes.slice(), this.address, rights)
    else if (this.family === AF_UNIX) fail('ECONNREFUSED')
    return bytes.length
  }

  private put(bytes: Uint8Array, from: Address, rights: readonly OpenFile[]): void {
    for (const file of rights) file.references++
    this.activity++
    this.inbox.push({ bytes, from, rights })
    this.inboxSize += bytes.length
  }

  shutdown(how: number): void {
    if (how < 0 || how > 2) fail('EINVAL')
    if (this.isListening) {
      this.isListening = how === 1
      return
    }
    if (this.isStream && !this.isConnected) fail('ENOTCONN')
    this.activity++
    if (this.peer !== null) this.peer.activity++
    if (how !== 1) this.isReadShut = true
    if (how !== 0) {
      this.isWriteShut = true
      if (this.peer !== null) this.peer.isReadShut = true
    }
  }

  override read(count: number): Uint8Array {
    if (!this.canRead) {
      if ((this.flags & O.O_NONBLOCK) !== 0) fail('EAGAIN')
      if (!blocking.wait(() => this.canRead)) notSimulated('waiting for ever for a socket that nobody writes to')
    }
    const { bytes, rights } = this.receive(count, false)
    rights.forEach(letGo)
    return bytes
  }

  override write(bytes: Uint8Array): number {
    if (!this.canWrite && (this.flags & O.O_NONBLOCK) !== 0) fail('EAGAIN')
    return this.transmit(bytes)
  }

  override close(): void {
    this.isClosed = true
    if (state.bound.get(this.key(this.address)) === this) state.bound.delete(this.key(this.address))
    for (const served of this.waiting) served.close()
    for (const { rights } of this.inbox) rights.forEach(letGo)
    const { peer } = this
    this.peer = null
    if (peer === null || !this.isStream) {
      if (peer !== null) peer.peer = null
      return
    }
    peer.peer = null
    peer.activity++
    peer.isReadShut = true
    if (this.inbox.length > 0) {
      peer.fault = 'ECONNRESET'
      peer.isReset = true
    }
  }
}

/** Two sockets that are joined from the beginning. */
export function makePair(family: number, kind: number, protocol: number): [SocketFile, SocketFile] {
  const pair: [SocketFile, SocketFile] = [new SocketFile(family, kind, protocol), new SocketFile(family, kind, protocol)]
  pair[0].join(pair[1])
  return pair
}

/** What can be done with a descriptor without waiting. */
export interface Readiness {
  readonly canRead: boolean
  readonly canWrite: boolean
  /** Both directions are over. */
  readonly isHungUp: boolean
  /** Nothing more will come. */
  readonly isEnding: boolean
  readonly hasFault: boolean
}

/** Counts what changes the readiness of a description: epoll tells of edges by it. */
export function activityOf(file: OpenFile): number {
  if (file instanceof SocketFile) return file.activity
  return file.node instanceof PipeNode ? file.node.activity : 0
}

export function readinessOf(file: OpenFile): Readiness {
  if (file instanceof SocketFile) return file.readiness
  const { node } = file
  if (node instanceof PipeNode) {
    const isHungUp = file.isReadable ? node.writers === 0 : false
    const hasFault = file.isWritable && !file.isReadable && node.readers === 0
    return { canRead: file.isReadable && node.waiting > 0, canWrite: file.isWritable && (node.waiting < node.capacity || node.readers === 0), isHungUp, isEnding: false, hasFault }
  }
  return { canRead: true, canWrite: true, isHungUp: false, isEnding: false, hasFault: false }
}

blocking.wait = (isReady) => {
  if (isReady()) return true
  if (threads.all().length < 2) return false
  threads.wait({ what: 'a read or write', deadline: Number.POSITIVE_INFINITY, isReady, finish: () => null })
  return true
}
