/** _md5, _sha1, _sha2, _sha3 and _blake2: the hash functions that CPython has without OpenSSL. */
import { blake2b, blake2s } from '@noble/hashes/blake2.js'
import type { Keywords, PyType, PyValue } from '../../objects/object'
import { notSimulated, raise } from '../../objects/errors'
import { unpackKeywords, type MethodSpec } from '../../objects/native'
import { asIndexInt, isTrue } from '../../objects/number'
import { asIntArgument } from '../../builtins/arguments'
import { bytesOf } from '../../builtins/bytes-storage'
import type { ModuleSpec } from '../module'
import { algorithmNamed, NobleRunning, type Algorithm } from './algorithms'
import { constructor, dataArgument, defineHashType, PyHash, withData } from './hash'
import { builtInModule } from './index'

/** Functions of a module and the types of what they make: `names` gives each function its type's name. */
function family(module: string, names: Record<string, string>): ModuleSpec {
  const types: Record<string, PyType> = {}
  const table: Record<string, MethodSpec> = {}
  for (const [name, typeName] of Object.entries(names)) {
    const algorithm = algorithmNamed(name) as Algorithm
    const type = (types[typeName] = defineHashType(module, typeName, algorithm.digestSize === 0))
    table[name] = constructor(() => new PyHash(type, algorithm, algorithm.start()))
  }
  return builtInModule(module, table, types)
}

export const _md5Module = family('_md5', { md5: 'MD5Type' })
export const _sha1Module = family('_sha1', { sha1: 'SHA1Type' })
export const _sha2Module = family('_sha2', { sha224: 'SHA224Type', sha256: 'SHA256Type', sha384: 'SHA384Type', sha512: 'SHA512Type' })

/** Types that are called themselves. */
function sha3Type(name: string): PyType {
  const algorithm = algorithmNamed(name) as Algorithm
  const made = constructor(() => new PyHash(type, algorithm, algorithm.start()))
  const type: PyType = defineHashType('_sha3', name, algorithm.digestSize === 0, {
    slots: { new: (_cls, args, keywords) => made.invoke(null, args, keywords, name, null) },
  })
  return type
}

export const _sha3Module: ModuleSpec = {
  name: '_sha3',
  members: () => ({
    ...Object.fromEntries(['sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'shake_128', 'shake_256'].map((name) => [name, sha3Type(name)])),
    implementation: 'HACL',
    _GIL_MINSIZE: 2048,
  }),
}

// --- blake2 ---

interface Limits {
  readonly name: 'blake2b' | 'blake2s'
  readonly digest: number
  readonly salt: number
  readonly block: number
}

const PARAMETERS = {
  names: ['data', 'digest_size', 'key', 'salt', 'person', 'fanout', 'depth', 'leaf_size', 'node_offset', 'node_depth', 'inner_size', 'last_node', 'usedforsecurity', 'string'],
  keywordOnly: 13,
}

/** A parameter of at most `size` bytes, filled up with zeros. */
function padded(value: PyValue | undefined, size: number, what: string): Uint8Array | undefined {
  if (value === undefined) return undefined
  const bytes = bytesOf(value)
  if (bytes.length > size) raise('ValueError', `maximum ${what} length is ${size} bytes`)
  if (bytes.length === 0) return undefined
  const block = new Uint8Array(size)
  block.set(bytes)
  return block
}

function newBlake(cls: PyType, { name, digest, salt, block }: Limits, args: PyValue[], keywords: Keywords): PyValue {
  const [data, digestSize, key, saltValue, person, fanout, depth, leafSize, nodeOffset, nodeDepth, innerSize, lastNode, , string] = unpackKeywords(name, PARAMETERS, args, keywords)
  const number = (value: PyValue | undefined, absent: number): number => (value === undefined ? absent : asIntArgument(value))
  const size = number(digestSize, digest)
  const initial = dataArgument(data, string)
  if (size < 1 || size > digest) raise('ValueError', `digest_size for ${name === 'blake2b' ? 'Blake2b' : 'Blake2s'} must be between 1 and ${digest} bytes, here it is ${size}`)
  const saltBytes = padded(saltValue, salt, 'salt')
  const personBytes = padded(person, salt, 'person')
  const width = number(fanout, 1)
  if (width < 0 || width > 255) raise('ValueError', 'fanout must be between 0 and 255')
  const height = number(depth, 1)
  if (height < 1 || height > 255) raise('ValueError', 'depth must be between 1 and 255')
  const isTree = [leafSize, nodeOffset, nodeDepth, innerSize].some((value) => value !== undefined && asIndexInt(value) !== 0)
  if (width !== 1 || height !== 1 || isTree || (lastNode !== undefined && isTrue(lastNode))) notSimulated(`${name} of a tree`)
  const secret = key === undefined ? new Uint8Array(0) : bytesOf(key)
  if (secret.length > digest) raise('ValueError', `maximum key length is ${digest} bytes`)
  const options = {
    dkLen: size,
    ...(secret.length === 0 ? {} : { key: secret.slice() }),
    ...(saltBytes === undefined ? {} : { salt: saltBytes }),
    ...(personBytes === undefined ? {} : { personalization: personBytes }),
  }
  const running = new NobleRunning((name === 'blake2b' ? blake2b : blake2s).create(options))
  const hash = new PyHash(cls, { name, digestSize: size, blockSize: block, start: () => running }, running)
  if (initial !== undefined) withData(initial, (bytes) => running.update(bytes))
  return hash
}

function blakeType(limits: Limits): PyType {
  const { name, digest, salt } = limits
  return defineHashType('_blake2', name, false, {
    slots: { new: (cls, args, keywords) => newBlake(cls, limits, args, keywords) },
    attributes: { SALT_SIZE: salt, PERSON_SIZE: salt, MAX_KEY_SIZE: digest, MAX_DIGEST_SIZE: digest },
    final: false,
  })
}

export const _blake2Module: ModuleSpec = {
  name: '_blake2',
  members: () => ({
    blake2b: blakeType({ name: 'blake2b', digest: 64, salt: 16, block: 128 }),
    blake2s: blakeType({ name: 'blake2s', digest: 32, salt: 8, block: 64 }),
    BLAKE2B_SALT_SIZE: 16, BLAKE2B_PERSON_SIZE: 16, BLAKE2B_MAX_KEY_SIZE: 64, BLAKE2B_MAX_DIGEST_SIZE: 64,
    BLAKE2S_SALT_SIZE: 8, BLAKE2S_PERSON_SIZE: 8, BLAKE2S_MAX_KEY_SIZE: 32, BLAKE2S_MAX_DIGEST_SIZE: 32,
    _GIL_MINSIZE: 2048,
  }),
}
