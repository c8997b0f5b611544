/** mappingproxy: a read-only view of a mapping; what a class's `__dict__` is. Objects/descrobject.c */
import { PyObject, Tracked, typeOf, type PyType, type PyValue, type Visit } from '../objects/object'
import { callSpecial } from '../objects/call'
import { PyDict } from '../objects/dict'
import { raise, raiseKeyError, typeName } from '../objects/errors'
import { releaseNow, retain } from '../objects/lifetime'
import { classMethod, noArgs, oneArg, positional, unpackKeywords } from '../objects/native'
import { binaryOp1 } from '../objects/number'
import { compareValues, containsItem, getItem, hashOf, iterOf, lengthOf, reprOf, strOf } from '../objects/protocols'
import { PyList, PyTuple } from '../objects/tuple'
import { defineType } from '../objects/type'
import { callMethod } from './call-method'
import { genericAlias } from './genericalias'

export class PyMappingProxy extends Tracked {
  /** The mapping, or the type whose namespace it shows. Owned. */
  constructor(readonly mapping: PyValue) {
    super(mappingProxyType)
    retain(mapping)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.mapping)
  }
  override dealloc(): void {
    releaseNow(this.mapping)
  }
}

/** A type's `__dict__`. */
export function makeTypeProxy(type: PyType): PyMappingProxy {
  return new PyMappingProxy(type)
}

/** What the proxy stands for: the mapping itself, or for a type a dict of its namespace as it is now. */
function shown(self: PyMappingProxy): PyValue {
  const { mapping } = self
  if (!isTypeProxy(self)) return mapping
  const dict = new PyDict()
  for (const [name, value] of (mapping as PyType).dict) dict.setString(name, value)
  return dict
}

function isTypeProxy(self: PyMappingProxy): boolean {
  return self.mapping instanceof PyObject && 'lookupCache' in self.mapping
}

export const mappingProxyType: PyType = defineType<PyMappingProxy>('mappingproxy', {
  final: true,
  patternKind: 'mapping',
  slots: {
    new(_cls, args, keywords) {
      const [mapping = null] = unpackKeywords('mappingproxy', { names: ['mapping'], required: 1 }, args, keywords)
      // What has only a sequence's own subscript is no mapping. PyMapping_Check
      const { slots } = typeOf(mapping)
      if (slots.getItem === undefined || slots.indexOnly === true || mapping instanceof PyList || mapping instanceof PyTuple) {
        raise('TypeError', `mappingproxy() argument must be a mapping, not ${typeName(mapping)}`)
      }
      return new PyMappingProxy(mapping)
    },
    repr: (self) => `mappingproxy(${reprOf(shown(self))})`,
    str: (self) => strOf(shown(self)),
    hash: (self) => hashOf(shown(self)),
    compare: (self, other, op) => compareValues(shown(self), other instanceof PyMappingProxy ? shown(other) : other, op),
    length: (self) => (isTypeProxy(self) ? (self.mapping as PyType).dict.size : lengthOf(self.mapping)),
    iter: (self) => iterOf(shown(self)),
    contains: (self, item) => (isTypeProxy(self) ? typeof item === 'string' && (self.mapping as PyType).dict.has(item) : containsItem(self.mapping, item)),
    getItem(self, key) {
      if (!isTypeProxy(self)) return getItem(self.mapping, key)
      const value = typeof key === 'string' ? (self.mapping as PyType).dict.get(key) : undefined
      return value === undefined ? raiseKeyError(key) : value
    },
    or(left, right) {
      const open = (value: PyValue): PyValue => (value instanceof PyMappingProxy ? shown(value) : value)
      const [a, b] = [open(left), open(right)]
      const result = binaryOp1(a, b, 'or')
      return result === undefined ? raise('TypeError', `unsupported operand type(s) for |: '${typeName(a)}' and '${typeName(b)}'`) : result
    },
    ior: (self) => raise('TypeError', `'|=' is not supported by ${self.cls.name}; use '|' instead`),
  },
  methods: {
    get: positional(1, 2, (self: PyMappingProxy, key, fallback) => {
      if (!isTypeProxy(self)) return callMethod(self.mapping, 'get', [key as PyValue, fallback ?? null])
      const value = typeof key === 'string' ? (self.mapping as PyType).dict.get(key) : undefined
      return value ?? fallback ?? null
    }),
    keys: noArgs((self: PyMappingProxy) => callMethod(shown(self), 'keys')),
    values: noArgs((self: PyMappingProxy) => callMethod(shown(self), 'values')),
    items: noArgs((self: PyMappingProxy) => callMethod(shown(self), 'items')),
    copy: noArgs((self: PyMappingProxy) => callMethod(shown(self), 'copy')),
    __reversed__: noArgs((self: PyMappingProxy) => callSpecial(shown(self), '__reversed__') as PyValue),
    __class_getitem__: classMethod(oneArg((cls, item) => genericAlias(cls, item))),
  },
})
