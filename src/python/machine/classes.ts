/** The class statement. builtin___build_class__ in Python/bltinmodule.c */
import { CO_OPTIMIZED } from '../compile/code'
import { plainTypes, PyType, typeOf, type PyValue } from '../objects/object'
import { call, isType } from '../objects/call'
import { PyCell } from '../objects/cell'
import { calculateMetaclass } from '../objects/class'
import { PyDict } from '../objects/dict'
import { raise, typeName } from '../objects/errors'
import { release, retain } from '../objects/lifetime'
import { PyBuiltinFunction, variadic } from '../objects/native'
import { getOptionalAttribute } from '../objects/attributes'
import { setItem } from '../objects/protocols'
import { makeTuple, PyTuple } from '../objects/tuple'
import { immortal, lookup } from '../objects/type'
import { PyFunction } from './function'
import { makeSlots } from './frame'
import { runFrame } from './loop'
import { finishBinding } from './new-frames'

/** Bases with `__mro_entries__` replaced. update_bases */
function resolveBases(bases: PyValue[]): PyValue[] {
  if (bases.every((base) => isType(base))) return bases
  const resolved: PyValue[] = []
  for (const base of bases) {
    const entries = isType(base) ? undefined : getOptionalAttribute(base, '__mro_entries__')
    if (entries === undefined) {
      resolved.push(base)
      continue
    }
    const replacement = call(entries, [makeTuple([...bases])])
    if (!(replacement instanceof PyTuple)) raise('TypeError', '__mro_entries__ must return a tuple')
    resolved.push(...replacement.items)
  }
  return resolved
}

function buildClass(args: PyValue[], keywords: readonly string[] | null): PyValue {
  const keywordCount = keywords?.length ?? 0
  const positional = args.slice(0, args.length - keywordCount)
  const [body, name, ...givenBases] = positional
  if (!(body instanceof PyFunction)) raise('TypeError', '__build_class__: func must be a function')
  if (typeof name !== 'string') raise('TypeError', '__build_class__: name is not a string')
  const bases = resolveBases(givenBases)
  let metaclass: PyValue | undefined
  const names: string[] = []
  const values: PyValue[] = []
  for (let k = 0; k < keywordCount; k++) {
    const keyword = (keywords as readonly string[])[k] as string
    const value = args[positional.length + k] as PyValue
    if (keyword === 'metaclass') metaclass = value
    else {
      names.push(keyword)
      values.push(value)
    }
  }
  let meta: PyValue = metaclass ?? (bases.length > 0 ? typeOf(bases[0] as PyValue) : plainTypes.type)
  if (isType(meta)) meta = calculateMetaclass(meta, bases)
  const basesTuple = makeTuple(bases.slice())
  basesTuple.rc++
  let namespace: PyValue = null
  let cell: PyValue = null
  try {
    namespace = prepareNamespace(meta, metaclass !== undefined, name, basesTuple, names, values)
    retain(namespace)
    cell = runClassBody(body, namespace)
    if (bases.length !== givenBases.length || bases.some((base, i) => base !== givenBases[i])) {
      setItem(namespace, '__orig_bases__', makeTuple([...givenBases]))
    }
    const cls = call(meta, [name, basesTuple, namespace, ...values], names.length === 0 ? null : names)
    if (cls instanceof PyType && cell instanceof PyCell) checkClassCell(cell, cls, name)
    return cls
  } finally {
    release(cell)
    release(namespace)
    release(basesTuple)
  }
}

function checkClassCell(cell: PyCell, cls: PyType, name: string): void {
  if (cell.value === undefined) {
    raise('RuntimeError', `__class__ not set defining '${name}' as ${classText(cls)}. Was __classcell__ propagated to type.__new__?`)
  }
  if (cell.value !== cls) raise('TypeError', `__class__ set to ${classText(cell.value as PyType)} defining '${name}' as ${classText(cls)}`)
}

function classText(cls: PyType): string {
  return `<class '${cls.module}.${cls.qualname}'>`
}

function prepareNamespace(meta: PyValue, isExplicit: boolean, name: string, bases: PyTuple, names: string[], values: PyValue[]): PyValue {
  const prepare = isType(meta) ? lookup(meta.cls, '__prepare__') ?? lookup(meta, '__prepare__') : getOptionalAttribute(meta, '__prepare__')
  if (prepare === undefined || (isType(meta) && meta === plainTypes.type)) return new PyDict()
  const bound = getOptionalAttribute(meta, '__prepare__')
  if (bound === undefined) return new PyDict()
  const namespace = call(bound, [name, bases, ...values], names.length === 0 ? null : names)
  if (typeOf(namespace).slots.getItem === undefined) {
    const owner = isExplicit && isType(meta) ? meta.name : '<metaclass>'
    raise('TypeError', `${owner}.__prepare__() must return a mapping, not ${typeName(namespace)}`)
  }
  return namespace
}

/** Runs the class body with `namespace` as its locals; returns its `__class__` cell or None, owned by the caller. */
function runClassBody(body: PyFunction, namespace: PyValue): PyValue {
  const { code } = body
  const slots = makeSlots(code)
  const result = runFrame(finishBinding(body, slots, code.flags & CO_OPTIMIZED ? null : namespace))
  retain(result)
  return result
}

export const buildClassFunction = immortal(
  new PyBuiltinFunction(
    variadic((_self, args, keywords) => {
      if (args.length - (keywords?.length ?? 0) < 2) raise('TypeError', '__build_class__: not enough arguments')
      return buildClass(args, keywords)
    }),
    '__build_class__',
    null,
    null,
    'builtins',
  ),
)

