/**
 * The storage of a dict: entries in order of insertion, and an index from keys to entries. Also the namespace of
 * modules, classes' instances and frames, so strings are the fast case.
 *
 * Keys that JavaScript compares as Python does (str, int, bool, None, non-integral floats, objects compared by
 * identity) are indexed by themselves; others by their hash, compared with `==` in Python's order.
 */
import { Tracked, type PyInt, type PyObject, type PyType, type PyValue, type Visit } from './object'
import { release, releaseNow, retain } from './lifetime'

/** Key under which JavaScript's Map finds a value, or undefined when only its hash will do. */
type PlainKey = PyValue

export const dictHooks = {
  hash: (_value: PyValue): PyInt => 0,
  equals: (_a: PyValue, _b: PyValue): boolean => false,
  /** Rethrows what hashing a key threw, a TypeError in other words. */
  refuseKey: (thrown: unknown, _key: PyValue): never => {
    throw thrown
  },
  /** The payload of an int or str subclass, or of a float; undefined for none. */
  payload: (_value: PyValue): PyValue | number | undefined => undefined,
  /** An instance's namespace was asked for as an object. */
  materialized: (_owner: PyObject, _dict: PyDict): void => {},
}
/** The hash of a key; an unhashable one is refused in dict's words. dict_unhashable_type */
function hashKey(key: PyValue): PyInt {
  try {
    return dictHooks.hash(key)
  } catch (thrown) {
    return dictHooks.refuseKey(thrown, key)
  }
}

export const dictTypes = {} as { dict: PyType }

function plainKeyOf(value: PyValue): PlainKey | undefined {
  switch (typeof value) {
    case 'boolean':
      return value ? 1 : 0
    case 'object': {
      if (value === null) return null
      const kind = value.cls.keyKind
      if (kind === 'identity') return value
      return dictHooks.payload(value) as PlainKey | undefined
    }
    default:
      return value
  }
}

/** So many entries are searched without an index where all keys are strings. */
const SMALL = 8
/** Entries for which CPython's smallest table has room. USABLE_FRACTION(PyDict_MINSIZE) */
const LEAST_ROOM = 5

/** The places in the table that CPython makes when one with `used` entries is full. GROWTH_RATE, calculate_log2_keysize */
function placesAfterGrowth(used: number): number {
  let places = 8
  while (places < used * 3) places *= 2
  return places
}

export class PyDict extends Tracked {
  /** Entry i: a key and its value; a deleted entry has the value undefined. */
  keys: PyValue[] = []
  values: (PyValue | undefined)[] = []
  /** Entries that are not deleted. len(dict) */
  size = 0
  /** From plain keys to entries; made when the dict outgrows a short search. */
  private index: Map<PlainKey, number> | null = null
  /** From hashes to entries, for keys with their own `__eq__`. */
  private hashed: Map<PyInt, number[]> | null = null
  /** The hash of each entry in `hashed`: a key is asked for it once. */
  private hashes: PyInt[] = []
  /** Entries, deleted ones too, before CPython makes a new table and squeezes the deleted ones out. */
  private room = LEAST_ROOM
  /** The places in CPython's table, which stays as large as it was when entries go; 0 before there is one. DK_SIZE */
  places = 0
  /** The table was made for keys that need not be str, whose hashes it keeps too. */
  isGeneral = false
  /** Every key so far is a str, so a short dict is searched without an index. */
  private onlyStrings = true
  /** Changes when a key is added or removed (not when a value is replaced). */
  keysVersion = 0
  /** An instance's namespace that nobody asked for as an object: CPython keeps no dict for it, so gc does not count it. */
  inline = false
  /** The places for values beside the keys that a class's instances share; null where the dict has a table of its own. */
  sharedPlaces: (() => number) | null = null

  constructor(cls: PyType = dictTypes.dict) {
    super(cls)
  }

  /** The entry of a str key, or -1. */
  findString(key: string): number {
    if (this.index !== null) {
      const entry = this.index.get(key)
      return entry === undefined ? -1 : entry
    }
    if (!this.onlyStrings) return -1
    const keys = this.keys
    for (let i = 0; i < keys.length; i++) if (keys[i] === key && this.values[i] !== undefined) return i
    return -1
  }

  /**
   * What a key is looked up by besides itself; undefined for one that is found by itself alone (whose hash is ignored
   * where one is handed in). Whoever looks a key up more than once hands this on, so that its `__hash__` runs once.
   * Throws what hashing it throws.
   */
  hashFor(key: PyValue): PyInt | undefined {
    return plainKeyOf(key) === undefined ? hashKey(key) : undefined
  }

  private find(key: PyValue, hash: PyInt | undefined): number {
    const plain = plainKeyOf(key)
    if (plain === undefined) return this.index === null ? -1 : this.findHashed(key, hash as PyInt)
    if (this.index === null) return typeof plain === 'string' ? this.findString(plain) : -1
    const entry = this.index.get(plain)
    if (entry !== undefined) return entry
    // A key of another type may still be equal to it by its own __eq__.
    return this.hashed === null ? -1 : this.findHashed(key, hashKey(key))
  }

