/** The storage of tuple and list. Their types are in `builtins`. */
import { Tracked, type PyType, type PyValue, type Visit } from './object'
import { release, releaseNow } from './lifetime'

export const sequenceTypes = {} as { tuple: PyType; list: PyType }

/** The items of a list or tuple, unless its class walks it in a way of its own. */
export function plainItems(value: PyValue): readonly PyValue[] | undefined {
  if (value instanceof PyList) return value.cls.slots.iter === sequenceTypes.list.slots.iter ? value.items : undefined
  return value instanceof PyTuple && value.cls.slots.iter === sequenceTypes.tuple.slots.iter ? value.items : undefined
}

/** A list or tuple that has no `__len__` of its own: nobody need ask it how many items there will be. */
export function hasPlainLength(value: PyValue): boolean {
  if (value instanceof PyList) return value.cls.slots.length === sequenceTypes.list.slots.length
  return value instanceof PyTuple && value.cls.slots.length === sequenceTypes.tuple.slots.length
}

export class PyTuple extends Tracked {
  constructor(
    cls: PyType,
    readonly items: PyValue[],
  ) {
    super(cls)
    for (const item of items) if (typeof item === 'object' && item !== null) item.rc++
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    for (const item of this.items) visit(item)
  }

  /** tuple_dealloc lets go of the last item first. */
  override dealloc(): void {
    const items = this.items
    for (let i = items.length - 1; i >= 0; i--) releaseNow(items[i] as PyValue)
  }
}

/** A tuple of these values; it takes the array over and owns its items. */
export function makeTuple(items: PyValue[]): PyTuple {
  return new PyTuple(sequenceTypes.tuple, items)
}

/** New items for a tuple that only its maker holds: zip, enumerate and the items of a dict use one tuple again and again. */
export function refillTuple(tuple: PyTuple, items: readonly PyValue[]): void {
  const own = tuple.items
  for (const item of items) if (typeof item === 'object' && item !== null) item.rc++
  for (let i = 0; i < own.length; i++) {
    const old = own[i] as PyValue
    own[i] = items[i] as PyValue
    release(old)
  }
}

export class PyList extends Tracked {
  /** Owned. */
  items: PyValue[]
  /** Items for which CPython's list has room, as of when it had `known` items; later ones were appended one by one. */
  private room: number
  private known: number
  constructor(cls: PyType, items: PyValue[]) {
    super(cls)
    this.items = items
    this.room = this.known = items.length
    for (const item of items) if (typeof item === 'object' && item !== null) item.rc++
  }

  /** Items for which there is room. PyListObject.allocated */
  allocated(): number {
    this.follow()
    return this.room
  }

  /** Takes in what was appended (or taken away at once) since the last look. */
  private follow(): void {
    const { length } = this.items
    if (length < this.known) this.resize(length)
    while (this.room < length) {
      this.known = this.room
      this.resize(this.room + 1)
    }
    this.known = length
  }

  /** Tells that the list is about to have `count` items, by one step; `exact`: where it has no room at all, an even number. list_resize, list_preallocate_exact */
  expect(count: number, exact = false): void {
    this.follow()
    if (exact && this.room === 0) {
      this.room = count + (count % 2)
      return
    }
    this.resize(count)
  }

  /** Tells that its room was given back: list.clear, and the last item gone. */
  forgetRoom(): void {
    this.room = this.known = 0
  }

  /** list_resize: small lists are not made smaller. */
  private resize(count: number): void {
    const { room, known } = this
    this.known = count
    if (room >= count && (count >= room >> 1 || room <= 32)) return
    let wanted = (count + (count >> 3) + 6) & ~3
    if (count - known > wanted - count) wanted = (count + 3) & ~3
    this.room = count === 0 ? 0 : wanted
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    for (const item of this.items) visit(item)
  }

  /** list_dealloc and list_clear let go of the last item first. */
  override dropReferences(): void {
    const items = this.items
    this.items = []
    for (let i = items.length - 1; i >= 0; i--) releaseNow(items[i] as PyValue)
  }
}

/** A list of these values; it takes the array over and owns its items. */
export function makeList(items: PyValue[]): PyList {
  return new PyList(sequenceTypes.list, items)
}
