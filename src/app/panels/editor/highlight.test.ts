import fc from 'fast-check'
import { expect, test } from 'vitest'
import { highlight } from './highlight'

const kinds = (text: string) => highlight(text).map((line) => line.filter(({ kind }) => kind !== 'plain').map(({ kind, text: part }) => `${kind} ${part}`))

test('keywords, built-ins, strings with their prefix, numbers and comments', () => {
  expect(kinds('for x in memoryview(b"a#b"): print(0x1F)  # end')).toEqual([
    ['keyword for', 'keyword in', 'builtin memoryview', 'string b"a#b"', 'builtin print', 'number 0x1F', 'comment # end'],
  ])
})

test('a string in triple quotes goes on over lines', () => {
  expect(kinds('x = """one\ntwo # not\nthree""" + 1')).toEqual([['string """one'], ['string two # not'], ['string three"""', 'number 1']])
})

test('nothing of any text is lost or added', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', "'", '\\', '#', 'b', ' ', '\n', '1', 'é', '(', '😀') }), (text) => {
      expect(highlight(text).map((line) => line.map((part) => part.text).join('')).join('\n')).toBe(text)
    }),
  )
})