  private findHashed(key: PyValue, hash: PyInt): number {
    const bucket = this.hashed?.get(hash)
    if (bucket !== undefined) {
      for (const entry of bucket.slice()) {
        const candidate = this.keys[entry] as PyValue
        if (this.values[entry] !== undefined && (candidate === key || dictHooks.equals(candidate, key))) return entry
      }
    }
    return this.index === null || plainKeyOf(key) !== undefined ? -1 : this.findPlainLike(key, hash)
  }

  /** The entry of a plain key that a key with its own `__eq__` is equal to, or -1: one that hashes like an int or a str. */
  private findPlainLike(key: PyValue, hash: PyInt): number {
    const entry = this.index!.get(hash)
    if (entry !== undefined && dictHooks.equals(this.keys[entry] as PyValue, key)) return entry
    if (!(key as PyObject).cls.isHeapType) return -1
    for (let i = 0; i < this.keys.length; i++) {
      const candidate = this.keys[i] as PyValue
      if (typeof candidate === 'string' && this.values[i] !== undefined && dictHooks.hash(candidate) === hash && dictHooks.equals(candidate, key)) return i
    }
    return -1
  }

  get(key: PyValue, hash = this.hashFor(key)): PyValue | undefined {
    const entry = this.find(key, hash)
    return entry < 0 ? undefined : this.values[entry]
  }

  /** The key as it is kept, with its value and its hash; undefined where it is not there. */
  entry(key: PyValue, hash = this.hashFor(key)): [PyValue, PyValue, PyInt | undefined] | undefined {
    const entry = this.find(key, hash)
    return entry < 0 ? undefined : [this.keys[entry] as PyValue, this.values[entry] as PyValue, this.hashes[entry]]
  }

  has(key: PyValue, hash = this.hashFor(key)): boolean {
    return this.find(key, hash) >= 0
  }

  getString(key: string): PyValue | undefined {
    const entry = this.findString(key)
    return entry < 0 ? undefined : this.values[entry]
  }

  set(key: PyValue, value: PyValue, hash = this.hashFor(key)): void {
    const entry = this.find(key, hash)
    if (entry >= 0) this.replace(entry, value)
    else this.insert(key, value, hash)
  }

  /** The value of a key, which gets this one where it has none: with one look for its place. */
  setDefault(key: PyValue, value: PyValue, hash = this.hashFor(key)): PyValue {
    const entry = this.find(key, hash)
    if (entry >= 0) return this.values[entry] as PyValue
    this.insert(key, value, hash)
    return value
  }

  setString(key: string, value: PyValue): void {
    const entry = this.findString(key)
    if (entry < 0) this.insert(key, value, undefined)
    else this.replace(entry, value)
  }

  private replace(entry: number, value: PyValue): void {
    const old = this.values[entry] as PyValue
    if (typeof value === 'object' && value !== null) value.rc++
    this.values[entry] = value
    release(old)
  }

  private insert(key: PyValue, value: PyValue, hash: PyInt | undefined): void {
    retain(key)
    retain(value)
    const isFirst = this.places === 0
    if (isFirst) this.places = 8
    if (typeof key !== 'string' && !this.isGeneral) {
      this.isGeneral = true
      this.sharedPlaces = null
      if (!isFirst) this.grow()
    } else if (this.keys.length >= this.room) this.grow()
    const entry = this.keys.length
    this.keys.push(key)
    this.values.push(value)
    if (hash !== undefined && plainKeyOf(key) === undefined) this.hashes[entry] = hash
    this.size++
    this.keysVersion++
    if (typeof key !== 'string') this.onlyStrings = false
    if (this.index !== null) this.addToIndex(key, entry)
    else if (!this.onlyStrings || entry >= SMALL) this.rebuildIndex()
  }

  private addToIndex(key: PyValue, entry: number): void {
    const hash = this.hashes[entry]
    if (hash === undefined) {
      this.index!.set(plainKeyOf(key) as PlainKey, entry)
      return
    }
    this.hashed ??= new Map()
    const bucket = this.hashed.get(hash)
    if (bucket === undefined) this.hashed.set(hash, [entry])
    else bucket.push(entry)
  }

  private rebuildIndex(): void {
    this.index = new Map()
    this.hashed = null
    for (let i = 0; i < this.keys.length; i++) {
      if (this.values[i] !== undefined) this.addToIndex(this.keys[i] as PyValue, i)
    }
  }

