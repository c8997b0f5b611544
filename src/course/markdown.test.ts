import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Block, type Inline, plainText, readInline, readMarkdown } from './markdown'

const words = (text: string): Inline => ({ kind: 'text', text })

test('a paragraph goes on over lines, with code, strong words and a link in it', () => {
  expect(readMarkdown('A `view` is **not**\na copy, see [the docs](https://docs.python.org).')).toEqual([
    {
      kind: 'paragraph',
      content: [
        words('A '),
        { kind: 'code', text: 'view' },
        words(' is '),
        { kind: 'strong', content: [words('not')] },
        words(' a copy, see '),
        { kind: 'link', address: 'https://docs.python.org', content: [words('the docs')] },
        words('.'),
      ],
    },
  ])
})

test('a list item keeps what is indented below it', () => {
  const [list] = readMarkdown('- [ ] one\n\n  its reply\n  goes on\n\n- [x] two\n\n  > quoted\n')
  expect(list.kind === 'list' && list.items.map((item) => [item.line, item.source, item.content.map((block) => block.kind)])).toEqual([
    [1, '[ ] one', ['paragraph', 'paragraph']],
    [6, '[x] two', ['paragraph', 'quote']],
  ])
})

test('code keeps its lines and what looks like Markdown in it', () => {
  expect(readMarkdown('```python\n## no heading\n* x\n\n```\nafter')).toEqual([
    { kind: 'code', language: 'python', text: '## no heading\n* x\n\n', line: 1 },
    { kind: 'paragraph', content: [words('after')] },
  ])
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'JAVASCRIPT:x', '//host/path', 'vbscript:x'])('a link to %s stays text', (address) => {
  expect(readInline(`[here](${address})`).some((one) => one.kind === 'link')).toBe(false)
})

test('HTML is text', () => {
  expect(readMarkdown('<img src=x onerror=alert(1)>')).toEqual([{ kind: 'paragraph', content: [words('<img src=x onerror=alert(1)>')] }])
})

test('any text is read, and its letters are all there', () => {
  const letters = (text: string) => text.replace(/[^a-z]/g, '')
  const textOf = (blocks: readonly Block[]): string =>
    blocks
      .map((block) => {
        if (block.kind === 'code') return block.text
        if (block.kind === 'list') return block.items.map((item) => textOf(item.content)).join('')
        if (block.kind === 'quote') return textOf(block.content)
        return plainText(block.content)
      })
      .join('')
  const line = fc.stringMatching(/^[ >*#`-]{0,4}[a-z *`]{0,12}$/)
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = lines.join('\n')
      if (/`{3}|~{3}/.test(text)) return
      expect(letters(textOf(readMarkdown(text)))).toBe(letters(text))
    }),
  )
})
