/**
 * What helps against a refusal, as edits of the program's text. Each is only a candidate: whoever offers one has run
 * the edited program first. Nothing here understands Python beyond a line and its indentation.
 */
import type { Refusal } from '../python/events'
import { holdsOn, type World } from '../timeline'
import { roomName } from './names'

export interface Remedy {
  /** As it stands on its button: `Release it first`. */
  readonly title: string
  /** What is written where, for a tooltip: `line 7: view.release()`. */
  readonly detail: string
  /** The whole program with the remedy in it. */
  readonly text: string
  /** Where the refused line stands afterwards. */
  readonly line: number
}

export interface RefusedPlace {
  readonly source: string
  readonly line: number
  readonly refusal: Refusal
  readonly world: World
}

export function remediesFor(place: RefusedPlace): Remedy[] {
  const page = new Page(place.source, place.line)
  if (page.text === '') return []
  const found = candidates[place.refusal.operation](page, place)
  const known = new Set<string>([place.source])
  return found.filter((remedy): remedy is Remedy => {
    if (remedy === null || known.has(remedy.text)) return false
    known.add(remedy.text)
    return true
  })
}

/** A program with one line in view. */
class Page {
  private readonly lines: readonly string[]

  constructor(
    source: string,
    readonly line: number,
  ) {
    this.lines = source.split('\n')
  }

  get text(): string {
    return this.at(this.line).trim()
  }

  at(line: number): string {
    return this.lines[line - 1] ?? ''
  }

  indent(line: number): string {
    return /^\s*/.exec(this.at(line))![0]
  }

  before(title: string, statements: readonly string[]): Remedy | null {
    if (statements.length === 0) return null
    const indent = this.indent(this.line)
    const text = [...this.lines.slice(0, this.line - 1), ...statements.map((one) => indent + one), ...this.lines.slice(this.line - 1)].join('\n')
    return { title, detail: `line ${this.line}: ${statements.join('; ')}`, text, line: this.line + statements.length }
  }

  replace(title: string, line: number, written: string): Remedy | null {
    if (written === this.at(line)) return null
    return { title, detail: `line ${line}: ${written.trim()}`, text: this.lines.with(line - 1, written).join('\n'), line: this.line }
  }

  /** `name = memoryview(x)` becomes a with block that ends before the refused statement. */
  withBlock(title: string, name: string, bornLine: number): Remedy | null {
    const indent = this.indent(bornLine)
    const made = new RegExp(`^${escaped(name)}\\s*=\\s*(.+?)\\s*(?:#.*)?$`).exec(this.at(bornLine).trim())
    if (made === null || bornLine >= this.line) return null
    let end = this.line
    while (end > bornLine && (this.at(end).trim() === '' || this.indent(end).length > indent.length)) end--
    while (end > bornLine + 1 && this.at(end - 1).trim() === '') end--
    const body = this.lines.slice(bornLine, end - 1)
    if (this.indent(end) !== indent || body.every((line) => line.trim() === '')) return null
    const head = `${indent}with ${made[1]} as ${name}:`
    const inside = body.map((line) => (line.trim() === '' ? line : `    ${line}`))
    return {
      title,
      detail: `line ${bornLine}: ${head.trim()}`,
      text: [...this.lines.slice(0, bornLine - 1), head, ...inside, ...this.lines.slice(end - 1)].join('\n'),
      line: this.line,
    }
  }

