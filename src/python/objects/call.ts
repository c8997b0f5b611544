/** Calling, from native code. The machine calls learner functions without coming through here. */
import { isInstance, plainTypes, PyObject, Tracked, typeOf, type Keywords, type PyType, type PyValue, type Visit } from './object'
import { raise, typeName } from './errors'
import { handOver, releaseNow, retain } from './lifetime'
import { PyMethodDescriptor } from './native'
import { lookup } from './type'

export const callTypes = {} as { function: PyType; method: PyType; module: PyType }

/** A function bound to an instance. PyMethod_Type */
export class PyBoundMethod extends Tracked {
  constructor(
    readonly func: PyValue,
    readonly self: PyValue,
  ) {
    super(callTypes.method)
    retain(func)
    retain(self)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.func)
    visit(this.self)
  }
  override dealloc(): void {
    releaseNow(this.func)
    releaseNow(this.self)
  }
}

/** TypeError for what is not callable; a module may have been meant for what is in it. object_is_not_callable */
export function refuseCall(callable: PyValue): never {
  const words = `'${typeName(callable)}' object is not callable`
  const name = isInstance(callable, callTypes.module) ? (callable as PyObject).attrs?.getString('__name__') : undefined
  const meant = typeof name === 'string' ? (callable as PyObject).attrs?.getString(name) : undefined
  return raise('TypeError', meant !== undefined && isCallable(meant) ? `${words}. Did you mean: '${name}.${name}(...)'?` : words)
}

/**
 * Calls any callable. The arguments are kept alive for as long as the call runs, as CPython's caller would keep them on
 * its stack. PyObject_Vectorcall
 */
export function call(callable: PyValue, args: PyValue[] = [], keywords: Keywords = null): PyValue {
  const slot = typeOf(callable).slots.call
  if (slot === undefined) return refuseCall(callable)
  retain(callable)
  for (let i = 0; i < args.length; i++) retain(args[i] as PyValue)
  const held = args.slice()
  try {
    return slot(callable, args, keywords)
  } finally {
    for (let i = 0; i < held.length; i++) handOver(held[i] as PyValue)
    handOver(callable)
  }
}

/** Calls what a type's namespace holds as if it were a method of `self`, without making a bound method where it can. */
export function callUnbound(found: PyValue, self: PyValue, args: PyValue[]): PyValue {
  if (found instanceof PyObject) {
    if (found.cls === callTypes.function || found instanceof PyMethodDescriptor) return call(found, [self, ...args])
    const get = found.cls.slots.descrGet
    if (get !== undefined) return call(get(found, self, typeOf(self)), args)
  }
  return call(found, args)
}

/** Calls a special method, found on the type; undefined when the type has none. vectorcall_maybe */
export function callSpecial(self: PyValue, name: string, args: PyValue[] = []): PyValue | undefined {
  const found = lookup(typeOf(self), name)
  if (found === undefined) return undefined
  return callUnbound(found, self, args)
}

export function isType(value: PyValue): value is PyType {
  return value instanceof PyObject && isInstance(value, plainTypes.type)
}

export function isCallable(value: PyValue): boolean {
  return typeOf(value).slots.call !== undefined
}
