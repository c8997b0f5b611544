/**
 * What a stream of bytes reads from, where its reader may have to wait: a pipe or a socket. A stream asks before it
 * begins whether what it is asked for is there; if not, its thread can be put aside while nothing has happened yet.
 */
import { getOptionalAttribute } from '../objects/attributes'
import { PyObject, type PyValue } from '../objects/object'
import { deadlineAfter, threads, type Wait } from '../objects/threads'
import { PipeNode } from './file-nodes'
import { PyFileIO } from './fileio'
import { fileSystem } from './filesystem'
import { SocketFile } from './network'
import type { OpenFile } from './open-files'
import { POSIX_CONSTANTS as O } from './posix-constants'
import { PySocket } from './_socket'

export interface Source {
  /** Bytes that are there. */
  readonly arrived: number
  has(byte: number): boolean
  /** No reader waits: nothing more comes, or there is no room for more. */
  readonly isSettled: boolean
  /** Whose timeout counts; null where there is none. */
  readonly socket: PySocket | null
}

function sourceOfFile(file: OpenFile, socket: PySocket | null): Source | null {
  if ((file.flags & O.O_NONBLOCK) !== 0) return null
  if (file instanceof SocketFile) {
    return {
      get arrived() {
        return file.arrived
      },
      has: (byte) => file.hasArrived(byte),
      get isSettled() {
        return file.isSettled
      },
      socket,
    }
  }
  const { node } = file
  if (!(node instanceof PipeNode) || !file.isReadable) return null
  return {
    get arrived() {
      return node.waiting
    },
    has: (byte) => node.has(byte),
    get isSettled() {
      return node.writers === 0 || node.waiting >= node.capacity
    },
    socket,
  }
}

function fileAt(fd: number): OpenFile | null {
  const { table } = fileSystem()
  return fd >= 0 && table.has(fd) ? table.get(fd) : null
}

/** The source of a descriptor; null where reading never waits. */
export function sourceOfDescriptor(fd: number): Source | null {
  const file = fileAt(fd)
  return file === null ? null : sourceOfFile(file, null)
}

/** The source of a raw stream: a FileIO, or the SocketIO of socket.makefile(). */
export function sourceOfRaw(raw: PyValue): Source | null {
  if (raw instanceof PyFileIO) return sourceOfDescriptor(raw.fd)
  if (!(raw instanceof PyObject) || raw.cls.name !== 'SocketIO' || raw.attrs === null) return null
  const socket = raw.attrs.getString('_sock')
  if (!(socket instanceof PySocket) || socket.timeout === 0 || getOptionalAttribute(raw, '_timeout_occurred') === true) return null
  const file = fileAt(socket.fd)
  return file === null ? null : sourceOfFile(file, socket)
}

/**
 * Does something with a source as soon as there is enough in it: at once where nobody else could fill it. A timeout
 * counts anew with every byte that arrives; when it is over, the read finds out by itself.
 */
export function whenArrived(source: Source | null, what: string, isEnough: (source: Source) => boolean, run: () => PyValue, abandon: () => void = () => {}): PyValue | Wait {
  if (source === null || threads.all().length < 2 || source.isSettled || isEnough(source)) return run()
  const { socket } = source
  let seen = source.arrived
  let deadline = deadlineAfter(socket?.timeout ?? null)
  return {
    what,
    get deadline() {
      if (source.arrived !== seen) {
        seen = source.arrived
        deadline = deadlineAfter(socket?.timeout ?? null)
      }
      return deadline
    },
    isReady: () => source.isSettled || isEnough(source),
    finish(isTimedOut) {
      if (socket !== null) socket.hasWaited = isTimedOut
      try {
        return run()
      } finally {
        if (socket !== null) socket.hasWaited = false
      }
    },
    abandon,
  }
}
