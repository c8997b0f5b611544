/** deque: items at both ends. Modules/_collectionsmodule.c */
import { threads } from '../../objects/threads'
import { Tracked, type PyType, type PyValue, type Visit } from '../../objects/object'
import { call } from '../../objects/call'
import { raise, typeName } from '../../objects/errors'
import { handOver, release, releaseNow, retain } from '../../objects/lifetime'
import { classMethod, noArgs, oneArg, positional, unpackKeywords } from '../../objects/native'
import { asIndexInt, asSsize, hasIndex, intHooks } from '../../objects/number'
import { itemsOf, compareBool, forEachItem, iterOf, reprOf } from '../../objects/protocols'
import { makeTuple } from '../../objects/tuple'
import { defineType } from '../../objects/type'
import { genericAlias } from '../../builtins/genericalias'
import { nestedRepr } from '../../builtins/nested-repr'
import { asSsizeArgument } from '../../builtins/arguments'
import { compareItems, searchBound } from '../../builtins/sequence'
import { defaultState } from '../../builtins/reduce'
import { basicSize } from '../../builtins/sizes'

/** Items in one of the blocks that CPython's deque is a chain of, and the place in an empty one where items begin. */
const BLOCK_LENGTH = 64
const CENTER = 32
const BLOCK_BYTES = (BLOCK_LENGTH + 2) * 8

/** deque: items stand from `head` on, so that taking from the left is cheap. */
class PyDeque extends Tracked {
  /** Owned from `head` on. */
  items: PyValue[] = []
  head = 0
  /** Infinity for none. */
  maxlen = Infinity
  /** Changes with every change of length or order; iterators look at it. */
  state = 0
  /** In CPython, the place of the first item in its block: what the deque's size in memory follows from. */
  left = CENTER

  get size(): number {
    return this.items.length - this.head
  }
  visible(): PyValue[] {
    return this.head === 0 ? this.items : this.items.slice(this.head)
  }
  /** The live items alone. */
  squeeze(): PyValue[] {
    if (this.head > 0) {
      this.items = this.items.slice(this.head)
      this.head = 0
    }
    return this.items
  }
  /** The blocks that CPython would have. deque___sizeof__ */
  get blocks(): number {
    return Math.floor((this.left + this.size + BLOCK_LENGTH - 1) / BLOCK_LENGTH)
  }
  /** The layout after a rotation of `count` items. _deque_rotate */
  layRotated(by: number, count: number): void {
    if (count <= 1) return
    const half = count >> 1
    let steps = by
    if (steps > half || steps < -half) {
      steps %= count
      if (steps > half) steps -= count
      else if (steps < -half) steps += count
    }
    this.left = (((this.left - steps) % BLOCK_LENGTH) + BLOCK_LENGTH) % BLOCK_LENGTH
  }
  /** The layout after the first item went; `rest` are left. */
  layWithoutFirst(rest: number): void {
    this.left++
    if (this.left === BLOCK_LENGTH) this.left = rest > 0 ? 0 : CENTER
  }
  /** The layout after the last item went. */
  layWithoutLast(rest: number): void {
    if ((this.left + rest) % BLOCK_LENGTH === 0 && rest === 0) this.left = CENTER
  }
  /** The layout after an item went from the middle, of what was there before. deque_del_item */
  layWithout(at: number, count: number): void {
    this.layRotated(-at, count)
    this.layWithoutFirst(count - 1)
    this.layRotated(at, count - 1)
  }
  append(item: PyValue): void {
    retain(item)
    this.items.push(item)
    this.state++
    if (this.size > this.maxlen) release(this.takeLeft() as PyValue)
  }
  appendLeft(item: PyValue): void {
    retain(item)
    if (this.head > 0) this.items[--this.head] = item
    else this.items.unshift(item)
    this.left = (this.left + BLOCK_LENGTH - 1) % BLOCK_LENGTH
    this.state++
    if (this.size > this.maxlen) release(this.takeRight())
  }
  /** Of one that is not empty. */
  takeRight(): PyValue {
    const item = this.items.pop() as PyValue
    this.layWithoutLast(this.size)
    return item
  }
  takeLeft(): PyValue | undefined {
    if (this.size === 0) return undefined
    const item = this.items[this.head] as PyValue
    this.items[this.head++] = null
    this.layWithoutFirst(this.size)
    this.state++
    if (this.head > 64 && this.head * 2 > this.items.length) this.squeeze()
    return item
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    for (let i = this.head; i < this.items.length; i++) visit(this.items[i] as PyValue)
  }
  override dropReferences(): void {
    const items = this.visible().slice()
    this.items = []
    this.head = 0
    for (const item of items) releaseNow(item)
  }
}

