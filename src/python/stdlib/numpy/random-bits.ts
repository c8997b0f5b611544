/**
 * Where random numbers come from: PCG64 and the Mersenne Twister as words of 32 bits, and what NumPy makes of them.
 * numpy/random/src/pcg64, src/distributions/distributions.c, src/legacy/legacy-distributions.c
 */
import { PyObject, type PyInt, type PyType, type PyValue } from '../../objects/object'
import { normalizeInt } from '../../objects/object'
import { raise } from '../../objects/errors'
import { noArgs, oneArg, positional } from '../../objects/native'
import { asIndexInt, isTrue } from '../../objects/number'
import { itemsOf } from '../../objects/protocols'
import { makeTuple } from '../../objects/tuple'
import { textOf } from '../../builtins/arguments'
import { makeFloat } from '../../builtins/number-storage'
import { MersenneTwister } from '../mersenne'
import { defineModuleType } from '../module'
import { assertWriteable, offsetsOf, type PyNdArray, touched } from './array'
import { writerOf } from './element'
import { EXPONENTIAL_EDGE, exponentialLayers, NORMAL_EDGE, normalLayers } from './random-layers'

const WORD = 2 ** 32
const LIMBS = 8

/** A number of 128 bits as 16 bits a place, the lowest first. */
function limbsOf(value: PyInt): Float64Array {
  const big = BigInt.asUintN(128, BigInt(value))
  return Float64Array.from({ length: LIMBS }, (_, i) => Number((big >> BigInt(16 * i)) & 0xffffn))
}

function bigOf(limbs: Float64Array): bigint {
  return limbs.reduceRight((sum, limb) => (sum << 16n) | BigInt(limb), 0n)
}

/** A stream of words. */
interface Stream {
  next32: () => number
  /** The next 64 bits are in `high` and `low`. */
  next64: () => void
  high: number
  low: number
  double: () => number
}

const MULTIPLIER = limbsOf(0x2360ed051fc65da44385df649fccf645n)

/** pcg64.c: a linear step of 128 bits, of which 64 are handed out. */
class Pcg64 implements Stream {
  high = 0
  low = 0
  state: Float64Array = new Float64Array(LIMBS)
  increment: Float64Array = new Float64Array(LIMBS)
  /** The upper half of a word of 64 bits that was asked for 32. */
  kept: number | null = null
  private readonly product = new Float64Array(LIMBS)

  seed(state: PyInt, sequence: PyInt): void {
    this.increment = limbsOf(BigInt.asUintN(128, (BigInt(sequence) << 1n) | 1n))
    this.state = new Float64Array(LIMBS)
    this.step()
    this.state = limbsOf(BigInt.asUintN(128, bigOf(this.state) + BigInt(state)))
    this.step()
    this.kept = null
  }

  private step(): void {
    const { state, increment, product } = this
    let carry = 0
    for (let k = 0; k < LIMBS; k++) {
      let sum = carry + (increment[k] as number)
      for (let i = 0; i <= k; i++) sum += (state[i] as number) * (MULTIPLIER[k - i] as number)
      carry = Math.floor(sum / 65536)
      product[k] = sum - carry * 65536
    }
    state.set(product)
  }

  next64(): void {
    this.step()
    const s = this.state
    const high = (((s[7] as number) ^ (s[3] as number)) * 65536 + ((s[6] as number) ^ (s[2] as number))) >>> 0
    const low = (((s[5] as number) ^ (s[1] as number)) * 65536 + ((s[4] as number) ^ (s[0] as number))) >>> 0
    let turn = (s[7] as number) >> 10
    let [a, b] = turn >= 32 ? [low, high] : [high, low]
    turn &= 31
    if (turn > 0) [a, b] = [((a >>> turn) | (b << (32 - turn))) >>> 0, ((b >>> turn) | (a << (32 - turn))) >>> 0]
    this.high = a
    this.low = b
  }

  next32(): number {
    const { kept } = this
    if (kept !== null) {
      this.kept = null
      return kept
    }
    this.next64()
    this.kept = this.high
    return this.low
  }

  double(): number {
    this.next64()
    return (this.high * 2 ** 21 + (this.low >>> 11)) / 2 ** 53
  }
}

