/** random: the same numbers from the same seed as CPython's. Lib/random.py */
import { Tracked, typeOf, type Keywords, type PyInt, type PyType, type PyValue } from '../objects/object'
import { getAttribute } from '../objects/attributes'
import { notSimulated, raise } from '../objects/errors'
import { release, retain } from '../objects/lifetime'
import { noArgs, oneArg, unpackKeywords, variadic, withKeywords } from '../objects/native'
import { asIndexInt, binaryOp } from '../objects/number'
import { compareBool, getItem, itemsOf, lengthOf, reprOf, setItem, strOf } from '../objects/protocols'
import { makeList, makeTuple, PyTuple } from '../objects/tuple'
import { immortal, lookup } from '../objects/type'
import { asSsizeArgument } from '../builtins/arguments'
import { asDouble } from '../buffer/element'
import { makeBytes, PyByteArray, PyBytes } from '../builtins/bytes-storage'
import { callMethod } from '../builtins/call-method'
import { encodeString } from '../builtins/codecs'
import { addInts, bitLength, floorDivideInts, multiplyInts, subtractInts } from '../builtins/int-arithmetic'
import { bytesToInt, intToBytes } from '../builtins/int-bytes'
import { makeFloat, PyFloat, toInt } from '../builtins/number-storage'
import { toText } from '../builtins/str-storage'
import { PyRandom, randomBaseType, restoreState, seedGenerator, stateOf } from './_random'
import * as distributions from './random-distributions'
import { defineModuleType, moduleFunctions, type ModuleSpec } from './module'
import { sha512 } from './sha512'

/** The next double; a subclass may supply its own. */
function draw(self: PyRandom): number {
  if (lookup(self.cls, 'random') === lookup(randomBaseType, 'random')) return self.generator.random()
  return asDouble(callMethod(self, 'random'))
}

function drawBits(self: PyRandom, count: number): PyInt {
  if (lookup(self.cls, 'getrandbits') === lookup(randomBaseType, 'getrandbits')) return self.generator.bits(count)
  return asIndexInt(callMethod(self, 'getrandbits', [count]))
}

/** A class that has only its own `random` makes ints from that. _randbelow_without_getrandbits */
function onlyHasRandom(cls: PyType): boolean {
  for (const base of cls.mro) {
    if (base === randomType) return false
    if (base.dict.has('getrandbits')) return false
    if (base.dict.has('random')) return true
  }
  return false
}

/** An int in [0, n). _randbelow_with_getrandbits */
function below(self: PyRandom, n: PyInt): PyInt {
  if (self.cls !== randomType && onlyHasRandom(self.cls)) {
    const size = Number(n)
    const limit = (2 ** 53 - (2 ** 53 % size)) / 2 ** 53
    let r = draw(self)
    while (r >= limit) r = draw(self)
    return Math.floor(r * 2 ** 53) % size
  }
  const bits = bitLength(n)
  let value = drawBits(self, bits)
  while (value >= n) value = drawBits(self, bits)
  return value
}

/** Random.seed. Texts and bytes go through their SHA-512. */
function seed(self: PyRandom, value: PyValue, version: PyValue): void {
  self.nextGauss = null
  const text = toText(value)
  const bytes = value instanceof PyBytes || value instanceof PyByteArray ? value.contents() : text === undefined ? undefined : encodeString(text)
  if (bytes !== undefined && version === 2) {
    const joined = new Uint8Array(bytes.length + 64)
    joined.set(bytes)
    joined.set(sha512(bytes), bytes.length)
    self.generator.seedInt(bytesToInt(joined, false, false))
    return
  }
  if (version === 1 && (text !== undefined || value instanceof PyBytes)) {
    self.generator.seedInt(firstVersionSeed(text === undefined ? [...(value as PyBytes).bytes] : [...text].map((c) => c.codePointAt(0) as number)))
    return
  }
  if (value !== null && bytes === undefined && toInt(value) === undefined && !(value instanceof PyFloat)) {
    raise('TypeError', 'The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.')
  }
  seedGenerator(self, value)
}

