/** BaseExceptionGroup and ExceptionGroup: several exceptions in one. Objects/exceptions.c */
import { PyDict } from '../objects/dict'
import { isInstance, typeOf, type Keywords, type PyType, type PyValue } from '../objects/object'
import { getOptionalAttribute, setAttribute } from '../objects/attributes'
import { call, isCallable, isType } from '../objects/call'
import { argumentTypeName, exceptionTypes, PyException, raise } from '../objects/errors'
import { handOver, release, retain } from '../objects/lifetime'
import { classMethod, oneArg } from '../objects/native'
import { isTrue } from '../objects/number'
import { itemsOf, reprOf, strOf } from '../objects/protocols'
import { makeList, makeTuple, PyList, PyTuple } from '../objects/tuple'
import { defineType } from '../objects/type'
import { callMethod } from './call-method'
import { initException, isExceptionType } from './exceptions'
import { genericAlias } from './genericalias'

const group = (): PyType => exceptionTypes.BaseExceptionGroup as PyType

/** The field that keeps the repr of a sequence that is neither list nor tuple. excs_str */
const SHOWN = 'excs_str'

function messageOf(self: PyException): PyValue {
  return self.fields?.get('message') ?? null
}
function exceptionsOf(self: PyException): PyTuple {
  return (self.fields?.get('exceptions') as PyTuple | undefined) ?? makeTuple([])
}

function isSequence(value: PyValue): boolean {
  return !(value instanceof PyDict) && typeOf(value).slots.getItem !== undefined
}

function newGroup(cls: PyType, args: PyValue[], keywords: Keywords): PyValue {
  const count = args.length - (keywords?.length ?? 0)
  if (count !== 2) raise('TypeError', `BaseExceptionGroup.__new__() takes exactly 2 arguments (${count} given)`)
  const [message, sequence] = args as [PyValue, PyValue]
  if (typeof message !== 'string') raise('TypeError', `BaseExceptionGroup.__new__() argument 1 must be str, not ${argumentTypeName(message)}`)
  if (!isSequence(sequence)) raise('TypeError', 'second argument (exceptions) must be a sequence')
  // Another sequence may have changed until somebody asks.
  const shown = sequence instanceof PyList || sequence instanceof PyTuple ? null : reprOf(sequence)
  const exceptions = itemsOf(sequence)
  if (exceptions.length === 0) raise('ValueError', 'second argument (exceptions) must be a non-empty sequence')
  let nested = false
  for (const [i, item] of exceptions.entries()) {
    if (!(item instanceof PyException)) raise('ValueError', `Item ${i} of second argument (exceptions) is not an exception`)
    if (!isInstance(item, exceptionTypes.Exception as PyType)) nested = true
  }
  let type = cls
  if (cls === group()) {
    if (!nested) type = exceptionTypes.ExceptionGroup as PyType
  } else if (nested && cls.isSubtypeOf(exceptionTypes.Exception as PyType)) {
    raise('TypeError', cls === exceptionTypes.ExceptionGroup ? 'Cannot nest BaseExceptions in an ExceptionGroup' : `Cannot nest BaseExceptions in '${cls.name}'`)
  }
  const made = new PyException(type, makeTuple(args.slice(0, count)))
  made.setField('message', message)
  made.setField('exceptions', makeTuple(exceptions))
  if (shown !== null) made.setField(SHOWN, shown)
  return made
}

type Matcher = (exception: PyException) => boolean

/** What `split` and `subgroup` take: an exception type, a tuple of them, or a predicate. */
function matcherOf(condition: PyValue): Matcher {
  const types = condition instanceof PyTuple ? condition.items : [condition]
  if (types.length > 0 && types.every(isExceptionType)) return (exception) => types.some((type) => isInstance(exception, type))
  if (isCallable(condition) && !isType(condition)) return (exception) => isTrue(call(condition, [exception]))
  return raise('TypeError', 'expected an exception type, a tuple of exception types, or a callable (other than a class)')
}

/** A group of the same kind with these exceptions; None for none. exceptiongroup_subset */
function subset(original: PyException, exceptions: PyValue[]): PyValue {
  if (exceptions.length === 0) return null
  const made = callMethod(original, 'derive', [makeList(exceptions)])
  if (!(made instanceof PyException) || !isInstance(made, group())) raise('TypeError', 'derive must return an instance of BaseExceptionGroup')
  if (made === original) return made
  made.setTraceback(original.traceback)
  made.setContext(original.context)
  made.setCause(original.cause)
  const notes = getOptionalAttribute(original, '__notes__')
  if (notes !== undefined && isSequence(notes)) setAttribute(made, '__notes__', makeList(itemsOf(notes)))
  return made
}

/** The part of a group that matches, and the rest of it; None where there is nothing. exceptiongroup_split_recursive */
export function split(self: PyException, matches: Matcher, wantRest: boolean): { match: PyValue; rest: PyValue } {
  if (matches(self)) return { match: self, rest: null }
  if (!isInstance(self, group())) return { match: null, rest: self }
  const matched: PyValue[] = []
  const others: PyValue[] = []
  const keep = (list: PyValue[], value: PyValue): void => {
    if (value === null) return
    retain(value)
    list.push(value)
  }
  try {
    for (const item of exceptionsOf(self).items) {
      const part = split(item as PyException, matches, wantRest)
      keep(matched, part.match)
      if (wantRest) keep(others, part.rest)
    }
    const match = subset(self, matched.slice())
    retain(match)
    const rest = wantRest ? subset(self, others.slice()) : null
    handOver(match)
    return { match, rest }
  } finally {
    for (const value of [...matched, ...others]) release(value)
  }
}

/** The exceptions as they were given: a list shows as a list. */
function shownExceptions(self: PyException): string {
  const shown = self.fields?.get(SHOWN)
  if (typeof shown === 'string') return shown
  const given = self.args.items[1]
  const { items } = exceptionsOf(self)
  if (self.args.items.length === 2 && given instanceof PyList) return `[${items.map(reprOf).join(', ')}]`
  return reprOf(exceptionsOf(self))
}

exceptionTypes.BaseExceptionGroup = defineType<PyException>('BaseExceptionGroup', {
  hasDict: true,
  bases: [exceptionTypes.BaseException as PyType],
  slots: {
    new: newGroup,
    init: initException,
    str(self) {
      const { length } = exceptionsOf(self).items
      return `${strOf(messageOf(self))} (${length} sub-exception${length === 1 ? '' : 's'})`
    },
    repr: (self) => `${self.cls.name}(${reprOf(messageOf(self))}, ${shownExceptions(self)})`,
  },
  methods: {
    derive: oneArg((self: PyException, exceptions) => call(group(), [messageOf(self), exceptions])),
    split: oneArg((self: PyException, condition) => {
      const { match, rest } = split(self, matcherOf(condition), true)
      return makeTuple([match, rest])
    }),
    subgroup: oneArg((self: PyException, condition) => split(self, matcherOf(condition), false).match),
    __class_getitem__: classMethod(oneArg((cls, item) => genericAlias(cls, item))),
  },
  getset: {
    message: { member: true, get: messageOf },
    exceptions: { member: true, get: exceptionsOf },
  },
})

exceptionTypes.ExceptionGroup = defineType<PyException>('ExceptionGroup', {
  hasDict: true,
  hasWeakrefs: true,
  bases: [exceptionTypes.BaseExceptionGroup, exceptionTypes.Exception as PyType],
  slots: { new: newGroup, init: initException },
  attributes: { __module__: 'builtins' },
})