class Twister implements Stream {
  high = 0
  low = 0
  readonly twister = new MersenneTwister()

  next32(): number {
    return this.twister.next()
  }

  next64(): void {
    this.high = this.twister.next()
    this.low = this.twister.next()
  }

  double(): number {
    return this.twister.random()
  }
}

class PyBits extends PyObject {
  /** The second of a pair of normal numbers, as the old generator keeps it. */
  gauss: number | null = null
  constructor(
    cls: PyType,
    readonly stream: Pcg64 | Twister,
  ) {
    super(cls)
  }
}

/** random_standard_normal */
function normal(stream: Stream): number {
  const { widths, heights, limits } = normalLayers
  for (;;) {
    stream.next64()
    const { high, low } = stream
    const at = low & 0xff
    const magnitude = ((high >>> 9) & 0xfffff) * WORD + (((high << 23) | (low >>> 9)) >>> 0)
    let x = magnitude * ((widths[at] as number) / 2 ** 52)
    if (((low >>> 8) & 1) === 1) x = -x
    if (magnitude < (limits[at] as number)) return x
    if (at === 0) {
      for (;;) {
        const far = -(1 / NORMAL_EDGE) * Math.log1p(-stream.double())
        const height = -Math.log1p(-stream.double())
        if (height + height > far * far) return (Math.floor(magnitude / 256) & 1) === 1 ? -(NORMAL_EDGE + far) : NORMAL_EDGE + far
      }
    }
    if (((heights[at - 1] as number) - (heights[at] as number)) * stream.double() + (heights[at] as number) < Math.exp(-0.5 * x * x)) return x
  }
}

/** random_standard_exponential */
function exponential(stream: Stream): number {
  const { widths, heights, limits } = exponentialLayers
  for (;;) {
    stream.next64()
    const at = (stream.low >>> 3) & 0xff
    const bits = stream.high * 2 ** 21 + (stream.low >>> 11)
    const x = bits * ((widths[at] as number) / 2 ** 53)
    if (bits < (limits[at] as number)) return x
    if (at === 0) return EXPONENTIAL_EDGE - Math.log1p(-stream.double())
    if (((heights[at - 1] as number) - (heights[at] as number)) * stream.double() + (heights[at] as number) < Math.exp(-x)) return x
  }
}

/** legacy_gauss: the polar method, two at a time. */
function gauss(self: PyBits): number {
  const { gauss: kept, stream } = self
  if (kept !== null) {
    self.gauss = null
    return kept
  }
  for (;;) {
    const x = 2 * stream.double() - 1
    const y = 2 * stream.double() - 1
    const square = x * x + y * y
    if (square >= 1 || square === 0) continue
    const factor = Math.sqrt((-2 * Math.log(square)) / square)
    self.gauss = factor * x
    return factor * y
  }
}

type Draw = (self: PyBits) => number

const DRAWS: Record<string, Draw> = {
  double: ({ stream }) => stream.double(),
  single: ({ stream }) => (stream.next32() >>> 8) / 2 ** 24,
  normal: ({ stream }) => normal(stream),
  exponential: ({ stream }) => exponential(stream),
  gauss,
  'old exponential': ({ stream }) => -Math.log(1 - stream.double()),
}

function drawOf(name: PyValue): Draw {
  return DRAWS[textOf(name) ?? ''] ?? raise('SystemError', 'no such numbers')
}

/** The smallest mask of ones that covers a number. */
function maskOf(most: number): number {
  let mask = most
  for (let shift = 1; shift < 32; shift <<= 1) mask |= mask >>> shift
  return mask >>> 0
}

function bigMask(most: bigint): bigint {
  let mask = most
  for (let shift = 1n; shift < 64n; shift <<= 1n) mask |= mask >> shift
  return mask
}

function big64(stream: Stream): bigint {
  stream.next64()
  return (BigInt(stream.high) << 32n) | BigInt(stream.low)
}

/** Upper and lower 32 bits of a product. */
function split(a: number, b: number): { high: number; low: number } {
  const upper = Math.floor(a / 65536) * b
  const lower = (upper % 65536) * 65536 + (a % 65536) * b
  return { high: Math.floor(upper / 65536) + Math.floor(lower / WORD), low: lower % WORD }
}

