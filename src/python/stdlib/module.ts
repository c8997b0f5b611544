/** How a module is published: its name, its native members made when it is first imported, and what of it is Python text. */
import type { PyType, PyValue } from '../objects/object'
import { PyBuiltinFunction, type MethodSpec } from '../objects/native'
import { defineType, immortal, type TypeSpec } from '../objects/type'

export interface ModuleSpec {
  readonly name: string
  readonly doc?: string
  /** The module's namespace, in the order of `dir` before sorting. Called once per interpreter. */
  members?(): Record<string, PyValue>
  /** Python text that runs once, with the native members in its namespace. */
  readonly source?: string
  /** It contains other modules. */
  readonly isPackage?: boolean
}

/** A function of a module. PyCFunction_NewEx */
export function nativeFunction(name: string, spec: MethodSpec<null> | MethodSpec, module: string): PyBuiltinFunction {
  return immortal(new PyBuiltinFunction(spec as MethodSpec, name, null, module, module))
}

/** Functions of a module from a table. */
export function moduleFunctions(module: string, table: Record<string, MethodSpec<null> | MethodSpec>): Record<string, PyValue> {
  return Object.fromEntries(Object.entries(table).map(([name, spec]) => [name, nativeFunction(name, spec, module)]))
}

/** A type of a module: messages call it `module.name`, `__name__` is the last part. */
export function defineModuleType<T extends PyValue>(module: string, name: string, spec: TypeSpec<T>): PyType {
  const type = defineType<T>(`${module}.${name}`, { ...spec, module })
  type.qualname = name
  // As a class of the learner's has it: these are heap types in CPython.
  type.dict.set('__module__', module)
  return type
}
