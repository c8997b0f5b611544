/** The marks under a quoted line of a traceback: which part of the line was being computed. Lib/traceback.py */
import { parseModule } from '../syntax'
import type { Expr } from '../syntax/nodes'

/** Inside a segment (lines from 0, columns from 0): what stands between is marked `^`, the rest `~`. */
interface Anchors {
  readonly leftLine: number
  readonly leftColumn: number
  readonly rightLine: number
  readonly rightColumn: number
}

export interface SourceSpan {
  readonly line: number
  readonly endLine: number
  /** Columns from 0; -1 where unknown. */
  readonly column: number
  readonly endColumn: number
}

const TOKEN_END = (position: { line: number; column: number }, lines: readonly string[]): { line: number; column: number } => {
  let { line, column } = position
  while (line < lines.length && column >= (lines[line] as string).length) {
    column = 0
    line++
  }
  return { line, column }
}

/** Walks from a position to the first character that `stop` accepts, past comments and continued lines. */
function walkTo(lines: readonly string[], from: { line: number; column: number }, stop: (character: string) => boolean): { line: number; column: number } {
  let at = TOKEN_END(from, lines)
  while (at.line < lines.length) {
    const character = (lines[at.line] as string)[at.column] as string
    if (character === '\\' || character === '#') at = TOKEN_END({ line: at.line + 1, column: 0 }, lines)
    else if (stop(character)) return at
    else at = TOKEN_END({ line: at.line, column: at.column + 1 }, lines)
  }
  throw new Error('ran off the segment')
}

/** The operator of a binary operation, or the brackets of a call or subscript. _extract_caret_anchors_from_line_segment */
function anchorsOf(segment: string): Anchors | null {
  let expression: Expr
  try {
    const { body } = parseModule(`(\n${segment}\n)`, '<traceback>')
    const statement = body[0]
    if (body.length !== 1 || statement === undefined || statement.kind !== 'Expr') return null
    expression = statement.value
  } catch {
    return null
  }
  const lines = segment.split('\n')
  const endOf = (node: Expr): { line: number; column: number } => ({ line: node.end_lineno - 2, column: node.end_col_offset })
  try {
    if (expression.kind === 'BinOp') {
      const at = walkTo(lines, endOf(expression.left), (character) => !/\s/.test(character) && character !== ')')
      const line = lines[at.line] as string
      let right = at.column + 1
      const { right: operand } = expression
      if (right < line.length && (operand.lineno - 2 > at.line || right < operand.col_offset) && !/[\s\\#]/.test(line[right] as string)) right++
      return { leftLine: at.line, leftColumn: at.column, rightLine: at.line, rightColumn: right }
    }
    if (expression.kind === 'Subscript' || expression.kind === 'Call') {
      const inner = expression.kind === 'Call' ? expression.func : expression.value
      const bracket = expression.kind === 'Call' ? '(' : '['
      const left = walkTo(lines, endOf(inner), (character) => character === bracket)
      const right = endOf(expression)
      return { leftLine: left.line, leftColumn: left.column, rightLine: right.line, rightColumn: right.column }
    }
  } catch {
    return null
  }
  return null
}

/** Marks under a whole statement that is one call say nothing. _should_show_carets */
function isWorthMarking(start: number, end: number, lines: readonly string[], anchors: Anchors | null): boolean {
  try {
    const statement = parseModule(lines.join('\n'), '<traceback>').body[0]
    if (statement === undefined) return false
    let value: Expr | null = null
    if (statement.kind === 'Return' && statement.value?.kind === 'Call' && statement.value.func.kind === 'Name') value = statement.value
    if (statement.kind === 'Assign' && statement.value.kind === 'Call' && statement.targets.length === 1 && statement.targets[0]?.kind === 'Name') value = statement.value
    if (value !== null && value.lineno === 1 && value.end_lineno === lines.length && value.col_offset === start && value.end_col_offset === end) return false
  } catch {
    // What is no statement by itself (the head of an `if`) is judged by its surroundings alone.
  }
  if (anchors !== null) return true
  const first = lines[0] as string
  const last = lines[lines.length - 1] as string
  return first.slice(0, start).trimStart() !== '' || last.slice(end).trimEnd() !== ''
}

function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u.test(character) ? 2 : 1
  return width
}

function dedent(lines: readonly string[]): string[] {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => (/^[ \t]*/.exec(line) as RegExpExecArray)[0])
  if (indents.length === 0) return lines.map(() => '')
  let margin = indents[0] as string
  for (const indent of indents) while (!indent.startsWith(margin)) margin = margin.slice(0, -1)
  return lines.map((line) => (line.trim() === '' ? '' : line.slice(margin.length)))
}

/** The quoted lines with their marks, each ending in a newline, indented by four. StackSummary.format_frame_summary */
export function quoteSource(source: readonly string[], span: SourceSpan): string {
  // FrameSummary._set_lines takes the blanks at the ends of lines away.
  const original = source.slice(span.line - 1, Math.max(span.line, span.endLine)).map((line) => line.trimEnd())
  const all = dedent(original)
  if (all.length === 0 || all.join('').trim() === '') return ''
  if (span.column < 0 || span.endColumn < 0) return `    ${(all[0] as string).trim()}\n`
  const removed = (original[0] as string).length - (all[0] as string).length
  const start = Math.max(0, span.column - removed)
  const end = Math.max(0, span.endColumn - removed)
  const last = all[all.length - 1] as string
  const joined = all.join('\n')
  const anchors = anchorsOf(joined.slice(start, joined.length - (last.length - end)))
  const marked = isWorthMarking(start, end, all, anchors)
  const out: string[] = []
  const startWidth = widthOf((all[0] as string).slice(0, start))
  const endWidth = widthOf(last.slice(0, end))
  const shift = (line: number, column: number): number => widthOf((all[line] as string).slice(0, column + (line === 0 ? start : 0)))
  const left = anchors === null ? 0 : shift(anchors.leftLine, anchors.leftColumn)
  const right = anchors === null ? 0 : shift(anchors.rightLine, anchors.rightColumn)
  const put = (at: number): void => {
    const line = all[at] as string
    out.push(line)
    if (!marked) return
    const indent = line.length - line.trimStart().length
    const count = at === all.length - 1 ? endWidth : widthOf(line)
    let marks = ''
    for (let column = 0; column < count; column++) {
      if (column < indent || (at === 0 && column < startWidth)) marks += ' '
      else if (anchors === null) marks += '^'
      else {
        const isInside =
          (at > anchors.leftLine || (at === anchors.leftLine && column >= left)) && (at < anchors.rightLine || (at === anchors.rightLine && column < right))
        marks += isInside ? '^' : '~'
      }
    }
    out.push(marks)
  }
  const significant = new Set([0, all.length - 1])
  if (anchors !== null) {
    for (const near of [anchors.leftLine, anchors.rightLine]) for (let at = near - 1; at <= near + 1; at++) significant.add(at)
  }
  const chosen = [...significant].filter((at) => at >= 0 && at < all.length).sort((a, b) => a - b)
  chosen.forEach((at, i) => {
    const gap = i === 0 ? 1 : at - (chosen[i - 1] as number)
    if (gap === 2) put(at - 1)
    else if (gap > 2) out.push(`...<${gap - 1} lines>...`)
    put(at)
  })
  return dedent(out).map((line) => `    ${line}\n`).join('')
}