function firstVersionSeed(characters: readonly number[]): bigint {
  let x = characters.length === 0 ? 0n : BigInt(characters[0] as number) << 7n
  for (const c of characters) x = BigInt.asUintN(64, (1000003n * x) ^ BigInt(c))
  return x ^ BigInt(characters.length)
}

/** Random.randrange */
function randrange(self: PyRandom, start: PyValue, stop: PyValue, step: PyValue | undefined): PyInt {
  const first = asIndexInt(start)
  if (stop === null) {
    if (step !== undefined && step !== 1) raise('TypeError', 'Missing a non-None stop argument')
    if (first > 0) return below(self, first)
    raise('ValueError', 'empty range for randrange()')
  }
  const width = subtractInts(asIndexInt(stop), first)
  const stride = step === undefined ? 1 : asIndexInt(step)
  if (stride === 1) {
    if (width > 0) return addInts(first, below(self, width))
    raise('ValueError', `empty range in randrange(${strOf(start)}, ${strOf(stop)})`)
  }
  if (stride === 0) raise('ValueError', 'zero step for randrange()')
  const count = floorDivideInts(addInts(width, stride > 0 ? subtractInts(stride, 1) : addInts(stride, 1)), stride)
  if (count <= 0) raise('ValueError', `empty range in randrange(${strOf(start)}, ${strOf(stop)}, ${strOf(step as PyValue)})`)
  return addInts(first, multiplyInts(stride, below(self, count)))
}

function randint(self: PyRandom, a: PyValue, b: PyValue): PyInt {
  const low = asIndexInt(a)
  const high = asIndexInt(b)
  if (high < low) raise('ValueError', `empty range in randint(${low}, ${high})`)
  return addInts(low, below(self, addInts(subtractInts(high, low), 1)))
}

function choice(self: PyRandom, sequence: PyValue): PyValue {
  const length = lengthOf(sequence)
  if (length === 0) raise('IndexError', 'Cannot choose from an empty sequence')
  return getItem(sequence, below(self, length))
}

function shuffle(self: PyRandom, list: PyValue): void {
  for (let i = lengthOf(list) - 1; i >= 1; i--) {
    const j = below(self, i + 1)
    const atI = getItem(list, i)
    const atJ = getItem(list, j)
    retain(atI)
    retain(atJ)
    setItem(list, i, atJ)
    setItem(list, j, atI)
    release(atI)
    release(atJ)
  }
}

/** Something that collections.abc counts as a sequence. */
function isSequence(value: PyValue): boolean {
  if (toText(value) !== undefined) return true
  const { patternKind, slots } = typeOf(value)
  return patternKind === 'sequence' || value instanceof PyBytes || value instanceof PyByteArray || (patternKind === null && slots.getItem !== undefined && slots.concat !== undefined)
}

/** Random.sample */
function sample(self: PyRandom, population: PyValue, size: PyValue, counts: PyValue): PyValue {
  if (!isSequence(population)) raise('TypeError', 'Population must be a sequence.  For dicts or sets, use sorted(d).')
  const n = lengthOf(population)
  if (counts !== null) return sampleCounted(self, population, size, counts, n)
  const k = asIndexInt(size)
  if (k < 0 || k > n) raise('ValueError', 'Sample larger than population or is negative')
  return makeList(sampleIndices(self, n, k as number).map((index) => getItem(population, index)))
}

/** Which of n, in order of selection: from a pool when few are left over, else by trying again. */
function sampleIndices(self: PyRandom, n: number, k: number): number[] {
  let setSize = 21
  if (k > 5) setSize += 4 ** Math.ceil(Math.log(k * 3) / Math.log(4))
  const result: number[] = []
  if (n <= setSize) {
    const pool = Array.from({ length: n }, (_, i) => i)
    for (let i = 0; i < k; i++) {
      const j = below(self, n - i) as number
      result.push(pool[j] as number)
      pool[j] = pool[n - i - 1] as number
    }
    return result
  }
  const selected = new Set<number>()
  while (result.length < k) {
    let j = below(self, n) as number
    while (selected.has(j)) j = below(self, n) as number
    selected.add(j)
    result.push(j)
  }
  return result
}

