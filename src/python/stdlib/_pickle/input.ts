/** Where a pickle is read from: bytes at hand, or a file. _Unpickler_Read and its like in Modules/_pickle.c */
import { raise } from '../../objects/errors'
import type { PyValue } from '../../objects/object'
import { getOptionalAttribute } from '../../objects/attributes'
import { call } from '../../objects/call'
import { copyOf, getBuffer, PyBUF, releaseBuffer } from '../../buffer'
import { refuseData } from './errors'

export interface Input {
  /** The next operation; EOFError when there is none. */
  operation(): number
  /** Exactly `size` bytes. */
  read(size: number): Uint8Array
  /** A line with its end. */
  line(): Uint8Array
  /** A frame of `size` bytes begins: they have to be there. */
  expect(size: number): void
}

/** Bytes are there, and end too soon. */
function truncated(): never {
  return refuseData('pickle data was truncated')
}

function outOfInput(): never {
  return raise('EOFError', 'Ran out of input')
}

/** A pickle as bytes, held by who reads it. */
export class BytesInput implements Input {
  private at = 0
  constructor(private readonly bytes: Uint8Array) {}

  get left(): number {
    return this.bytes.length - this.at
  }

  operation(): number {
    return this.left === 0 ? outOfInput() : (this.bytes[this.at++] as number)
  }

  read(size: number): Uint8Array {
    const { at, bytes } = this
    if (size > bytes.length - at) return truncated()
    this.at += size
    return bytes.subarray(at, at + size)
  }

  line(): Uint8Array {
    const end = this.bytes.indexOf(10, this.at)
    if (end < 0) return truncated()
    const line = this.bytes.subarray(this.at, end + 1)
    this.at = end + 1
    return line
  }

  expect(size: number): void {
    if (size > this.bytes.length - this.at) truncated()
  }
}

/** A file: only as much is taken from it as the pickle says that it has. */
class FileInput implements Input {
  /** What was read of a frame already. */
  private frame = new BytesInput(new Uint8Array(0))

  constructor(
    private readonly readMethod: PyValue,
    private readonly lineMethod: PyValue,
  ) {}

  /** What it calls; for who owns them. */
  get methods(): PyValue[] {
    return [this.readMethod, this.lineMethod]
  }

  /** What the file gave may be anything that lends bytes. _Unpickler_SetStringInput */
  private take(value: PyValue): Uint8Array {
    const buffer = getBuffer(value, PyBUF.CONTIG_RO)
    const bytes = copyOf(buffer)
    releaseBuffer(buffer)
    return bytes
  }

  operation(): number {
    if (this.frame.left > 0) return this.frame.operation()
    return this.take(call(this.readMethod, [1]))[0] ?? outOfInput()
  }

  read(size: number): Uint8Array {
    if (this.frame.left > 0) return this.frame.read(size)
    const bytes = this.take(call(this.readMethod, [size]))
    return bytes.length < size ? truncated() : bytes
  }

  expect(size: number): void {
    this.frame = new BytesInput(this.read(size))
  }

  line(): Uint8Array {
    if (this.frame.left > 0) return this.frame.line()
    const line = this.take(call(this.lineMethod, []))
    return line.length === 0 || line[line.length - 1] !== 10 ? truncated() : line
  }
}

/** The methods of a file that pickles are read from. _Unpickler_SetInputStream */
export function fileInput(file: PyValue): FileInput {
  const read = getOptionalAttribute(file, 'read')
  const readline = getOptionalAttribute(file, 'readline')
  if (read === undefined || readline === undefined) raise('TypeError', "file must have 'read' and 'readline' attributes")
  return new FileInput(read, readline)
}
