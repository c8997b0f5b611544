/** io.StringIO: a file of text in memory, counted in code points. Modules/_io/stringio.c */
import type { PyType, PyValue } from '../objects/object'
import { instanceDict } from '../objects/attributes'
import { PyDict } from '../objects/dict'
import { raise, typeName } from '../objects/errors'
import { noArgs, oneArg, positional, unpackKeywords } from '../objects/native'
import { intHooks } from '../objects/number'
import { makeTuple, PyTuple } from '../objects/tuple'
import { asIntArgument, asSsizeArgument, textOf } from '../builtins/arguments'
import { placeInt } from './bytesio'
import { optionalSize, PyIOBase, textIOBaseType } from './io-base'
import { makeDict } from '../builtins/dict'
import { defineModuleType } from './module'
import { NewlineDecoder } from './text-codecs'

class PyStringIO extends PyIOBase {
  /** One code point each; null once closed. */
  characters: string[] | null = []
  position = 0
  newline: string | null = '\n'
  /** In universal newlines mode: translates them, or only remembers which there were. */
  decoder: NewlineDecoder | null = null

  assertOpen(): string[] {
    return this.characters ?? raise('ValueError', 'I/O operation on closed file')
  }

  /** Text as it is kept: newlines translated on the way in. */
  private translated(text: string): string {
    if (this.decoder !== null) return this.decoder.translate(text, true)
    return this.newline === '\r' || this.newline === '\r\n' ? text.replaceAll('\n', this.newline) : text
  }

  put(text: string): void {
    const characters = this.assertOpen()
    if (text === '') return
    const incoming = Array.from(this.translated(text))
    while (characters.length < this.position) characters.push('\0')
    for (const character of incoming) characters[this.position++] = character
  }

  take(limit: number): string {
    const characters = this.assertOpen()
    const end = limit < 0 ? characters.length : Math.min(characters.length, this.position + limit)
    const text = characters.slice(this.position, end).join('')
    this.position = Math.max(this.position, end)
    return text
  }

  /** Up to and with the end of the line. */
  line(limit: number): string {
    const characters = this.assertOpen()
    const last = limit < 0 ? characters.length : Math.min(characters.length, this.position + limit)
    let end = this.position
    while (end < last) {
      const size = this.endOfLine(characters, end)
      end += Math.max(1, size)
      if (size > 0) break
    }
    return this.take(Math.min(end, last) - this.position)
  }

  private endOfLine(characters: readonly string[], at: number): number {
    const [first, second] = [characters[at], characters[at + 1]]
    if (this.newline === '') return first === '\r' ? (second === '\n' ? 2 : 1) : first === '\n' ? 1 : 0
    if (this.newline === '\r\n') return first === '\r' && second === '\n' ? 2 : 0
    return first === (this.newline ?? '\n') ? 1 : 0
  }
}

function init(self: PyStringIO, args: PyValue[], keywords: readonly string[] | null): void {
  const [initial, newline] = unpackKeywords('StringIO', { names: ['initial_value', 'newline'] }, args, keywords)
  const wantedNewline = newline === undefined ? '\n' : newline === null ? null : newlineOf(newline)
  const text = initial === undefined || initial === null ? '' : textOf(initial)
  if (text === undefined) raise('TypeError', `initial_value must be str or None, not ${typeName(initial as PyValue)}`)
  self.newline = wantedNewline
  self.decoder = self.newline === null || self.newline === '' ? new NewlineDecoder(null, self.newline === null) : null
  self.characters = []
  self.position = 0
  self.put(text)
  self.position = 0
}

function newlineOf(value: PyValue): string {
  const text = textOf(value)
  if (text === undefined) raise('TypeError', `newline must be str or None, not ${typeName(value)}`)
  if (!['', '\n', '\r', '\r\n'].includes(text)) raise('ValueError', `illegal newline value: '${text}'`)
  return text
}

