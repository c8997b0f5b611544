/** Arrays that look at the bytes of a room without an export of their own, for the recording. */
import { isOnlooker, ownerOf } from '../../buffer/exporter'
import type { LookFacts } from '../../events'
import type { PyObject } from '../../objects/object'
import type { Holders } from './holders'

/** Arrays told of one room at most. */
const MOST_LOOKS = 12

/** The arrays that the learner's names lead to, by whose bytes they look at. */
export function looksByOwner(holders: Holders): ReadonlyMap<PyObject, readonly LookFacts[]> {
  const byOwner = new Map<PyObject, LookFacts[]>()
  for (const [object, paths] of holders.all()) {
    if (!isOnlooker(object)) continue
    const look = object.look()
    const owner = look === null ? null : ownerOf(object)
    const name = paths[0]?.short
    // A temporary, and the base that an array with a name keeps, would only be noise.
    if (look === null || owner === null || name === undefined || name.startsWith('a temporary') || name.endsWith('.base')) continue
    let looks = byOwner.get(owner)
    if (looks === undefined) byOwner.set(owner, (looks = []))
    if (looks.length === MOST_LOOKS) continue
    const { base } = look
    looks.push({ ...look, name, base: base === null ? null : (holders.of(base)[0]?.short ?? base.cls.name) })
  }
  return byOwner
}

export function sameLooks(a: readonly LookFacts[] | undefined, b: readonly LookFacts[] | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.length === b.length && a.every((look, i) => keyOf(look) === keyOf(b[i]!)))
}

const keyOf = ({ name, dtype, offset, shape, strides, readonly, base, isStale }: LookFacts): string =>
  JSON.stringify([name, dtype, offset, shape, strides, readonly, base, isStale])
