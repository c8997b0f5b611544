/** _pickle: Pickler, Unpickler and PickleBuffer, in CPython's C words. Modules/_pickle.c */
import { Tracked, type PyType, type PyValue, type Visit } from '../../objects/object'
import { getOptionalAttribute } from '../../objects/attributes'
import { PyDict } from '../../objects/dict'
import { raise, typeName } from '../../objects/errors'
import { release, releaseNow, retain } from '../../objects/lifetime'
import { noArgs, oneArg, positional, unpackKeywords, withKeywords } from '../../objects/native'
import { isTrue } from '../../objects/number'
import { idOf, iterOf } from '../../objects/protocols'
import { makeTuple, PyTuple } from '../../objects/tuple'
import { lookup } from '../../objects/type'
import { asIntArgument, asTextArgument } from '../../builtins/arguments'
import { makeBytes, withBytes } from '../../builtins/bytes-storage'
import { defineModuleType, moduleFunctions, type ModuleSpec } from '../module'
import { cannotPickle, pickleErrorType, picklingErrorType, refuseData, unpicklingErrorType } from './errors'
import { BytesInput, fileInput } from './input'
import { DEFAULT_PROTOCOL, HIGHEST_PROTOCOL } from './opcodes'
import { Output } from './output'
import { pickleBufferType } from './pickle-buffer'
import { PyPickler } from './pickler'
import { PyUnpickler, type UnpicklerOptions } from './unpickler'

// --- writing ---

/** The protocol, then the file that is written, then the callback: in this order they are refused. _Pickler_SetProtocol, _Pickler_SetOutputStream, _Pickler_SetBufferCallback */
function setUp(self: PyPickler, protocol: PyValue | undefined, fixImports: PyValue | undefined, callback: PyValue | undefined, file?: PyValue): void {
  let version = protocol === undefined || protocol === null ? DEFAULT_PROTOCOL : asIntArgument(protocol)
  if (version < 0) version = HIGHEST_PROTOCOL
  if (version > HIGHEST_PROTOCOL) raise('ValueError', `pickle protocol must be <= ${HIGHEST_PROTOCOL}`)
  self.protocol = version
  self.fixImports = (fixImports === undefined || isTrue(fixImports)) && version < 3
  if (file !== undefined) setFile(self, file)
  if (callback !== undefined && callback !== null && version < 5) raise('ValueError', 'buffer_callback needs protocol >= 5')
  const before = self.bufferCallback
  self.bufferCallback = callback ?? null
  retain(self.bufferCallback)
  release(before)
}

function setFile(self: PyPickler, file: PyValue): void {
  const write = getOptionalAttribute(file, 'write')
  if (write === undefined) raise('TypeError', "file must have a 'write' attribute")
  retain(write)
  release(self.writeMethod)
  self.writeMethod = write
  self.output = new Output(write)
}

const PICKLER = { names: ['file', 'protocol', 'fix_imports', 'buffer_callback'], required: 1 }

/** What a class of the program's, or the program itself, put in the place of the built-in method. */
function overridden(self: PyPickler, name: string): PyValue | undefined {
  const own = lookup(self.cls, name)
  if (own === undefined || own === picklerType.dict.get(name)) return undefined
  return getOptionalAttribute(self, name)
}

function dumpTo(self: PyPickler, value: PyValue): void {
  const persistentId = overridden(self, 'persistent_id')
  const reducerOverride = getOptionalAttribute(self, 'reducer_override')
  const hooks = [persistentId, reducerOverride].filter((hook) => hook !== undefined)
  hooks.forEach(retain)
  try {
    self.dump(value, {
      ...(persistentId === undefined ? {} : { persistentId }),
      ...(reducerOverride === undefined ? {} : { reducerOverride }),
    })
  } finally {
    hooks.forEach(release)
  }
}

