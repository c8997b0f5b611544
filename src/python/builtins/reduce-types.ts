/** What the built-in types answer to `__reduce__`, `__getnewargs__` and `__setstate__`. */
import { normalizeInt, plainTypes, type PyObject, type PyType, type PyValue } from '../objects/object'
import { callTypes, type PyBoundMethod } from '../objects/call'
import { noArgs, oneArg, type MethodSpec } from '../objects/native'
import { makeList, makeTuple, sequenceTypes, type PyTuple } from '../objects/tuple'
import { lengthOf } from '../objects/protocols'
import { addMethods } from '../objects/type'
import { bytesTypes, makeBytes, type PyBytes } from './bytes-storage'
import { asIndexInt } from '../objects/number'
import { raise } from '../objects/errors'
import { complexType, type PyComplex } from './complex'
import { floatType, makeFloat, type PyFloat } from './float'
import { filterType, enumerateType, mapType, reversedType, zipType, type PyDrawing, type PyEnumerate } from './iteration'
import {
  callableIteratorType, listIteratorType, listReverseIteratorType, sequenceIteratorType, tupleIteratorType,
  type PyCallableIterator, type PyListIterator, type PyListReverseIterator, type PyReversed, type PySequenceIterator, type PyTupleIterator,
} from './iterators'
import { iteratorTypes, type PyDictIterator } from './dict-views'
import { genericAliasType, type PyGenericAlias } from './genericalias'
import { simpleNamespaceType, type PySimpleNamespace } from './namespace'
import { toInt } from './number-storage'
import { longRangeIteratorType, PyRange, rangeIteratorType, rangeType, type PyRangeIterator } from './range'
import { builtin, reduceIndexed, reduceMethod, reduceToList, settingIndex, stateOf } from './reduce'
import { frozensetType, setIteratorType, setType, type PySet, type PySetIterator } from './set'
import { sliceType, type PySlice } from './slice'
import { textIn } from './str-storage'
import { instanceDict } from '../objects/attributes'

type Methods = Record<string, MethodSpec<never>>

function add(type: PyType, methods: Record<string, MethodSpec<never> | MethodSpec>): void {
  addMethods(type, methods as Methods)
}

function reduces<T extends PyValue>(reduce: (self: T) => PyValue): { __reduce__: MethodSpec<T> } {
  return { __reduce__: noArgs(reduce) }
}

function newArgs<T extends PyValue>(args: (self: T) => PyValue[]): { __getnewargs__: MethodSpec<T> } {
  return { __getnewargs__: noArgs((self: T) => makeTuple(args(self))) }
}

add(plainTypes.int, newArgs((self: PyValue) => [toInt(self) as PyValue]))
add(plainTypes.str, newArgs((self: PyValue) => [textIn(self)]))
add(bytesTypes.bytes, newArgs((self: PyBytes) => [makeBytes(self.bytes)]))
add(sequenceTypes.tuple, newArgs((self: PyTuple) => [makeTuple(self.items.slice())]))
add(floatType, newArgs((self: PyFloat) => [makeFloat(self.value)]))
add(complexType, newArgs((self: PyComplex) => [makeFloat(self.re), makeFloat(self.im)]))

const reduceSet = (self: PySet): PyValue => makeTuple([self.cls, makeTuple([makeList([...self.table.active()])]), stateOf(self, false)])
add(setType, reduces(reduceSet))
add(frozensetType, reduces(reduceSet))
add(rangeType, reduces((self: PyRange) => makeTuple([self.cls, makeTuple([self.start, self.stop, self.step])])))
add(sliceType, reduces((self: PySlice) => makeTuple([self.cls, makeTuple([self.start, self.stop, self.step])])))
add(simpleNamespaceType, reduces((self: PySimpleNamespace) => makeTuple([self.cls, makeTuple([]), instanceDict(self)])))
add(genericAliasType, reduces((self: PyGenericAlias) => makeTuple([self.cls, makeTuple([self.origin, self.args])])))
add(callTypes.method, reduces((self: PyBoundMethod) => reduceMethod(self)))

// --- iterators ---

