/** io.IncrementalNewlineDecoder. Modules/_io/textio.c */
import { Tracked, type PyType, type PyValue, type Visit } from '../objects/object'
import { getAttribute } from '../objects/attributes'
import { call } from '../objects/call'
import { raise } from '../objects/errors'
import { releaseNow, retain } from '../objects/lifetime'
import { noArgs, oneArg, unpackKeywords, withKeywords } from '../objects/native'
import { asIndexInt, isTrue } from '../objects/number'
import { makeTuple, PyTuple } from '../objects/tuple'
import { makeBytes, PyBytes } from '../builtins/bytes-storage'
import { defineModuleType } from './module'
import { assertDecoded, NewlineDecoder, PythonDecoder } from './text-codecs'

class PyNewlineDecoder extends Tracked {
  decoder: PyValue = null
  newlines: NewlineDecoder | null = null

  get ready(): NewlineDecoder {
    return this.newlines ?? raise('ValueError', 'IncrementalNewlineDecoder.__init__() not called')
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.decoder)
  }

  override dropReferences(): void {
    const { decoder } = this
    this.decoder = null
    releaseNow(decoder)
  }
}

export const newlineDecoderType: PyType = defineModuleType<PyNewlineDecoder>('_io', 'IncrementalNewlineDecoder', {
  slots: {
    new: (cls) => new PyNewlineDecoder(cls),
    init(self, args, keywords) {
      const [decoder, translate] = unpackKeywords('IncrementalNewlineDecoder', { names: ['decoder', 'translate', 'errors'], required: 2 }, args, keywords) as [PyValue, PyValue]
      retain(decoder)
      self.decoder = decoder
      self.newlines = new NewlineDecoder(decoder === null ? null : new PythonDecoder(decoder), isTrue(translate))
    },
  },
  getset: { newlines: { get: (self) => self.ready.newlines } },
  methods: {
    decode: withKeywords({ names: ['input', 'final'], required: 1 }, (self: PyNewlineDecoder, input, final) => {
      const { ready } = self
      const isFinal = final !== undefined && isTrue(final)
      const decoded = self.decoder === null ? (input as PyValue) : call(getAttribute(self.decoder, 'decode'), [input as PyValue, isFinal])
      return ready.translate(assertDecoded(decoded), isFinal)
    }),
    getstate: noArgs((self: PyNewlineDecoder) => {
      const [bytes, flags] = self.ready.getState()
      return makeTuple([makeBytes(bytes.slice()), flags])
    }),
    setstate: oneArg((self: PyNewlineDecoder, state) => {
      if (!(state instanceof PyTuple)) raise('TypeError', 'state argument must be a tuple')
      const [bytes, flags] = state.items as [PyValue, PyValue]
      if (state.items.length !== 2) raise('TypeError', 'setstate(): illegal state argument')
      const number = asIndexInt(flags)
      self.ready.setState(bytes instanceof PyBytes ? bytes.bytes : new Uint8Array(0), number)
      return null
    }),
    reset: noArgs((self: PyNewlineDecoder) => {
      self.ready.reset()
      return null
    }),
  },
})

