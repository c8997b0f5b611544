/** Type parameters inside aliases: which there are, and what an alias becomes when they are filled in. Objects/genericaliasobject.c */
import { PyObject, typeOf, type PyValue } from '../objects/object'
import { getOptionalAttribute } from '../objects/attributes'
import { call, isType } from '../objects/call'
import { raise } from '../objects/errors'
import { getItem, reprOf } from '../objects/protocols'
import { ellipsis } from '../objects/singletons'
import { makeList, makeTuple, PyList, PyTuple } from '../objects/tuple'
import { lookup } from '../objects/type'

/** The distinct type parameters among these arguments, deep ones too, in order. _Py_make_parameters */
export function parametersOf(args: readonly PyValue[]): PyTuple {
  const found: PyValue[] = []
  collect(args, found)
  return makeTuple(found)
}

function collect(args: readonly PyValue[], found: PyValue[]): void {
  const add = (parameter: PyValue): void => {
    if (!found.includes(parameter)) found.push(parameter)
  }
  for (const arg of args) {
    if (!(arg instanceof PyObject) || isType(arg)) continue
    if (arg instanceof PyTuple || arg instanceof PyList) collect(arg.items, found)
    else if (hasSubstitution(arg)) add(arg)
    else {
      const inner = getOptionalAttribute(arg, '__parameters__')
      if (inner instanceof PyTuple) inner.items.forEach(add)
    }
  }
}

function hasSubstitution(arg: PyValue): boolean {
  return getOptionalAttribute(arg, '__typing_subst__') !== undefined
}

/** The arguments with `item` put where the parameters stand. _Py_subs_parameters */
export function substitute(alias: PyValue, args: readonly PyValue[], parameters: readonly PyValue[], item: PyValue): PyValue[] {
  if (parameters.length === 0) raise('TypeError', `${reprOf(alias)} is not a generic class`)
  let given: PyValue = unpackArguments(item)
  for (const parameter of parameters) {
    const prepare = getOptionalAttribute(parameter, '__typing_prepare_subst__')
    if (prepare !== undefined && prepare !== null) given = call(prepare, [alias, given instanceof PyTuple ? given : makeTuple([given])])
  }
  const items = given instanceof PyTuple ? given.items : [given]
  if (items.length !== parameters.length) {
    raise('TypeError', `Too ${items.length > parameters.length ? 'many' : 'few'} arguments for ${reprOf(alias)}; actual ${items.length}, expected ${parameters.length}`)
  }
  return replaceIn(args, parameters, items)
}

function replaceIn(args: readonly PyValue[], parameters: readonly PyValue[], items: readonly PyValue[]): PyValue[] {
  const replaced: PyValue[] = []
  for (const arg of args) {
    if (!(arg instanceof PyObject) || isType(arg)) {
      replaced.push(arg)
      continue
    }
    if (arg instanceof PyTuple || arg instanceof PyList) {
      const inner = replaceIn(arg.items, parameters, items)
      replaced.push(arg instanceof PyTuple ? makeTuple(inner) : makeList(inner))
      continue
    }
    const subst = getOptionalAttribute(arg, '__typing_subst__')
    const value = subst === undefined ? replaceParameters(arg, parameters, items) : call(subst, [items[parameters.indexOf(arg)] as PyValue])
    if (isUnpackedVariables(arg)) {
      if (!(value instanceof PyTuple)) raise('TypeError', `expected __typing_subst__ of ${typeOf(arg).name} objects to return a tuple, not ${typeOf(value).name}`)
      replaced.push(...value.items)
    } else replaced.push(value)
  }
  return replaced
}

function isUnpackedVariables(arg: PyValue): boolean {
  return getOptionalAttribute(arg, '__typing_is_unpacked_typevartuple__') === true
}

/** An argument that has parameters of its own: `arg[...]` with theirs. subs_tvars */
function replaceParameters(arg: PyValue, parameters: readonly PyValue[], items: readonly PyValue[]): PyValue {
  const own = getOptionalAttribute(arg, '__parameters__')
  if (!(own instanceof PyTuple) || own.items.length === 0) return arg
  const inner: PyValue[] = []
  for (const parameter of own.items) {
    const at = parameters.indexOf(parameter)
    const value = at < 0 ? parameter : (items[at] as PyValue)
    // A TypeVarTuple stands for several.
    if (at >= 0 && value instanceof PyTuple && lookup(typeOf(parameter), '__iter__') !== undefined) inner.push(...value.items)
    else inner.push(value)
  }
  return getItem(arg, makeTuple(inner))
}

/** `X[*tuple[int, str]]` is `X[int, str]`. _unpack_args */
function unpackArguments(item: PyValue): PyValue {
  const items = item instanceof PyTuple ? item.items : [item]
  const unpacked: PyValue[] = []
  let isChanged = false
  for (const arg of items) {
    const inside = arg instanceof PyObject && !isType(arg) ? getOptionalAttribute(arg, '__typing_unpacked_tuple_args__') : undefined
    if (inside instanceof PyTuple && inside.items.at(-1) !== ellipsis) {
      unpacked.push(...inside.items)
      isChanged = true
    } else unpacked.push(arg)
  }
  return isChanged ? makeTuple(unpacked) : item instanceof PyTuple ? item : makeTuple([item])
}

/** A type as it reads in `list[int]` and `int | str`. _Py_typing_type_repr */
export function typeText(value: PyValue): string {
  if (value === ellipsis) return '...'
  if (value instanceof PyList) return `[${value.items.map(typeText).join(', ')}]`
  if (getOptionalAttribute(value, '__origin__') !== undefined && getOptionalAttribute(value, '__args__') !== undefined) return reprOf(value)
  const qualname = getOptionalAttribute(value, '__qualname__')
  const module = getOptionalAttribute(value, '__module__')
  if (typeof qualname !== 'string' || module === undefined || module === null) return reprOf(value)
  return module === 'builtins' ? qualname : `${String(module)}.${qualname}`
}
