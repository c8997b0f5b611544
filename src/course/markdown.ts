/**
 * The Markdown of lessons, read into plain data. A lesson may come from anywhere (a teacher drops a file on the page),
 * so there is no HTML in it and none is ever made from it: the page draws these nodes itself.
 *
 * Understood: paragraphs, headings, lists (nested by two spaces), fenced code, quotes; **strong**, *emphasis*, `code`,
 * [links](https://…). Everything else is text.
 */

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly content: readonly Inline[] }
  | { readonly kind: 'link'; readonly address: string; readonly content: readonly Inline[] }

export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | { readonly kind: 'code'; readonly language: string; readonly text: string; readonly line: number }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | { readonly kind: 'quote'; readonly content: readonly Block[] }

export interface ListItem {
  readonly content: readonly Block[]
  /** Line of the file where it starts, for messages. */
  readonly line: number
  /** The text of its first line, as written. */
  readonly source: string
}

const fence = /^(`{3,}|~{3,})\s*([\w+-]*)\s*$/
const heading = /^(#{1,6})\s+(.*?)\s*#*$/
const bullet = /^([-*+]|\d{1,3}[.)])\s+(.*)$/

/** Blocks of `text`, whose first line is line `firstLine` of the file. */
export function readMarkdown(text: string, firstLine = 1): Block[] {
  return readLines(text.replaceAll('\r\n', '\n').split('\n'), firstLine)
}

function readLines(lines: readonly string[], firstLine: number): Block[] {
  const blocks: Block[] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at]
    if (line.trim() === '') {
      at += 1
      continue
    }
    const opening = fence.exec(line)
    if (opening) {
      let end = at + 1
      while (end < lines.length && !(lines[end].startsWith(opening[1]) && lines[end].trim() === opening[1])) end += 1
      blocks.push({ kind: 'code', language: opening[2], text: lines.slice(at + 1, end).map((one) => `${one}\n`).join(''), line: firstLine + at })
      at = end + 1
      continue
    }
    const title = heading.exec(line)
    if (title) {
      blocks.push({ kind: 'heading', level: title[1].length, content: readInline(title[2]) })
      at += 1
      continue
    }
    if (line.startsWith('>')) {
      let end = at
      while (end < lines.length && lines[end].startsWith('>')) end += 1
      blocks.push({ kind: 'quote', content: readLines(lines.slice(at, end).map((one) => one.replace(/^>\s?/, '')), firstLine + at) })
      at = end
      continue
    }
    if (bullet.test(line)) {
      const { list, next } = readList(lines, at, firstLine)
      blocks.push(list)
      at = next
      continue
    }
    let end = at
    while (end < lines.length && continuesParagraph(lines[end], end > at)) end += 1
    blocks.push({ kind: 'paragraph', content: readInline(lines.slice(at, end).map((one) => one.trim()).join(' ')) })
    at = end
  }
  return blocks
}

function continuesParagraph(line: string, started: boolean): boolean {
  if (line.trim() === '') return false
  return !started || !(fence.test(line) || heading.test(line) || line.startsWith('>') || bullet.test(line))
}

function readList(lines: readonly string[], start: number, firstLine: number) {
  const items: ListItem[] = []
  const ordered = /^\d/.test(lines[start])
  let at = start
  while (at < lines.length) {
    const first = bullet.exec(lines[at])
    if (!first || /^\d/.test(lines[at]) !== ordered) break
    const itemLine = at
    const indent = lines[at].length - first[2].length
    const inner = [first[2]]
    at += 1
    while (at < lines.length) {
      const line = lines[at]
      if (line.trim() === '') {
        // A blank line belongs to the item only if what follows it is still indented.
        if (!/^\s{2,}\S/.test(lines[at + 1] ?? '')) break
        inner.push('')
      } else if (/^\s{2,}/.test(line)) inner.push(line.slice(Math.min(indent, line.length - line.trimStart().length)))
      else if (!bullet.test(line) && continuesParagraph(line, true)) inner.push(line)
      else break
      at += 1
    }
    items.push({ content: readLines(inner, firstLine + itemLine), line: firstLine + itemLine, source: first[2] })
    while (at < lines.length && lines[at].trim() === '' && bullet.test(lines[at + 1] ?? '')) at += 1
  }
  return { list: { kind: 'list', ordered, items } as const, next: at }
}

const marks = /(`+)(.+?)\1(?!`)|\*\*(?=\S)(.+?)\*\*|\*(?=\S)([^*]+?)\*|\[([^\]]+)\]\(([^()\s]+)\)/

export function readInline(text: string): Inline[] {
  const found = marks.exec(text)
  if (!found) return text === '' ? [] : [{ kind: 'text', text }]
  const [whole, , code, strong, emphasis, label, address] = found
  const before = text.slice(0, found.index)
  return [
    ...(before === '' ? [] : [{ kind: 'text', text: before } as const]),
    inlineOf(whole, { code, strong, emphasis, label, address }),
    ...readInline(text.slice(found.index + whole.length)),
  ]
}

type Found = Record<'code' | 'strong' | 'emphasis' | 'label' | 'address', string | undefined>

function inlineOf(whole: string, { code, strong, emphasis, label, address }: Found): Inline {
  if (code !== undefined) return { kind: 'code', text: code.replace(/^ (.*[^ ].*) $/, '$1') }
  if (strong !== undefined) return { kind: 'strong', content: readInline(strong) }
  if (emphasis !== undefined) return { kind: 'emphasis', content: readInline(emphasis) }
  // Only addresses that cannot run anything; another is shown as it was written.
  if (label !== undefined && address !== undefined && /^(https?:\/\/|#)/.test(address)) {
    return { kind: 'link', address, content: readInline(label) }
  }
  return { kind: 'text', text: whole }
}

/** What a reader would hear. */
export function plainText(content: readonly Inline[]): string {
  return content.map((one) => ('text' in one ? one.text : plainText(one.content))).join('')
}
