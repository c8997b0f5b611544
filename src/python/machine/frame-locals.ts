/**
 * frame.f_locals of a function: its variables as a mapping that reads and writes the frame itself. PEP 667,
 * framelocalsproxy_* in Objects/frameobject.c.
 */
import { FAST_HIDDEN } from '../compile/code'
import { Tracked, type PyType, type PyValue, type Visit } from '../objects/object'
import { PyCell } from '../objects/cell'
import { PyDict } from '../objects/dict'
import { raise, raiseKeyError, typeName } from '../objects/errors'
import { release, releaseNow, retain } from '../objects/lifetime'
import { noArgs, oneArg, positional } from '../objects/native'
import { compareValues, hashOf, iterOf, reprOf } from '../objects/protocols'
import { makeList, makeTuple } from '../objects/tuple'
import { defineType } from '../objects/type'
import { updateDict } from '../builtins/dict'
import { nestedRepr } from '../builtins/nested-repr'
import { Frame } from './frame'

function valueAt(frame: Frame, i: number): PyValue | undefined {
  const slot = frame.slots[i]
  return slot instanceof PyCell ? slot.value : slot
}

/** The variables that are bound, and what f_locals was given beside them. */
function snapshotOf(frame: Frame): PyDict {
  const dict = new PyDict()
  const { fastNames } = frame.code
  for (let i = 0; i < fastNames.length; i++) {
    const value = valueAt(frame, i)
    if (value !== undefined) dict.setString(fastNames[i] as string, value)
  }
  if (frame.extraLocals !== null) for (const [key, value] of frame.extraLocals.entries()) dict.set(key, value)
  return dict
}

/**
 * Whether a comprehension that became part of a class or module body is running there: its variables then are all that
 * locals() shows. _PyFrame_HasHiddenLocals
 */
function hasHiddenLocals(frame: Frame): boolean {
  const { fastKinds } = frame.code
  for (let i = 0; i < fastKinds.length; i++) if (((fastKinds[i] as number) & FAST_HIDDEN) !== 0 && valueAt(frame, i) !== undefined) return true
  return false
}

/** locals(): the namespace of a body, or a fresh dict. _PyEval_GetFrameLocals */
export function localsOf(frame: Frame): PyValue {
  return frame.locals === null || hasHiddenLocals(frame) ? snapshotOf(frame) : frame.locals
}

/** The variable's place, whether it is bound or not; -1: none. framelocalsproxy_getkeyindex */
function placeOf(frame: Frame, key: PyValue): number {
  if (typeof key === 'string') return frame.code.fastNames.indexOf(key)
  hashOf(key)
  return -1
}

function read(frame: Frame, key: PyValue): PyValue | undefined {
  const place = placeOf(frame, key)
  if (place >= 0) return valueAt(frame, place)
  return frame.extraLocals?.get(key)
}

function write(frame: Frame, key: PyValue, value: PyValue): void {
  const place = placeOf(frame, key)
  if (place < 0) {
    if (frame.extraLocals === null) {
      frame.extraLocals = new PyDict()
      retain(frame.extraLocals)
    }
    frame.extraLocals.set(key, value)
    return
  }
  const slot = frame.slots[place]
  if (slot instanceof PyCell) return slot.set(value)
  retain(value)
  frame.slots[place] = value
  if (slot !== undefined) release(slot)
}

const CANNOT_REMOVE = 'cannot remove local variables from FrameLocalsProxy'

function remove(frame: Frame, key: PyValue): PyValue | undefined {
  if (placeOf(frame, key) >= 0) raise('ValueError', CANNOT_REMOVE)
  return frame.extraLocals?.delete(key)
}

function update(self: FrameLocals, other: PyValue): void {
  if (!(other instanceof PyDict) && !(other instanceof FrameLocals)) raise('TypeError', 'update() argument must be dict or another FrameLocalsProxy')
  for (const [key, value] of (other instanceof FrameLocals ? snapshotOf(other.frame) : other).entries()) write(self.frame, key, value)
}

