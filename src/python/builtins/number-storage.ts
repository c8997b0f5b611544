/** The storage of numbers that are not plain JavaScript values: floats, complex numbers, and ints of a subclass. */
import { heapHooks, PyObject, Tracked, type PyInt, type PyType, type PyValue } from '../objects/object'
import { intHooks } from '../objects/number'
import { valueHooks } from '../buffer/element'
import { doubleOfInt } from './int-arithmetic'

/** Filled in by float.ts and complex.ts. */
export const numberTypes = {} as { float: PyType; complex: PyType }

export class PyFloat extends PyObject {
  constructor(
    cls: PyType,
    readonly value: number,
  ) {
    super(cls)
    if (cls.isHeapType) heapHooks.newborn(this)
  }
}

/** PyFloat_FromDouble */
export function makeFloat(value: number): PyFloat {
  return new PyFloat(numberTypes.float, value)
}

export class PyComplex extends PyObject {
  constructor(
    cls: PyType,
    readonly re: number,
    readonly im: number,
  ) {
    super(cls)
    if (cls.isHeapType) heapHooks.newborn(this)
  }
}

/** PyComplex_FromDoubles */
export function makeComplex(re: number, im: number): PyComplex {
  return new PyComplex(numberTypes.complex, re, im)
}

/** An instance of a subclass of int. */
export class PyIntObject extends Tracked {
  constructor(
    cls: PyType,
    readonly value: PyInt,
  ) {
    super(cls)
  }
}

/** The payload of an int, a bool or an instance of a subclass; undefined for anything else. */
export function toInt(value: PyValue): PyInt | undefined {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return value
    case 'boolean':
      return value ? 1 : 0
    default:
      return value instanceof PyIntObject ? value.value : undefined
  }
}

/** An operand of float arithmetic: a float's value, or an int's nearest double; undefined for anything else. OverflowError. convert_to_double */
export function toDouble(value: PyValue): number | undefined {
  if (value instanceof PyFloat) return value.value
  const int = toInt(value)
  return int === undefined ? undefined : doubleOfInt(int)
}

intHooks.payload = toInt
valueHooks.makeFloat = makeFloat
valueHooks.makeComplex = makeComplex
valueHooks.floatPayload = (value) => (value instanceof PyFloat ? value.value : undefined)
