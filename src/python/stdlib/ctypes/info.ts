/** What is known of a ctypes type beside its namespace: size, alignment, format, and how its values are read. StgInfo in Modules/_ctypes/ctypes.h */
import { release, releaseNow, retain } from '../../objects/lifetime'
import { PyObject, type PyType, type PyValue, type Visit } from '../../objects/object'
import { HeapType, type ClassStorage } from '../../objects/class'
import { raise } from '../../objects/errors'
import type { PyTuple } from '../../objects/tuple'
import type { SimpleCode } from './codes'

export class TypeInfo implements ClassStorage {
  size = 0
  alignment = 0
  /** Items of an array, fields of a structure with those of its bases. */
  length = 0
  shape: readonly number[] = []
  format: string | null = null
  isPointer = false
  hasPointer = false
  /** Instances, or types made of it, exist: its fields cannot change any more. DICTFLAG_FINAL */
  isFinal = false
  /** A simple type's letter, and whether its bytes are in the native order. */
  code: SimpleCode | null = null
  isLittle = true
  /** The type of items or of what is pointed to; owned. Null for simple types and structures. */
  item: PyType | null = null
  /** `__pointer_type__`; owned. */
  pointerType: PyValue | undefined
  /** Function types: `_argtypes_`, their `from_param`s, `_restype_`, `_check_retval_`; owned. */
  argtypes: PyValue | undefined
  converters: PyTuple | undefined
  restype: PyValue | undefined
  checker: PyValue | undefined

  setItem(item: PyType): void {
    retain(item)
    if (this.item !== null) release(this.item)
    this.item = item
  }

  setPointerType(value: PyValue | undefined): void {
    const old = this.pointerType
    if (value !== undefined) retain(value)
    this.pointerType = value
    if (old !== undefined) release(old)
  }

  /** Takes over what a base class has. PyCStgInfo_clone */
  copyFrom(base: TypeInfo): void {
    this.size = base.size
    this.alignment = base.alignment
    this.length = base.length
    this.shape = base.shape
    this.format = base.format
    this.isPointer = base.isPointer
    this.hasPointer = base.hasPointer
  }

  traverse(visit: Visit): void {
    for (const value of this.owned()) visit(value)
  }

  dropReferences(): void {
    const owned = this.owned()
    this.item = null
    this.pointerType = this.argtypes = this.converters = this.restype = this.checker = undefined
    for (const value of owned) releaseNow(value)
  }

  private owned(): PyValue[] {
    const { item, pointerType, argtypes, converters, restype, checker } = this
    return [item ?? undefined, pointerType, argtypes, converters, restype, checker].filter((value) => value !== undefined)
  }
}

/** The info of a ctypes type; undefined for the abstract ones and for everything else. PyStgInfo_FromType */
export function infoOf(type: PyValue): TypeInfo | undefined {
  return type instanceof HeapType && type.storage instanceof TypeInfo ? type.storage : undefined
}

/** The info of an object's type. PyStgInfo_FromObject */
export function infoOfObject(value: PyValue): TypeInfo | undefined {
  return value instanceof PyObject ? infoOf(value.cls) : undefined
}

export function requireInfo(type: PyValue): TypeInfo {
  return infoOf(type) ?? raise('TypeError', 'abstract class')
}

/** Gives a new type its info. SystemError when it has one. PyStgInfo_Init */
export function makeInfo(type: PyType): TypeInfo {
  if (!(type instanceof HeapType)) raise('TypeError', 'expected a ctypes type')
  if (type.storage !== null) raise('SystemError', `StgInfo of '${type.name}' is already initialized.`)
  const info = new TypeInfo()
  type.storage = info
  return info
}
