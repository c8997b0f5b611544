import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PiecedBytes } from './bytes'

const edit = fc.record({
  place: fc.nat(),
  removed: fc.oneof(fc.nat(6), fc.nat(60_000)),
  inserted: fc.oneof(fc.uint8Array({ maxLength: 6 }), fc.nat(70_000).map((n) => new Uint8Array(n).fill(n))),
  sameLength: fc.boolean(),
})

test('pieces hold what one array holds, after any edits, and earlier values stay', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.array(edit, { maxLength: 25 }), (size, edits) => {
      let expected = Uint8Array.from({ length: size }, (_, i) => i * 31)
      let bytes = PiecedBytes.from(expected.slice())
      const kept: { bytes: PiecedBytes; expected: Uint8Array }[] = []
      let owned = new Set<Uint8Array>()
      for (const [i, { place, removed, inserted, sameLength }] of edits.entries()) {
        if (i % 3 === 0) {
          kept.push({ bytes, expected: expected.slice() })
          owned = new Set()
        }
        const offset = expected.length === 0 ? 0 : place % (expected.length + 1)
        const fits = offset + inserted.length <= expected.length
        const gone = sameLength && fits ? inserted.length : Math.min(removed, expected.length - offset)
        const next = new Uint8Array(expected.length - gone + inserted.length)
        next.set(expected.subarray(0, offset))
        next.set(inserted, offset)
        next.set(expected.subarray(offset + gone), offset + inserted.length)
        expected = next
        bytes = sameLength && fits ? bytes.write(offset, inserted, owned) : bytes.splice(offset, gone, inserted)
      }
      kept.push({ bytes, expected })
      for (const each of kept) {
        expect(each.bytes.length).toBe(each.expected.length)
        expect(Buffer.compare(each.bytes.slice(), each.expected)).toBe(0)
        const middle = each.expected.length >> 1
        expect(each.bytes.at(middle)).toBe(each.expected[middle])
      }
      expect([bytes.at(-1), bytes.at(bytes.length), [...bytes.slice(-5, 2)]]).toEqual([undefined, undefined, [...expected.slice(0, 2)]])
    }),
    { numRuns: 150 },
  )
})
