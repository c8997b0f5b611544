import { expect, test } from 'vitest'
import { fits, nativeFormats, readFloat, readInt, writeFloat, writeInt } from './formats'
import { BadStructFormat, parseStruct } from './struct-format'

const view = new DataView(new ArrayBuffer(16))

test('every half reads back as the bits it was read from', () => {
  const wrong: number[] = []
  for (let bits = 0; bits < 0x10000; bits++) {
    view.setUint16(0, bits, true)
    const value = readFloat(view, 0, 2, true)
    if (Number.isNaN(value)) continue
    if (!writeFloat(view, 8, 2, value, true) || view.getUint16(8, true) !== bits) wrong.push(bits)
  }
  expect(wrong).toEqual([])
})

test('a half rounds to even, and refuses what would be infinite', () => {
  const half = (value: number): number | undefined => (writeFloat(view, 0, 2, value, true) ? view.getUint16(0, true) : undefined)
  expect([half(65504), half(65519.99), half(65520), half(2 ** -25), half(2 ** -25 * 1.01), half(-0), half(Infinity)]).toEqual([
    0x7bff, 0x7bff, undefined, 0, 1, 0x8000, 0x7c00,
  ])
})

test('integers of every size and order read back as they were written', () => {
  for (const { size, signed } of nativeFormats.values()) {
    const bits = BigInt(8 * size)
    const edges = signed ? [0n, 1n, -1n, -(2n ** (bits - 1n)), 2n ** (bits - 1n) - 1n] : [0n, 1n, 2n ** bits - 1n]
    for (const edge of [...edges, ...edges.map((value) => value / 3n)]) {
      const value = edge >= -9007199254740991n && edge <= 9007199254740991n ? Number(edge) : edge
      expect(fits(value, size, signed)).toBe(true)
      for (const little of [true, false]) {
        writeInt(view, 3, size, value, little)
        expect(readInt(view, 3, size, signed, little)).toBe(value)
      }
    }
    expect(fits(signed ? 2n ** (bits - 1n) : 2n ** bits, size, signed)).toBe(false)
    expect(fits(signed ? -(2n ** (bits - 1n)) - 1n : -1, size, signed)).toBe(false)
  }
})

test.each([
  ['bi', 8], ['=bi', 5], ['bq', 16], ['b0q', 8], ['hhl', 16], ['<l', 4], ['3s2x', 5], ['bD', 24], ['<bD', 17], ['@P', 8], ['', 0],
] as const)('the format %j takes %i bytes', (format, size) => {
  expect(parseStruct(format).size).toBe(size)
})

test.each([
  ['z', 'bad char in struct format'], ['<n', 'bad char in struct format'], ['3', 'repeat count given without format specifier'],
  ['99999999999999999999b', 'total struct size too long'],
] as const)('the format %j is refused', (format, message) => {
  expect(() => parseStruct(format)).toThrow(expect.objectContaining(new BadStructFormat(message)))
})
