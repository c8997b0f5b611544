/** enumerate, zip, map, filter and reversed. Objects/enumobject.c, Python/bltinmodule.c */
import { normalizeInt, PyObject, Tracked, typeOf, type Keywords, type PyInt, type PyType, type PyValue, type Visit } from '../objects/object'
import { call, callUnbound } from '../objects/call'
import { isRaised, raise, typeName } from '../objects/errors'
import { handOver, release, releaseNow, retain } from '../objects/lifetime'
import { checkPositional, classMethod, noArgs, oneArg, refuseKeyword, unpackKeywords } from '../objects/native'
import { asIndexInt, isTrue } from '../objects/number'
import { iterOf, lengthOf, nextOf, sequenceItem } from '../objects/protocols'
import { makeTuple, refillTuple, type PyTuple } from '../objects/tuple'
import { defineType, lookup } from '../objects/type'
import { genericAlias } from './genericalias'
import { PyReversed } from './iterators'
import { positionalArguments } from './arguments'

/** An iterator that draws from others. */
export class PyDrawing extends Tracked {
  /** Owned. */
  sources: PyValue[]
  func: PyValue
  strict: boolean
  constructor(cls: PyType, sources: PyValue[], func: PyValue = null, strict = false) {
    super(cls)
    this.sources = sources
    this.func = func
    this.strict = strict
    for (const source of sources) retain(source)
    retain(func)
  }
  /** Lets the sources go. */
  finish(): void {
    const { sources } = this
    this.sources = []
    for (const source of sources) release(source)
  }
  /** The tuple that was given last; used again when nobody else holds it any more, as CPython does. Owned. */
  private result: PyTuple | null = null
  tupleOf(items: PyValue[]): PyTuple {
    const { result } = this
    if (result === null) {
      const made = makeTuple(items)
      made.rc++
      this.result = made
      return made
    }
    if (result.rc !== 1) return makeTuple(items)
    refillTuple(result, items)
    return result
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    for (const source of this.sources) visit(source)
    visit(this.func)
    if (this.result !== null) visit(this.result)
  }
  override dropReferences(): void {
    const { sources, func, result } = this
    this.sources = []
    this.func = null
    this.result = null
    for (const source of sources) releaseNow(source)
    releaseNow(func)
    if (result !== null) releaseNow(result)
  }
}

/** Takes `strict=` off the keywords; others are refused. */
function strictOf(name: string, args: PyValue[], keywords: Keywords): { given: PyValue[]; strict: boolean } {
  const count = args.length - (keywords?.length ?? 0)
  let strict = false
  for (const [i, keyword] of (keywords ?? []).entries()) {
    if (keyword !== 'strict' || (keywords?.length ?? 0) > 1) refuseKeyword(name, keyword, keywords, ['strict'])
    strict = isTrue(args[count + i] as PyValue)
  }
  return { given: args.slice(0, count), strict }
}

/** The iterators of several iterables; the first that has none is reported by its position for zip. */
function iteratorsOf(values: PyValue[]): PyValue[] {
  const iterators: PyValue[] = []
  try {
    for (const value of values) {
      const iterator = iterOf(value)
      retain(iterator)
      iterators.push(iterator)
    }
  } finally {
    for (const iterator of iterators) release(iterator)
  }
  return iterators
}

/** One item of each source, or undefined when one has ended; with `strict`, all must end together. */
function drawAll(self: PyDrawing, name: string): PyValue[] | undefined {
  const { sources } = self
  const items: PyValue[] = []
  const giveBack = (): void => {
    for (const item of items) release(item)
  }
  for (let i = 0; i < sources.length; i++) {
    let item: PyValue | undefined
    try {
      item = nextOf(sources[i] as PyValue)
    } catch (thrown) {
      giveBack()
      throw thrown
    }
    if (item === undefined) {
      giveBack()
      if (self.strict) checkEndedTogether(self, name, i)
      return undefined
    }
    retain(item)
    items.push(item)
  }
  for (const item of items) handOver(item)
  return items
}

function checkEndedTogether(self: PyDrawing, name: string, ended: number): void {
  const plural = ended === 1 ? ' ' : 's 1-'
  if (ended > 0) raise('ValueError', `${name}() argument ${ended + 1} is shorter than argument${plural}${ended}`)
  for (let i = 1; i < self.sources.length; i++) {
    if (nextOf(self.sources[i] as PyValue) === undefined) continue
    raise('ValueError', `${name}() argument ${i + 1} is longer than argument${i === 1 ? ' ' : 's 1-'}${i}`)
  }
}

export const zipType: PyType = defineType<PyDrawing>('zip', {
  slots: {
    new(cls, args, keywords) {
      const { given, strict } = strictOf('zip', args, keywords)
      return new PyDrawing(cls, iteratorsOf(given), null, strict)
    },
    iter: (self) => self,
    next(self) {
      if (self.sources.length === 0) return undefined
      const items = drawAll(self, 'zip')
      return items === undefined ? undefined : self.tupleOf(items)
    },
  },
  methods: {
    __setstate__: oneArg((self: PyDrawing, state) => {
      self.strict = isTrue(state)
      return null
    }),
  },
})