  /** The newest line up to the refused one that assigns the name, or 0. */
  assignmentOf(name: string): number {
    const assigns = new RegExp(`^\\s*${escaped(name)}\\s*=[^=]`)
    for (let line = this.line; line >= 1; line--) if (assigns.test(this.at(line))) return line
    return 0
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Whether a path can be written as it is: `view`, `parser.frames[2].body`. */
const isWritable = (path: string): boolean => /^[^\W\d]\w*(\.[^\W\d]\w*|\[\d+\])*$/u.test(path)

/** A path of a holder as the program itself would write it, or null: `local view in f` is `view` there. */
function asWritten(path: string): string | null {
  const local = /^local (\S+) in /.exec(path)
  const name = local && !path.includes('kept by') && !path.includes('suspended') ? local[1]! : path
  return isWritable(name) ? name : null
}

const generatorOf = (path: string): string | null => {
  const kept = /suspended generator .* kept by (\S+)$/.exec(path)?.[1]
  return kept !== undefined && isWritable(kept) ? kept : null
}

const exceptionOf = (path: string): string | null => {
  const kept = /kept by (\S+)\.__traceback__$/.exec(path)?.[1]
  return kept !== undefined && isWritable(kept) ? kept : null
}

/** The argument of the first call of a function in a line, with where it begins and ends. */
function argumentOf(call: string, line: string): { start: number; end: number; text: string } | null {
  const found = new RegExp(`(?<![\\w.])${escaped(call)}\\(`).exec(line)
  if (found === null) return null
  const start = found.index + found[0].length
  let depth = 1
  let quote = ''
  for (let end = start; end < line.length; end++) {
    const sign = line[end]!
    if (quote !== '') {
      if (sign === '\\') end++
      else if (sign === quote) quote = ''
    } else if (sign === '"' || sign === "'") quote = sign
    else if ('([{'.includes(sign)) depth++
    else if (')]}'.includes(sign) && --depth === 0) return { start, end, text: line.slice(start, end) }
  }
  return null
}

function withArgument(line: string, call: string, change: (argument: string) => string): string | null {
  const found = argumentOf(call, line)
  return found === null || found.text.trim() === '' ? null : line.slice(0, found.start) + change(found.text) + line.slice(found.end)
}

/** `target[index] = value`, in its parts. */
function assignmentIn(text: string): { target: string; index: string; value: string } | null {
  const found = /^([^\W\d][\w.]*)\[([^\]=]*)\]\s*=\s*([^=].*?)\s*(?:#.*)?$/u.exec(text)
  return found === null ? null : { target: found[1]!, index: found[2]!, value: found[3]! }
}

type Candidates = (page: Page, place: RefusedPlace) => readonly (Remedy | null)[]

const letGo: Candidates = (page, { refusal, world }) => {
  const holds = refusal.room === null ? [] : holdsOn(world, refusal.room)
  const released: string[] = []
  const others: string[] = []
  for (const { card, staffKey, holders } of [...holds].reverse()) {
    const path = holders.map(asWritten).find((one) => one !== null) ?? (card !== null && isWritable(card.name) ? card.name : null)
    const [generator, exception] = [generatorOf, exceptionOf].map((of) => holders.map(of).find((one) => one !== null) ?? null)
    if (generator !== null) others.push(`${generator}.close()`)
    else if (exception !== null) others.push(`${exception} = None`)
    else if (path !== null) (staffKey === null ? released : others).push(staffKey === null ? `${path}.release()` : `del ${path}`)
  }
  const named = holds.flatMap(({ card }) => (card === null || !isWritable(card.name) || /[.[]/.test(card.name) ? [] : [card]))
  const [only] = named
  const made = only === undefined ? null : withArgument(page.at(only.bornLine), 'memoryview', (argument) => `bytes(${argument})`)
  const changed = only === undefined ? null : withArgument(page.at(only.bornLine), 'memoryview', (argument) => `bytearray(${argument})`)
  return [
    others.length === 0 ? page.before('Release it first', released) : page.before('Let go of its holder first', [...released, ...others]),
    holds.length === 1 && only !== undefined ? page.withBlock('Use a with block', only.name, only.bornLine) : null,
    made === null || only === undefined ? null : page.replace('Work on a copy', only.bornLine, made),
    changed === null || only === undefined ? null : page.replace('Work on a copy that can be written', only.bornLine, changed),
  ]
}

const mayWrite: Candidates = (page, { refusal, world }) => {
  const card = refusal.card === null ? undefined : world.cards.get(refusal.card)
  const room = refusal.room === null ? undefined : world.rooms.get(refusal.room)
  const names = [...(room?.names ?? []), ...(card === undefined ? [assignmentIn(page.text)?.target ?? ''] : [])].filter((name) => /^[^\W\d]\w*$/u.test(name))
  const found: (Remedy | null)[] = []
  if (card !== undefined) {
    const made = page.at(card.bornLine)
    if (made.includes('.toreadonly()')) found.push(page.replace('Write through a view that may write', card.bornLine, made.replace('.toreadonly()', '')))
    const copied = withArgument(made, 'memoryview', (argument) => `bytearray(${argument})`)
    if (copied !== null && room?.readonly === true) found.push(page.replace('Copy into a bytearray first', card.bornLine, copied))
  }
  if (room === undefined || room.readonly) {
    for (const name of names) {
      const line = page.assignmentOf(name)
      const parts = line === 0 ? null : /^(\s*\S+\s*=\s*)(.+?)(\s*#.*)?$/.exec(page.at(line))
      if (parts !== null) found.push(page.replace('Make it a bytearray', line, `${parts[1]}bytearray(${parts[2]})${parts[3] ?? ''}`))
    }
  }
  return found
}

const candidates: Record<Refusal['operation'], Candidates> = {
  resize: letGo,
  close: letGo,
  release: letGo,
  released: (page, { refusal, world }) => {
    const card = refusal.card === null ? undefined : world.cards.get(refusal.card)
    const room = card === undefined || card.room === null ? undefined : world.rooms.get(card.room)
    if (card === undefined || room === undefined || !isWritable(card.name) || !isWritable(roomName(room))) return []
    const isWhole = card.offset === 0 && card.nbytes === room.size
    const first = card.offset / room.itemsize
    const slice = isWhole ? '' : `[${first}:${first + card.nbytes / room.itemsize}]`
    return [Number.isInteger(first) && card.shape.length === 1 ? page.before('Make a new view', [`${card.name} = memoryview(${roomName(room)})${slice}`]) : null]
  },
  structure: (page, { refusal: { wanted, given, at, card }, world }) => {
    const parts = assignmentIn(page.text)
    if (parts === null || wanted === undefined || given === undefined) return []
    const indent = page.indent(page.line)
    const { target, index, value } = parts
    const from = /^\s*(\d*)\s*:/.exec(index)?.[1]
    if (wanted.format === given.format) {
      if (from === undefined) return []
      const start = Number(from)
      return [page.replace('Slice the target to the length of the source', page.line, `${indent}${target}[${start}:${start + given.items}] = ${value}`)]
    }
    const offset = (at ?? 0) - (card === null ? 0 : (world.cards.get(card)?.offset ?? 0))
    return [
      page.replace("Look at the bytes: cast('B')", page.line, `${indent}${target}.cast("B")[${offset}:${offset + given.bytes}] = ${value}`),
      page.replace(`Bring items of the same format`, page.line, `${indent}${target}[${index}] = memoryview(${value}).cast("B").cast("${wanted.format}")`),
    ]
  },
  readonly: mayWrite,
  'not-a-buffer': (page, { refusal: { message } }) => {
    const type = /not '?([\w.]+)'?$/.exec(message)?.[1] ?? ''
    const changes: Record<string, readonly (readonly [string, (argument: string) => string])[]> = {
      str: [['Encode it first', (text) => `${/^[\w.]+$|^["'][^"']*["']$/.test(text) ? text : `(${text})`}.encode("utf-8")`]],
      int: [['So many zero bytes', (text) => `bytearray(${text})`], ['One byte', (text) => `bytes([${text}])`]],
      list: [['Make bytes of it', (text) => `bytes(${text})`]],
      tuple: [['Make bytes of it', (text) => `bytes(${text})`]],
    }
    return (changes[type] ?? []).map(([title, change]) => {
      const written = withArgument(page.at(page.line), 'memoryview', change)
      return written === null ? null : page.replace(title, page.line, written)
    })
  },
  element: (page, { refusal: { errorType } }) => {
    const parts = assignmentIn(page.text)
    if (parts === null) return []
    const { target, index, value } = parts
    const indent = page.indent(page.line)
    const simple = /^[\w.]+$/.test(value) ? value : `(${value})`
    return errorType === 'TypeError'
      ? [page.replace('Convert it first', page.line, `${indent}${target}[${index}] = int(${value})`)]
      : [page.replace('Mask it', page.line, `${indent}${target}[${index}] = ${simple} & 0xff`)]
  },
}
