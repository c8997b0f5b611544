/** itertools. Modules/itertoolsmodule.c */
import { normalizeInt, Tracked, typeOf, type Keywords, type PyInt, type PyType, type PyValue, type Visit } from '../objects/object'
import { call } from '../objects/call'
import { PyRaise, raise } from '../objects/errors'
import { handOver, release, releaseNow, retain } from '../objects/lifetime'
import { checkPositional, classMethod, noArgs, oneArg, positional, refuseKeyword, unpackKeywords, type MethodSpec, type Parameters } from '../objects/native'
import { asIndexInt, binaryOp, hasIndex, intHooks, isTrue } from '../objects/number'
import { equals, itemsOf, iterOf, nextOf, reprOf } from '../objects/protocols'
import { makeTuple } from '../objects/tuple'
import { defineType } from '../objects/type'
import { asSsizeArgument, positionalArguments } from '../builtins/arguments'
import { genericAlias } from '../builtins/genericalias'
import { PyComplex } from '../builtins/number-storage'
import { moduleFunctions, type ModuleSpec } from './module'

type Step = (self: PyTool) => PyValue | undefined

const NOTHING_KEPT = {}

/** An iterator that owns some values and makes the next item from them. */
class PyTool extends Tracked {
  owned: PyValue[] = []
  constructor(
    cls: PyType,
    owned: readonly PyValue[],
    public step: Step,
    /** What its step keeps beside the values: in a field, so that an image of the interpreter holds it. */
    readonly kept: object = NOTHING_KEPT,
  ) {
    super(cls)
    for (const value of owned) this.own(value)
  }
  own(value: PyValue): void {
    retain(value)
    this.owned.push(value)
  }
  replace(index: number, value: PyValue): void {
    const old = this.owned[index] as PyValue
    retain(value)
    this.owned[index] = value
    release(old)
  }
  at(index: number): PyValue {
    return this.owned[index] as PyValue
  }
  /** Exhausted: lets everything go. */
  finish(): undefined {
    this.step = () => undefined
    const { owned } = this
    this.owned = []
    for (const value of owned) release(value)
    return undefined
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    for (const value of this.owned) visit(value)
  }
  override dropReferences(): void {
    const { owned } = this
    this.owned = []
    this.step = () => undefined
    for (const value of owned) releaseNow(value)
  }
}

type Maker = (cls: PyType, args: PyValue[], keywords: Keywords) => PyTool

function tool(name: string, make: Maker, more: { repr?: (self: PyTool) => string; methods?: Record<string, MethodSpec<PyTool> | MethodSpec<PyType> | MethodSpec>; hasWeakrefs?: true } = {}): PyType {
  return defineType<PyTool>(`itertools.${name}`, {
    slots: {
      new: make,
      iter: (self) => self,
      next: (self) => self.step(self),
      ...(more.repr === undefined ? {} : { repr: more.repr }),
    },
    methods: more.methods ?? {},
    hasWeakrefs: more.hasWeakrefs ?? false,
  })
}

/** Arguments by Argument Clinic's rules. */
function parse(name: string, parameters: Parameters, args: PyValue[], keywords: Keywords): (PyValue | undefined)[] {
  return unpackKeywords(name, parameters, args, keywords)
}

function onlyPositional(cls: PyType, name: string, args: PyValue[], keywords: Keywords, min: number, max: number): PyValue[] {
  const given = positionalArguments(cls, name, args, keywords)
  checkPositional(name, given.length, min, max)
  return given
}

function plus(a: PyInt, b: PyInt): PyInt {
  if (typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(a + b)) return a + b
  return normalizeInt(BigInt(a) + BigInt(b))
}

const accumulateType = tool('accumulate', (cls, args, keywords) => {
  const [iterable, func, initial] = parse('accumulate', { names: ['iterable', 'func', 'initial'], required: 1, keywordOnly: 1 }, args, keywords)
  // owned: the source, the function, the total so far.
  const kept = { isStarted: false }
  const first = initial ?? null
  return new PyTool(cls, [iterOf(iterable as PyValue), func ?? null, first], (self) => {
    if (!kept.isStarted) {
      kept.isStarted = true
      if (first !== null) return self.at(2)
      const item = nextOf(self.at(0))
      if (item === undefined) return undefined
      self.replace(2, item)
      return item
    }
    const item = nextOf(self.at(0))
    if (item === undefined) return undefined
    const total = self.at(1) === null ? binaryOp('+', self.at(2), item) : call(self.at(1), [self.at(2), item])
    self.replace(2, total)
    return total
  }, kept)
})