function clearDeque(self: PyDeque): void {
  const items = self.visible()
  if (items.length > 0) self.left = CENTER
  self.items = []
  self.head = 0
  self.state++
  for (const item of items) release(item)
}

function extendDeque(self: PyDeque, iterable: PyValue, left: boolean): void {
  const source = iterable === self ? makeTuple(self.visible().slice()) : iterable
  // An empty one is filled from its block's end.
  if (self.size === 0 && self.maxlen > 0) self.left = left ? BLOCK_LENGTH - 1 : 1
  forEachItem(source, (item) => {
    if (left) self.appendLeft(item)
    else self.append(item)
  })
}

function dequeIndex(self: PyDeque, key: PyValue): number {
  if (!hasIndex(key)) raise('TypeError', `sequence index must be integer, not '${typeName(key)}'`)
  const index = asSsize(key, 'IndexError')
  const at = index < 0 ? index + self.size : index
  return at < 0 || at >= self.size ? raise('IndexError', 'deque index out of range') : at + self.head
}

function rotate(self: PyDeque, by: number): void {
  const items = self.squeeze()
  if (items.length < 2) return
  const shift = ((by % items.length) + items.length) % items.length
  self.layRotated(by, items.length)
  self.items = items.slice(items.length - shift).concat(items.slice(0, items.length - shift))
  self.state++
}

function makeDeque(cls: PyType, items: readonly PyValue[], maxlen: number): PyDeque {
  const made = new PyDeque(cls)
  made.maxlen = maxlen
  if (items.length !== 1 && maxlen > 0) made.left = 1
  for (const item of items) made.append(item)
  return made
}

function copyDeque(self: PyDeque): PyDeque {
  if (self.cls === dequeType) return makeDeque(dequeType, self.visible(), self.maxlen)
  const made = call(self.cls, self.maxlen === Infinity ? [self] : [self, self.maxlen])
  return made instanceof PyDeque ? made : raise('TypeError', `${typeName(self)}() must return a deque, not ${typeName(made)}`)
}

/** deque_inplace_repeat */
function repeatDeque(self: PyDeque, count: number): void {
  const items = self.visible().slice()
  if (count <= 0) clearDeque(self)
  for (let i = 1; i < count; i++) for (const item of items) self.append(item)
}

function raiseMutated(type: 'RuntimeError' | 'IndexError'): never {
  return raise(type, 'deque mutated during iteration')
}

/** Where the item is among those from `from` to `to`, or -1; a comparison that changes the deque ends the search. deque_index_impl */
function findInDeque(self: PyDeque, item: PyValue, from: number, to: number): number {
  const { state } = self
  for (let i = from; i < to; i++) {
    const isIt = compareBool(self.items[self.head + i] as PyValue, item, '==')
    if (isIt) return i
    if (self.state !== state) raiseMutated('RuntimeError')
  }
  return -1
}

/** deque_count */
function countInDeque(self: PyDeque, item: PyValue): number {
  const { state } = self
  let count = 0
  for (let i = self.head; i < self.items.length; i++) {
    if (compareBool(self.items[i] as PyValue, item, '==')) count++
    if (self.state !== state) raiseMutated('RuntimeError')
  }
  return count
}

