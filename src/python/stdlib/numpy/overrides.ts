/**
 * Operands that take an operation over: `__array_ufunc__`, and who gives way to whom in Python's operators.
 * numpy/_core/src/umath/override.c, numpy/_core/src/common/binop_override.h
 */
import { PyObject, typeOf, type Keywords, type PyValue } from '../../objects/object'
import { getAttribute, getOptionalAttribute } from '../../objects/attributes'
import { call } from '../../objects/call'
import { raise, typeName } from '../../objects/errors'
import { release, retain } from '../../objects/lifetime'
import { notImplemented } from '../../objects/singletons'
import { reprOf } from '../../objects/protocols'
import { PyTuple } from '../../objects/tuple'
import { textOf } from '../../builtins/arguments'
import { PyFloat } from '../../builtins/number-storage'
import { arrayTypes, PyNdArray } from './array'
import { scalarParts } from './convert'

/** What a class of the program's says under this name; undefined where NumPy's own classes answer first. */
export function hookOf(value: PyValue, name: string): PyValue | undefined {
  if (!(value instanceof PyObject) || !typeOf(value).isHeapType) return undefined
  for (const cls of typeOf(value).mro) {
    if (!cls.isHeapType && (cls === arrayTypes.ndarray || cls.module === 'numpy')) return undefined
    const found = cls.dict.get(name)
    if (found !== undefined) return found
  }
  return undefined
}

/** Arguments of a call under their names, in the order in which an override is told of them. */
export type Named = readonly (readonly [name: string, value: PyValue])[]

/** The operands with an `__array_ufunc__` of their own, one of each type. PyUFunc_WithOverride */
export function overridesOf(operands: readonly PyValue[]): PyObject[] {
  const found: PyObject[] = []
  for (const operand of operands) {
    if (!(operand instanceof PyObject) || !typeOf(operand).isHeapType) continue
    const hook = hookOf(operand, '__array_ufunc__')
    if (hook === undefined || found.some((each) => typeOf(each) === typeOf(operand))) continue
    if (hook === null) raise('TypeError', `operand '${typeName(operand)}' does not support ufuncs (__array_ufunc__=None)`)
    found.push(operand)
  }
  return found
}

function refuseAll(ufunc: PyValue, method: string, inputs: readonly PyValue[], named: Named): never {
  const outs = named.find(([name]) => name === 'out')?.[1]
  const operands = [...inputs, ...(outs instanceof PyTuple ? outs.items : [])]
  const words = [...inputs.map(reprOf), ...named.map(([name, value]) => `${name}=${reprOf(value)}`)].join(', ')
  return raise('TypeError', `operand type(s) all returned NotImplemented from __array_ufunc__(${reprOf(ufunc)}, '${method}', ${words}): ${operands.map((each) => `'${typeName(each).split('.').at(-1)}'`).join(', ')}`)
}

/** Asks the operands in turn, a subclass before its bases; undefined where nobody takes it over. PyUFunc_CheckOverride */
export function takenOver(ufunc: PyValue, method: string, inputs: readonly PyValue[], named: Named): PyValue | undefined {
  const outs = named.find(([name]) => name === 'out')?.[1]
  const waiting = overridesOf(outs instanceof PyTuple ? [...inputs, ...outs.items] : inputs)
  if (waiting.length === 0) return undefined
  while (waiting.length > 0) {
    const at = waiting.findIndex((each, i) => !waiting.some((other, k) => k > i && typeOf(other) !== typeOf(each) && typeOf(other).mro.includes(typeOf(each))))
    const [operand] = waiting.splice(at, 1) as [PyObject]
    const kept = named.map(([, value]) => value)
    for (const value of kept) retain(value)
    try {
      const made = call(getAttribute(operand, '__array_ufunc__'), [ufunc, method, ...inputs, ...kept], named.length === 0 ? null : named.map(([name]) => name))
      if (made !== notImplemented) return made
    } finally {
      for (const value of kept) release(value)
    }
  }
  return refuseAll(ufunc, method, inputs, named)
}

/** ndarray.__array_ufunc__: the operation itself, unless an operand has its own idea. array_ufunc */
export function plainArrayUFunc(args: readonly PyValue[], keywords: Keywords): PyValue {
  const count = args.length - (keywords?.length ?? 0)
  if (count < 2) raise('TypeError', '__array_ufunc__ requires at least 2 arguments')
  const [ufunc, method] = args as [PyValue, PyValue]
  const at = keywords?.indexOf('out') ?? -1
  const out = at < 0 ? null : (args[count + at] as PyValue)
  const operands = [...args.slice(2, count), ...(out instanceof PyTuple ? out.items : [out])]
  if (operands.some((each) => hookOf(each, '__array_ufunc__') !== undefined)) return notImplemented
  return call(getAttribute(ufunc, textOf(method) ?? raise('TypeError', 'method must be a string')), args.slice(2), keywords)
}

const NO_PRIORITY = -1000000

/** PyArray_GetPriority */
export function priorityOf(value: PyValue): number {
  if (value instanceof PyNdArray && !value.cls.isHeapType) return 0
  if (!(value instanceof PyObject) || scalarParts(value) !== undefined) return NO_PRIORITY
  const found = getOptionalAttribute(value, '__array_priority__')
  if (typeof found === 'number') return found
  return found instanceof PyFloat ? found.value : NO_PRIORITY
}

/** Whether an operator leaves the operation to the right operand. binop_should_defer */
export function shouldDefer(self: PyValue, other: PyValue): boolean {
  if (!(other instanceof PyObject) || !typeOf(other).isHeapType || typeOf(other) === typeOf(self as PyObject)) return false
  const hook = hookOf(other, '__array_ufunc__')
  if (hook !== undefined) return hook === null
  // Another array's operator is this one.
  if (other instanceof PyNdArray) return false
  return priorityOf(self) < priorityOf(other)
}