const batchedType = tool('batched', (cls, args, keywords) => {
  const [iterable, size, strict] = parse('batched', { names: ['iterable', 'n', 'strict'], required: 2, keywordOnly: 1 }, args, keywords)
  const n = asSsizeArgument(size as PyValue)
  if (n < 1) raise('ValueError', 'n must be at least one')
  return new PyTool(cls, [iterOf(iterable as PyValue)], (self) => {
    const items = take(self.at(0), n)
    if (items.length === 0) return self.finish()
    if (items.length < n) {
      self.finish()
      if (strict !== undefined && isTrue(strict)) raise('ValueError', 'batched(): incomplete batch')
    }
    return makeTuple(items)
  })
})

/** Up to `count` items, kept alive while they are drawn. */
function take(iterator: PyValue, count: number): PyValue[] {
  const items: PyValue[] = []
  try {
    while (items.length < count) {
      const item = nextOf(iterator)
      if (item === undefined) break
      retain(item)
      items.push(item)
    }
  } finally {
    for (const item of items) handOver(item)
  }
  return items
}

function makeChain(cls: PyType, iterables: PyValue): PyTool {
  // owned: the one that is being drawn from, and the iterator over iterables.
  return new PyTool(cls, [null, iterables], (self) => {
    for (;;) {
      if (self.at(0) === null) {
        const iterable = nextOf(self.at(1))
        if (iterable === undefined) return self.finish()
        self.replace(0, iterOf(iterable))
      }
      const item = nextOf(self.at(0))
      if (item !== undefined) return item
      self.replace(0, null)
    }
  })
}

const chainType: PyType = tool(
  'chain',
  (cls, args, keywords) => {
    return makeChain(cls, iterOf(makeTuple(positionalArguments(cls, 'chain', args, keywords).slice())))
  },
  {
    methods: {
      from_iterable: classMethod(oneArg((cls, iterable) => makeChain(cls, iterOf(iterable)))),
      __class_getitem__: classMethod(oneArg((cls, item) => genericAlias(cls, item))),
    },
  },
)

/** Walks over choices of positions: `advance` moves to the next one in place, or says that there is none. */
function choices(cls: PyType, pool: PyValue[], indices: number[] | null, advance: (indices: number[]) => boolean): PyTool {
  const kept = { isStarted: false, indices }
  return new PyTool(cls, pool, (self) => {
    if (indices === null) return undefined
    if (!kept.isStarted) kept.isStarted = true
    else if (!advance(indices)) return self.finish()
    return makeTuple(indices.map((i) => self.at(i)))
  }, kept)
}

function lengthArgument(value: PyValue): number {
  const r = asSsizeArgument(value)
  if (r < 0) raise('ValueError', 'r must be non-negative')
  return r
}

const combinationsType = tool('combinations', (cls, args, keywords) => {
  const [iterable, length] = parse('combinations', { names: ['iterable', 'r'], required: 2 }, args, keywords)
  const asked = asSsizeArgument(length as PyValue)
  const pool = itemsOf(iterable as PyValue)
  const r = lengthArgument(asked)
  const n = pool.length
  return choices(cls, pool, r > n ? null : Array.from({ length: r }, (_, i) => i), (indices) => {
    let i = r - 1
    while (i >= 0 && indices[i] === i + n - r) i--
    if (i < 0) return false
    indices[i]!++
    for (let j = i + 1; j < r; j++) indices[j] = (indices[j - 1] as number) + 1
    return true
  })
})

const combinationsWithReplacementType = tool('combinations_with_replacement', (cls, args, keywords) => {
  const [iterable, length] = parse('combinations_with_replacement', { names: ['iterable', 'r'], required: 2 }, args, keywords)
  const asked = asSsizeArgument(length as PyValue)
  const pool = itemsOf(iterable as PyValue)
  const r = lengthArgument(asked)
  const n = pool.length
  return choices(cls, pool, n === 0 && r > 0 ? null : new Array<number>(r).fill(0), (indices) => {
    let i = r - 1
    while (i >= 0 && indices[i] === n - 1) i--
    if (i < 0) return false
    indices.fill((indices[i] as number) + 1, i)
    return true
  })
})