export const mapType: PyType = defineType<PyDrawing>('map', {
  slots: {
    new(cls, args, keywords) {
      const { given, strict } = strictOf('map', args, keywords)
      if (given.length < 2) raise('TypeError', 'map() must have at least two arguments.')
      return new PyDrawing(cls, iteratorsOf(given.slice(1)), given[0] as PyValue, strict)
    },
    iter: (self) => self,
    next(self) {
      const { sources } = self
      if (sources.length === 1) {
        const item = nextOf(sources[0] as PyValue)
        return item === undefined ? undefined : call(self.func, [item])
      }
      const items = drawAll(self, 'map')
      return items === undefined ? undefined : call(self.func, items)
    },
  },
  methods: {
    __setstate__: oneArg((self: PyDrawing, state) => {
      self.strict = isTrue(state)
      return null
    }),
  },
})

export const filterType: PyType = defineType<PyDrawing>('filter', {
  slots: {
    new(cls, given, keywords) {
      const args = positionalArguments(cls, 'filter', given, keywords)
      checkPositional('filter', args.length, 2, 2)
      return new PyDrawing(cls, [iterOf(args[1] as PyValue)], args[0] as PyValue)
    },
    iter: (self) => self,
    next(self) {
      for (;;) {
        const item = nextOf(self.sources[0] as PyValue)
        if (item === undefined) return undefined
        retain(item)
        let kept = false
        try {
          kept = self.func === null ? isTrue(item) : isTrue(call(self.func, [item]))
        } finally {
          if (kept) handOver(item)
          else release(item)
        }
        if (kept) return item
      }
    },
  },
})

export class PyEnumerate extends PyDrawing {
  count: PyInt = 0
}

export const enumerateType: PyType = defineType<PyEnumerate>('enumerate', {
  slots: {
    new(cls, args, keywords) {
      // Called directly it has words of its own. enumerate_vectorcall
      const isDirect = cls === enumerateType
      if (isDirect && (args.length === 0 || (args.length > 2 && args.length === keywords?.length))) {
        raise('TypeError', "enumerate() missing required argument 'iterable'")
      }
      if (isDirect && args.length > 2) raise('TypeError', `enumerate() takes at most 2 arguments (${args.length} given)`)
      const isWhole = args.length === keywords?.length
      const stranger = keywords?.find((keyword, i) => !(keyword === 'iterable' && isWhole) && (keyword !== 'start' || args.length === 1 || (i > 0 && keywords[0] === 'start')))
      if (isDirect && stranger !== undefined) raise('TypeError', `'${stranger}' is an invalid keyword argument for enumerate()`)
      const [iterable, start] = unpackKeywords('enumerate', { names: ['iterable', 'start'], required: 1 }, args, keywords)
      const count = start === undefined ? 0 : asIndexInt(start)
      const made = new PyEnumerate(cls, [iterOf(iterable as PyValue)])
      made.count = count
      return made
    },
    iter: (self) => self,
    next(self) {
      const item = nextOf(self.sources[0] as PyValue)
      if (item === undefined) return undefined
      const { count } = self
      self.count = typeof count === 'number' && count < Number.MAX_SAFE_INTEGER ? count + 1 : normalizeInt(BigInt(count) + 1n)
      return self.tupleOf([count, item])
    },
  },
  methods: { __class_getitem__: classMethod(oneArg((cls, item) => genericAlias(cls, item))) },
})

export const reversedType: PyType = defineType<PyReversed>('reversed', {
  slots: {
    new(cls, given, keywords) {
      const args = positionalArguments(cls, 'reversed', given, keywords)
      checkPositional('reversed', args.length, 1, 1)
      const sequence = args[0] as PyValue
      const special = lookup(typeOf(sequence), '__reversed__')
      if (special === null) raise('TypeError', `'${typeName(sequence)}' object is not reversible`)
      if (special !== undefined) return callUnbound(special, sequence, [])
      const { slots, patternKind } = typeOf(sequence)
      if (slots.getItem === undefined || slots.subscriptOnly === true || patternKind === 'mapping') raise('TypeError', `'${typeName(sequence)}' object is not reversible`)
      if (slots.length === undefined) raise('TypeError', `object of type '${typeName(sequence)}' has no len()`)
      return new PyReversed(cls, (typeof sequence === 'string' ? new HeldString(sequence) : sequence) as PyObject)
    },
    iter: (self) => self,
    next(self) {
      const { source } = self
      if (source === null) return undefined
      if (self.index < 0) return self.finish()
      try {
        return sequenceItem(source instanceof HeldString ? source.text : source, self.index--)
      } catch (thrown) {
        if (!isRaised(thrown, 'IndexError') && !isRaised(thrown, 'StopIteration')) throw thrown
        return self.finish()
      }
    },
  },
  methods: {
    __length_hint__: noArgs((self: PyReversed) => {
      const { source } = self
      if (source === null || self.index < 0) return 0
      const length = lengthOf(source instanceof HeldString ? source.text : source)
      return length < self.index + 1 ? 0 : self.index + 1
    }),
  },
})

/** A str is no object that an iterator could own; it stands in this one. */
class HeldString extends PyObject {
  constructor(readonly text: string) {
    super(heldStringType)
  }
}
const heldStringType: PyType = defineType<HeldString>('str', { slots: { length: (self) => lengthOf(self.text) } })