const picklerType: PyType = defineModuleType<PyPickler>('_pickle', 'Pickler', {
  slots: {
    new: (cls) => new PyPickler(cls),
    init(self, args, keywords) {
      const [file, protocol, fixImports, callback] = unpackKeywords('Pickler', PICKLER, args, keywords)
      setUp(self, protocol, fixImports, callback, file as PyValue)
      self.clearMemo()
    },
  },
  getset: {
    memo: {
      get: (self) => new MemoProxy(picklerMemoType, self),
      set(self, value) {
        const entries = value instanceof MemoProxy && value.owner instanceof PyPickler ? [...value.owner.memo] : entriesOf(value)
        entries.forEach(([key]) => retain(key))
        self.clearMemo()
        self.memo = new Map(entries)
      },
    },
    bin: { get: (self) => (self.protocol >= 1 ? 1 : 0), member: true },
    fast: { get: (self) => (self.isFast ? 1 : 0), set: (self, value) => void (self.isFast = value !== undefined && isTrue(value)), member: true },
    dispatch_table: {
      get: (self) => self.dispatchTable ?? raise('AttributeError', `'${self.cls.name}' object has no attribute 'dispatch_table'`),
      set(self, value) {
        const before = self.dispatchTable
        if (value !== undefined) retain(value)
        self.dispatchTable = value
        if (before !== undefined) release(before)
      },
      member: true,
    },
  },
  methods: {
    dump: oneArg((self: PyPickler, value) => {
      if (self.output === null) throw cannotPickle(`Pickler.__init__() was not called by ${self.cls.name}.__init__()`)
      if (self.cls.isHeapType && lookup(self.cls, 'dispatch_table') !== picklerType.dict.get('dispatch_table')) {
        self.dispatchTable = getOptionalAttribute(self, 'dispatch_table')
        if (self.dispatchTable !== undefined) retain(self.dispatchTable)
      }
      dumpTo(self, value)
      return null
    }),
    clear_memo: noArgs((self: PyPickler) => {
      self.clearMemo()
      return null
    }),
    persistent_id: oneArg(() => null),
  },
})

/** `{id: (number, object)}` */
function entriesOf(value: PyValue | undefined): [PyValue, number][] {
  if (!(value instanceof PyDict)) return raise('TypeError', `'memo' attribute must be a PicklerMemoProxy object or dict, not ${typeName(value ?? null)}`)
  return [...value.entries()].map(([, item]) => {
    if (!(item instanceof PyTuple) || item.items.length !== 2) return raise('TypeError', "'memo' values must be 2-item tuples")
    return [item.items[1] as PyValue, Number(item.items[0])]
  })
}

// --- reading ---

const UNPICKLER = { names: ['file', 'fix_imports', 'encoding', 'errors', 'buffers'], required: 1, keywordOnly: 4 }

/** Texts are refused before what is read, and that before the buffers. */
function optionsOf([fixImports, encoding, errors]: readonly (PyValue | undefined)[], name: string): UnpicklerOptions {
  return {
    fixImports: fixImports === undefined || isTrue(fixImports),
    encoding: encoding === undefined ? 'ASCII' : asTextArgument(encoding, name, 'encoding'),
    errors: errors === undefined ? 'strict' : asTextArgument(errors, name, 'errors'),
  }
}

/** _Unpickler_SetBuffers */
function setBuffers(self: PyUnpickler, buffers: PyValue | undefined): void {
  const before = self.buffers
  self.buffers = buffers === undefined || buffers === null ? null : iterOf(buffers)
  retain(self.buffers)
  release(before)
}

const unpicklerType: PyType = defineModuleType<PyUnpickler>('_pickle', 'Unpickler', {
  slots: {
    new: (cls) => new PyUnpickler(cls),
    init(self, args, keywords) {
      const [file, ...options] = unpackKeywords('Unpickler', UNPICKLER, args, keywords)
      const texts = optionsOf(options, 'Unpickler')
      const input = fileInput(file as PyValue)
      self.options = texts
      setBuffers(self, options[3])
      input.methods.forEach(retain)
      self.held.forEach(release)
      self.held = input.methods
      self.input = input
      self.setMemo(new Map())
    },
  },
  getset: {
    memo: {
      get: (self) => new MemoProxy(unpicklerMemoType, self),
      set(self, value) {
        if (value instanceof MemoProxy && value.owner instanceof PyUnpickler) self.setMemo(new Map(value.owner.memo))
        else if (value instanceof PyDict) self.setMemo(new Map([...value.entries()].map(([key, item]) => [Number(key), item])))
        else raise('TypeError', `'memo' attribute must be an UnpicklerMemoProxy object or dict, not ${typeName(value ?? null)}`)
      },
    },
  },
  methods: {
    load: noArgs((self: PyUnpickler) => {
      if (self.input === null) refuseData(`Unpickler.__init__() was not called by ${self.cls.name}.__init__()`)
      return self.load()
    }),
    find_class: positional(2, 2, (self: PyUnpickler, module, name) => self.findClass(module as PyValue, name as PyValue)),
    persistent_load: oneArg(() => refuseData('A load persistent id instruction was encountered, but no persistent_load function was specified.')),
  },
})

