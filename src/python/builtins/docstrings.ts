/**
 * What natives say of themselves: one table, recorded from CPython, searched by where a native stands. It is no part of
 * the program: it comes with the library, the first time that a native is asked. One whose definition says it itself
 * needs no line there; where the table cannot be had, the others say nothing.
 */
import { interpreter } from '../objects/interpreter'
import { nativeTypes, PyUnreadDoc, type MethodSpec } from '../objects/native'
import type { PyType } from '../objects/object'
import { fillType } from '../objects/type'

const FILE = 'docstrings.json'

let table: ReadonlyMap<string, string> | null = null

function docOf(place: string): string | null {
  if (table === null) {
    const text = interpreter.libraryText(FILE)
    if (text === null) return null
    table = new Map(Object.entries(JSON.parse(text) as Record<string, string>))
  }
  return table.get(place) ?? null
}

const placeOf = (type: PyType): string => `${type.module}.${type.qualname}`

/** Of a method, by the type that defines it. */
export function methodDoc(spec: MethodSpec, name: string, owner: PyType): string | null {
  return spec.doc ?? docOf(name === '__new__' ? 'slot.__new__' : `${placeOf(owner)}.${name}`)
}

/** Of a function of a module. */
export function functionDoc(spec: MethodSpec, name: string, module: string | null): string | null {
  return spec.doc ?? (module === null ? null : docOf(`${module}.${name}`))
}

/** Of a slot wrapper: the same in every type. slotdefs[] */
export function slotDoc(name: string): string | null {
  return docOf(`slot.${name}`)
}

/** Of an attribute of a native type. */
export function attributeDoc(doc: string | undefined, name: string, owner: PyType): string | null {
  return doc ?? docOf(`${placeOf(owner)}.${name}`)
}

/** Of a built-in type. type_get_doc */
export function typeDoc(type: PyType): string | null {
  return type.doc ?? docOf(`type.${placeOf(type)}`)
}

/** Puts into the type's namespace what is read of it one by one, before somebody looks at it as a whole. */
export function readDoc(type: PyType): void {
  if (type.dict.get('__doc__') instanceof PyUnreadDoc) type.dict.set('__doc__', typeDoc(type))
}

fillType<PyUnreadDoc>(nativeTypes.unreadDoc, { final: true, slots: { descrGet: (self) => typeDoc(self.type) } })
