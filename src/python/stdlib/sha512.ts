/** SHA-512, by which texts become seeds. FIPS 180-4 */

const MASK = (1n << 64n) - 1n

let constants: { rounds: bigint[]; start: bigint[] } | undefined

/** floor(root of value), by Newton's method. */
function integerRoot(value: bigint, degree: bigint): bigint {
  let guess = 1n << BigInt(Math.ceil(value.toString(2).length / Number(degree)))
  for (;;) {
    const next = ((degree - 1n) * guess + value / guess ** (degree - 1n)) / degree
    if (next >= guess) return guess
    guess = next
  }
}

/** The first 64 bits of the fractions of the primes' cube roots, and of the first eight's square roots. */
function makeConstants(): { rounds: bigint[]; start: bigint[] } {
  const primes: bigint[] = []
  for (let n = 2n; primes.length < 80; n++) if (primes.every((prime) => n % prime !== 0n)) primes.push(n)
  return {
    rounds: primes.map((prime) => integerRoot(prime << 192n, 3n) & MASK),
    start: primes.slice(0, 8).map((prime) => integerRoot(prime << 128n, 2n) & MASK),
  }
}

function rotate(x: bigint, by: bigint): bigint {
  return ((x >> by) | (x << (64n - by))) & MASK
}

/** The digest's 64 bytes. */
export function sha512(message: Uint8Array): Uint8Array {
  const { rounds, start } = (constants ??= makeConstants())
  const padded = new Uint8Array(Math.ceil((message.length + 17) / 128) * 128)
  padded.set(message)
  padded[message.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setBigUint64(padded.length - 8, BigInt(message.length) * 8n)
  const state = [...start]
  const words: bigint[] = []
  for (let block = 0; block < padded.length; block += 128) {
    for (let t = 0; t < 80; t++) {
      if (t < 16) {
        words[t] = view.getBigUint64(block + t * 8)
        continue
      }
      const a = words[t - 15] as bigint
      const b = words[t - 2] as bigint
      const small0 = rotate(a, 1n) ^ rotate(a, 8n) ^ (a >> 7n)
      const small1 = rotate(b, 19n) ^ rotate(b, 61n) ^ (b >> 6n)
      words[t] = ((words[t - 16] as bigint) + small0 + (words[t - 7] as bigint) + small1) & MASK
    }
    compress(state, words, rounds)
  }
  const digest = new DataView(new ArrayBuffer(64))
  state.forEach((word, i) => digest.setBigUint64(i * 8, word))
  return new Uint8Array(digest.buffer)
}

function compress(state: bigint[], words: readonly bigint[], rounds: readonly bigint[]): void {
  let [a, b, c, d, e, f, g, h] = state as [bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint]
  for (let t = 0; t < 80; t++) {
    const big1 = rotate(e, 14n) ^ rotate(e, 18n) ^ rotate(e, 41n)
    const choice = (e & f) ^ (~e & MASK & g)
    const first = (h + big1 + choice + (rounds[t] as bigint) + (words[t] as bigint)) & MASK
    const big0 = rotate(a, 28n) ^ rotate(a, 34n) ^ rotate(a, 39n)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    h = g
    g = f
    f = e
    e = (d + first) & MASK
    d = c
    c = b
    b = a
    a = (first + big0 + majority) & MASK
  }
  const next = [a, b, c, d, e, f, g, h]
  for (let i = 0; i < 8; i++) state[i] = ((state[i] as bigint) + (next[i] as bigint)) & MASK
}
