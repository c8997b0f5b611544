/** What makes an array longer: items, bytes, text, other arrays. */
import { allocate, getBuffer, PyBUF, refuseResize, releaseBuffer, windowOf } from '../../buffer'
import { repeated } from '../../builtins/bytes'
import { raise, typeName } from '../../objects/errors'
import type { PyValue } from '../../objects/object'
import { forEachItem } from '../../objects/protocols'
import { make, packed, PyArray, report } from './storage'

/** ins1 */
export function insertItem(self: PyArray, index: number, value: PyValue): void {
  const { length } = self
  const bytes = packed(self, value)
  const at = Math.min(length, index < 0 ? Math.max(0, index + length) : index)
  if (self.length === length) self.splice(at, at, bytes)
  else self.resize(length + 1)
  writeAgain(self, at, value)
}

/** CPython converts a value once to see whether it will do, and again to write it: only an object of the learner's can tell. */
function writeAgain(self: PyArray, at: number, value: PyValue): void {
  if (typeof value !== 'object' || value === null) return
  const raw = self.code.convert(value)
  if (at >= self.length) raise('IndexError', 'array assignment index out of range')
  self.code.write(self.view, at * self.code.size, raw)
}

export function appendItem(self: PyArray, value: PyValue): void {
  const { code } = self
  const at = self.length
  const raw = code.convert(value)
  if (self.exportCount > 0) {
    const offered = new Uint8Array(code.size)
    code.write(new DataView(offered.buffer), 0, raw)
    refuseResize(self, { size: (at + 1) * code.size, at: at * code.size, offered })
  }
  self.resize(at + 1)
  code.write(self.view, at * code.size, raw)
  writeAgain(self, at, value)
  self.resizedAt(at, at)
}

/** array_array_frombytes_impl */
export function appendBytes(self: PyArray, value: PyValue): void {
  const buffer = getBuffer(value, PyBUF.SIMPLE)
  try {
    if (buffer.itemsize !== 1) raise('TypeError', 'a bytes-like object is required')
    if (buffer.length % self.code.size !== 0) raise('ValueError', 'bytes length not a multiple of item size')
    self.splice(self.length, self.length, windowOf(buffer))
  } finally {
    releaseBuffer(buffer)
  }
}

export function appendText(self: PyArray, text: string): void {
  const points = Array.from(text)
  const bytes = new Uint8Array(points.length * 4)
  const view = new DataView(bytes.buffer)
  points.forEach((point, i) => view.setUint32(i * 4, point.codePointAt(0) as number, true))
  self.splice(self.length, self.length, bytes)
}

/** array_do_extend */
export function extendByArray(self: PyArray, other: PyArray): void {
  if (other.code !== self.code) raise('TypeError', 'can only extend with array of same kind')
  self.splice(self.length, self.length, other.contents())
}

export function extend(self: PyArray, value: PyValue): PyValue {
  if (value instanceof PyArray) extendByArray(self, value)
  else forEachItem(value, (item) => appendItem(self, item))
  return null
}

export function concat(self: PyArray, other: PyValue): PyValue {
  if (!(other instanceof PyArray)) return raise('TypeError', `can only append array (not "${typeName(other)}") to array`)
  if (other.code !== self.code) raise('TypeError', 'bad argument type for built-in operation')
  const left = self.contents()
  const right = other.contents()
  const bytes = allocate(left.length + right.length)
  bytes.set(left)
  bytes.set(right, left.length)
  return report(self, make(self.code, bytes), '+')
}

export function sizeTimes(self: PyArray, count: number): number {
  const items = self.length * Math.max(0, count)
  return items > (2 ** 63 - 1) / self.code.size ? allocate(2 ** 63).length : items
}

export function inplaceRepeat(self: PyArray, count: number): PyValue {
  if (self.length === 0 || count === 1) return self
  const { size } = self.code
  const before = self.length
  const pattern = self.contents().slice()
  self.resize(sizeTimes(self, count), { at: before * size })
  if (self.length > 0) self.storage.set(repeated(pattern, self.length * size))
  self.resizedAt(Math.min(before, self.length), before)
  return self
}
