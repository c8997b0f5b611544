/**
 * Special methods as frames of the machine's own: where an instruction calls a method of the learner's (`__init__`, a
 * property, `__next__` …), the machine can make the call itself, as CPython does, instead of running a loop inside a
 * native. Then nothing of JavaScript's lies between the two frames, and a thread that waits in the inner one can be put
 * aside. What the method returns is delivered to the instruction that asked (`Delivery`).
 */
import { CO_ASYNC_GENERATOR, CO_COROUTINE, CO_GENERATOR } from '../compile/code'
import { callTypes, isType, PyBoundMethod } from '../objects/call'
import { raise, typeName } from '../objects/errors'
import { handOver, release, retain } from '../objects/lifetime'
import { PyBuiltinFunction, PyMethodDescriptor } from '../objects/native'
import { asIndexInt, asSsize } from '../objects/number'
import { PyObject, typeOf, type Keywords, type PyType, type PyValue } from '../objects/object'
import { compareBool } from '../objects/protocols'
import { makeList, type PyList } from '../objects/tuple'
import { lookup } from '../objects/type'
import { callableIteratorType, type PyCallableIterator } from '../builtins/iterators'
import { PyProperty, propertyType } from '../builtins/property'
import { callType, initialize } from '../builtins/type'
import type { Delivery, Frame } from './frame'
import type { PyFunction } from './function'
import { generatorType, type PyGenerator } from './generator'
import { frameFor } from './instructions'

/** Code whose frame is put aside at once: natives call that. */
const SUSPENDED = CO_COROUTINE | CO_GENERATOR | CO_ASYNC_GENERATOR

/** A frame for a method of the learner's that runs to its end; null: it is nothing of the kind. */
function methodFrame(method: PyValue | undefined, args: PyValue[], keywords: Keywords, delivery: Delivery | null): Frame | null {
  if (!(method instanceof PyObject) || method.cls !== callTypes.function || ((method as PyFunction).code.flags & SUSPENDED) !== 0) return null
  const frame = frameFor(method, args, keywords)
  if (frame !== null) frame.delivery = delivery
  return frame
}

function dunderFrame(name: string, args: PyValue[], delivery: Delivery | null): Frame | null {
  const { cls } = args[0] as PyObject
  return cls.isHeapType ? methodFrame(lookup(cls, name), args, null, delivery) : null
}

/** Reading an attribute that the class has a property for. property_descr_get */
export function propertyFrame(found: PyValue | undefined, owner: PyValue): Frame | null {
  return found instanceof PyProperty && found.cls === propertyType ? methodFrame(found.getter, [owner], null, null) : null
}

/** container[key] */
export function itemFrame(container: PyValue, key: PyValue): Frame | null {
  return container instanceof PyObject ? dunderFrame('__getitem__', [container, key], null) : null
}

/** container[key] = value */
export function storeItemFrame(container: PyValue, key: PyValue, value: PyValue): Frame | null {
  return container instanceof PyObject ? dunderFrame('__setitem__', [container, key, value], { kind: 'nothing', instance: null }) : null
}

/** len(value), where that is what is called. */
export function lengthFrame(callable: PyValue, value: PyValue): Frame | null {
  if (!(callable instanceof PyBuiltinFunction) || callable.name !== 'len' || !(value instanceof PyObject)) return null
  return dunderFrame('__len__', [value], { kind: 'length', instance: null })
}

/** An instance that is called. slot_tp_call */
export function instanceFrame(callable: PyValue, args: PyValue[], keywords: Keywords): Frame | null {
  const { cls } = callable as PyObject
  return cls.isHeapType && !isType(callable) ? methodFrame(lookup(cls, '__call__'), [callable, ...args], keywords, null) : null
}

/** The next item of `for`, where an iterator of the learner's or a function that iter() was given is asked. */
export function nextItemFrame(iterator: PyValue): Frame | null {
  if (!(iterator instanceof PyObject)) return null
  if (iterator.cls !== callableIteratorType) return dunderFrame('__next__', [iterator], { kind: 'item', instance: null })
  const { source } = iterator as PyCallableIterator
  if (source === null) return null
  if (source instanceof PyBoundMethod) return methodFrame(source.func, [source.self], null, { kind: 'item', instance: null })
  return methodFrame(source, [], null, { kind: 'item', instance: null })
}

