/** ndarray.flags and ndarray.flat. flagsobject.c, iterators.c */
import { Tracked, type PyType, type PyValue, type Visit } from '../../objects/object'
import { exceptionTypes, isRaised, notSimulated, raise, raiseWith, typeName } from '../../objects/errors'
import { warnOf } from '../../builtins/warn'
import { releaseNow, retain } from '../../objects/lifetime'
import { noArgs, positional } from '../../objects/native'
import { asIndexInt, hasIndex, isTrue } from '../../objects/number'
import { makeTuple, PyTuple } from '../../objects/tuple'
import { PyMemoryView, ownerOf } from '../../buffer'
import { textOf } from '../../builtins/arguments'
import { PyFloat } from '../../builtins/number-storage'
import { adjustSlice, isSlice, unpackSlice } from '../../builtins/slice'
import { defineModuleType } from '../module'
import { arrayFromRaws, offsetsOf, PyNdArray, rawsOf, touched, writingHooks } from './array'
import { rawFrom, scalarAt } from './convert'
import { asArray } from './create'
import { dtypeOf } from './dtype'
import { readerOf, writerOf, type Raw } from './element'
import { copyArray } from './create'

/** Something that holds an array. */
abstract class Holder extends Tracked {
  constructor(
    cls: PyType,
    readonly array: PyNdArray,
  ) {
    super(cls)
    retain(array)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.array)
  }
  override dealloc(): void {
    releaseNow(this.array)
  }
}

export class PyFlags extends Holder {
  constructor(array: PyNdArray) {
    super(flagsType, array)
  }
}

/** Whether the memory at the end of the chain of bases may be written. _IsWriteable */
function mayWrite(array: PyNdArray): boolean {
  let at: PyNdArray = array
  for (;;) {
    const { base } = at
    if (at.ownsData || base === null) return at.ownsData || at.writeable
    if (!(base instanceof PyNdArray)) {
      if (base instanceof PyMemoryView) return !base.readonly
      const owner = ownerOf(base)
      return owner !== null && !owner.describe().readonly
    }
    at = base
    if (at.ownsData) return at.writeable
    if (at.writeable) return true
  }
}

export function setWriteable(array: PyNdArray, wanted: boolean): void {
  if (wanted && !array.writeable && !array.ownsData && !mayWrite(array)) {
    raise('ValueError', 'cannot set WRITEABLE flag to True of this array')
  }
  array.writeable = wanted
  array.warnsOfWriting = false
}

const TESTS: Record<string, (array: PyNdArray) => boolean> = {
  c_contiguous: (a) => a.isC,
  f_contiguous: (a) => a.isF,
  contiguous: (a) => a.isC,
  fortran: (a) => a.isF,
  owndata: (a) => a.ownsData,
  writeable: (a) => a.writeable,
  aligned: (a) => a.isAligned,
  writebackifcopy: () => false,
  behaved: (a) => a.isAligned && a.writeable,
  carray: (a) => a.isAligned && a.writeable && a.isC,
  farray: (a) => a.isAligned && a.writeable && a.isF && !a.isC,
  fnc: (a) => a.isF && !a.isC,
  forc: (a) => a.isF || a.isC,
}

const KEYS: Record<string, string> = {
  C: 'c_contiguous', CONTIGUOUS: 'c_contiguous', C_CONTIGUOUS: 'c_contiguous', F: 'f_contiguous', FORTRAN: 'f_contiguous', F_CONTIGUOUS: 'f_contiguous',
  O: 'owndata', OWNDATA: 'owndata', W: 'writeable', WRITEABLE: 'writeable', A: 'aligned', ALIGNED: 'aligned', X: 'writebackifcopy', WRITEBACKIFCOPY: 'writebackifcopy',
  B: 'behaved', BEHAVED: 'behaved', CA: 'carray', CARRAY: 'carray', FA: 'farray', FARRAY: 'farray', FNC: 'fnc', FORC: 'forc',
}

function titled(value: boolean): string {
  return value ? 'True' : 'False'
}

function bits(array: PyNdArray): number {
  const weights: readonly (readonly [string, number])[] = [['c_contiguous', 1], ['f_contiguous', 2], ['owndata', 4], ['aligned', 0x100], ['writeable', 0x400]]
  return weights.reduce((sum, [name, weight]) => sum + (TESTS[name]!(array) ? weight : 0), 0)
}

