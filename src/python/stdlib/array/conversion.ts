/** What an array is made into, and what it is filled from: lists, text, files. */
import { asSsizeArgument, textOf } from '../../builtins/arguments'
import { makeBytes, PyBytes } from '../../builtins/bytes-storage'
import { decodeBuiltIn } from '../../builtins/codecs'
import { getAttribute } from '../../objects/attributes'
import { call } from '../../objects/call'
import { raise, typeName } from '../../objects/errors'
import type { PyValue } from '../../objects/object'
import { reprOf } from '../../objects/protocols'
import { makeList, PyList } from '../../objects/tuple'
import { appendBytes, appendText } from './growth'
import { held, type PyArray } from './storage'
import { isTextCode } from './type-codes'

export function byteswap(self: PyArray): PyValue {
  const { size } = self.code
  if (size > 1) for (let i = 0; i < self.length; i++) self.storage.subarray(i * size, (i + 1) * size).reverse()
  self.touched(0, self.length)
  return null
}

/** Room for all items is made first; a bad item puts the old length back. array_array_fromlist */
export function fromlist(self: PyArray, list: PyValue): PyValue {
  if (!(list instanceof PyList)) raise('TypeError', 'arg must be list')
  const count = list.items.length
  if (count === 0) return null
  const before = self.length
  const { size } = self.code
  self.resize(before + count, { at: before * size })
  try {
    for (let i = 0; i < count; i++) {
      const raw = held(list.items[i] as PyValue, (item) => self.code.convert(item))
      self.code.write(self.view, (before + i) * size, raw)
      if (list.items.length !== count) raise('RuntimeError', 'list changed size during iteration')
    }
  } catch (thrown) {
    self.resize(before)
    throw thrown
  }
  self.resizedAt(before, before)
  return null
}

export function fromunicode(self: PyArray, value: PyValue): PyValue {
  const text = asTextArgumentOf(value)
  if (!isTextCode(self.code)) raise('ValueError', "fromunicode() may only be called on unicode type arrays ('u' or 'w')")
  appendText(self, text)
  return null
}

function asTextArgumentOf(value: PyValue): string {
  return textOf(value) ?? raise('TypeError', `fromunicode() argument must be str, not ${value === null ? 'None' : typeName(value)}`)
}

export function tounicode(self: PyArray): string {
  if (!isTextCode(self.code)) raise('ValueError', "tounicode() may only be called on unicode type arrays ('u' or 'w')")
  // 'w' is decoded as UTF-32, which knows no surrogates; 'u' takes every wchar_t that is a code point.
  if (self.code.code === 'w') return decodeBuiltIn('utf-32-le', self.contents(), 'strict')
  const units = new DataView(self.contents().slice().buffer)
  let text = ''
  for (let at = 0; at < units.byteLength; at += 4) {
    const point = units.getUint32(at, true)
    if (point > 0x10ffff) raise('ValueError', `character U+${point.toString(16)} is not in range [U+0000; U+10ffff]`)
    text += String.fromCodePoint(point)
  }
  return text
}

/** Reads items from something with `read`. array_array_fromfile_impl */
export function fromfile(self: PyArray, file: PyValue, count: PyValue): PyValue {
  const items = asSsizeArgument(count)
  if (items < 0) raise('ValueError', 'negative count')
  const wanted = items * self.code.size
  const read = call(getAttribute(file, 'read'), [wanted])
  if (!(read instanceof PyBytes)) raise('TypeError', "read() didn't return bytes")
  const isShort = read.bytes.length !== wanted
  appendBytes(self, read)
  if (isShort) raise('EOFError', "read() didn't return enough bytes")
  return null
}

export function tofile(self: PyArray, file: PyValue): PyValue {
  const bytes = self.contents()
  for (let at = 0; at < bytes.length; at += 65536) call(getAttribute(file, 'write'), [makeBytes(bytes.slice(at, at + 65536))])
  return null
}

export function repr(self: PyArray): string {
  const name = self.cls.name.slice(self.cls.name.lastIndexOf('.') + 1)
  if (self.length === 0) return `${name}('${self.code.code}')`
  return `${name}('${self.code.code}', ${reprOf(isTextCode(self.code) ? tounicode(self) : tolist(self))})`
}

export function tolist(self: PyArray): PyValue {
  return makeList(Array.from({ length: self.length }, (_, i) => self.item(i)))
}
