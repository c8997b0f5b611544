/**
 * Code objects as bytes and back, so that what was compiled once need not be compiled again. Numbers are LEB128, signed
 * ones zigzag; texts stand once, in a table at the front. Only the compiler that wrote them may read them: there is no
 * version in them, who keeps them keeps them beside the compiler's own.
 */
import type { CodeConstant, CodeFields, ExceptionEntry } from './code'
import { CodeObject } from './code'

const KINDS = ['int', 'float', 'complex', 'str', 'bytes', 'bool', 'None', 'Ellipsis', 'tuple', 'frozenset', 'slice', 'code', 'bigint'] as const
type Kind = (typeof KINDS)[number]

class Writer {
  private bytes = new Uint8Array(4096)
  private at = 0
  private readonly texts = new Map<string, number>()

  byte(value: number): void {
    if (this.at === this.bytes.length) {
      const larger = new Uint8Array(2 * this.bytes.length)
      larger.set(this.bytes)
      this.bytes = larger
    }
    this.bytes[this.at++] = value
  }

  /** Not negative, below 2 ** 53. */
  number(value: number): void {
    let rest = value
    while (rest >= 0x80) {
      this.byte((rest % 0x80) | 0x80)
      rest = Math.floor(rest / 0x80)
    }
    this.byte(rest)
  }

  signed(value: number): void {
    this.number(value >= 0 ? 2 * value : -2 * value - 1)
  }

  numbers(values: ArrayLike<number>): void {
    this.number(values.length)
    for (let i = 0; i < values.length; i++) this.number(values[i] as number)
  }

  /** Each as its difference from the one before. */
  steps(values: ArrayLike<number>): void {
    let before = 0
    for (let i = 0; i < values.length; i++) {
      this.signed((values[i] as number) - before)
      before = values[i] as number
    }
  }

  raw(bytes: Uint8Array): void {
    this.number(bytes.length)
    for (const byte of bytes) this.byte(byte)
  }

  double(value: number): void {
    for (const byte of new Uint8Array(Float64Array.of(value).buffer)) this.byte(byte)
  }

  text(value: string): void {
    let index = this.texts.get(value)
    if (index === undefined) {
      index = this.texts.size
      this.texts.set(value, index)
    }
    this.number(index)
  }

  textList(values: readonly string[]): void {
    this.number(values.length)
    for (const value of values) this.text(value)
  }

  /** The table of texts, then everything else. */
  finish(): Uint8Array {
    const table = new Writer()
    table.number(this.texts.size)
    for (const text of this.texts.keys()) {
      // UTF-8 knows no lone surrogates: a text that has some goes by code units.
      if (!/\p{Surrogate}/u.test(text)) {
        table.byte(0)
        table.raw(new TextEncoder().encode(text))
      } else {
        table.byte(1)
        table.numbers(Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)))
      }
    }
    const whole = new Uint8Array(table.at + this.at)
    whole.set(table.bytes.subarray(0, table.at))
    whole.set(this.bytes.subarray(0, this.at), table.at)
    return whole
  }
}

class Reader {
  private at = 0
  private readonly texts: string[] = []
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true })

  constructor(private readonly bytes: Uint8Array) {
    const count = this.number()
    for (let i = 0; i < count; i++) {
      if (this.byte() === 0) this.texts.push(this.decoder.decode(this.raw()))
      else this.texts.push(String.fromCharCode(...this.numbers(Array)))
    }
  }

  byte(): number {
    return this.bytes[this.at++] as number
  }

  number(): number {
    let byte = this.byte()
    if (byte < 0x80) return byte
    let value = byte & 0x7f
    let scale = 0x80
    do {
      byte = this.byte()
      value += (byte & 0x7f) * scale
      scale *= 0x80
    } while (byte >= 0x80)
    return value
  }

  signed(): number {
    const value = this.number()
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2
  }

  numbers<T extends Uint8Array | Int32Array | number[]>(into: new (length: number) => T): T {
    const values = new into(this.number())
    for (let i = 0; i < values.length; i++) values[i] = this.number()
    return values
  }

  steps(count: number): Int32Array {
    const values = new Int32Array(count)
    let before = 0
    for (let i = 0; i < count; i++) values[i] = before += this.signed()
    return values
  }

  raw(): Uint8Array {
    const size = this.number()
    this.at += size
    return this.bytes.slice(this.at - size, this.at)
  }

  double(): number {
    this.at += 8
    return new Float64Array(this.bytes.slice(this.at - 8, this.at).buffer)[0] as number
  }

  text(): string {
    return this.texts[this.number()] as string
  }

  textList(): string[] {
    return Array.from({ length: this.number() }, () => this.text())
  }
}

export function packCode(code: CodeObject): Uint8Array {
  const writer = new Writer()
  writeCode(writer, code)
  return writer.finish()
}

export function unpackCode(bytes: Uint8Array): CodeObject {
  return readCode(new Reader(bytes))
}