const permutationsType = tool('permutations', (cls, args, keywords) => {
  const [iterable, length] = parse('permutations', { names: ['iterable', 'r'], required: 1 }, args, keywords)
  const pool = itemsOf(iterable as PyValue)
  const n = pool.length
  if (length !== undefined && length !== null && intHooks.payload(length) === undefined) raise('TypeError', 'Expected int as r')
  const r = length === undefined || length === null ? n : lengthArgument(length)
  const order = Array.from({ length: n }, (_, i) => i)
  const cycles = Array.from({ length: r }, (_, i) => n - i)
  const kept = { isStarted: false, order, cycles }
  return new PyTool(cls, pool, (self) => {
    if (r > n) return undefined
    if (kept.isStarted) {
      let i = r - 1
      for (; i >= 0; i--) {
        cycles[i]!--
        if (cycles[i] === 0) {
          order.push(...order.splice(i, 1))
          cycles[i] = n - i
        } else {
          const j = n - (cycles[i] as number)
          ;[order[i], order[j]] = [order[j] as number, order[i] as number]
          break
        }
      }
      if (i < 0) return self.finish()
    }
    kept.isStarted = true
    return makeTuple(order.slice(0, r).map((at) => self.at(at)))
  }, kept)
})

const productType = tool('product', (cls, args, keywords) => {
  const count = args.length - (keywords?.length ?? 0)
  let repeat = 1
  for (const [i, keyword] of (keywords ?? []).entries()) {
    if (keyword !== 'repeat') refuseKeyword('product', keyword, keywords, ['repeat'])
    repeat = asSsizeArgument(args[count + i] as PyValue)
    if (repeat < 0) raise('ValueError', 'repeat argument cannot be negative')
  }
  const once = args.slice(0, count).map((pool) => itemsOf(pool))
  const pools: PyValue[][] = []
  for (let i = 0; i < repeat; i++) pools.push(...once)
  const indices = new Array<number>(pools.length).fill(0)
  const kept = { isStarted: false, indices }
  return new PyTool(cls, once.flat(), (self) => {
    if (pools.some((pool) => pool.length === 0)) return self.finish()
    if (kept.isStarted) {
      let i = pools.length - 1
      while (i >= 0 && indices[i] === (pools[i] as PyValue[]).length - 1) indices[i--] = 0
      if (i < 0) return self.finish()
      indices[i]!++
    }
    kept.isStarted = true
    return makeTuple(pools.map((pool, i) => pool[indices[i] as number] as PyValue))
  }, kept)
})

const compressType = tool('compress', (cls, args, keywords) => {
  const [source, selectors] = parse('compress', { names: ['data', 'selectors'], required: 2 }, args, keywords)
  return new PyTool(cls, [iterOf(source as PyValue), iterOf(selectors as PyValue)], (self) => {
    for (;;) {
      const item = nextOf(self.at(0))
      if (item === undefined) return undefined
      const selector = nextOf(self.at(1))
      if (selector === undefined) return undefined
      if (isTrue(selector)) return item
    }
  })
})

function isOne(value: PyValue): boolean {
  return value === 1 || intHooks.payload(value) === 1
}

const countType = tool(
  'count',
  (cls, args, keywords) => {
    const [start, step] = parse('count', { names: ['start', 'step'] }, args, keywords)
    const isNumber = (value: PyValue): boolean => hasIndex(value) || typeOf(value).slots.float !== undefined || typeOf(value).slots.int !== undefined || value instanceof PyComplex
    for (const value of [start, step]) if (value !== undefined && !isNumber(value)) raise('TypeError', 'a number is required')
    // Where it counts by ones from a small int, it counts in C, whatever kind of int that was.
    const first = intHooks.payload(start ?? 0)
    const isFast = isOne(step ?? 1) && typeof first === 'number'
    // owned: the next number, and the step.
    return new PyTool(cls, isFast ? [first, 1] : [start ?? 0, step ?? 1], (self) => {
      const now = self.at(0)
      const by = self.at(1)
      self.replace(0, typeof now === 'number' && typeof by === 'number' ? plus(now, by) : binaryOp('+', now, by))
      return now
    })
  },
  { repr: (self) => (isOne(self.at(1)) ? `count(${reprOf(self.at(0))})` : `count(${reprOf(self.at(0))}, ${reprOf(self.at(1))})`) },
)

