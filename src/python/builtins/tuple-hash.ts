/** How the hashes of items become the hash of a tuple: xxHash with 64 bits. tuple_hash in Objects/tupleobject.c */
import { normalizeInt, type PyInt } from '../objects/object'

const PRIME_1 = 11400714785074694791n
const PRIME_2 = 14029467366897019727n
const PRIME_5 = 2870177450012600261n
const MASK = 2n ** 64n - 1n

export function mixHashes(hashes: readonly PyInt[], withLength = true): PyInt {
  let sum = PRIME_5
  for (const hash of hashes) {
    sum = (sum + BigInt.asUintN(64, BigInt(hash)) * PRIME_2) & MASK
    sum = ((sum << 31n) | (sum >> 33n)) & MASK
    sum = (sum * PRIME_1) & MASK
  }
  if (withLength) sum = (sum + (BigInt(hashes.length) ^ (PRIME_5 ^ 3527539n))) & MASK
  if (sum === MASK) return 1546275796
  return normalizeInt(BigInt.asIntN(64, sum))
}