/** Lemire's way to a number of at most `most`, which is less than all ones; no more is rejected than must be. */
function lemire(next: () => number, most: number, size: number): number {
  const count = most + 1
  let { high, low } = scaled(next(), count, size)
  if (low < count) {
    const threshold = (size - 1 - most) % count
    while (low < threshold) ({ high, low } = scaled(next(), count, size))
  }
  return high
}

function scaled(word: number, count: number, size: number): { high: number; low: number } {
  if (size === WORD) return split(word, count)
  const product = word * count
  return { high: Math.floor(product / size), low: product % size }
}

function lemire64(stream: Stream, most: bigint): bigint {
  const count = most + 1n
  const ones = 2n ** 64n - 1n
  let product = big64(stream) * count
  if ((product & ones) < count) {
    const threshold = (ones - most) % count
    while ((product & ones) < threshold) product = big64(stream) * count
  }
  return product >> 64n
}

/** One number from 0 to `most`, of 64 bits. random_bounded_uint64 */
function upTo(stream: Stream, most: PyInt, isMasked: boolean): PyInt {
  if (most === 0) return 0
  if (typeof most === 'number' && most < WORD) {
    if (most === WORD - 1) return stream.next32()
    if (!isMasked) return lemire(() => stream.next32(), most, WORD)
    const mask = maskOf(most)
    for (;;) {
      const value = (stream.next32() & mask) >>> 0
      if (value <= most) return value
    }
  }
  const limit = BigInt(most)
  if (limit === 2n ** 64n - 1n) return normalizeInt(big64(stream))
  if (!isMasked) return normalizeInt(lemire64(stream, limit))
  const mask = bigMask(limit)
  for (;;) {
    const value = big64(stream) & mask
    if (value <= limit) return normalizeInt(value)
  }
}

/** Small numbers share a word of 32 bits. buffered_uint16 … */
function pieces(stream: Stream, bits: number): () => number {
  let left = 0
  let word = 0
  return () => {
    if (left === 0) {
      word = stream.next32()
      left = 32 / bits - 1
    }
    else {
      word >>>= bits
      left--
    }
    return word % 2 ** bits
  }
}

/** Where one call draws numbers of so many bytes from; the pieces of a word last for the call. */
function drawer(stream: Stream, size: number, isBool: boolean, isMasked: boolean): (most: PyInt) => PyInt {
  if (size >= 4) return (most) => upTo(stream, most, isMasked)
  const bits = isBool ? 1 : size * 8
  const next = pieces(stream, bits)
  const all = 2 ** bits
  return (given) => {
    const most = given as number
    if (most === 0) return 0
    if (most === all - 1) return next()
    if (!isMasked) return lemire(next, most, all)
    const mask = maskOf(most)
    for (;;) {
      const value = next() & mask
      if (value <= most) return value
    }
  }
}

/** Ints from `low` to `low + most` into an array, one pair for each element or one for all. random_bounded_uint64_fill … */
function fillBounded(self: PyBits, target: PyNdArray, lows: readonly PyInt[], mosts: readonly PyInt[], isMasked: boolean): void {
  const { dtype } = target
  const next = drawer(self.stream, dtype.itemsize, dtype.kind === 'b', isMasked)
  const write = writerOf(dtype)
  const single = lows.length === 1
  offsetsOf(target).forEach((offset, i) => {
    const low = lows[single ? 0 : i] as PyInt
    const drawn = next(mosts[single ? 0 : i] as PyInt)
    write(target.view, offset, typeof low === 'number' && typeof drawn === 'number' ? low + drawn : normalizeInt(BigInt(low) + BigInt(drawn)))
  })
  touched(target)
}

/** random_interval: by rejection, as shuffling does it. */
function interval(self: PyBits, most: PyInt): PyInt {
  if (most === 0) return 0
  return upTo32or64(self.stream, most)
}

function upTo32or64(stream: Stream, most: PyInt): PyInt {
  if (typeof most === 'number' && most < WORD) {
    const mask = maskOf(most)
    for (;;) {
      const value = (stream.next32() & mask) >>> 0
      if (value <= most) return value
    }
  }
  return upTo(stream, most, true)
}

