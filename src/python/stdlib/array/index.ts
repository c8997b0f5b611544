/** array: numbers of one type, packed. Modules/arraymodule.c */
import { asksFor, lend, PyBUF, PyBuffer, takeBack } from '../../buffer'
import { asSsizeArgument } from '../../builtins/arguments'
import { repeated } from '../../builtins/bytes'
import { makeBytes } from '../../builtins/bytes-storage'
import { callMethod } from '../../builtins/call-method'
import { genericAlias } from '../../builtins/genericalias'
import { getAttribute } from '../../objects/attributes'
import { raise, typeName } from '../../objects/errors'
import { whenLoaded } from '../../objects/interpreter'
import { classMethod, noArgs, oneArg, positional, withKeywords } from '../../objects/native'
import type { PyType, PyValue } from '../../objects/object'
import { idOf } from '../../objects/protocols'
import { makeTuple } from '../../objects/tuple'
import { observer } from '../../observer'
import { defineModuleType, type ModuleSpec } from '../module'
import { compare, find, indexOf, remove } from './comparison'
import { create } from './construction'
import { byteswap, fromfile, fromlist, fromunicode, repr, tofile, tolist, tounicode } from './conversion'
import { appendBytes, appendItem, concat, extend, extendByArray, inplaceRepeat, insertItem, sizeTimes } from './growth'
import { getItem, pop, reverseItems, setItem } from './indexing'
import { ArrayIterator } from './iterator'
import { arrayFunctions, reduce } from './pickling'
import { arrayTypes, make, PyArray, report } from './storage'

export const arrayType: PyType = defineModuleType<PyArray>('array', 'array', {
  hasWeakrefs: true,
  patternKind: 'sequence',
  slots: {
    new: create,
    unhashable: true,
    repr,
    compare,
    iter: (self) => new ArrayIterator(self),
    length: (self) => self.length,
    getItem,
    setItem,
    contains: (self, value) => find(self, value) !== -1,
    concat,
    repeat: (self, count) => report(self, make(self.code, repeated(self.contents(), sizeTimes(self, count) * self.code.size)), '*'),
    inplaceConcat(self, other) {
      if (!(other instanceof PyArray)) return raise('TypeError', `can only extend array with array (not "${typeName(other)}")`)
      extendByArray(self, other)
      return self
    },
    inplaceRepeat,
    buffer: {
      getBuffer(self, flags) {
        const { size, format } = self.code
        lend(self)
        return new PyBuffer(
          self, self.storage, 0, self.length * size, size, false,
          asksFor(flags, PyBUF.FORMAT) ? format : null, 1,
          asksFor(flags, PyBUF.ND) ? [self.length] : null,
          asksFor(flags, PyBUF.STRIDES) ? [size] : null,
        )
      },
      releaseBuffer: takeBack,
    },
  },
  getset: {
    typecode: { get: (self) => self.code.code },
    itemsize: { get: (self) => self.code.size },
  },
  methods: {
    __class_getitem__: classMethod(oneArg((cls, parameters) => genericAlias(cls, parameters))),
    __copy__: noArgs((self: PyArray) => report(self, make(self.code, self.contents().slice()), 'copy')),
    __deepcopy__: oneArg((self: PyArray) => report(self, make(self.code, self.contents().slice()), 'copy')),
    __reduce_ex__: withKeywords({ names: [''], positionalOnly: 1, required: 1 }, (self: PyArray, protocol) => reduce(self, protocol as PyValue)),
    __sizeof__: noArgs((self: PyArray) => 64 + self.allocated * self.code.size),
    append: oneArg((self: PyArray, value) => {
      appendItem(self, value)
      return null
    }),
    buffer_info: noArgs((self: PyArray) => makeTuple([idOf(self), self.length])),
    byteswap: noArgs(byteswap),
    clear: noArgs((self: PyArray) => {
      const before = self.length
      self.resize(0)
      self.resizedAt(0, before)
      return null
    }),
    count: oneArg((self: PyArray, value) => {
      let count = 0
      for (let at = find(self, value); at !== -1; at = find(self, value, at + 1)) count++
      return count
    }),
    extend: withKeywords({ names: [''], positionalOnly: 1, required: 1 }, (self: PyArray, value) => extend(self, value as PyValue)),
    frombytes: oneArg((self: PyArray, value) => {
      appendBytes(self, value)
      return null
    }),
    fromfile: withKeywords({ names: ['', ''], positionalOnly: 2, required: 2 }, (self: PyArray, file, count) => fromfile(self, file as PyValue, count as PyValue)),
    fromlist: oneArg(fromlist),
    fromunicode: oneArg(fromunicode),
    index: positional(1, 3, (self: PyArray, value, start, stop) => indexOf(self, value as PyValue, start, stop)),
    insert: positional(2, 2, (self: PyArray, index, value) => {
      insertItem(self, asSsizeArgument(index as PyValue), value as PyValue)
      return null
    }),
    pop: positional(0, 1, pop),
    remove: oneArg(remove),
    reverse: noArgs(reverseItems),
    tobytes: noArgs((self: PyArray) => {
      const made = makeBytes(self.contents().slice())
      if (observer.copied !== null) observer.copied(made.bytes.length, self, made, 'tobytes')
      return made
    }),
    tofile: withKeywords({ names: [''], positionalOnly: 1, required: 1 }, (self: PyArray, file) => tofile(self, file as PyValue)),
    tolist: noArgs(tolist),
    tounicode: noArgs(tounicode),
  },
})

arrayTypes.array = arrayType

// array_modexec, which imports it; here no program that has no use for abstract classes waits for them.
whenLoaded.set('_collections_abc', (module) => void callMethod(getAttribute(module, 'MutableSequence'), 'register', [arrayType]))

export const arrayModule: ModuleSpec = {
  name: 'array',
  doc: 'This module defines an object type which can efficiently represent\nan array of basic values: characters, integers, floating-point\nnumbers.  Arrays are sequence types and behave very much like lists,\nexcept that the type of objects stored in them is constrained.\n',
  members: () => ({ ...arrayFunctions(), array: arrayType, ArrayType: arrayType, typecodes: 'bBuwhHiIlLqQfd' }),
}