add(listIteratorType, {
  ...reduces((self: PyListIterator) => reduceIndexed(self.source, self.index, makeList([]))),
  __setstate__: settingIndex((self: PyListIterator, index) => {
    if (self.source !== null) self.index = Math.min(index, self.source.items.length)
  }),
})
add(listReverseIteratorType, {
  ...reduces((self: PyListReverseIterator) => (self.source === null || self.index < 0 ? reduceToList([]) : reduceIndexed(self.source, self.index, makeList([]), 'reversed'))),
  // Backwards, -1 is the place behind the last item.
  __setstate__: settingIndex((self: PyListReverseIterator, index) => {
    if (self.source !== null) self.index = Math.min(index, self.source.items.length - 1)
  }, -1),
})
add(tupleIteratorType, {
  ...reduces((self: PyTupleIterator) => reduceIndexed(self.source, self.index, makeTuple([]))),
  __setstate__: settingIndex((self: PyTupleIterator, index) => {
    if (self.source !== null) self.index = Math.min(index, self.source.items.length)
  }),
})
add(sequenceIteratorType, {
  ...reduces((self: PySequenceIterator) => reduceIndexed(self.source, self.index, makeTuple([]))),
  __setstate__: settingIndex((self: PySequenceIterator, index) => {
    if (self.source !== null) self.index = index
  }),
})
add(callableIteratorType, reduces((self: PyCallableIterator) =>
  makeTuple([builtin('iter'), self.source === null ? makeTuple([makeTuple([])]) : makeTuple([self.source, self.sentinel])]),
))
for (const type of Object.values(iteratorTypes)) add(type, reduces((self: PyDictIterator) => reduceToList(self.rest())))
add(setIteratorType, reduces((self: PySetIterator) => reduceToList(self.rest())))
function rangeFrom({ value, step, remaining }: PyRangeIterator): PyRange {
  return new PyRange(value, normalizeInt(BigInt(value) + BigInt(step) * BigInt(remaining)), step)
}

const reduceRange = reduces((self: PyRangeIterator) => makeTuple([builtin('iter'), makeTuple([rangeFrom(self)]), null]))
/** rangeiter_setstate, longrangeiter_setstate */
const setRange = {
  __setstate__: oneArg((self: PyRangeIterator, state) => {
    const given = asIndexInt(state)
    if (self.cls === rangeIteratorType && BigInt.asIntN(64, BigInt(given)) !== BigInt(given)) raise('OverflowError', 'Python int too large to convert to C long')
    const steps = given < 0 ? 0 : given < self.remaining ? given : self.remaining
    self.value = normalizeInt(BigInt(self.value) + BigInt(self.step) * BigInt(steps))
    self.remaining = normalizeInt(BigInt(self.remaining) - BigInt(steps))
    return null
  }),
}
add(rangeIteratorType, { ...reduceRange, ...setRange })
add(longRangeIteratorType, { ...reduceRange, ...setRange })

const drawing = (self: PyDrawing): PyValue[] => self.sources.slice()
const withStrict = (self: PyDrawing, args: PyValue[]): PyValue => makeTuple([self.cls, makeTuple(args), ...(self.strict ? [true] : [])])
add(zipType, reduces((self: PyDrawing) => withStrict(self, drawing(self))))
add(mapType, reduces((self: PyDrawing) => withStrict(self, [self.func, ...drawing(self)])))
add(filterType, reduces((self: PyDrawing) => makeTuple([self.cls, makeTuple([self.func, ...drawing(self)])])))
add(enumerateType, reduces((self: PyEnumerate) => makeTuple([self.cls, makeTuple([...drawing(self), self.count])])))
add(reversedType, {
  ...reduces((self: PyReversed) => {
    const source = self.source as (PyObject & { text?: string }) | null
    return source === null || self.index < 0 ? makeTuple([self.cls, makeTuple([makeTuple([])])]) : makeTuple([self.cls, makeTuple([source.text ?? source]), self.index])
  }),
  __setstate__: settingIndex((self: PyReversed, index) => {
    const source = self.source as (PyObject & { text?: string }) | null
    if (source !== null) self.index = Math.min(index, lengthOf(source.text ?? source) - 1)
  }, -1),
})
