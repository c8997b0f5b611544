/** Hash objects: what every constructor of hashlib gives. Modules/_hashopenssl.c, md5module.c, sha2module.c … */
import { PyObject, type PyType, type PyValue } from '../../objects/object'
import { raise, typeName } from '../../objects/errors'
import { noArgs, oneArg, withKeywords, type MethodSpec } from '../../objects/native'
import type { TypeSpec } from '../../objects/type'
import { addressOf } from '../../objects/protocols'
import { getBuffer, hasBuffer, PyBUF, releaseBuffer, windowOf } from '../../buffer'
import { asSsizeArgument } from '../../builtins/arguments'
import { makeBytes } from '../../builtins/bytes-storage'
import { toText } from '../../builtins/str-storage'
import { defineModuleType } from '../module'
import type { Algorithm, Running } from './algorithms'

export class PyHash extends PyObject {
  constructor(
    cls: PyType,
    readonly algorithm: Algorithm,
    readonly running: Running,
  ) {
    super(cls)
  }
}

/** Runs something with the bytes to hash, which are held meanwhile. GET_BUFFER_VIEW_OR_ERROUT */
export function withData<T>(value: PyValue, run: (bytes: Uint8Array) => T): T {
  if (toText(value) !== undefined) raise('TypeError', 'Strings must be encoded before hashing')
  if (!hasBuffer(value)) raise('TypeError', 'object supporting the buffer API required')
  const buffer = getBuffer(value, PyBUF.SIMPLE)
  try {
    if (buffer.ndim > 1) raise('BufferError', 'Buffer must be single dimension')
    return run(windowOf(buffer))
  } finally {
    releaseBuffer(buffer)
  }
}

export function hexOfBytes(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0')
  return text
}

function update(self: PyHash, data: PyValue): null {
  withData(data, (bytes) => self.running.update(bytes))
  return null
}

const fixedMethods: Record<string, MethodSpec<PyHash>> = {
  update: oneArg(update),
  digest: noArgs((self: PyHash) => makeBytes(self.running.digest(-1))),
  hexdigest: noArgs((self: PyHash) => hexOfBytes(self.running.digest(-1))),
  copy: noArgs((self: PyHash) => new PyHash(self.cls, self.algorithm, self.running.copy())),
}

function lengthArgument(value: PyValue): number {
  const length = asSsizeArgument(value)
  if (length < 0) raise('SystemError', 'Negative size passed to PyBytes_FromStringAndSize')
  return length
}

/** The methods of those that give as many bytes as one likes. */
const openMethods: Record<string, MethodSpec<PyHash>> = {
  ...fixedMethods,
  digest: withKeywords({ names: ['length'], required: 1 }, (self: PyHash, length) => makeBytes(self.running.digest(lengthArgument(length as PyValue)))),
  hexdigest: withKeywords({ names: ['length'], required: 1 }, (self: PyHash, length) => hexOfBytes(self.running.digest(lengthArgument(length as PyValue)))),
}

const facts: NonNullable<TypeSpec<PyHash>['getset']> = {
  digest_size: { get: (self) => self.algorithm.digestSize },
  block_size: { get: (self) => self.algorithm.blockSize },
  name: { get: (self) => self.algorithm.name },
}

/** A type of hash objects in a module. */
export function defineHashType(module: string, name: string, isOpen: boolean, more: TypeSpec<PyHash> = {}): PyType {
  return defineModuleType<PyHash>(module, name, { final: true, getset: facts, methods: isOpen ? openMethods : fixedMethods, ...more })
}

function reprHash(self: PyHash): string {
  return `<${self.algorithm.name} ${typeName(self)} object @ ${addressOf(self)}>`
}

export const hashType = defineHashType('_hashlib', 'HASH', false, { slots: { repr: reprHash } })
export const openHashType = defineHashType('_hashlib', 'HASHXOF', true, { bases: [hashType], slots: { repr: reprHash }, getset: { digest_size: { get: () => 0 } } })

/** A fresh hash of OpenSSL's kind. */
export function newHash(algorithm: Algorithm): PyHash {
  return new PyHash(algorithm.digestSize === 0 ? openHashType : hashType, algorithm, algorithm.start())
}

/** What `data` and its old name `string` give together. _Py_hashlib_data_argument */
export function dataArgument(data: PyValue | undefined, string: PyValue | undefined): PyValue | undefined {
  if (string === undefined || string === null) return data
  if (data === undefined) return string
  return raise('TypeError', "'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for removal in a future version.")
}

/** A constructor: (data=b'', *, usedforsecurity=True, string=None). */
export function constructor(make: () => PyHash): MethodSpec {
  return withKeywords({ names: ['data', 'usedforsecurity', 'string'], keywordOnly: 2 }, (_self, data, _security, string) => {
    const initial = dataArgument(data, string)
    const hash = make()
    if (initial !== undefined) update(hash, initial)
    return hash
  })
}