function merged(left: PyValue, right: PyValue): PyValue | undefined {
  const open = (value: PyValue): PyValue => (value instanceof FrameLocals ? snapshotOf(value.frame) : value)
  const first = open(left)
  const second = open(right)
  if (!(first instanceof PyDict) || !(second instanceof PyDict)) return undefined
  const dict = new PyDict()
  updateDict(dict, first)
  updateDict(dict, second)
  return dict
}

class FrameLocals extends Tracked {
  /** Owned. */
  constructor(readonly frame: Frame) {
    super(frameLocalsType)
    retain(frame)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.frame)
  }
  override dealloc(): void {
    releaseNow(this.frame)
  }
}

const frameLocalsType: PyType = defineType<FrameLocals>('FrameLocalsProxy', {
  module: 'builtins',
  final: true,
  patternKind: 'mapping',
  slots: {
    new(_cls, args, keywords) {
      if (keywords !== null && keywords.length > 0) raise('TypeError', 'FrameLocalsProxy takes no keyword arguments')
      if (args.length !== 1) raise('TypeError', `FrameLocalsProxy expected 1 argument, got ${args.length}`)
      const [frame] = args
      if (!(frame instanceof Frame)) raise('TypeError', `expect frame, not ${typeName(frame as PyValue)}`)
      return new FrameLocals(frame)
    },
    repr: (self) => nestedRepr(self, '{...}', () => reprOf(snapshotOf(self.frame))),
    unhashable: true,
    compare(self, other, op) {
      if (op !== '==' && op !== '!=') return undefined
      if (other instanceof FrameLocals) return (self.frame === other.frame) === (op === '==')
      return other instanceof PyDict ? compareValues(snapshotOf(self.frame), other, op) : undefined
    },
    length: (self) => snapshotOf(self.frame).size,
    iter: (self) => iterOf(makeList([...snapshotOf(self.frame).entries()].map(([key]) => key))),
    contains: (self, key) => read(self.frame, key) !== undefined,
    getItem(self, key) {
      const value = read(self.frame, key)
      return value === undefined ? raiseKeyError(`local variable '${reprOf(key)}' is not defined`) : value
    },
    setItem(self, key, value) {
      if (value !== undefined) write(self.frame, key, value)
      else if (remove(self.frame, key) === undefined) raiseKeyError(key)
    },
    or: merged,
    ior(self, other) {
      update(self, other)
      return self
    },
  },
  methods: {
    __reversed__: noArgs((self: FrameLocals) => iterOf(makeList([...snapshotOf(self.frame).entries()].map(([key]) => key).reverse()))),
    copy: noArgs((self: FrameLocals) => snapshotOf(self.frame)),
    keys: noArgs((self: FrameLocals) => makeList([...snapshotOf(self.frame).entries()].map(([key]) => key))),
    values: noArgs((self: FrameLocals) => makeList([...snapshotOf(self.frame).entries()].map(([, value]) => value))),
    items: noArgs((self: FrameLocals) => makeList([...snapshotOf(self.frame).entries()].map(([key, value]) => makeTuple([key, value])))),
    update: oneArg((self: FrameLocals, other) => {
      update(self, other)
      return null
    }),
    get: positional(0, 2, (self: FrameLocals, key, fallback) => {
      if (key === undefined) raise('TypeError', 'get expected 1 or 2 arguments')
      const value = read(self.frame, key)
      return value === undefined ? (fallback ?? null) : value
    }),
    setdefault: positional(1, 2, (self: FrameLocals, key, fallback) => {
      const value = read(self.frame, key as PyValue)
      if (value !== undefined) return value
      write(self.frame, key as PyValue, fallback ?? null)
      return fallback ?? null
    }),
    pop: positional(1, 2, (self: FrameLocals, key, fallback) => {
      const value = remove(self.frame, key as PyValue)
      if (value !== undefined) return value
      return fallback === undefined ? raiseKeyError(key as PyValue) : fallback
    }),
  },
})

/** frame.f_locals. frame_locals */
export function frameLocals(frame: Frame): PyValue {
  return frame.locals === null || hasHiddenLocals(frame) ? new FrameLocals(frame) : frame.locals
}