// --- what was remembered ---

class MemoProxy extends Tracked {
  constructor(
    cls: PyType,
    /** Owned. */
    readonly owner: PyPickler | PyUnpickler,
  ) {
    super(cls)
    retain(owner)
  }
  copy(): PyDict {
    const dict = new PyDict()
    if (this.owner instanceof PyPickler) for (const [value, index] of this.owner.memo) dict.set(idOf(value), makeTuple([index, value]))
    else for (const [index, value] of this.owner.memo) dict.set(index, value)
    return dict
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.owner)
  }
  override dealloc(): void {
    releaseNow(this.owner)
  }
}

function memoType(name: string): PyType {
  return defineModuleType<MemoProxy>('_pickle', name, {
    final: true,
    slots: { unhashable: true },
    methods: {
      clear: noArgs((self: MemoProxy) => {
        if (self.owner instanceof PyPickler) self.owner.clearMemo()
        else self.owner.setMemo(new Map())
        return null
      }),
      copy: noArgs((self: MemoProxy) => self.copy()),
    },
  })
}

const picklerMemoType = memoType('PicklerMemoProxy')
const unpicklerMemoType = memoType('UnpicklerMemoProxy')

// --- functions ---

const dump = withKeywords({ names: ['obj', 'file', 'protocol', 'fix_imports', 'buffer_callback'], required: 2, keywordOnly: 2 }, (_self, value, file, protocol, fixImports, callback) => {
  const pickler = new PyPickler(picklerType)
  setUp(pickler, protocol, fixImports, callback, file as PyValue)
  keeping(pickler, () => pickler.dump(value as PyValue, {}))
  return null
})

/** Runs something with a pickler that nobody else holds. */
function keeping(object: PyPickler | PyUnpickler, run: () => void): void {
  retain(object)
  try {
    run()
  } finally {
    release(object)
  }
}

const dumps = withKeywords({ names: ['obj', 'protocol', 'fix_imports', 'buffer_callback'], required: 1, keywordOnly: 2 }, (_self, value, protocol, fixImports, callback) => {
  const pickler = new PyPickler(picklerType)
  setUp(pickler, protocol, fixImports, callback)
  const output = new Output(null)
  pickler.output = output
  keeping(pickler, () => pickler.dump(value as PyValue, {}))
  return makeBytes(output.take())
})

const load = withKeywords(UNPICKLER, (_self, file, ...options) => {
  const unpickler = new PyUnpickler(unpicklerType)
  unpickler.options = optionsOf(options, 'load')
  unpickler.input = fileInput(file as PyValue)
  setBuffers(unpickler, options[3])
  return loaded(unpickler)
})

function loaded(unpickler: PyUnpickler): PyValue {
  let value: PyValue = null
  keeping(unpickler, () => {
    value = unpickler.load()
    retain(value)
  })
  release(value)
  return value
}

const loads = withKeywords({ ...UNPICKLER, names: ['', ...UNPICKLER.names.slice(1)], positionalOnly: 1 }, (_self, data, ...options) => {
  const unpickler = new PyUnpickler(unpicklerType)
  unpickler.options = optionsOf(options, 'loads')
  return withBytes(data as PyValue, (bytes) => {
    unpickler.input = new BytesInput(bytes)
    setBuffers(unpickler, options[3])
    return loaded(unpickler)
  })
})

export const _pickleModule: ModuleSpec = {
  name: '_pickle',
  doc: 'Optimized C implementation for the Python pickle module.',
  members: () => ({
    ...moduleFunctions('_pickle', { dump, dumps, load, loads }),
    PickleError: pickleErrorType,
    PicklingError: picklingErrorType,
    UnpicklingError: unpicklingErrorType,
    Pickler: picklerType,
    Unpickler: unpicklerType,
    PickleBuffer: pickleBufferType,
  }),
}