export function setWriteback(value: PyValue): void {
  if (isTrue(value)) raise('ValueError', 'cannot set WRITEBACKIFCOPY flag to True')
}

export function setAligned(array: PyNdArray, wanted: boolean): void {
  if (!wanted) notSimulated('clearing the ALIGNED flag of an array')
  if (!array.isAligned) raise('ValueError', 'cannot set aligned flag of mis-aligned array to True')
}

/** arrayflags_writeable_get */
function writeableFlag({ array }: PyFlags): boolean {
  if (array.warnsOfWriting) {
    warnOf(exceptionTypes.FutureWarning as PyType, 'future versions will not create a writeable array from broadcast_array. Set the writable flag explicitly to avoid this warning.', 1)
  }
  return array.writeable
}

writingHooks.warn = () =>
  warnOf(exceptionTypes.DeprecationWarning as PyType, 'Numpy has detected that you (may be) writing to an array with\noverlapping memory from np.broadcast_arrays. If this is intentional\nset the WRITEABLE flag True or make a copy immediately before writing.', 1)

export const flagsType: PyType = defineModuleType<PyFlags>('numpy._core.multiarray', 'flagsobj', {
  slots: {
    repr: ({ array }) =>
      ['C_CONTIGUOUS', 'F_CONTIGUOUS', 'OWNDATA', 'WRITEABLE', 'ALIGNED', 'WRITEBACKIFCOPY']
        .map((key) => `  ${key} : ${titled(TESTS[KEYS[key] as string]!(array))}\n`)
        .join(''),
    compare(self, other, op) {
      if ((op !== '==' && op !== '!=') || !(other instanceof PyFlags)) return undefined
      return (bits(self.array) === bits(other.array)) === (op === '==')
    },
    getItem(self, key) {
      const name = KEYS[textOf(key) ?? '']
      if (name === undefined) return raiseWith('KeyError', 'Unknown flag')
      return TESTS[name]!(self.array)
    },
    setItem(self, key, value) {
      const text = textOf(key)
      if (text === 'W' || text === 'WRITEABLE') setWriteable(self.array, isTrue(value as PyValue))
      else if (text === 'X' || text === 'WRITEBACKIFCOPY') setWriteback(value as PyValue)
      else if (text !== 'A' && text !== 'ALIGNED') raiseWith('KeyError', 'Unknown flag')
    },
  },
  getset: {
    ...Object.fromEntries(Object.entries(TESTS).map(([name, test]) => [name, { get: (self: PyFlags) => test(self.array) }])),
    writeable: { get: writeableFlag, set: (self, value) => setWriteable(self.array, isTrue(value as PyValue)) },
    aligned: { get: (self) => self.array.isAligned, set: (self, value) => setAligned(self.array, isTrue(value as PyValue)) },
    writebackifcopy: { get: () => false, set: (_self, value) => setWriteback(value as PyValue) },
    num: { get: (self) => bits(self.array) },
  },
})

export class PyFlat extends Holder {
  index = 0
  private places: Int32Array | null = null
  constructor(array: PyNdArray) {
    super(flatType, array)
  }
  get offsets(): Int32Array {
    return (this.places ??= offsetsOf(this.array))
  }
}

/** Floats in a list are cut off. */
function asWhole(array: PyNdArray): PyNdArray {
  return array.dtype.kind === 'f' ? asArray(array, { dtype: dtypeOf('l') }) : array
}

const NO_INDEX = 'only integers, slices (`:`), ellipsis (`...`) and integer or boolean arrays are valid indices'

/** A number stands for one place, alone or in a tuple; a float is cut off. */
function isOnePlace(key: PyValue): boolean {
  if (key instanceof PyTuple && key.items.length === 1) return isOnePlace(key.items[0] as PyValue)
  return key instanceof PyFloat || (hasIndex(key) && typeof key !== 'boolean' && !(key instanceof PyNdArray && key.ndim > 0))
}

function onePlace(key: PyValue, length: number): number {
  if (key instanceof PyTuple) return onePlace(key.items[0] as PyValue, length)
  if (key instanceof PyFloat) {
    warnOf(exceptionTypes.DeprecationWarning as PyType, 'Invalid non-array indices for iterator objects are deprecated and will be removed in a future version. (Deprecated NumPy 2.4)', 1)
  }
  return flatIndex(key instanceof PyFloat ? Math.trunc(key.value) : Number(asIndexInt(key)), length)
}

