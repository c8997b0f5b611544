/** The hash functions by their names in Python. They are those of `@noble/hashes`. */
import { blake2b, blake2s } from '@noble/hashes/blake2.js'
import { md5, ripemd160, sha1 } from '@noble/hashes/legacy.js'
import { sha224, sha256, sha384, sha512, sha512_224, sha512_256 } from '@noble/hashes/sha2.js'
import { sha3_224, sha3_256, sha3_384, sha3_512, shake128, shake256 } from '@noble/hashes/sha3.js'

/** A hash that goes on. */
export interface Running {
  update(bytes: Uint8Array): void
  /** The digest so far; `length` bytes of it where the algorithm gives as many as one likes. */
  digest(length: number): Uint8Array
  copy(): Running
}

export interface Algorithm {
  readonly name: string
  /** Bytes of a digest; 0: as many as one likes. */
  readonly digestSize: number
  readonly blockSize: number
  start(): Running
}

interface NobleHash {
  update(bytes: Uint8Array): unknown
  digest(): Uint8Array
  clone(): NobleHash
  xof?(length: number): Uint8Array
}

/** A hash of noble's. It ends with its digest, so that is taken from a copy. */
export class NobleRunning implements Running {
  constructor(private readonly hash: NobleHash) {}
  update(bytes: Uint8Array): void {
    this.hash.update(bytes)
  }
  digest(length: number): Uint8Array {
    const last = this.hash.clone()
    return last.xof === undefined || length < 0 ? last.digest() : last.xof(length)
  }
  copy(): Running {
    return new NobleRunning(this.hash.clone())
  }
}

/** Two hashes side by side, for what old TLS signed. */
class Both implements Running {
  constructor(
    private readonly first: Running,
    private readonly second: Running,
  ) {}
  update(bytes: Uint8Array): void {
    this.first.update(bytes)
    this.second.update(bytes)
  }
  digest(): Uint8Array {
    return Uint8Array.of(...this.first.digest(-1), ...this.second.digest(-1))
  }
  copy(): Running {
    return new Both(this.first.copy(), this.second.copy())
  }
}

function fixed(name: string, digestSize: number, blockSize: number, create: () => NobleHash): Algorithm {
  return { name, digestSize, blockSize, start: () => new NobleRunning(create()) }
}

const list: readonly Algorithm[] = [
  fixed('md5', 16, 64, () => md5.create()),
  fixed('sha1', 20, 64, () => sha1.create()),
  fixed('sha224', 28, 64, () => sha224.create()),
  fixed('sha256', 32, 64, () => sha256.create()),
  fixed('sha384', 48, 128, () => sha384.create()),
  fixed('sha512', 64, 128, () => sha512.create()),
  fixed('sha512_224', 28, 128, () => sha512_224.create()),
  fixed('sha512_256', 32, 128, () => sha512_256.create()),
  fixed('sha3_224', 28, 144, () => sha3_224.create()),
  fixed('sha3_256', 32, 136, () => sha3_256.create()),
  fixed('sha3_384', 48, 104, () => sha3_384.create()),
  fixed('sha3_512', 64, 72, () => sha3_512.create()),
  fixed('shake_128', 0, 168, () => shake128.create({})),
  fixed('shake_256', 0, 136, () => shake256.create({})),
  fixed('ripemd160', 20, 64, () => ripemd160.create()),
  fixed('blake2b', 64, 128, () => blake2b.create({})),
  fixed('blake2s', 32, 64, () => blake2s.create({})),
  { name: 'md5-sha1', digestSize: 36, blockSize: 64, start: () => new Both(new NobleRunning(md5.create()), new NobleRunning(sha1.create())) },
]

const byName = new Map(list.map((algorithm) => [algorithm.name, algorithm]))
// OpenSSL's own spellings.
for (const [name, algorithm] of [...byName]) {
  byName.set(name.replace('_', '-'), algorithm)
  byName.set(name.replace('shake_', 'shake'), algorithm)
}
for (const size of ['1', '224', '256', '384', '512']) byName.set(`sha-${size}`, byName.get(`sha${size}`) as Algorithm)
byName.set('blake2b512', byName.get('blake2b') as Algorithm)
byName.set('blake2s256', byName.get('blake2s') as Algorithm)

/** In any case of letters; undefined for what is not here. */
export function algorithmNamed(name: string): Algorithm | undefined {
  return byName.get(name.toLowerCase())
}

/** hashlib.algorithms_available, as far as OpenSSL has them. */
export const OPENSSL_NAMES = [...list.map(({ name }) => name), 'sm3']
