/** _hashlib: hashes as CPython has them of OpenSSL. Modules/_hashopenssl.c */
import { scrypt } from '@noble/hashes/scrypt.js'
import type { PyType, PyValue } from '../../objects/object'
import { PyDict } from '../../objects/dict'
import { exceptionTypes, makeException, notSimulated, PyRaise, raise } from '../../objects/errors'
import { noArgs, withKeywords, type MethodSpec } from '../../objects/native'
import { interrupts } from '../../objects/protocols'
import { call } from '../../objects/call'
import { asSsizeArgument, asTextArgument } from '../../builtins/arguments'
import { bytesOf, makeBytes } from '../../builtins/bytes-storage'
import { toText } from '../../builtins/str-storage'
import { frozensetType } from '../../builtins/set'
import { makeList } from '../../objects/tuple'
import { defineModuleType, moduleFunctions, type ModuleSpec } from '../module'
import { algorithmNamed, OPENSSL_NAMES, type Algorithm } from './algorithms'
import { constructor, dataArgument, hashType, newHash, openHashType, withData } from './hash'
import { compareDigest } from './compare-digest'
import { derive, hmacType, newHmac, updateHmac } from './hmac'

const unsupportedType: PyType = defineModuleType('_hashlib', 'UnsupportedDigestmodError', { bases: [exceptionTypes.ValueError as PyType] })

function unsupported(): never {
  throw new PyRaise(makeException(unsupportedType, '[digital envelope routines] unsupported'))
}

function findAlgorithm(name: string): Algorithm {
  const algorithm = algorithmNamed(name)
  if (algorithm !== undefined) return algorithm
  if (name.toLowerCase() === 'sm3') notSimulated('the hash function sm3')
  return unsupported()
}

const CONSTRUCTORS = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'shake_128', 'shake_256']

const functions = moduleFunctions(
  '_hashlib',
  Object.fromEntries(CONSTRUCTORS.map((name): [string, MethodSpec] => [`openssl_${name}`, constructor(() => newHash(findAlgorithm(name)))])),
)

/** A digest by its name, or by the function that makes it. py_digest_by_digestmod */
function digestArgument(value: PyValue | undefined): Algorithm {
  const name = value === undefined || value === null ? undefined : toText(value)
  if (name !== undefined) return findAlgorithm(name)
  for (const [key, fn] of Object.entries(functions)) if (fn === value) return findAlgorithm(key.slice('openssl_'.length))
  throw new PyRaise(makeException(unsupportedType, `Unsupported digestmod ${value === undefined || value === null ? 'None' : ''}`.trim()))
}

const newFunction = withKeywords({ names: ['name', 'data', 'usedforsecurity', 'string'], required: 1, keywordOnly: 2 }, (_self, name, data, _security, string) => {
  const wanted = asTextArgument(name as PyValue, 'new', 'name')
  const initial = dataArgument(data, string)
  const hash = newHash(findAlgorithm(wanted))
  if (initial !== undefined) withData(initial, (bytes) => hash.running.update(bytes))
  return hash
})

const hmacNew = withKeywords({ names: ['key', 'msg', 'digestmod'], required: 1 }, (_self, key, message, digest) => {
  if (digest === undefined || digest === null) raise('TypeError', "Missing required parameter 'digestmod'.")
  const hmac = newHmac(digestArgument(digest), key as PyValue)
  if (message !== undefined && message !== null) updateHmac(hmac, message)
  return hmac
})

const pbkdf2 = withKeywords(
  { names: ['hash_name', 'password', 'salt', 'iterations', 'dklen'], required: 4 },
  (_self, name, password, salt, iterations, size) => {
    const algorithm = findAlgorithm(asTextArgument(name as PyValue, 'pbkdf2_hmac', 'hash_name'))
    const [secret, grain] = [bytesOf(password as PyValue), bytesOf(salt as PyValue)]
    const count = asSsizeArgument(iterations as PyValue)
    if (count < 1) raise('ValueError', 'iteration value must be greater than 0.')
    const length = size === undefined || size === null ? algorithm.digestSize : asSsizeArgument(size)
    if (length < 1) raise('ValueError', 'key length must be greater than 0.')
    return makeBytes(derive(algorithm, secret, grain, count, length, interrupts.check))
  },
)

const scryptFunction = withKeywords(
  { names: ['password', 'salt', 'n', 'r', 'p', 'maxmem', 'dklen'], required: 1, keywordOnly: 6, requiredKeywords: ['salt', 'n', 'r', 'p'] },
  (_self, password, salt, n, r, p, maxmem, size) => {
    const secret = bytesOf(password as PyValue)
    if (salt === undefined || salt === null) raise('TypeError', 'salt is required')
    const grain = bytesOf(salt)
    const [cost, block, parallel] = [n, r, p].map((value, i) => {
      if (value === undefined || value === null) raise('TypeError', `${'nrp'.charAt(i)} is required and must be an unsigned int`)
      return asSsizeArgument(value)
    }) as [number, number, number]
    if (cost < 2 || (cost & (cost - 1)) !== 0) raise('ValueError', 'n must be a power of 2.')
    const limit = maxmem === undefined ? 0 : asSsizeArgument(maxmem)
    if (limit < 0 || limit > 0x7fffffff) raise('ValueError', 'maxmem must be positive and smaller than 2147483647')
    const length = size === undefined ? 64 : asSsizeArgument(size)
    if (length < 1 || length > 0x7fffffff) raise('ValueError', 'dklen must be greater than 0 and smaller than 2147483647')
    const needed = 128 * block * (cost + parallel) + 32 * block * 4
    if (needed > (limit === 0 ? 32 * 2 ** 20 : limit)) raise('ValueError', '[digital envelope routines] memory limit exceeded')
    return makeBytes(scrypt(secret, grain, { N: cost, r: block, p: parallel, dkLen: length }))
  },
)

export const _hashlibModule: ModuleSpec = {
  name: '_hashlib',
  doc: 'OpenSSL interface for hashlib module',
  members: () => {
    const constructors = new PyDict()
    for (const [name, fn] of Object.entries(functions)) constructors.set(fn, name.slice('openssl_'.length))
    return {
      ...functions,
      ...moduleFunctions('_hashlib', {
        new: newFunction,
        hmac_new: hmacNew,
        hmac_digest: withKeywords({ names: ['key', 'msg', 'digest'], required: 3 }, (_self, key, message, digest) => {
          const hmac = newHmac(digestArgument(digest), key as PyValue)
          updateHmac(hmac, message as PyValue)
          return makeBytes(hmac.digest())
        }),
        pbkdf2_hmac: pbkdf2,
        scrypt: scryptFunction,
        compare_digest: compareDigest,
        get_fips_mode: noArgs(() => 0),
      }),
      HASH: hashType,
      HASHXOF: openHashType,
      HMAC: hmacType,
      UnsupportedDigestmodError: unsupportedType,
      openssl_md_meth_names: call(frozensetType, [makeList([...OPENSSL_NAMES])]),
      _constructors: constructors,
      _GIL_MINSIZE: 2048,
    }
  },
}

/** A module with hash functions that CPython has without OpenSSL. */
function builtInModule(name: string, table: Record<string, MethodSpec>, types: Record<string, PyType>): ModuleSpec {
  return { name, members: () => ({ ...moduleFunctions(name, table), ...types, _GIL_MINSIZE: 2048 }) }
}

export { builtInModule, findAlgorithm }