const cycleType = tool('cycle', (cls, given, keywords) => {
  const args = onlyPositional(cls, 'cycle', given, keywords, 1, 1)
  const kept = { index: 0, isExhausted: false }
  // owned: the source, then what it gave.
  return new PyTool(cls, [iterOf(args[0] as PyValue)], (self) => {
    if (!kept.isExhausted) {
      const item = nextOf(self.at(0))
      if (item !== undefined) {
        self.own(item)
        return item
      }
      kept.isExhausted = true
      self.replace(0, null)
    }
    const count = self.owned.length - 1
    if (count === 0) return undefined
    return self.at(1 + (kept.index++ % count))
  }, kept)
})

function filtering(name: string, decide: (kept: boolean, state: { on: boolean }) => 'give' | 'skip' | 'end', isTruth: (predicate: PyValue) => boolean = () => false): PyType {
  return tool(name, (cls, given, keywords) => {
    const args = onlyPositional(cls, name, given, keywords, 2, 2)
    const state = { on: false }
    return new PyTool(cls, [args[0] as PyValue, iterOf(args[1] as PyValue)], (self) => {
      for (;;) {
        const item = nextOf(self.at(1))
        if (item === undefined) return undefined
        if (state.on) return item
        retain(item)
        let verdict: 'give' | 'skip' | 'end' = 'skip'
        try {
          const predicate = self.at(0)
          verdict = decide(isTruth(predicate) ? isTrue(item) : isTrue(call(predicate, [item])), state)
        } finally {
          if (verdict === 'give') handOver(item)
          else release(item)
        }
        if (verdict === 'give') return item
        if (verdict === 'end') return self.finish()
      }
    }, state)
  })
}

const dropwhileType = filtering('dropwhile', (holds, state) => {
  if (holds) return 'skip'
  state.on = true
  return 'give'
})
const takewhileType = filtering('takewhile', (holds) => (holds ? 'give' : 'end'))
const filterfalseType = filtering('filterfalse', (holds) => (holds ? 'skip' : 'give'), (predicate) => predicate === null)

/** groupby and its groups share the source: moving on ends the group before. owned: source, key function, key of the group, item, its key. */
const NOTHING = Symbol('nothing')
class GroupState {
  targetKey: PyValue | typeof NOTHING = NOTHING
  currentKey: PyValue | typeof NOTHING = NOTHING
  currentValue: PyValue | typeof NOTHING = NOTHING
  group: PyTool | null = null
}

function stepGroup(self: PyTool, state: GroupState): boolean {
  const item = nextOf(self.at(0))
  if (item === undefined) return false
  retain(item)
  const key = self.at(1) === null ? item : call(self.at(1), [item])
  self.replace(3, item)
  self.replace(4, key)
  release(item)
  state.currentValue = item
  state.currentKey = key
  return true
}

const groupbyType: PyType = tool('groupby', (cls, args, keywords) => {
  const [iterable, key] = parse('groupby', { names: ['iterable', 'key'], required: 1 }, args, keywords)
  const state = new GroupState()
  return new PyTool(cls, [iterOf(iterable as PyValue), key ?? null, null, null, null], (self) => {
    state.group = null
    for (;;) {
      if (state.currentKey === NOTHING) {
        if (!stepGroup(self, state)) return undefined
        continue
      }
      if (state.targetKey === NOTHING || !equals(state.targetKey, state.currentKey)) break
      if (!stepGroup(self, state)) return undefined
    }
    state.targetKey = state.currentKey
    self.replace(2, state.targetKey as PyValue)
    const group: PyTool = new PyTool(grouperType, [self, state.targetKey as PyValue], (own) => {
      if (state.group !== group) return undefined
      if (state.currentValue === NOTHING && !stepGroup(self, state)) return undefined
      if (!equals(own.at(1), state.currentKey as PyValue)) return undefined
      const value = state.currentValue as PyValue
      state.currentValue = NOTHING
      return value
    })
    state.group = group
    return makeTuple([state.currentKey as PyValue, group])
  }, state)
})
const grouperType = tool('_grouper', () => raise('TypeError', "cannot create 'itertools._grouper' instances"))

/** sys.maxsize */
const MAXSIZE = 2n ** 63n - 1n