function writeCode(writer: Writer, code: CodeObject): void {
  for (const text of [code.name, code.qualname, code.filename]) writer.text(text)
  for (const value of [code.firstlineno, code.flags, code.argcount, code.posonlyargcount, code.kwonlyargcount, code.stacksize, code.freeStart]) writer.number(value)
  writer.raw(code.ops)
  for (let i = 0; i < code.ops.length; i++) writer.signed(code.args[i] as number)
  for (const places of [code.lineno, code.endLineno, code.colOffset, code.endColOffset]) writer.steps(places)
  writer.number(code.exceptionTable.length)
  for (const { start, end, target, depth, lasti } of code.exceptionTable) {
    for (const value of [start, end, target, depth, Number(lasti)]) writer.number(value)
  }
  for (const names of [code.names, code.varnames, code.cellvars, code.freevars, code.fastNames]) writer.textList(names)
  writer.raw(code.fastKinds)
  writer.numbers(code.cellSlots)
  writer.numbers(code.countedLoads)
  writer.number(code.consts.length)
  for (const constant of code.consts) writeConstant(writer, constant)
}

function readCode(reader: Reader): CodeObject {
  const [name, qualname, filename] = [reader.text(), reader.text(), reader.text()]
  const [firstlineno, flags, argcount, posonlyargcount, kwonlyargcount, stacksize, freeStart] = Array.from({ length: 7 }, () => reader.number()) as [number, number, number, number, number, number, number]
  const ops = reader.raw()
  const args = new Int32Array(ops.length)
  for (let i = 0; i < ops.length; i++) args[i] = reader.signed()
  const [lineno, endLineno, colOffset, endColOffset] = Array.from({ length: 4 }, () => reader.steps(ops.length)) as [Int32Array, Int32Array, Int32Array, Int32Array]
  const exceptionTable: ExceptionEntry[] = Array.from({ length: reader.number() }, () => ({
    start: reader.number(), end: reader.number(), target: reader.number(), depth: reader.number(), lasti: reader.number() === 1,
  }))
  const [names, varnames, cellvars, freevars, fastNames] = Array.from({ length: 5 }, () => reader.textList()) as [string[], string[], string[], string[], string[]]
  const fastKinds = reader.raw()
  const cellSlots = reader.numbers(Int32Array)
  const countedLoads = reader.numbers(Int32Array)
  const consts = Array.from({ length: reader.number() }, () => readConstant(reader))
  const fields: CodeFields = {
    name, qualname, filename, firstlineno, flags, argcount, posonlyargcount, kwonlyargcount, stacksize, freeStart, ops, args, lineno, endLineno, colOffset, endColOffset,
    exceptionTable, names, varnames, cellvars, freevars, fastNames, fastKinds, cellSlots, countedLoads, consts,
  }
  return new CodeObject(fields)
}

function writeConstant(writer: Writer, constant: CodeConstant): void {
  const kind: Kind = constant.type === 'int' && typeof constant.value === 'bigint' ? 'bigint' : constant.type
  writer.byte(KINDS.indexOf(kind))
  switch (constant.type) {
    case 'int':
      if (typeof constant.value === 'bigint') writer.text(constant.value.toString(36))
      else {
        writer.byte(constant.value < 0 ? 1 : 0)
        writer.number(Math.abs(constant.value))
      }
      break
    case 'float':
      writer.double(constant.value)
      break
    case 'complex':
      writer.double(constant.real)
      writer.double(constant.imag)
      break
    case 'str':
      writer.text(constant.value)
      break
    case 'bytes':
      writer.raw(constant.value)
      break
    case 'bool':
      writer.byte(Number(constant.value))
      break
    case 'tuple':
    case 'frozenset':
      writer.number(constant.items.length)
      for (const item of constant.items) writeConstant(writer, item)
      break
    case 'slice':
      for (const part of [constant.start, constant.stop, constant.step]) writeConstant(writer, part)
      break
    case 'code':
      writeCode(writer, constant.code)
      break
    case 'None':
    case 'Ellipsis':
  }
}

function readConstant(reader: Reader): CodeConstant {
  const kind = KINDS[reader.byte()] as Kind
  switch (kind) {
    case 'int': {
      const isNegative = reader.byte() === 1
      const value = reader.number()
      return { type: 'int', value: isNegative ? -value : value }
    }
    case 'bigint':
      return { type: 'int', value: bigintOf(reader.text()) }
    case 'float':
      return { type: 'float', value: reader.double() }
    case 'complex':
      return { type: 'complex', real: reader.double(), imag: reader.double() }
    case 'str':
      return { type: 'str', value: reader.text() }
    case 'bytes':
      return { type: 'bytes', value: reader.raw() }
    case 'bool':
      return { type: 'bool', value: reader.byte() === 1 }
    case 'tuple':
    case 'frozenset':
      return { type: kind, items: Array.from({ length: reader.number() }, () => readConstant(reader)) }
    case 'slice':
      return { type: 'slice', start: readConstant(reader), stop: readConstant(reader), step: readConstant(reader) }
    case 'code':
      return { type: 'code', code: readCode(reader) }
    case 'None':
    case 'Ellipsis':
      return { type: kind }
  }
}

/** The inverse of toString(36). */
function bigintOf(text: string): bigint {
  const digits = text.replace('-', '')
  let value = 0n
  for (const digit of digits) value = value * 36n + BigInt(Number.parseInt(digit, 36))
  return text.startsWith('-') ? -value : value
}
