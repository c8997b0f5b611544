import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deflateRaw, toBase64Url } from './compress'
import { largestSnippet, readLink, writeFields, writeLink } from './link'

const bytes = (text: string) => new TextEncoder().encode(text)

test('a link written by hand opens its code at its step', async () => {
  const { state, problems } = await readLink(`#code=${encodeURIComponent('x = b"a+b" + b"%"\nprint(x)\n')}&step=2`)
  expect(problems).toEqual([])
  expect(state).toEqual({ code: 'x = b"a+b" + b"%"\nprint(x)\n', step: 2 })
})

test('a plus in the code of a link is a plus', async () => {
  expect((await readLink('#code=1+1')).state.code).toBe('1+1')
})

test('fields may come in any order and unknown ones are ignored', async () => {
  const { state, problems } = await readLink('#future=1&view=projector&step=3&lesson=the-room')
  expect(problems).toEqual([])
  expect(state).toEqual({ view: 'projector', step: 3, lesson: 'the-room' })
})

test('any state survives the short form and the long one', async () => {
  const state = fc.record(
    {
      code: fc.string({ unit: 'binary', maxLength: 200 }),
      compare: fc.string({ maxLength: 50 }),
      step: fc.nat(1e6),
      lesson: fc.constantFrom('the-room', 'the-card'),
      view: fc.constantFrom('embed' as const, 'projector' as const),
    },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(state, async (link) => {
      expect((await readLink(`#${await writeLink(link)}`)).state).toEqual(link)
      expect((await readLink(`#${writeFields(link)}`)).state).toEqual(link)
    }),
  )
})

test('the short form of a program is shorter than writing it out', async () => {
  const code = 'payload = bytearray(b"HELLO")\nview = memoryview(payload)\npayload.extend(b"!!!")\n'.repeat(12)
  expect((await writeLink({ code })).length).toBeLessThan(encodeURIComponent(code).length / 4)
})

test('a short link that is cut anywhere, or has a character changed, is answered in words', async () => {
  const link = await writeLink({ code: 'payload = bytearray(b"HELLO")\nprint(payload)\n', step: 1 })
  for (let length = 2; length < link.length; length++) {
    const { state, problems } = await readLink(link.slice(0, length))
    expect(problems.length, `cut at ${length}`).toBe(1)
    expect(state).toEqual({})
  }
  for (let at = 2; at < link.length; at++) {
    const changed = `${link.slice(0, at)}${link[at] === 'A' ? 'B' : 'A'}${link.slice(at + 1)}`
    await readLink(changed)
  }
})

test('a small link that unpacks to a hundred megabytes is turned away while reading', async () => {
  const bomb = toBase64Url(await deflateRaw(new Uint8Array(100 * 1024 * 1024)))
  const { state, problems } = await readLink(`#1.${bomb}`)
  expect(state).toEqual({})
  expect(problems[0]).toMatch(/more than 64 kB/)
})

test('code beyond the limit is named and the rest of the link is kept', async () => {
  const { state, problems } = await readLink(`#code=${'x'.repeat(largestSnippet + 1)}&step=1`)
  expect(state).toEqual({ step: 1 })
  expect(problems[0]).toMatch(/longer than 64 kB/)
})

test.each([
  ['#code=%', /percent-encoded/],
  ['#1.!!!', /damaged/],
  ['#2.abcd', /newer/],
  ['#nonsense', /damaged/],
  ['#step=-1&code=a', /step/],
  ['#step=1e3&code=a', /step/],
  ['#view=everything', /view/],
  ['#lesson=../../etc/passwd', /lesson/],
  [`#lesson=${'a'.repeat(101)}`, /lesson/],
  [`#code=${'x'.repeat(5 * largestSnippet)}`, /longer/],
])('%s says what is wrong', async (fragment, words) => {
  expect((await readLink(fragment)).problems.join(' ')).toMatch(words)
})

test.each(['[]', 'null', '1', '"text"', '{"code":5}', '{"code":{"toString":1}}', '{"__proto__":{"code":"x"}}', '{"step":"1"}', 'no json'])(
  'a short link with %s in it does no harm',
  async (json) => {
    const { state } = await readLink(`#1.${toBase64Url(await deflateRaw(bytes(json)))}`)
    expect(state).toEqual({})
  },
)

test('an empty fragment is no problem', async () => {
  expect(await readLink('')).toEqual({ state: {}, problems: [] })
  expect(await readLink('#')).toEqual({ state: {}, problems: [] })
})

describe('a schedule', () => {
  test('stands in both forms of a link as it is written', async () => {
    const state = { code: 'import threading', schedule: '12:1,30:2' }
    expect(writeFields(state)).toBe('code=import%20threading&schedule=12:1,30:2')
    expect((await readLink(writeFields(state))).state).toEqual(state)
    expect(await readLink(await writeLink(state))).toEqual({ state, problems: [] })
  })

  test('that is none is named, and the rest of the link opens', async () => {
    const { state, problems } = await readLink('code=a&schedule=%3Cscript%3E')
    expect(state).toEqual({ code: 'a' })
    expect(problems).toEqual(['The schedule in this link cannot be used, so the program runs in its usual order. A schedule is a number, or choices like 12:1,30:2.'])
  })
})
