/**
 * What was last shown of a frame's names, so that a step can tell in a few comparisons what has changed. Index i is a
 * local's slot, or the entry of a name in the namespace of a module or class body.
 */
import type { FrameRecord, RunEvent, ValueSummary } from '../../events'
import { isExporter } from '../../buffer/exporter'
import { PyMemoryView } from '../../buffer/view'
import { PyByteArray } from '../../builtins/bytes-storage'
import { PyDict } from '../../objects/dict'
import { PyException } from '../../objects/errors'
import { PyObject, Tracked, type PyValue } from '../../objects/object'
import { PyList, PyTuple } from '../../objects/tuple'
import { summaryOfPlain, type PlainValue } from './earlier'
import type { Frame } from '../frame'
import { SUMMARY_ITEMS } from './summaries'

// Of what kind the value is that was seen; up to HIDDEN, the same value reads the same, and up to BUFFER when nothing happened.
/** A plain value, or none: its summary is made only when it is wanted. */
export const PLAIN = 0
/** An object whose summary never changes. */
const STEADY = 1
/** A name that is not shown (`__name__`). */
export const HIDDEN = 2
/** Its summary shows bytes, or whether it was released: it can change when something happened. */
export const BUFFER = 3
const LIST = 4
const DICT = 5

/** A line of text at most: longer ones are cut when they are shown, and not kept. */
const PLAIN_LENGTH = 60

/** The items that a container's summary shows, as they were when it was made. */
interface Signature {
  /** A list's length, a dict's `keysVersion`. */
  extent: number
  readonly first: readonly (PyValue | undefined)[]
  /** None of the items shown can read otherwise while it is the same object. */
  readonly isSteady: boolean
}

export class FrameShadow {
  readonly names: readonly string[]
  /** The same, of a namespace. */
  private readonly ownNames: string[] = []
  readonly seen: (PyValue | undefined)[]
  readonly kinds: number[]
  /** null: not bound, or not made yet of a plain value. */
  readonly summaries: (ValueSummary | null)[]
  /** Of lists and dicts only. */
  private readonly signatures: (Signature | null)[] = []
  /** The namespace of a module or class body; null in a function. */
  readonly dict: PyDict | null
  keysVersion = -1
  /** It ran, or was left, since names were last compared. */
  hasRun = false
  /** The frame has ended, and is shown no longer. */
  isGone = false
  private leaving: RunEvent | null = null

  constructor(
    readonly frame: Frame,
    readonly record: FrameRecord,
  ) {
    this.dict = frame.locals instanceof PyDict ? frame.locals : null
    const { fastNames, freeStart } = frame.code
    // A function's names stay what they are; only those of a namespace come and go.
    if (this.dict !== null) this.names = this.ownNames
    else this.names = freeStart === fastNames.length ? fastNames : fastNames.slice(0, freeStart)
    const count = this.names.length
    this.seen = new Array<PyValue | undefined>(count).fill(undefined)
    this.kinds = new Array<number>(count).fill(PLAIN)
    this.summaries = new Array<ValueSummary | null>(count).fill(null)
  }

  /** That the frame is left: one event for all times, as a generator is left often. */
  get leavingEvent(): RunEvent {
    return (this.leaving ??= { kind: 'return', frame: this.record.id, name: this.record.name })
  }

  summaryAt(i: number): ValueSummary | null {
    const value = this.seen[i]
    if (value === undefined) return null
    return (this.summaries[i] ??= summaryOfPlain(value as PlainValue))
  }

  /** What its names mean: a plain value as it is, another as it is shown. */
  bindings(): Map<string, PlainValue | ValueSummary> {
    const bindings = new Map<string, PlainValue | ValueSummary>()
    for (let i = 0; i < this.names.length; i++) {
      const value = this.seen[i]
      if (value !== undefined) bindings.set(this.names[i] as string, this.kinds[i] === PLAIN ? (value as PlainValue) : (this.summaries[i] as ValueSummary))
    }
    return bindings
  }

  /** From now on name i is shown so. */
  show(i: number, value: PyValue | undefined, summary: ValueSummary | null): void {
    this.seen[i] = value
    this.summaries[i] = summary
    this.kinds[i] = kindOf(value)
    if (value instanceof PyList || value instanceof PyDict) this.signatures[i] = signatureOf(value)
    else if (i < this.signatures.length) this.signatures[i] = null
  }

  signatureAt(i: number): Signature | null {
    return this.signatures[i] as Signature | null
  }

  /** Places of names that are shown and no longer in the namespace. */
  missingFrom(dict: PyDict): number[] {
    return [...this.names.keys()].filter((i) => this.seen[i] !== undefined && dict.getString(this.names[i] as string) === undefined)
  }

  /** Puts the names in the namespace's present order, the new ones not yet shown. */
  follow(dict: PyDict): void {
    this.keysVersion = dict.keysVersion
    const { keys } = dict
    const { names } = this
    let kept = 0
    while (kept < names.length && (keys[kept] === names[kept] || keys[kept] === null)) kept++
    if (kept < names.length) this.reorder(keys)
    for (let i = names.length; i < keys.length; i++) this.place(i, keys[i] as PyValue)
  }