function sampleCounted(self: PyRandom, population: PyValue, size: PyValue, counts: PyValue, n: number): PyValue {
  const cumulative = accumulate(itemsOf(counts))
  if (cumulative.length !== n) raise('ValueError', 'The number of counts does not match the population')
  const last = cumulative.pop() ?? 0
  const total = toInt(last)
  if (total === undefined) raise('TypeError', 'Counts must be integers')
  if (total < 0) raise('ValueError', 'Counts must be non-negative')
  const k = asIndexInt(size)
  if (k < 0 || k > total) raise('ValueError', 'Sample larger than population or is negative')
  return makeList(sampleIndices(self, Number(total), k as number).map((at) => getItem(population, bisect(cumulative, at, cumulative.length))))
}

function accumulate(values: readonly PyValue[]): PyValue[] {
  const sums: PyValue[] = []
  for (const value of values) sums.push(sums.length === 0 ? value : binaryOp('+', sums[sums.length - 1] as PyValue, value))
  return sums
}

/** The first place whose value is greater. bisect.bisect_right */
function bisect(values: readonly PyValue[], x: PyValue, high: number): number {
  let low = 0
  let top = high
  while (low < top) {
    const middle = (low + top) >> 1
    if (compareBool(x, values[middle] as PyValue, '<')) top = middle
    else low = middle + 1
  }
  return low
}

/** Random.choices */
function choices(self: PyRandom, population: PyValue, weights: PyValue, cumulative: PyValue, size: PyValue): PyValue {
  const n = lengthOf(population)
  const k = asSsizeArgument(size)
  if (cumulative === null && weights === null) {
    return makeList(Array.from({ length: Math.max(0, k) }, () => getItem(population, Math.floor(draw(self) * n))))
  }
  if (cumulative !== null && weights !== null) raise('TypeError', 'Cannot specify both weights and cumulative weights')
  if (cumulative === null && toInt(weights) !== undefined) {
    raise('TypeError', `The number of choices must be a keyword argument: k=${reprOf(weights)}`)
  }
  const sums = cumulative === null ? accumulate(itemsOf(weights)) : itemsOf(cumulative)
  if (sums.length !== n) raise('ValueError', 'The number of weights does not match the population')
  if (n === 0) raise('IndexError', 'list index out of range')
  const total = asDouble(binaryOp('+', sums[n - 1] as PyValue, makeFloat(0)))
  if (total <= 0) raise('ValueError', 'Total of weights must be greater than zero')
  if (!Number.isFinite(total)) raise('ValueError', 'Total of weights must be finite')
  return makeList(Array.from({ length: Math.max(0, k) }, () => getItem(population, bisect(sums, makeFloat(draw(self) * total), n - 1))))
}

/** mu + z × sigma, by Python's own operators. */
function scaled(mu: PyValue, z: number, sigma: PyValue): PyValue {
  return binaryOp('+', mu, binaryOp('*', makeFloat(z), sigma))
}

function gauss(self: PyRandom, mu: PyValue, sigma: PyValue): PyValue {
  let z: number
  if (self.nextGauss instanceof PyFloat) {
    z = self.nextGauss.value
    self.nextGauss = null
  } else {
    const [first, second] = distributions.gaussPair(() => draw(self))
    z = first
    self.nextGauss = makeFloat(second)
  }
  return scaled(mu, z, sigma)
}

const source = (self: PyRandom) => (): number => draw(self)

function getState(self: PyRandom): PyValue {
  return makeTuple([3, stateOf(self), self.nextGauss])
}