/** Places in the flat array that a key stands for; null for one integer. */
function flatPlaces(self: PyFlat, key: PyValue): number[] {
  const { length } = self.offsets
  if (isSlice(key)) {
    const { start, step, count } = adjustSlice(unpackSlice(key), length)
    return Array.from({ length: count }, (_, i) => start + i * step)
  }
  if (key instanceof PyTuple || key === null || typeName(key) === 'ellipsis') {
    const only = key instanceof PyTuple && key.items.length === 1 ? (key.items[0] as PyValue) : undefined
    if (key instanceof PyTuple && key.items.length > 1) raise('IndexError', `too many indices for flat iterator: flat iterator is 1-dimensional, but ${key.items.length} were indexed`)
    if (only !== undefined) return flatPlaces(self, only)
    if (key === null) raise('IndexError', NO_INDEX)
    return Array.from({ length }, (_, i) => i)
  }
  if (textOf(key) !== undefined) raise('IndexError', NO_INDEX)
  const array = key instanceof PyNdArray || typeof key === 'boolean' ? asArray(key) : asWhole(asArray(key))
  if (array.dtype.kind === 'b' && array.size !== length) raise('IndexError', 'boolean indices for iterators are not supported because of previous behavior that was confusing (valid boolean indices are expected to work in the future)')
  if (array.dtype.kind === 'b') return rawsOf(array).flatMap((raw, i) => (raw === 0 ? [] : [i]))
  if (array.dtype.kind !== 'i' && array.dtype.kind !== 'u') raise('IndexError', NO_INDEX)
  return rawsOf(array).map((raw) => flatIndex(Number(raw), length))
}

function flatIndex(index: number, length: number): number {
  if (index < -length || index >= length) raise('IndexError', `index ${index} is out of bounds for size ${length}`)
  return index < 0 ? index + length : index
}

/** Whatever is wrong with one item is told in one way. iter_ass_subscript */
function singleItem(value: PyValue, array: PyNdArray): Raw {
  try {
    if (value instanceof PyNdArray && value.ndim === 1 && value.size > 0) return rawFrom(scalarAt(value, value.offset), array.dtype)
    return rawFrom(value, array.dtype)
  } catch (thrown) {
    if (!isRaised(thrown, 'Exception')) throw thrown
    return raise('ValueError', 'Error setting single item of array.')
  }
}

export const flatType: PyType = defineModuleType<PyFlat>('numpy', 'flatiter', {
  slots: {
    iter(self) {
      self.index = 0
      return self
    },
    next: (self) => (self.index < self.offsets.length ? scalarAt(self.array, self.offsets[self.index++] as number) : undefined),
    length: (self) => self.offsets.length,
    getItem(self, key) {
      if (isOnePlace(key)) return scalarAt(self.array, self.offsets[onePlace(key, self.offsets.length)] as number)
      const read = readerOf(self.array.dtype)
      const places = flatPlaces(self, key)
      return arrayFromRaws(self.array.dtype, [places.length], places.map((place) => read(self.array.view, self.offsets[place] as number)))
    },
    setItem(self, key, value) {
      const { array } = self
      if (value === undefined) return raise('TypeError', 'Cannot delete iterator elements')
      if (!array.writeable) raise('ValueError', 'underlying array is read-only')
      const write = writerOf(array.dtype)
      if (isOnePlace(key)) write(array.view, self.offsets[onePlace(key, self.offsets.length)] as number, singleItem(value, array))
      else {
        const raws = rawsOf(asArray(value, { dtype: array.dtype }))
        if (raws.length === 0) raise('ValueError', 'Error setting single item of array.')
        flatPlaces(self, key).forEach((place, i) => write(array.view, self.offsets[place] as number, raws[i % raws.length] as Raw))
      }
      touched(array)
      return undefined
    },
  },
  getset: {
    base: { get: (self) => self.array },
    index: { get: (self) => self.index },
    coords: {
      get(self) {
        let rest = self.index
        const coords: number[] = []
        for (const extent of self.array.shape.toReversed()) {
          coords.unshift(rest % extent)
          rest = Math.floor(rest / extent)
        }
        return makeTuple(coords)
      },
    },
  },
  methods: {
    copy: noArgs((self: PyFlat) => {
      const read = readerOf(self.array.dtype)
      return arrayFromRaws(self.array.dtype, [self.offsets.length], Array.from(self.offsets, (offset) => read(self.array.view, offset)))
    }),
    __array__: positional(0, 2, (self: PyFlat) => asArray(copyArray(self.array, 'C'))),
  },
})
