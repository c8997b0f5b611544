/**
 * An interpreter as it stood at one moment, to go back to. A program may change whatever it reaches, and the next one
 * must find nothing of that; importing much of the library anew takes ten times as long as putting back what changed.
 *
 * What is kept is the value of every field, item, entry and byte that can be reached from the given roots. Functions
 * of JavaScript are opaque: what a native keeps from one call to the next stands in a field (`stateOfRun`).
 */
import { CodeObject } from '../compile/code'
import { PyType } from '../objects/object'
import { PyDict } from '../objects/dict'
import { PyBytes } from '../builtins/bytes-storage'
import { PyCode } from './code-object'

type Fields = Record<string, unknown>

/** One thing, and how to make it what it was. */
interface Kept {
  putBack(): void
}

export interface Image {
  readonly things: readonly Kept[]
  readonly types: readonly KeptType[]
}

/** The fields of one object, by name. */
class KeptFields implements Kept {
  private readonly values: readonly unknown[]
  constructor(
    private readonly of: Fields,
    private readonly names: readonly string[],
  ) {
    this.values = names.map((name) => of[name])
  }
  putBack(): void {
    const { of, names, values } = this
    for (let i = 0; i < names.length; i++) {
      const name = names[i] as string
      if (of[name] !== values[i]) of[name] = values[i]
    }
  }
}

class KeptArray implements Kept {
  private readonly items: readonly unknown[]
  constructor(private readonly of: unknown[]) {
    this.items = of.slice()
  }
  putBack(): void {
    const { of, items } = this
    if (of.length > items.length) of.length = items.length
    for (let i = 0; i < items.length; i++) if (of[i] !== items[i]) of[i] = items[i]
  }
}

class KeptMap implements Kept {
  private readonly keys: readonly unknown[]
  private readonly values: readonly unknown[]
  constructor(private readonly of: Map<unknown, unknown>) {
    this.keys = [...of.keys()]
    this.values = [...of.values()]
  }
  putBack(): void {
    const { of, keys, values } = this
    if (this.isSame()) return
    of.clear()
    for (let i = 0; i < keys.length; i++) of.set(keys[i], values[i])
  }
  private isSame(): boolean {
    const { of, keys, values } = this
    if (of.size !== keys.length) return false
    let i = 0
    for (const [key, value] of of) {
      if (key !== keys[i] || value !== values[i]) return false
      i++
    }
    return true
  }
}

class KeptSet implements Kept {
  private readonly members: readonly unknown[]
  constructor(private readonly of: Set<unknown>) {
    this.members = [...of]
  }
  putBack(): void {
    const { of, members } = this
    if (this.isSame()) return
    of.clear()
    for (const member of members) of.add(member)
  }
  private isSame(): boolean {
    const { of, members } = this
    if (of.size !== members.length) return false
    let i = 0
    for (const member of of) if (member !== members[i++]) return false
    return true
  }
}

class KeptBytes implements Kept {
  private readonly bytes: Uint8Array
  constructor(private readonly of: Uint8Array) {
    this.bytes = of.slice()
  }
  putBack(): void {
    this.of.set(this.bytes)
  }
}

/** A dict: its keys are looked at only when some came or went. */
class KeptDict implements Kept {
  private readonly values: readonly unknown[]
  private readonly index: readonly Kept[]
  private readonly fields: KeptFields
  private version: number
  constructor(private readonly of: PyDict, names: readonly string[]) {
    const { keys, values } = of
    this.fields = new KeptFields(of as unknown as Fields, names.filter((name) => name !== 'keysVersion'))
    this.values = values.slice()
    this.version = of.keysVersion
    const { index, hashed, hashes } = of as unknown as { index: Map<unknown, unknown> | null; hashed: Map<unknown, unknown[]> | null; hashes: unknown[] }
    this.index = [
      new KeptArray(keys),
      new KeptArray(hashes),
      ...[index, hashed].filter((map) => map !== null).map((map) => new KeptMap(map as Map<unknown, unknown>)),
      ...[...(hashed?.values() ?? [])].map((bucket) => new KeptArray(bucket)),
    ]
  }
  putBack(): void {
    const { of, values } = this
    this.fields.putBack()
    const now = of.values
    if (of.keysVersion !== this.version) {
      now.length = values.length
      for (const part of this.index) part.putBack()
      // What instructions remember of it is void: a version never comes twice.
      this.version = ++of.keysVersion
    }
    for (let i = 0; i < values.length; i++) if (now[i] !== values[i]) now[i] = values[i] as PyDict['values'][number]
  }
}

