/** _hashlib.HMAC: keyed hashes. Modules/_hashopenssl.c */
import { PyObject, type PyType, type PyValue } from '../../objects/object'
import { noArgs, withKeywords } from '../../objects/native'
import { addressOf } from '../../objects/protocols'
import { makeBytes, withBytes } from '../../builtins/bytes-storage'
import { defineModuleType } from '../module'
import type { Algorithm, Running } from './algorithms'
import { hexOfBytes, withData } from './hash'

const INNER = 0x36
const OUTER = 0x5c

class PyHmac extends PyObject {
  constructor(
    readonly algorithm: Algorithm,
    readonly inner: Running,
    readonly outer: Running,
  ) {
    super(hmacType)
  }

  digest(): Uint8Array {
    const last = this.outer.copy()
    last.update(this.inner.digest(-1))
    return last.digest(-1)
  }
}

function keyed(algorithm: Algorithm, key: Uint8Array, mask: number): Running {
  const running = algorithm.start()
  const block = new Uint8Array(algorithm.blockSize).fill(mask)
  key.forEach((byte, i) => (block[i] = byte ^ mask))
  running.update(block)
  return running
}

export function newHmac(algorithm: Algorithm, key: PyValue): PyHmac {
  return withBytes(key, (bytes) => {
    let short = bytes
    if (bytes.length > algorithm.blockSize) {
      const running = algorithm.start()
      running.update(bytes)
      short = running.digest(-1)
    }
    return new PyHmac(algorithm, keyed(algorithm, short, INNER), keyed(algorithm, short, OUTER))
  })
}

export function updateHmac(self: PyHmac, data: PyValue): void {
  withData(data, (bytes) => self.inner.update(bytes))
}

export const hmacType: PyType = defineModuleType<PyHmac>('_hashlib', 'HMAC', {
  final: true,
  slots: { repr: (self) => `<${self.algorithm.name} HMAC object @ ${addressOf(self)}>` },
  getset: {
    digest_size: { get: (self) => self.algorithm.digestSize },
    block_size: { get: (self) => self.algorithm.blockSize },
    name: { get: (self) => `hmac-${self.algorithm.name}` },
  },
  methods: {
    update: withKeywords({ names: ['msg'], required: 1 }, (self: PyHmac, data) => {
      updateHmac(self, data as PyValue)
      return null
    }),
    digest: noArgs((self: PyHmac) => makeBytes(self.digest())),
    hexdigest: noArgs((self: PyHmac) => hexOfBytes(self.digest())),
    copy: noArgs((self: PyHmac) => new PyHmac(self.algorithm, self.inner.copy(), self.outer.copy())),
  },
})

/** pbkdf2_hmac: `count` rounds for each block of the key. */
export function derive(algorithm: Algorithm, password: Uint8Array, salt: Uint8Array, count: number, length: number, look: () => void): Uint8Array {
  const base = newHmac(algorithm, makeBytes(password.slice()))
  const out = new Uint8Array(length)
  const mac = (...parts: Uint8Array[]): Uint8Array => {
    const inner = base.inner.copy()
    for (const part of parts) inner.update(part)
    const outer = base.outer.copy()
    outer.update(inner.digest(-1))
    return outer.digest(-1)
  }
  for (let block = 1, at = 0; at < length; block++) {
    const number = new Uint8Array(4)
    new DataView(number.buffer).setUint32(0, block)
    let round = mac(salt, number)
    const sum = round.slice()
    for (let i = 1; i < count; i++) {
      round = mac(round)
      for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) ^ (round[k] as number)
      if (i % 1024 === 0) look()
    }
    out.set(sum.subarray(0, length - at), at)
    at += sum.length
  }
  return out
}
