/** The dtype that stands for a class of ctypes. numpy/_core/_dtype_ctypes.py */
import type { PyType, PyValue } from '../../objects/object'
import { raise } from '../../objects/errors'
import { getAttribute, getOptionalAttribute } from '../../objects/attributes'
import { asIndexInt } from '../../objects/number'
import { itemsOf } from '../../objects/protocols'
import { textOf } from '../../builtins/arguments'
import { structuredDType, subarrayDType, withOrder, type Field, type PyDType } from './dtype'

export type Parse = (value: PyValue) => PyDType

const KINDS = ['Array', '_Pointer', 'CFuncPtr', 'Structure', 'Union', '_SimpleCData'] as const

/** Which of ctypes' bases the class comes from; undefined where it is none of ctypes'. */
export function ctypesKind(type: PyType): (typeof KINDS)[number] | undefined {
  return KINDS.find((name) => type.mro.some((cls) => cls.module === '_ctypes' && cls.qualname === name))
}

/** `parse` makes dtypes of field types and of type characters. dtype_from_ctypes_type */
export function ctypesDType(type: PyType, kind: (typeof KINDS)[number], parse: Parse): PyDType {
  switch (kind) {
    case 'Array':
      return subarrayDType(parse(getAttribute(type, '_type_')), [Number(asIndexInt(getAttribute(type, '_length_')))])
    case '_Pointer':
      return raise('TypeError', 'ctypes pointers have no dtype equivalent')
    case 'CFuncPtr':
      return raise('NotImplementedError', `Unknown ctypes type ${type.qualname.split('.').at(-1) as string}`)
    case 'Structure': {
      const parts = partsOf(type, parse)
      const pack = getOptionalAttribute(type, '_pack_')
      return pack === undefined || pack === null ? laidOut(parts, 8, true) : laidOut(parts, Number(asIndexInt(pack)), false)
    }
    case 'Union': {
      const fields = partsOf(type, parse).map((part) => ({ ...part, offset: 0 }))
      const alignment = getOptionalAttribute(type, '_pack_') === undefined ? Math.max(1, ...fields.map((field) => field.dtype.alignment)) : 1
      const size = Math.max(0, ...fields.map((field) => field.dtype.itemsize))
      return structuredDType(fields, Math.ceil(size / alignment) * alignment)
    }
    case '_SimpleCData': {
      const char = textOf(getAttribute(type, '_type_')) as string
      const dtype = parse(char === 'P' ? 'L' : char)
      return getOptionalAttribute(type, '__ctype_be__') === type ? withOrder(dtype, 'big') : dtype
    }
  }
}

type Part = Pick<Field, 'name' | 'dtype'>

function partsOf(type: PyType, parse: Parse): Part[] {
  return itemsOf(getAttribute(type, '_fields_')).map((field) => {
    const [name, spec, width] = itemsOf(field) as [PyValue, PyValue, PyValue | undefined]
    if (width !== undefined) raise('TypeError', 'ctypes bitfields have no dtype equivalent')
    return { name: textOf(name) as string, dtype: parse(spec) }
  })
}

/** One after the other, each at a multiple of its alignment or of `pack`, whichever is less. */
function laidOut(parts: readonly Part[], pack: number, isAligned: boolean): PyDType {
  const fields: Field[] = []
  let end = 0
  let most = 1
  for (const part of parts) {
    const step = Math.max(1, Math.min(pack, part.dtype.alignment))
    most = Math.max(most, step)
    const offset = Math.ceil(end / step) * step
    fields.push({ ...part, offset })
    end = offset + part.dtype.itemsize
  }
  return structuredDType(fields, Math.ceil(end / most) * most, isAligned)
}