  /** The table is full: a larger one, without deleted entries, so that iterators meet what CPython's meet. insertion_resize */
  private grow(): void {
    this.places = placesAfterGrowth(this.size)
    this.room = Math.floor((this.places * 2) / 3)
    if (this.size === this.keys.length) return
    const { keys, values, hashes } = this
    this.keys = []
    this.values = []
    this.hashes = []
    this.onlyStrings = true
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as PyValue
      if (values[i] === undefined) continue
      if (typeof key !== 'string') this.onlyStrings = false
      if (hashes[i] !== undefined) this.hashes[this.keys.length] = hashes[i] as PyInt
      this.keys.push(key)
      this.values.push(values[i])
    }
    if (this.onlyStrings && this.keys.length < SMALL) this.index = this.hashed = null
    else this.rebuildIndex()
  }

  /** Before what another holds is put into it: a new table is for keys of the kind that the other's is for. dict_merge */
  beginLike(other: PyDict): void {
    if (this.places === 0 && other.size > 0 && other.isGeneral) this.isGeneral = true
  }

  /** Takes the table over that a dict has which this is a copy of, where CPython copies tables whole. clone_combined_dict_keys */
  adoptTable(source: PyDict): void {
    this.isGeneral = source.isGeneral
    if (this.size < Math.floor((source.keys.length * 2) / 3) || this.places >= source.places) return
    this.places = source.places
    this.room = Math.floor((this.places * 2) / 3)
  }

  /** Removes a key; the value it had (owned by nobody now), or undefined when it was not there. */
  delete(key: PyValue, hash = this.hashFor(key)): PyValue | undefined {
    const entry = this.find(key, hash)
    if (entry < 0) return undefined
    return this.deleteEntry(entry)
  }

  private deleteEntry(entry: number): PyValue {
    const key = this.keys[entry] as PyValue
    const value = this.values[entry] as PyValue
    const hash = this.hashes[entry]
    if (hash !== undefined) {
      const bucket = this.hashed?.get(hash)
      if (bucket !== undefined) {
        bucket.splice(bucket.indexOf(entry), 1)
        if (bucket.length === 0) this.hashed?.delete(hash)
      }
      delete this.hashes[entry]
    } else this.index?.delete(plainKeyOf(key) as PlainKey)
    this.values[entry] = undefined
    this.keys[entry] = null
    this.size--
    this.keysVersion++
    release(key)
    release(value)
    return value
  }

  /** Removes and returns the last entry, or undefined when empty. dict.popitem */
  popLast(): [PyValue, PyValue] | undefined {
    const { keys, values } = this
    for (let i = keys.length - 1; i >= 0; i--) {
      if (values[i] === undefined) continue
      const key = keys[i] as PyValue
      this.sharedPlaces = null
      const value = this.deleteEntry(i)
      // The entry is used again, but the place that it took in the table is not.
      this.room -= keys.length - i
      keys.length = values.length = i
      return [key, value]
    }
    return undefined
  }

  private forgetEntries(): void {
    this.keys = []
    this.values = []
    this.hashes = []
    this.size = 0
    this.index = null
    this.hashed = null
    this.room = LEAST_ROOM
    this.places = 0
    this.isGeneral = false
    this.onlyStrings = true
    this.keysVersion++
  }

  clear(): void {
    const keys = this.keys
    const values = this.values
    this.forgetEntries()
    for (let i = 0; i < keys.length; i++) {
      if (values[i] === undefined) continue
      release(keys[i] as PyValue)
      release(values[i] as PyValue)
    }
  }

  /** Entries in order, skipping deleted ones; safe while values are replaced. */
  *entries(): IterableIterator<[PyValue, PyValue]> {
    for (let i = 0; i < this.keys.length; i++) {
      const value = this.values[i]
      if (value !== undefined) yield [this.keys[i] as PyValue, value]
    }
  }

  /** The same with what each key is looked up by. */
  *hashedEntries(): IterableIterator<[PyValue, PyValue, PyInt | undefined]> {
    for (let i = 0; i < this.keys.length; i++) {
      const value = this.values[i]
      if (value !== undefined) yield [this.keys[i] as PyValue, value, this.hashes[i]]
    }
  }

  traverseOwned(visit: Visit): void {
    visit(this)
  }

  /** The instance that this namespace belonged to is gone. */
  releaseFromOwner(): void {
    releaseNow(this)
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    for (let i = 0; i < this.keys.length; i++) {
      const value = this.values[i]
      if (value === undefined) continue
      visit(this.keys[i] as PyValue)
      visit(value)
    }
  }

  override dropReferences(): void {
    const keys = this.keys
    const values = this.values
    this.forgetEntries()
    for (let i = 0; i < keys.length; i++) {
      if (values[i] === undefined) continue
      releaseNow(keys[i] as PyValue)
      releaseNow(values[i] as PyValue)
    }
  }
}

/** A namespace for an instance, owned by it. */
export function makeInstanceDict(): PyDict {
  const dict = new PyDict(dictTypes.dict)
  dict.rc = 1
  dict.inline = true
  return dict
}