function setState(self: PyRandom, state: PyValue): void {
  const version = getItem(state, 0)
  if (version !== 3) raise('ValueError', `state with version ${strOf(version)} passed to Random.setstate() of version 3`)
  const [, words, nextGauss] = state instanceof PyTuple ? state.items : itemsOf(state)
  self.nextGauss = nextGauss ?? null
  restoreState(self, words as PyValue)
}

function doubles(...values: (PyValue | undefined)[]): number[] {
  return values.map((value) => asDouble(value as PyValue))
}

export const randomType: PyType = defineModuleType<PyRandom>('random', 'Random', {
  bases: [randomBaseType],
  hasDict: true,
  hasWeakrefs: true,
  doc: "Random number generator base class used by bound module functions.\n\nUsed to instantiate instances of Random to get generators that don't\nshare state.",
  slots: {
    new(cls: PyType) {
      const self = new PyRandom(cls)
      seedGenerator(self, null)
      return self
    },
    init(self: PyRandom, args: PyValue[], keywords: Keywords) {
      const [x] = unpackKeywords('Random.__init__', { names: ['x'] }, args, keywords)
      if (self.cls === randomType) seed(self, x ?? null, 2)
      else callMethod(self, 'seed', [x ?? null])
    },
  },
  attributes: { VERSION: 3 },
  methods: {
    seed: withKeywords({ names: ['a', 'version'] }, (self: PyRandom, a, version) => {
      seed(self, a ?? null, version ?? 2)
      return null
    }),
    getstate: noArgs(getState),
    setstate: oneArg((self: PyRandom, state) => {
      setState(self, state)
      return null
    }),
    _randbelow: oneArg((self: PyRandom, n) => below(self, asIndexInt(n))),
    randbytes: withKeywords({ names: ['n'], required: 1 }, (self: PyRandom, n) => {
      const size = asSsizeArgument(n as PyValue)
      if (size < 0) raise('ValueError', 'Cannot convert negative int')
      return makeBytes(intToBytes(drawBits(self, size * 8), size, true, false))
    }),
    randrange: withKeywords({ names: ['start', 'stop', 'step'], required: 1 }, (self: PyRandom, start, stop, step) =>
      randrange(self, start as PyValue, stop ?? null, step),
    ),
    randint: withKeywords({ names: ['a', 'b'], required: 2 }, (self: PyRandom, a, b) => randint(self, a as PyValue, b as PyValue)),
    choice: withKeywords({ names: ['seq'], required: 1 }, (self: PyRandom, seq) => choice(self, seq as PyValue)),
    shuffle: withKeywords({ names: ['x'], required: 1 }, (self: PyRandom, x) => {
      shuffle(self, x as PyValue)
      return null
    }),
    sample: withKeywords({ names: ['population', 'k', 'counts'], required: 2, keywordOnly: 1 }, (self: PyRandom, population, k, counts) =>
      sample(self, population as PyValue, k as PyValue, counts ?? null),
    ),
    choices: withKeywords(
      { names: ['population', 'weights', 'cum_weights', 'k'], required: 1, keywordOnly: 2 },
      (self: PyRandom, population, weights, cumulative, k) => choices(self, population as PyValue, weights ?? null, cumulative ?? null, k ?? 1),
    ),
    uniform: withKeywords({ names: ['a', 'b'], required: 2 }, (self: PyRandom, a, b) =>
      binaryOp('+', a as PyValue, binaryOp('*', binaryOp('-', b as PyValue, a as PyValue), makeFloat(draw(self)))),
    ),
    triangular: withKeywords({ names: ['low', 'high', 'mode'] }, (self: PyRandom, low, high, mode) => {
      const [from, to] = doubles(low ?? 0, high ?? 1) as [number, number]
      const peak = mode === undefined || mode === null ? null : asDouble(mode)
      const u = draw(self)
      if (peak !== null && to === from) return low ?? makeFloat(0)
      return makeFloat(distributions.triangular(u, from, to, peak))
    }),
    normalvariate: withKeywords({ names: ['mu', 'sigma'] }, (self: PyRandom, mu, sigma) =>
      scaled(mu ?? makeFloat(0), distributions.normal(source(self)), sigma ?? makeFloat(1)),
    ),
    gauss: withKeywords({ names: ['mu', 'sigma'] }, (self: PyRandom, mu, sigma) => gauss(self, mu ?? makeFloat(0), sigma ?? makeFloat(1))),
    lognormvariate: withKeywords({ names: ['mu', 'sigma'], required: 2 }, (self: PyRandom, mu, sigma) =>
      makeFloat(distributions.exp(asDouble(scaled(mu as PyValue, distributions.normal(source(self)), sigma as PyValue)))),
    ),
    expovariate: withKeywords({ names: ['lambd'] }, (self: PyRandom, rate) =>
      binaryOp('/', makeFloat(-distributions.log(1 - draw(self))), rate ?? makeFloat(1)),
    ),
    vonmisesvariate: withKeywords({ names: ['mu', 'kappa'], required: 2 }, (self: PyRandom, mu, kappa) => {
      const [center, concentration] = doubles(mu, kappa) as [number, number]
      return makeFloat(distributions.vonMises(source(self), center, concentration))
    }),
    binomialvariate: variadic(() => notSimulated('random.binomialvariate')),
    gammavariate: withKeywords({ names: ['alpha', 'beta'], required: 2 }, (self: PyRandom, alpha, beta) => {
      const [a, b] = doubles(alpha, beta) as [number, number]
      return makeFloat(distributions.gamma(source(self), a, b))
    }),
    betavariate: withKeywords({ names: ['alpha', 'beta'], required: 2 }, (self: PyRandom, alpha, beta) => {
      const [a, b] = doubles(alpha, beta) as [number, number]
      const y = distributions.gamma(source(self), a, 1)
      return makeFloat(y === 0 ? 0 : y / (y + distributions.gamma(source(self), b, 1)))
    }),
    paretovariate: withKeywords({ names: ['alpha'], required: 1 }, (self: PyRandom, alpha) =>
      makeFloat(distributions.pow(1 - draw(self), -1 / asDouble(alpha as PyValue))),
    ),
    weibullvariate: withKeywords({ names: ['alpha', 'beta'], required: 2 }, (self: PyRandom, alpha, beta) => {
      const [a, b] = doubles(alpha, beta) as [number, number]
      return makeFloat(a * distributions.pow(-distributions.log(1 - draw(self)), 1 / b))
    }),
  },
  getset: {
    gauss_next: {
      get: (self) => self.nextGauss,
      set: (self, value) => {
        self.nextGauss = value instanceof PyFloat ? makeFloat(value.value) : null
      },
    },
  },
})

/** The functions of the module are methods of one hidden generator. */
const FUNCTIONS = [
  'seed', 'random', 'uniform', 'triangular', 'randint', 'choice', 'randrange', 'sample', 'shuffle', 'choices', 'normalvariate',
  'lognormvariate', 'expovariate', 'vonmisesvariate', 'gammavariate', 'gauss', 'betavariate', 'binomialvariate', 'paretovariate', 'weibullvariate',
  'getstate', 'setstate', 'getrandbits', 'randbytes',
]

export const randomModule: ModuleSpec = {
  name: 'random',
  doc: 'Random variable generators.',
  members() {
    const hidden = immortal(new PyRandom(randomType))
    seedGenerator(hidden, null)
    const members: Record<string, PyValue> = {
      Random: randomType,
      _inst: hidden,
      ...moduleFunctions('random', { SystemRandom: variadic(() => notSimulated('random.SystemRandom')) }),
    }
    for (const name of FUNCTIONS) {
      const method = getAttribute(hidden, name)
      if (method instanceof Tracked) immortal(method)
      members[name] = method
    }
    members.__all__ = makeList(['Random', 'SystemRandom', ...FUNCTIONS].sort())
    return members
  },
}
