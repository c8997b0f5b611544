/** Attributes of instances, with what the type says remembered at the instruction that asked. */
import { genericGetAttribute, getAttribute } from '../objects/attributes'
import { callTypes } from '../objects/call'
import { PyMethodDescriptor } from '../objects/native'
import { PyObject, type PyType, type PyValue } from '../objects/object'
import { lookup } from '../objects/type'
import { asCalled } from './native-calls'
import { propertyFrame } from './special-frames'
import { state } from './thread'

/** What an instruction remembers of its last look-up. */
export interface AttributeCache {
  cls: PyType
  version: number
  found: PyValue | undefined
  /** 0: a plain function or method descriptor; 1: no descriptor of any kind in the way; 2: anything else. */
  kind: 0 | 1 | 2
  /** The type looks attributes up in the general way. */
  plain: boolean
}

function attributeKind(found: PyValue | undefined): 0 | 1 | 2 {
  if (found === undefined) return 1
  if (!(found instanceof PyObject)) return 1
  if (found.cls === callTypes.function || (found instanceof PyMethodDescriptor && found.spec.binding === undefined)) return 0
  return found.cls.slots.descrGet === undefined && found.cls.slots.descrSet === undefined ? 1 : 2
}

export function cacheAttribute(cls: PyType, name: string, cache: unknown[], ip: number): AttributeCache {
  const found = lookup(cls, name)
  const { getAttr } = cls.slots
  const remembered: AttributeCache = { cls, version: cls.version, found, kind: attributeKind(found), plain: getAttr === undefined || getAttr === genericGetAttribute }
  cache[ip] = remembered
  return remembered
}

/** owner.name, with the type's part remembered at the instruction. */
export function loadAttribute(owner: PyValue, name: string, cache: unknown[], ip: number): PyValue {
  if (typeof owner !== 'object' || owner === null) return getAttribute(owner, name)
  const { cls } = owner
  let cached = cache[ip] as AttributeCache | undefined
  if (cached === undefined || cached.cls !== cls || cached.version !== cls.version) cached = cacheAttribute(cls, name, cache, ip)
  if (state.isShared && cached.plain && cached.kind === 2) {
    const inner = propertyFrame(cached.found, owner)
    if (inner !== null) return asCalled(inner)
  }
  if (cached.plain && cached.kind === 1) {
    if (owner.attrs !== null) {
      const own = owner.attrs.getString(name)
      if (own !== undefined) return own
    }
    if (cached.found !== undefined) return cached.found
  }
  return getAttribute(owner, name)
}