class PyDequeIterator extends Tracked {
  private taken = 0
  private readonly state: number
  constructor(
    cls: PyType,
    private deque: PyDeque | null,
    private readonly backwards: boolean,
  ) {
    super(cls)
    this.state = (deque as PyDeque).state
    retain(deque)
  }
  step(): PyValue | undefined {
    const { deque } = this
    if (deque === null) return undefined
    if (deque.state !== this.state) {
      this.finish()
      raise('RuntimeError', 'deque mutated during iteration')
    }
    if (this.taken >= deque.size) return this.finish()
    const at = this.backwards ? deque.items.length - 1 - this.taken : deque.head + this.taken
    this.taken++
    return deque.items[at]
  }
  /** The deque and how far it has gone. dequeiter_reduce */
  reduce(): PyValue {
    return makeTuple([this.cls, makeTuple([this.deque ?? new PyDeque(dequeType), this.deque === null ? 0 : this.taken])])
  }
  private finish(): undefined {
    const { deque } = this
    this.deque = null
    release(deque)
    return undefined
  }
  hint(): number {
    return this.deque === null ? 0 : this.deque.size - this.taken
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    if (this.deque !== null) visit(this.deque)
  }
  override dropReferences(): void {
    const { deque } = this
    this.deque = null
    if (deque !== null) releaseNow(deque)
  }
}

/** `_deque_iterator(deque, index)`: what a pickle makes it again with. */
function newDequeIterator(cls: PyType, [deque, index]: PyValue[]): PyValue {
  if (!(deque instanceof PyDeque)) raise('TypeError', `argument 1 must be collections.deque, not ${typeName(deque ?? null)}`)
  const made = new PyDequeIterator(cls, deque, cls === dequeReverseIteratorType)
  for (let i = Number(asIndexInt(index ?? 0)); i > 0; i--) made.step()
  return made
}

const iteratorType = (name: string): PyType =>
  defineType<PyDequeIterator>(`collections.${name}`, {
    final: true,
    slots: { new: (cls, args) => newDequeIterator(cls, args), iter: (self) => self, next: (self) => self.step() },
    methods: {
      __length_hint__: noArgs((self: PyDequeIterator) => self.hint()),
      __reduce__: noArgs((self: PyDequeIterator) => self.reduce()),
    },
  })
export const dequeIteratorType = iteratorType('_deque_iterator')
export const dequeReverseIteratorType = iteratorType('_deque_reverse_iterator')

function maxlenOf(value: PyValue | undefined): number {
  if (value === undefined || value === null) return Infinity
  if (intHooks.payload(value) === undefined) raise('TypeError', 'an integer is required')
  const maxlen = asSsizeArgument(value)
  if (maxlen < 0) raise('ValueError', 'maxlen must be non-negative')
  return maxlen
}

