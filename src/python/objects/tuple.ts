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
  constructor(cls: PyType, items: PyValue[]) {
    super(cls)
    this.items = items
    for (const item of items) if (typeof item === 'object' && item !== null) item.rc++
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