/** A bound of islice(); -1 for what is no C-sized int, whatever its __index__ raised. */
function sliceBound(value: PyValue | undefined, absent: number): number {
  if (value === undefined || value === null) return absent
  if (!hasIndex(value)) return -1
  let int: PyInt
  try {
    int = asIndexInt(value)
  } catch (thrown) {
    if (thrown instanceof PyRaise) return -1
    throw thrown
  }
  // Beyond 2 ** 53 nobody counts.
  return int > MAXSIZE || int < -MAXSIZE - 1n ? -1 : Number(int)
}

const isliceType = tool('islice', (cls, given, keywords) => {
  const args = onlyPositional(cls, 'islice', given, keywords, 2, 4)
  const single = args.length === 2
  const STOP = 'Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.'
  const stop = sliceBound(single ? args[1] : args[2], Infinity)
  const start = single ? 0 : sliceBound(args[1], 0)
  if (stop === -1) raise('ValueError', STOP)
  if (start < 0 || stop < 0) raise('ValueError', 'Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
  const step = sliceBound(args[3], 1)
  if (step < 1) raise('ValueError', 'Step for islice() must be a positive integer or None.')
  const kept = { wanted: start, drawn: 0 }
  return new PyTool(cls, [iterOf(args[0] as PyValue)], (self) => {
    if (kept.wanted >= stop && kept.drawn >= stop) return self.finish()
    const upTo = Math.min(kept.wanted, stop)
    while (kept.drawn < upTo) {
      if (nextOf(self.at(0)) === undefined) return self.finish()
      kept.drawn++
    }
    if (kept.wanted >= stop) return self.finish()
    const item = nextOf(self.at(0))
    if (item === undefined) return self.finish()
    kept.drawn++
    kept.wanted += step
    return item
  }, kept)
})

const pairwiseType = tool('pairwise', (cls, given, keywords) => {
  const args = onlyPositional(cls, 'pairwise', given, keywords, 1, 1)
  const kept = { isStarted: false }
  // owned: the source, and the item before.
  return new PyTool(cls, [iterOf(args[0] as PyValue), null], (self) => {
    if (!kept.isStarted) {
      const first = nextOf(self.at(0))
      if (first === undefined) return self.finish()
      kept.isStarted = true
      self.replace(1, first)
    }
    const item = nextOf(self.at(0))
    if (item === undefined) return self.finish()
    const pair = makeTuple([self.at(1), item])
    self.replace(1, item)
    return pair
  }, kept)
})

const leftOf = (self: PyTool): number => (self.kept as { left: number }).left
const repeatType = tool(
  'repeat',
  (cls, args, keywords) => {
    const [value, times] = parse('repeat', { names: ['object', 'times'], required: 1 }, args, keywords)
    const state = { left: times === undefined ? Infinity : Math.max(0, asSsizeArgument(times)) }
    return new PyTool(cls, [value as PyValue], (self) => {
      if (state.left <= 0) return undefined
      state.left--
      return self.at(0)
    }, state)
  },
  {
    repr(self) {
      const left = leftOf(self)
      return left === Infinity ? `repeat(${reprOf(self.at(0))})` : `repeat(${reprOf(self.at(0))}, ${left})`
    },
    methods: {
      __length_hint__: noArgs((self: PyTool) => {
        const left = leftOf(self)
        return left === Infinity ? raise('TypeError', 'len() of unsized object') : left
      }),
    },
  },
)

const starmapType = tool('starmap', (cls, given, keywords) => {
  const args = onlyPositional(cls, 'starmap', given, keywords, 2, 2)
  return new PyTool(cls, [args[0] as PyValue, iterOf(args[1] as PyValue)], (self) => {
    const item = nextOf(self.at(1))
    return item === undefined ? undefined : call(self.at(0), itemsOf(item))
  })
})

const zipLongestType = tool('zip_longest', (cls, args, keywords) => {
  const count = args.length - (keywords?.length ?? 0)
  let fill: PyValue = null
  for (const [i, keyword] of (keywords ?? []).entries()) {
    if (keyword !== 'fillvalue') raise('TypeError', 'zip_longest() got an unexpected keyword argument')
    fill = args[count + i] as PyValue
  }
  const iterators = args.slice(0, count).map(iterOf)
  // owned: the value that fills, then the sources; null for one that has ended.
  const kept = { active: iterators.length, ended: iterators.map(() => false) }
  return new PyTool(cls, [fill, ...iterators], (self) => {
    if (kept.active === 0) return undefined
    const items: PyValue[] = []
    try {
      for (let i = 0; i < kept.ended.length; i++) {
        let item: PyValue | undefined = kept.ended[i] ? undefined : nextOf(self.at(i + 1))
        if (item === undefined && !kept.ended[i]) {
          kept.ended[i] = true
          self.replace(i + 1, null)
          if (--kept.active === 0) return undefined
        }
        item ??= self.at(0)
        retain(item)
        items.push(item)
      }
      return makeTuple(items)
    } finally {
      for (const item of items) release(item)
    }
  }, kept)
})

/** What tee's iterators share: items that one has drawn and another still wants. Owned by a link of cells. */
class PyTeeLink extends Tracked {
  /** Owned: the item, and the rest. */
  item: PyValue | undefined
  next: PyTeeLink | null = null
  /** While the source is asked for what comes next. */
  isAsking = false
  constructor() {
    super(teeLinkType)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    if (this.item !== undefined) visit(this.item)
    if (this.next !== null) visit(this.next)
  }
  override dropReferences(): void {
    const { item, next } = this
    this.item = undefined
    this.next = null
    if (item !== undefined) releaseNow(item)
    if (next !== null) releaseNow(next)
  }
}
const teeLinkType = defineType<PyTeeLink>('itertools._tee_dataobject', { final: true })

function makeTee(source: PyValue, link: PyTeeLink): PyTool {
  // owned: the source, and the link where this one stands.
  const made = new PyTool(teeType, [source, link], (self) => {
    const at = self.at(1) as PyTeeLink
    if (at.next === null) {
      if (at.isAsking) raise('RuntimeError', 'cannot re-enter the tee iterator')
      at.isAsking = true
      let item: PyValue | undefined
      try {
        item = nextOf(self.at(0))
      } finally {
        at.isAsking = false
      }
      if (item === undefined) return undefined
      retain(item)
      at.item = item
      const next = new PyTeeLink()
      retain(next)
      at.next = next
    }
    const item = at.item as PyValue
    retain(item)
    self.replace(1, at.next)
    return handOver(item)
  })
  return made
}

/** One more iterator over the same items; another tee is shared with, not asked. tee_fromiterable */
function teeOf(iterator: PyValue): PyTool {
  if (iterator instanceof PyTool && iterator.cls === teeType) return makeTee(iterator.at(0), iterator.at(1) as PyTeeLink)
  return makeTee(iterator, new PyTeeLink())
}

const teeType: PyType = tool(
  '_tee',
  (cls, given, keywords) => {
    const args = onlyPositional(cls, '_tee', given, keywords, 1, 1)
    return teeOf(iterOf(args[0] as PyValue))
  },
  { hasWeakrefs: true, methods: { __copy__: noArgs((self: PyTool) => makeTee(self.at(0), self.at(1) as PyTeeLink)) } },
)

function tee(iterable: PyValue, count: number): PyValue {
  if (count < 0) raise('ValueError', 'n must be >= 0')
  if (count === 0) return makeTuple([])
  const first = teeOf(iterOf(iterable))
  return makeTuple([first, ...Array.from({ length: count - 1 }, () => teeOf(first))])
}

const functions: Record<string, MethodSpec> = {
  tee: positional(1, 2, (_self, iterable, count) => tee(iterable as PyValue, count === undefined ? 2 : asSsizeArgument(count))),
}

export const itertoolsModule: ModuleSpec = {
  name: 'itertools',
  doc: 'Functional tools for creating and using iterators.',
  members: () => ({
    ...moduleFunctions('itertools', functions),
    accumulate: accumulateType,
    batched: batchedType,
    chain: chainType,
    combinations: combinationsType,
    combinations_with_replacement: combinationsWithReplacementType,
    compress: compressType,
    count: countType,
    cycle: cycleType,
    dropwhile: dropwhileType,
    filterfalse: filterfalseType,
    groupby: groupbyType,
    islice: isliceType,
    pairwise: pairwiseType,
    permutations: permutationsType,
    product: productType,
    repeat: repeatType,
    starmap: starmapType,
    takewhile: takewhileType,
    zip_longest: zipLongestType,
    _tee: teeType,
    _tee_dataobject: teeLinkType,
    _grouper: grouperType,
  }),
}

