/** Steps from one int to another. */
import type { PyInt } from '../../objects/object'

/** How many steps of `step` lead from `start` to `stop`, the last one perhaps beyond. */
export function ceilDivide(start: PyInt, stop: PyInt, step: PyInt): bigint {
  const distance = BigInt(stop) - BigInt(start)
  const by = BigInt(step)
  const quotient = distance / by
  return quotient * by !== distance && distance < 0n === by < 0n ? quotient + 1n : quotient
}


