/** Values as a viewer shows them: a safe, shortened repr, for which no code of the learner's runs. */
import type { ValueSummary } from '../../events'
import { PyObject, PyType, type PyValue } from '../../objects/object'
import { PyDict } from '../../objects/dict'
import { PyException } from '../../objects/errors'
import { PyList, PyTuple } from '../../objects/tuple'
import { reprOf } from '../../objects/protocols'
import { typeOf } from '../../objects/object'
import { PyMemoryView } from '../../buffer/view'
import { PyByteArray, PyBytes } from '../../builtins/bytes-storage'
import { PyModule } from '../../builtins/module'
import { PyFunction } from '../function'
import { PyGenerator } from '../generator'

const MAX_TEXT = 60
export const SUMMARY_ITEMS = 6
/** So many bytes of a buffer, and items of a container, does a summary show. */
export const SUMMARY_BYTES = 16

function shorten(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text
}

function bytesText(bytes: Uint8Array): string {
  let out = "b'"
  const quoted = bytes.length > SUMMARY_BYTES ? bytes.subarray(0, SUMMARY_BYTES) : bytes
  for (const byte of quoted) {
    if (byte === 0x5c || byte === 0x27) out += `\\${String.fromCharCode(byte)}`
    else if (byte === 10) out += '\\n'
    else if (byte === 13) out += '\\r'
    else if (byte === 9) out += '\\t'
    else out += byte >= 32 && byte < 127 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`
  }
  return `${out}${bytes.length > SUMMARY_BYTES ? '…' : ''}'`
}

function itemsText(items: readonly PyValue[], depth: number): string {
  if (items.length > 1 && items.every((item) => item instanceof PyMemoryView && !item.isReleased)) return `${items.length} views`
  const shown = items.slice(0, SUMMARY_ITEMS).map((item) => textOf(item, depth + 1))
  return items.length > SUMMARY_ITEMS ? `${shown.join(', ')}, …` : shown.join(', ')
}

function textOf(value: PyValue, depth: number): string {
  if (typeof value === 'string') return shorten(reprOf(value.length > MAX_TEXT ? value.slice(0, MAX_TEXT) : value))
  if (!(value instanceof PyObject)) return shorten(reprOf(value))
  if (value instanceof PyBytes) return bytesText(value.bytes)
  if (value instanceof PyByteArray) return `bytearray(${bytesText(value.contents())})`
  if (value instanceof PyMemoryView) return value.isReleased ? '<released memory>' : `<memory, ${value.length} ${value.length === 1 ? 'byte' : 'bytes'}>`
  if (value instanceof PyFunction) return `<function ${value.qualname}>`
  if (value instanceof PyGenerator) return `<${value.cls.name} ${value.name}>`
  if (value instanceof PyType) return `<class ${value.qualname}>`
  if (value instanceof PyModule) return `<module ${String(value.namespace.getString('__name__') ?? '?')}>`
  if (value instanceof PyException) return `${value.cls.name}(${depth > 2 ? '…' : itemsText(value.args.items, depth)})`
  if (value.cls.isHeapType) return `<${value.cls.name}>`
  if (value instanceof PyList) return depth > 2 ? '[…]' : `[${itemsText(value.items, depth)}]`
  if (value instanceof PyTuple) return depth > 2 ? '(…)' : `(${itemsText(value.items, depth)}${value.items.length === 1 ? ',' : ''})`
  if (value instanceof PyDict) return depth > 2 ? '{…}' : dictText(value, depth)
  if (SAFE.has(value.cls.name) || isArrayScalar(value)) return shorten(reprOf(value))
  return `<${value.cls.name}>`
}

/** np.int64(5) and the like, which never change. */
function isArrayScalar({ cls }: PyObject): boolean {
  return cls.name.startsWith('numpy.') && cls.name !== 'numpy.void' && cls.mro.some((each) => each.name === 'numpy.generic')
}

/** Built-in types whose repr is short and runs nothing of the learner's. */
const SAFE = new Set(['float', 'complex', 'range', 'ellipsis', 'NotImplementedType', 'slice'])

function dictText(dict: PyDict, depth: number): string {
  const shown: string[] = []
  for (const [key, value] of dict.entries()) {
    if (shown.length === SUMMARY_ITEMS) {
      shown.push('…')
      break
    }
    shown.push(`${textOf(key, depth + 1)}: ${textOf(value, depth + 1)}`)
  }
  return `{${shown.join(', ')}}`
}

export function summaryText(value: PyValue): string {
  return shorten(textOf(value, 0))
}

/** The summary of a value; `link` tells what a room or card it is. */
export function summarize(value: PyValue, link: (object: PyObject) => { room?: number; card?: number }): ValueSummary {
  const text = summaryText(value)
  const type = typeOf(value).name
  return value instanceof PyObject ? { text, type, ...link(value) } : { text, type }
}