function seek(self: PyStringIO, offset: number, whence: number): PyValue {
  const characters = self.assertOpen()
  if (whence < 0 || whence > 2) raise('ValueError', `Invalid whence (${whence}, should be 0, 1 or 2)`)
  if (offset < 0 && whence === 0) raise('ValueError', `Negative seek position ${BigInt(offset)}`)
  if (whence !== 0 && offset !== 0) raise('OSError', "Can't do nonzero cur-relative seeks")
  self.position = whence === 0 ? offset : whence === 1 ? self.position : characters.length
  return placeInt(self.position)
}

function truncate(self: PyStringIO, wanted: PyValue | undefined): PyValue {
  const characters = self.assertOpen()
  const size = wanted === undefined || wanted === null ? self.position : optionalSize(wanted)
  if (size < 0) raise('ValueError', `Negative size value ${BigInt(size)}`)
  if (size < characters.length) characters.length = size
  return size
}

function open<T extends PyValue>(answer: (self: PyStringIO) => T): ReturnType<typeof noArgs<PyStringIO>> {
  return noArgs((self: PyStringIO) => {
    self.assertOpen()
    return answer(self)
  })
}

export const stringIOType: PyType = defineModuleType<PyStringIO>('_io', 'StringIO', {
  bases: [textIOBaseType],
  slots: {
    goesQuietly: true,
    new: (cls) => new PyStringIO(cls),
    init,
    next(self) {
      const line = self.line(-1)
      return line === '' ? undefined : line
    },
  },
  getset: {
    closed: { get: (self) => self.characters === null },
    line_buffering: { get: (self) => (self.assertOpen(), false) },
    newlines: { get: (self) => (self.assertOpen(), self.decoder === null ? null : self.decoder.newlines) },
  },
  methods: {
    __getstate__: noArgs((self: PyStringIO) => {
      const text = self.assertOpen().join('')
      const attributes = self.attrs === null || self.attrs.size === 0 ? null : makeDict(self.attrs.entries())
      return makeTuple([text, self.newline, self.position, attributes])
    }),
    __setstate__: oneArg((self: PyStringIO, state) => {
      if (!(state instanceof PyTuple) || state.items.length < 4) {
        raise('TypeError', `${self.cls.name}.__setstate__ argument should be 4-tuple, got ${typeName(state)}`)
      }
      self.assertOpen()
      const [text, newline, position, attributes] = state.items as [PyValue, PyValue, PyValue, PyValue]
      init(self, [text, newline], null)
      // What was saved is taken back as it is: its newlines were translated when it was written.
      self.characters = Array.from(textOf(text) ?? '')
      const place = intHooks.payload(position)
      if (place === undefined) raise('TypeError', `third item of state must be an integer, got ${typeName(position)}`)
      if (place < 0) raise('ValueError', 'position value cannot be negative')
      self.position = asSsizeArgument(place)
      if (attributes instanceof PyDict) {
        const own = instanceDict(self)
        for (const [key, value] of attributes.entries()) if (typeof key === 'string') own.setString(key, value)
      } else if (attributes !== null) raise('TypeError', `fourth item of state should be a dict, got a ${typeName(attributes)}`)
      return null
    }),
    close: noArgs((self: PyStringIO) => {
      self.characters = null
      return null
    }),
    getvalue: open((self) => self.assertOpen().join('')),
    read: positional(0, 1, (self: PyStringIO, size) => {
      const limit = optionalSize(size)
      return self.take(limit)
    }),
    readable: open(() => true),
    readline: positional(0, 1, (self: PyStringIO, size) => self.line(optionalSize(size))),
    seek: positional(1, 2, (self: PyStringIO, offset, whence) =>
      seek(self, asSsizeArgument(offset as PyValue), whence === undefined ? 0 : asIntArgument(whence)),
    ),
    seekable: open(() => true),
    tell: open((self) => placeInt(self.position)),
    truncate: positional(0, 1, truncate),
    writable: open(() => true),
    write: oneArg((self: PyStringIO, value) => {
      const text = textOf(value)
      if (text === undefined) raise('TypeError', `string argument expected, got '${typeName(value)}'`)
      self.put(text)
      return Array.from(text).length
    }),
  },
})