/** A type's attributes are looked up anew once they have changed. */
class KeptType {
  private version: number
  constructor(private readonly of: PyType) {
    this.version = of.version
  }
  get hasChanged(): boolean {
    return this.of.version !== this.version
  }
  renew(): void {
    this.of.bumpVersion()
  }
  remember(): void {
    this.version = this.of.version
  }
}

/** Nothing that a run changes is behind it. */
function isConstant(value: object): boolean {
  return value instanceof CodeObject || value instanceof PyCode || 'invoke' in value || value instanceof WeakRef || value instanceof WeakMap || value instanceof WeakSet || value instanceof ArrayBuffer
}

const OF_CACHES: ReadonlySet<string> = new Set(['version', 'lookupCache'])
/** Fields of a dict that KeptDict looks after. */
const OF_ENTRIES: ReadonlySet<string> = new Set(['keys', 'values', 'index', 'hashed'])

/** What of one thing is kept; `meet` hears of everything that it refers to. */
function keep(value: object, meet: (value: unknown) => void, types: KeptType[], namesOf: (value: object) => readonly string[]): Kept {
  if (Array.isArray(value)) {
    value.forEach(meet)
    return new KeptArray(value)
  }
  if (value instanceof Map) {
    for (const [key, item] of value as Map<unknown, unknown>) {
      meet(key)
      meet(item)
    }
    return new KeptMap(value as Map<unknown, unknown>)
  }
  if (value instanceof Set) {
    value.forEach(meet)
    return new KeptSet(value as Set<unknown>)
  }
  if (ArrayBuffer.isView(value)) return new KeptBytes(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))
  let names = namesOf(value)
  const fields = value as Fields
  if (value instanceof PyDict) {
    value.keys.forEach(meet)
    value.values.forEach(meet)
    for (const name of names) if (!OF_ENTRIES.has(name)) meet(fields[name])
    return new KeptDict(value, names)
  }
  if (value instanceof PyType) {
    types.push(new KeptType(value))
    names = names.filter((name) => !OF_CACHES.has(name))
    // What natives made once is the same for all programs, apart from the classes below it.
    if (value.isHeapType) for (const name of names) meet(fields[name])
    else meet(value.subclasses)
    return new KeptFields(fields, names)
  }
  for (const name of names) if (!(value instanceof PyBytes && name === 'bytes')) meet(fields[name])
  return new KeptFields(fields, names)
}

export function takeImage(roots: readonly object[]): Image {
  const things: Kept[] = []
  const types: KeptType[] = []
  const seen = new Set<object>()
  const waiting: object[] = []
  const known = new Map<string, readonly string[]>()
  // Objects made alike share one list of names.
  const namesOf = (value: object): readonly string[] => {
    const names = Object.keys(value)
    const all = names.join()
    const shared = known.get(all)
    if (shared === undefined) known.set(all, names)
    return shared ?? names
  }
  const meet = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    if (!isConstant(value)) waiting.push(value)
  }
  for (const root of roots) meet(root)
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) things.push(keep(value, meet, types, namesOf))
  return { things, types }
}

/** Makes everything what it was when the image was taken. */
export function putBack({ things, types }: Image): void {
  for (const thing of things) thing.putBack()
  const changed = types.filter((type) => type.hasChanged)
  if (changed.length === 0) return
  for (const type of changed) type.renew()
  for (const type of types) type.remember()
}
