/** _abc: what abstract base classes keep and how they answer isinstance and issubclass. Modules/_abc.c */
import { PyObject, PyType, typeOf, type PyValue } from '../objects/object'
import { getAttribute, getOptionalAttribute, setAttribute } from '../objects/attributes'
import { call, callUnbound, isType } from '../objects/call'
import { raise } from '../objects/errors'
import { stateOfRun } from '../objects/interpreter'
import { noArgs, oneArg, positional, type MethodSpec } from '../objects/native'
import { isTrue } from '../objects/number'
import { itemsOf } from '../objects/protocols'
import { notImplemented } from '../objects/singletons'
import { makeTuple } from '../objects/tuple'
import { defineType, lookup } from '../objects/type'
import { isSubclassOf } from '../builtins/isinstance'
import { makeFrozenSet, makeSet } from '../builtins/set'
import { isAbstract } from '../builtins/staticmethod'
import { moduleFunctions, type ModuleSpec } from './module'

/** Changes whenever a class is registered anywhere: "no" answers from before are void. */
const registrations = stateOfRun(() => ({ count: 0 }))

/** Classes are remembered without being owned, as CPython's weak sets do. */
class PyAbcData extends PyObject {
  readonly registry = new Set<PyType>()
  readonly yes = new Set<PyType>()
  readonly no = new Set<PyType>()
  noFrom = 0
  constructor() {
    super(abcDataType)
  }
}

const abcDataType = defineType<PyAbcData>('_abc._abc_data', { final: true })

function dataOf(cls: PyType): PyAbcData {
  const data = lookup(cls, '_abc_impl')
  if (!(data instanceof PyAbcData)) raise('TypeError', '_abc_impl is set to a wrong type')
  return data
}

/** Finds what is still abstract: marked here, or marked in a base and not replaced. compute_abstract_methods */
function init(cls: PyType): PyValue {
  const abstract = new Set<string>()
  for (const [name, value] of cls.dict) if (isAbstract(value)) abstract.add(name)
  for (const base of cls.bases) {
    const inherited = base.abstractMethods
    if (inherited === undefined) continue
    for (const name of itemsOf(inherited)) {
      const value = getOptionalAttribute(cls, String(name))
      if (value !== undefined && isAbstract(value)) abstract.add(String(name))
    }
  }
  setAttribute(cls, '__abstractmethods__', makeFrozenSet(abstract))
  setAttribute(cls, '_abc_impl', new PyAbcData())
  const flags = cls.dict.get('__abc_tpflags__')
  if (typeof flags === 'number') {
    cls.patternKind = (flags & 32) !== 0 ? 'sequence' : (flags & 64) !== 0 ? 'mapping' : cls.patternKind
    setAttribute(cls, '__abc_tpflags__', undefined)
  }
  return null
}

function register(cls: PyType, subclass: PyValue): PyValue {
  if (!isType(subclass)) raise('TypeError', 'Can only register classes')
  if (isSubclassOf(subclass, cls)) return subclass
  if (isSubclassOf(cls, subclass)) raise('RuntimeError', 'Refusing to create an inheritance cycle')
  dataOf(cls).registry.add(subclass)
  registrations.count++
  if (cls.patternKind !== null && subclass.isHeapType) setPatternKind(subclass, cls.patternKind)
  return subclass
}

function setPatternKind(type: PyType, kind: PyType['patternKind']): void {
  type.patternKind = kind
  for (const sub of type.subclasses) setPatternKind(sub, kind)
}

function isAlive(type: PyType): boolean {
  return type.rc > 0
}

function checkSubclass(cls: PyType, subclass: PyValue): boolean {
  if (!isType(subclass)) raise('TypeError', 'issubclass() arg 1 must be a class')
  const data = dataOf(cls)
  if (data.yes.has(subclass)) return true
  if (data.noFrom !== registrations.count) {
    data.no.clear()
    data.noFrom = registrations.count
  } else if (data.no.has(subclass)) return false
  const hook = getAttribute(cls, '__subclasshook__')
  const answer = call(hook, [subclass])
  const verdict = answer === notImplemented ? derivedOrRegistered(cls, subclass, data) : isTrue(answer)
  ;(verdict ? data.yes : data.no).add(subclass)
  return verdict
}

function derivedOrRegistered(cls: PyType, subclass: PyType, data: PyAbcData): boolean {
  if (subclass.mro.includes(cls)) return true
  for (const registered of [...data.registry]) if (isAlive(registered) && isSubclassOf(subclass, registered)) return true
  for (const below of [...cls.subclasses]) if (isSubclassOf(subclass, below)) return true
  return false
}

function checkInstance(cls: PyType, instance: PyValue): boolean {
  const type = typeOf(instance)
  const claimed = instance instanceof PyObject ? (getOptionalAttribute(instance, '__class__') ?? type) : type
  if (claimed instanceof PyType && dataOf(cls).yes.has(claimed)) return true
  if (claimed === type) return isTrue(callCheck(cls, type))
  return isTrue(callCheck(cls, claimed)) || isTrue(callCheck(cls, type))
}

/** Through the class's own `__subclasscheck__`, which may be overridden. */
function callCheck(cls: PyType, subclass: PyValue): PyValue {
  const check = lookup(cls.cls, '__subclasscheck__')
  return check === undefined ? checkSubclass(cls, subclass) : callUnbound(check, cls, [subclass])
}

function asClass(value: PyValue | undefined): PyType {
  return value as PyType
}

const functions: Record<string, MethodSpec> = {
  get_cache_token: noArgs(() => registrations.count),
  _abc_init: oneArg((_self, cls) => init(asClass(cls))),
  _abc_register: positional(2, 2, (_self, cls, subclass) => register(asClass(cls), subclass as PyValue)),
  _abc_instancecheck: positional(2, 2, (_self, cls, instance) => checkInstance(asClass(cls), instance as PyValue)),
  _abc_subclasscheck: positional(2, 2, (_self, cls, subclass) => checkSubclass(asClass(cls), subclass as PyValue)),
  _get_dump: oneArg((_self, cls) => {
    const data = dataOf(asClass(cls))
    return makeTuple([makeSet(data.registry), makeSet(data.yes), makeSet(data.no), data.noFrom])
  }),
  _reset_registry: oneArg((_self, cls) => {
    dataOf(asClass(cls)).registry.clear()
    return null
  }),
  _reset_caches: oneArg((_self, cls) => {
    const data = dataOf(asClass(cls))
    data.yes.clear()
    data.no.clear()
    return null
  }),
}

export const _abcModule: ModuleSpec = { name: '_abc', members: () => moduleFunctions('_abc', functions) }
