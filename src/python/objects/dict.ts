/**
 * The storage of a dict: entries in order of insertion, and an index from keys to entries. Also the namespace of
 * modules, classes' instances and frames, so strings are the fast case.
 *
 * Keys that JavaScript compares as Python does (str, int, bool, None, non-integral floats, objects compared by
 * identity) are indexed by themselves; others by their hash, compared with `==` in Python's order.
 */
import { Tracked, type PyInt, type PyType, type PyValue, type Visit } from './object'
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

const SMALL = 8

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
  /** Every key so far is a str, so a short dict is searched without an index. */
  private onlyStrings = true
  /** Changes when a key is added or removed (not when a value is replaced). */
  keysVersion = 0
  /** An instance's namespace that nobody asked for as an object: CPython keeps no dict for it, so gc does not count it. */
  inline = false

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

  private find(key: PyValue): number {
    if (typeof key === 'string') return this.findString(key)
    const plain = plainKeyOf(key)
    if (plain !== undefined) {
      if (this.index === null) return typeof plain === 'string' ? this.findString(plain) : -1
      const entry = this.index.get(plain)
      if (entry !== undefined) return entry
      // A key of another type may still be equal to it by its own __eq__.
      return this.hashed === null ? -1 : this.findHashed(key, hashKey(key))
    }
    const hash = hashKey(key)
    return this.hashed === null && this.index === null ? -1 : this.findHashed(key, hash)
  }

  private findHashed(key: PyValue, hash: PyInt): number {
    const bucket = this.hashed?.get(hash)
    if (bucket !== undefined) {
      for (const entry of bucket.slice()) {
        const candidate = this.keys[entry] as PyValue
        if (this.values[entry] !== undefined && (candidate === key || dictHooks.equals(candidate, key))) return entry
      }
    }
    // A key with its own __eq__ may equal a plain one (a str subclass, a custom class that hashes like an int).
    if (this.index !== null && plainKeyOf(key) === undefined) {
      const entry = this.index.get(hash)
      if (entry !== undefined && dictHooks.equals(this.keys[entry] as PyValue, key)) return entry
    }
    return -1
  }

  get(key: PyValue): PyValue | undefined {
    const entry = this.find(key)
    return entry < 0 ? undefined : this.values[entry]
  }

  has(key: PyValue): boolean {
    return this.find(key) >= 0
  }

  getString(key: string): PyValue | undefined {
    const entry = this.findString(key)
    return entry < 0 ? undefined : this.values[entry]
  }

  set(key: PyValue, value: PyValue): void {
    const entry = this.find(key)
    if (entry >= 0) {
      const old = this.values[entry] as PyValue
      retain(value)
      this.values[entry] = value
      release(old)
      return
    }
    this.insert(key, value)
  }

  setString(key: string, value: PyValue): void {
    const entry = this.findString(key)
    if (entry < 0) {
      this.insert(key, value)
      return
    }
    const old = this.values[entry] as PyValue
    if (typeof value === 'object' && value !== null) value.rc++
    this.values[entry] = value
    release(old)
  }

  private insert(key: PyValue, value: PyValue): void {
    retain(key)
    retain(value)
    const entry = this.keys.length
    this.keys.push(key)
    this.values.push(value)
    this.size++
    this.keysVersion++
    if (typeof key !== 'string') this.onlyStrings = false
    if (this.index !== null) this.addToIndex(key, entry)
    else if (!this.onlyStrings || entry >= SMALL) this.rebuildIndex()
  }

  private addToIndex(key: PyValue, entry: number): void {
    const plain = plainKeyOf(key)
    if (plain !== undefined) {
      this.index!.set(plain, entry)
      return
    }
    const hash = hashKey(key)
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

  /** Removes a key; the value it had (owned by nobody now), or undefined when it was not there. */
  delete(key: PyValue): PyValue | undefined {
    const entry = this.find(key)
    if (entry < 0) return undefined
    return this.deleteEntry(entry)
  }

  private deleteEntry(entry: number): PyValue {
    const key = this.keys[entry] as PyValue
    const value = this.values[entry] as PyValue
    if (this.index !== null) {
      const plain = plainKeyOf(key)
      if (plain !== undefined) this.index.delete(plain)
      else {
        for (const [hash, bucket] of this.hashed ?? []) {
          const at = bucket.indexOf(entry)
          if (at >= 0) {
            bucket.splice(at, 1)
            if (bucket.length === 0) this.hashed!.delete(hash)
            break
          }
        }
      }
    }
    this.values[entry] = undefined
    this.keys[entry] = null
    this.size--
    this.keysVersion++
    if (this.size === 0) this.forgetEntries()
    else if (this.keys.length > 32 && this.size < this.keys.length / 4) this.compact()
    release(key)
    release(value)
    return value
  }

  /** Removes and returns the last entry, or undefined when empty. dict.popitem */
  popLast(): [PyValue, PyValue] | undefined {
    for (let i = this.keys.length - 1; i >= 0; i--) {
      if (this.values[i] === undefined) continue
      const key = this.keys[i] as PyValue
      return [key, this.deleteEntry(i)]
    }
    return undefined
  }

  /** Squeezes deleted entries out. Iterators keep an entry number, so this happens only when most are holes. */
  private compact(): void {
    const keys: PyValue[] = []
    const values: PyValue[] = []
    for (let i = 0; i < this.keys.length; i++) {
      if (this.values[i] === undefined) continue
      keys.push(this.keys[i] as PyValue)
      values.push(this.values[i] as PyValue)
    }
    this.keys = keys
    this.values = values
    this.rebuildIndex()
  }

  private forgetEntries(): void {
    this.keys = []
    this.values = []
    this.size = 0
    this.index = null
    this.hashed = null
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