/** Calling a class whose instances are made natively and initialized by a method of the learner's. type_call */
export function enterClass(type: PyType, args: PyValue[], keywords: Keywords): Frame | PyValue {
  const init = lookup(type, '__init__')
  const { new: make } = type.slots
  if (make === undefined || !(init instanceof PyObject) || init.cls !== callTypes.function) return callType(type, args, keywords)
  const made = make(type, args, keywords)
  if (typeOf(made) !== type) return initialize(type, made, args, keywords)
  retain(made)
  let frame: Frame | null = null
  try {
    frame = methodFrame(init, [made, ...args], keywords, { kind: 'instance', instance: made })
  } finally {
    if (frame === null) handOver(made)
  }
  return frame ?? initialize(type, made, args, keywords)
}

/**
 * What a special method returned reaches the instruction that called it; the caller's stack and place are as they were,
 * without the arguments. Takes the reference to the result over.
 */
export function deliver(delivery: Delivery, caller: Frame, result: PyValue): void {
  const { slots } = caller
  switch (delivery.kind) {
    case 'nothing':
      release(result)
      return
    case 'instance': {
      const { instance } = delivery
      if (result !== null) {
        const name = typeName(result)
        release(result)
        release(instance)
        raise('TypeError', `__init__() should return None, not '${name}'`)
      }
      slots[caller.sp++] = instance
      return
    }
    case 'length': {
      let count: number
      try {
        const given = asIndexInt(result)
        if (given < 0) raise('ValueError', '__len__() should return >= 0')
        count = asSsize(given)
      } finally {
        release(result)
      }
      slots[caller.sp++] = count
      return
    }
    case 'finish':
      try {
        const own = (delivery.finish as NonNullable<Delivery['finish']>)(result)
        retain(own)
        slots[caller.sp++] = own
      } finally {
        release(result)
        release(delivery.instance)
      }
      return
    case 'item':
      deliverItem(caller, result)
  }
}

/** The next item for FOR_ITER, whose iterator is on top of the stack. */
export function deliverItem(caller: Frame, result: PyValue): void {
  const iterator = caller.slots[caller.sp - 1] as PyCallableIterator
  if (iterator.cls === callableIteratorType) {
    let isEnd: boolean
    try {
      isEnd = iterator.source === null || compareBool(iterator.sentinel, result, '==')
    } catch (thrown) {
      release(result)
      throw thrown
    }
    if (isEnd) {
      release(result)
      endIteration(caller)
      return
    }
  }
  caller.slots[caller.sp++] = result
}

/** FOR_ITER has come to the end: the iterator goes, and the loop is left. */
export function endIteration(caller: Frame): void {
  const iterator = caller.slots[--caller.sp] as PyValue
  caller.slots[caller.sp] = undefined
  if ((iterator as PyObject).cls === callableIteratorType && (iterator as PyCallableIterator).source !== null) (iterator as PyCallableIterator).finish()
  release(iterator)
  caller.ip = (caller.code.args[caller.ip] as number) - 1
}

const CONSUMERS = new Set(['list', 'tuple', 'set', 'frozenset', 'dict', 'sum', 'sorted', 'min', 'max', 'join'])

/**
 * Whether this call takes a generator's items one by one, to the end, before it does anything that others could see:
 * then the machine can run the generator, and make the call with a list of the items.
 */
export function consumes(callable: PyValue, self: PyValue | undefined, argument: PyValue | undefined): argument is PyGenerator {
  if (!(argument instanceof PyObject) || argument.cls !== generatorType || !(callable instanceof PyObject)) return false
  const { running, frame, fold } = argument as PyGenerator
  if (running || frame === null || fold !== null) return false
  if (isType(callable)) return !callable.isHeapType && CONSUMERS.has(callable.name)
  if (callable instanceof PyBuiltinFunction) return CONSUMERS.has(callable.name)
  return self !== undefined && callable instanceof PyMethodDescriptor && callable.name === 'join'
}

/** The items that a generator's consumer is called with; the list belongs to the generator meanwhile. */
export function beginFold(generator: PyGenerator): void {
  const list = makeList([]) as PyList
  retain(list)
  generator.fold = list
}

/** The generator has come to its end: the list takes its place as the call's last argument, and the call is made anew. */
export function endFold(caller: Frame, list: PyValue): void {
  const generator = caller.slots[caller.sp - 1] as PyValue
  caller.slots[caller.sp - 1] = list
  caller.ip--
  release(generator)
}