/** Elements of an array of one dimension in a random order. _shuffle_raw */
function shuffle(self: PyBits, target: PyNdArray): void {
  assertWriteable(target, 'array is read-only')
  const { itemsize } = target.dtype
  const { bytes } = target.memory
  const offsets = offsetsOf(target)
  for (let i = offsets.length - 1; i > 0; i--) {
    const j = interval(self, i) as number
    const [a, b] = [offsets[i] as number, offsets[j] as number]
    const kept = bytes.slice(b, b + itemsize)
    bytes.copyWithin(b, a, a + itemsize)
    bytes.set(kept, a)
  }
  touched(target)
}

const intOf = (value: PyValue): PyInt => asIndexInt(value)

/** _Bits('PCG64', state, sequence), _Bits('MT19937', words) or _Bits('MT19937', word). */
function newBits(cls: PyType, args: PyValue[]): PyValue {
  const [kind, first, second] = args
  if (kind === 'PCG64') {
    const stream = new Pcg64()
    stream.seed(intOf(first as PyValue), intOf(second as PyValue))
    return new PyBits(cls, stream)
  }
  const stream = new Twister()
  if (typeof first === 'number') stream.twister.seedWord(first)
  else if (second === true) stream.twister.seed(itemsOf(first as PyValue).map((word) => Number(intOf(word))))
  else stream.twister.words.set(itemsOf(first as PyValue).map((word) => Number(intOf(word))))
  return new PyBits(cls, stream)
}

export const bitsType: PyType = defineModuleType<PyBits>('numpy.random', '_Bits', {
  slots: { new: newBits, init: () => {} },
  methods: {
    draw: oneArg((self: PyBits, name) => makeFloat(drawOf(name)(self))),
    fill: positional(2, 2, (self: PyBits, name, array) => {
      const target = array as PyNdArray
      const draw = drawOf(name as PyValue)
      const write = writerOf(target.dtype)
      for (const offset of offsetsOf(target)) write(target.view, offset, draw(self))
      touched(target)
      return null
    }),
    bounded: positional(4, 4, (self: PyBits, array, lows, mosts, isMasked) => {
      fillBounded(self, array as PyNdArray, itemsOf(lows as PyValue).map(intOf), itemsOf(mosts as PyValue).map(intOf), isTrue(isMasked as PyValue))
      return null
    }),
    up_to: oneArg((self: PyBits, most) => upTo(self.stream, intOf(most), false)),
    interval: oneArg((self: PyBits, most) => interval(self, intOf(most))),
    shuffle: oneArg((self: PyBits, array) => {
      shuffle(self, array as PyNdArray)
      return null
    }),
    raw: noArgs((self: PyBits) => {
      if (self.stream instanceof Twister) return self.stream.next32()
      return normalizeInt(big64(self.stream))
    }),
    raw64: noArgs((self: PyBits) => normalizeInt(big64(self.stream))),
    forget: noArgs((self: PyBits) => {
      self.gauss = null
      return null
    }),
    state: noArgs((self: PyBits) => {
      const { stream } = self
      if (stream instanceof Pcg64) return makeTuple([normalizeInt(bigOf(stream.state)), normalizeInt(bigOf(stream.increment)), stream.kept === null ? 0 : 1, stream.kept ?? 0])
      return makeTuple([makeTuple([...stream.twister.words]), stream.twister.index])
    }),
    gauss_state: noArgs((self: PyBits) => makeTuple([self.gauss === null ? 0 : 1, makeFloat(self.gauss ?? 0)])),
    restore: positional(2, 4, (self: PyBits, first, second, has, kept) => {
      const { stream } = self
      if (stream instanceof Pcg64) {
        stream.state = limbsOf(intOf(first as PyValue))
        stream.increment = limbsOf(intOf(second as PyValue))
        stream.kept = isTrue(has as PyValue) ? Number(intOf(kept as PyValue)) : null
      }
      else {
        stream.twister.words.set(itemsOf(first as PyValue).map((word) => Number(intOf(word))))
        stream.twister.index = Number(intOf(second as PyValue))
      }
      return null
    }),
  },
})
