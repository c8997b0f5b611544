/**
 * Elements that are Python objects (dtype object). As in NumPy, the eight bytes of such an element are an address: the one
 * that `id()` gives. Here stands which object has which address, and how many elements refer to it: each of them counts as
 * a reference. Zeros refer to nothing, which reads as None. OBJECT_getitem, OBJECT_setitem in arraytypes.c.src; refcount.c
 */
import { heldOutside, stateOfRun } from '../../objects/interpreter'
import { release, releaseNow, retain } from '../../objects/lifetime'
import { PyObject, type PyValue } from '../../objects/object'
import { idOf } from '../../objects/protocols'

/** Bytes of an address. */
export const ADDRESS_SIZE = 8
const HALF = 2 ** 32

/** An element that is an object, on its way from one array to another. */
export class Reference {
  constructor(readonly value: PyValue) {}
}

interface Target {
  readonly value: PyValue
  /** Elements that refer to it. */
  count: number
}

const targets = stateOfRun<{ byAddress: Map<number, Target> }>(() => ({ byAddress: new Map() }))

/** NumPy's arrays are unknown to the collector: what they refer to counts as held from outside. */
heldOutside.push((visit) => {
  for (const { value, count } of targets.byAddress.values()) for (let i = 0; i < count; i++) visit(value)
})

/** The address of a value. Numbers and texts are no objects of ours: where two come to the same address, one steps aside. */
function addressOf(value: PyValue): number {
  let address = Number(idOf(value))
  if (value instanceof PyObject) return address
  for (;;) {
    const target = targets.byAddress.get(address)
    if (target === undefined || Object.is(target.value, value)) return address
    address++
  }
}

function addressAt(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * HALF
}

/** The object that the element at `at` refers to. */
export function readReference(view: DataView, at: number): Reference {
  const address = addressAt(view, at)
  return new Reference(address === 0 ? null : (targets.byAddress.get(address)?.value ?? null))
}

/** Lets the element at `at` refer to this object; what it referred to before is let go. */
export function writeReference(view: DataView, at: number, value: PyValue): void {
  const before = addressAt(view, at)
  const address = addressOf(value)
  const target = targets.byAddress.get(address)
  if (target === undefined) targets.byAddress.set(address, { value, count: 1 })
  else target.count++
  retain(value)
  view.setUint32(at, address % HALF, true)
  view.setUint32(at + 4, Math.floor(address / HALF), true)
  // What is let go may be about to be written elsewhere: it is looked at when the instruction ends.
  if (before !== 0) letGo(before, release)
}

function letGo(address: number, drop: (value: PyValue) => void): void {
  const target = targets.byAddress.get(address)
  if (target === undefined) return
  if (--target.count === 0) targets.byAddress.delete(address)
  drop(target.value)
}

/** The elements in these bytes refer to nothing any more. PyArray_ClearBuffer */
export function clearReferences(view: DataView, from: number, to: number): void {
  for (let at = from; at + ADDRESS_SIZE <= to; at += ADDRESS_SIZE) {
    const address = addressAt(view, at)
    view.setUint32(at, 0)
    view.setUint32(at + 4, 0)
    if (address !== 0) letGo(address, releaseNow)
  }
}
