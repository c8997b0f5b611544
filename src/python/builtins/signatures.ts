/**
 * How natives say they are called: one table, recorded from CPython, searched by where a native stands. A native whose
 * definition says its signature itself needs no line there. PyObject_GetTextSignatureFromInternalDoc
 */
import type { MethodSpec } from '../objects/native'
import type { PyType } from '../objects/object'
import { TEXT_SIGNATURES } from './text-signatures'

let table: Map<string, Map<string, string>> | null = null

/** By owner and name. Read when it is first asked for. */
function signatures(): Map<string, Map<string, string>> {
  if (table !== null) return table
  table = new Map()
  for (const line of TEXT_SIGNATURES.trim().split('\n')) {
    const [owner, ...parts] = line.split('\t') as [string, ...string[]]
    const ofOwner = new Map<string, string>()
    for (let i = 0; i + 1 < parts.length; i += 2) {
      const signature = (parts[i + 1] as string).replace(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped))
      for (const name of (parts[i] as string).split(' ')) ofOwner.set(name, signature)
    }
    table.set(owner, ofOwner)
  }
  return table
}

const placeOf = (type: PyType): string => `${type.module}.${type.qualname}`

/** Of a method, by the type that defines it. */
export function methodSignature(spec: MethodSpec, name: string, owner: PyType): string | null {
  return spec.signature ?? signatures().get(placeOf(owner))?.get(name) ?? null
}

/** Of a function of a module. */
export function functionSignature(spec: MethodSpec, name: string, module: string | null): string | null {
  return spec.signature ?? (module === null ? null : (signatures().get(module)?.get(name) ?? null))
}

/** Of a slot wrapper: the same in every type. slotdefs[] */
export function slotSignature(name: string): string | null {
  return signatures().get('slot')?.get(name) ?? null
}

/** Of a built-in type. type_get_text_signature */
export function typeSignature(type: PyType): string | null {
  return signatures().get('type')?.get(placeOf(type)) ?? null
}