  private place(i: number, key: PyValue): void {
    const isShown = typeof key === 'string' && !isDunder(key)
    this.ownNames[i] = typeof key === 'string' ? key : ''
    this.seen[i] = undefined
    this.kinds[i] = isShown ? PLAIN : HIDDEN
    this.summaries[i] = null
    if (i < this.signatures.length) this.signatures[i] = null
  }

  /** The namespace was packed: entries have moved. */
  private reorder(keys: readonly PyValue[]): void {
    const shown = new Map<string, { value: PyValue | undefined; summary: ValueSummary | null }>()
    for (let i = 0; i < this.names.length; i++) if (this.seen[i] !== undefined) shown.set(this.names[i] as string, { value: this.seen[i], summary: this.summaries[i] ?? null })
    for (const column of [this.ownNames, this.seen, this.kinds, this.summaries, this.signatures]) column.length = 0
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as PyValue
      this.place(i, key)
      const before = typeof key === 'string' ? shown.get(key) : undefined
      if (before !== undefined) this.show(i, before.value, before.summary)
    }
  }
}

function isDunder(name: string): boolean {
  return name.startsWith('__') && name.endsWith('__')
}

export function isPlain(value: PyValue | undefined): value is PlainValue | undefined {
  switch (typeof value) {
    case 'number':
    case 'boolean':
    case 'undefined':
      return true
    case 'string':
      return value.length <= PLAIN_LENGTH
    default:
      return value === null
  }
}

/** Something can be reached by way of it: who holds what may have changed. */
export function mayLead(value: PyValue | undefined): boolean {
  return value instanceof Tracked || (value instanceof PyObject && (value.attrs !== null || isExporter(value)))
}

function kindOf(value: PyValue | undefined): number {
  if (isPlain(value)) return PLAIN
  if (value instanceof PyList) return LIST
  if (value instanceof PyDict) return DICT
  if (value instanceof PyMemoryView || value instanceof PyByteArray) return BUFFER
  return STEADY
}

/** Whether an item reads the same for as long as it is the same object. */
function isSteady(value: PyValue | undefined): boolean {
  if (!(value instanceof PyObject)) return true
  if (value instanceof PyTuple) return value.items.every(isSteady)
  return !(value instanceof PyList || value instanceof PyDict || value instanceof PyMemoryView || value instanceof PyByteArray || value instanceof PyException)
}

function signatureOf(value: PyList | PyDict): Signature {
  if (value instanceof PyList) {
    const first = value.items.slice(0, SUMMARY_ITEMS)
    return { extent: value.items.length, first, isSteady: first.every(isSteady) }
  }
  const first = value.values.slice(0, SUMMARY_ITEMS + 2)
  return { extent: value.keysVersion, first, isSteady: first.every(isSteady) }
}

const THE_SAME = { text: false, holdsOther: false }
const ANOTHER_TEXT = { text: true, holdsOther: false }
const ANOTHER_ITEM = { text: false, holdsOther: true }
const ANOTHER_OF_BOTH = { text: true, holdsOther: true }

/** Whether name i, which still means the same object, may read otherwise than it was shown, and whether that may hold other objects now. */
export function readsOtherwise(shadow: FrameShadow, i: number, value: PyValue, somethingHappened: boolean): { readonly text: boolean; readonly holdsOther: boolean } {
  switch (shadow.kinds[i]) {
    case BUFFER:
      return somethingHappened ? ANOTHER_TEXT : THE_SAME
    case LIST:
      return listReadsOtherwise(shadow.signatureAt(i) as Signature, (value as PyList).items)
    case DICT: {
      const { extent, first, isSteady: steady } = shadow.signatureAt(i) as Signature
      const dict = value as PyDict
      if (dict.keysVersion !== extent) return dict.values.some(mayLead) || first.some(mayLead) ? ANOTHER_OF_BOTH : ANOTHER_TEXT
      for (let k = 0; k < first.length; k++) if (dict.values[k] !== first[k]) return mayLead(dict.values[k]) || mayLead(first[k]) ? ANOTHER_OF_BOTH : ANOTHER_TEXT
      return steady ? THE_SAME : ANOTHER_TEXT
    }
    default:
      return THE_SAME
  }
}

function listReadsOtherwise(signature: Signature, items: readonly PyValue[]): { readonly text: boolean; readonly holdsOther: boolean } {
  const { extent, first } = signature
  const { length } = items
  for (let k = 0; k < first.length; k++) {
    if (items[k] !== first[k]) return first.some(mayLead) || items.slice(0, SUMMARY_ITEMS).some(mayLead) ? ANOTHER_OF_BOTH : ANOTHER_TEXT
  }
  if (length !== extent) {
    const holdsOther = mayLead(items[length - 1]) || length < extent
    // Beyond the items that are shown only "…" stands for the rest.
    if (length <= SUMMARY_ITEMS || extent <= SUMMARY_ITEMS) return holdsOther ? ANOTHER_OF_BOTH : ANOTHER_TEXT
    signature.extent = length
    if (holdsOther) return signature.isSteady ? ANOTHER_ITEM : ANOTHER_OF_BOTH
  }
  return signature.isSteady ? THE_SAME : ANOTHER_TEXT
}