export const dequeType: PyType = defineType<PyDeque>('collections.deque', {
  patternKind: 'sequence',
  hasWeakrefs: true,
  slots: {
    new: (cls) => new PyDeque(cls),
    init(self, args, keywords) {
      const [iterable, maxlen] = unpackKeywords('deque', { names: ['iterable', 'maxlen'] }, args, keywords)
      self.maxlen = maxlenOf(maxlen)
      if (self.size > 0) clearDeque(self)
      if (iterable !== undefined) extendDeque(self, iterable, false)
    },
    unhashable: true,
    repr: (self) =>
      nestedRepr(self, '[...]', () => {
        const name = self.cls.name.slice(self.cls.name.lastIndexOf('.') + 1)
        const items = `[${(self.cls.slots.iter === dequeType.slots.iter ? self.visible() : itemsOf(self)).map(reprOf).join(', ')}]`
        return self.maxlen === Infinity ? `${name}(${items})` : `${name}(${items}, maxlen=${self.maxlen})`
      }),
    compare: (self, other, op) => (other instanceof PyDeque ? compareItems({ items: self.visible() }, { items: other.visible() }, op) : undefined),
    iter: (self) => new PyDequeIterator(dequeIteratorType, self, false),
    length: (self) => self.size,
    contains: (self, item) => findInDeque(self, item, 0, self.size) >= 0,
    indexOnly: true,
    getItem: (self, key) => self.items[dequeIndex(self, key)] as PyValue,
    setItem(self, key, value) {
      const at = dequeIndex(self, key)
      const old = self.items[at] as PyValue
      if (value === undefined) {
        self.layWithout(at - self.head, self.size)
        self.items.splice(at, 1)
        self.state++
      } else {
        retain(value)
        self.items[at] = value
      }
      release(old)
    },
    concat(self, other) {
      if (!(other instanceof PyDeque)) return raise('TypeError', `can only concatenate deque (not "${typeName(other)}") to deque`)
      const made = copyDeque(self)
      extendDeque(made, other, false)
      return made
    },
    inplaceConcat(self, other) {
      extendDeque(self, other, false)
      return self
    },
    repeat(self, count) {
      const made = copyDeque(self)
      repeatDeque(made, count)
      return made
    },
    inplaceRepeat(self, count) {
      repeatDeque(self, count)
      return self
    },
  },
  methods: {
    append: oneArg((self: PyDeque, item) => {
      self.append(item)
      return null
    }),
    appendleft: oneArg((self: PyDeque, item) => {
      self.appendLeft(item)
      return null
    }),
    clear: noArgs((self: PyDeque) => {
      clearDeque(self)
      return null
    }),
    copy: noArgs(copyDeque),
    __copy__: noArgs(copyDeque),
    __reduce__: noArgs((self: PyDeque) =>
      makeTuple([self.cls, makeTuple(self.maxlen === Infinity ? [] : [makeTuple([]), self.maxlen]), defaultState(self, false), iterOf(self)]),
    ),
    count: oneArg((self: PyDeque, item) => countInDeque(self, item)),
    extend: oneArg((self: PyDeque, iterable) => {
      extendDeque(self, iterable, false)
      return null
    }),
    extendleft: oneArg((self: PyDeque, iterable) => {
      extendDeque(self, iterable, true)
      return null
    }),
    index: positional(1, 3, (self: PyDeque, item, start, stop) => {
      const at = findInDeque(self, item as PyValue, searchBound(start, 0, self.size), Math.min(searchBound(stop, Infinity, self.size), self.size))
      return at < 0 ? raise('ValueError', 'deque.index(x): x not in deque') : at
    }),
    insert: positional(2, 2, (self: PyDeque, index, item) => {
      const at = asSsizeArgument(index as PyValue)
      if (self.size >= self.maxlen) raise('IndexError', 'deque already at its maximum size')
      retain(item as PyValue)
      const count = self.size
      const place = at < 0 ? Math.max(0, at + count) : Math.min(at, count)
      if (at < count) {
        const isFirst = at <= -count || at === 0
        if (!isFirst) self.layRotated(-at, count)
        if (isFirst || at > 0) self.left = (self.left + BLOCK_LENGTH - 1) % BLOCK_LENGTH
        if (!isFirst) self.layRotated(at, count + 1)
      }
      self.items.splice(self.head + place, 0, item as PyValue)
      self.state++
      return null
    }),
    pop: noArgs((self: PyDeque) => {
      if (self.size === 0) raise('IndexError', 'pop from an empty deque')
      self.state++
      return handOver(self.takeRight())
    }),
    popleft: noArgs((self: PyDeque) => {
      const at = threads.chooseReady === null || self.size < 2 ? 0 : threads.chooseReady(self.visible())
      if (at > 0) {
        self.layWithout(at, self.size)
        self.state++
        return handOver(self.items.splice(self.head + at, 1)[0] as PyValue)
      }
      const item = self.takeLeft()
      return item === undefined ? raise('IndexError', 'pop from an empty deque') : handOver(item)
    }),
    remove: oneArg((self: PyDeque, item) => {
      const { state } = self
      let at = -1
      for (let i = 0; i < self.size && at < 0; i++) {
        if (compareBool(self.items[self.head + i] as PyValue, item, '==')) at = i
        if (self.state !== state) raiseMutated('IndexError')
      }
      if (at < 0) raise('ValueError', 'deque.remove(x): x not in deque')
      self.state++
      self.layWithout(at, self.size)
      release(self.items.splice(self.head + at, 1)[0] as PyValue)
      return null
    }),
    reverse: noArgs((self: PyDeque) => {
      self.squeeze().reverse()
      return null
    }),
    rotate: positional(0, 1, (self: PyDeque, by) => {
      rotate(self, by === undefined ? 1 : asSsizeArgument(by))
      return null
    }),
    __sizeof__: noArgs((self: PyDeque) => basicSize(self) + self.blocks * BLOCK_BYTES),
    __reversed__: noArgs((self: PyDeque) => new PyDequeIterator(dequeReverseIteratorType, self, true)),
    __class_getitem__: classMethod(oneArg((cls, item) => genericAlias(cls, item))),
  },
  getset: { maxlen: { get: (self) => (self.maxlen === Infinity ? null : self.maxlen) } },
})
