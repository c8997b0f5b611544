/** Tracebacks as CPython prints them. Lib/traceback.py: TracebackException */
import type { PythonSyntaxError } from '../syntax'
import { isInstance, PyObject, type PyType, type PyValue } from '../objects/object'
import { exceptionTypes, PyException, PyRaise } from '../objects/errors'
import { getOptionalAttribute } from '../objects/attributes'
import { reprOf, strOf } from '../objects/protocols'
import { PyList, PyTuple } from '../objects/tuple'
import { quoteSource } from './carets'
import { sourceLineHook } from './code-object'
import { findKeywordTypo } from './keyword-typos'
import { suggestionFor } from './suggestions'
import { PyTraceback } from './traceback'

const sources = new Map<string, readonly string[]>()

/** Where the text of a file comes from that was not handed over: the import system fills it in. */
export const sourceHooks: { read: (filename: string) => string | undefined } = { read: () => undefined }

/** Keeps a file's text, so that a traceback can quote it. */
export function rememberSource(filename: string, source: string): void {
  sources.set(filename, source.split(/\r\n|\r|\n/))
}

/** The lines of a file, as far as its text can be had. */
function linesOf(filename: string): readonly string[] | undefined {
  const known = sources.get(filename)
  if (known !== undefined) return known
  const text = sourceHooks.read(filename)
  if (text === undefined) return undefined
  rememberSource(filename, text)
  return sources.get(filename)
}

/** A line of a file that was run, or the empty text. */
export function sourceLine(filename: string, line: number): string {
  return linesOf(filename)?.[line - 1] ?? ''
}

sourceLineHook.line = sourceLine

export function forgetSources(): void {
  sources.clear()
}

const CAUSE = '\nThe above exception was the direct cause of the following exception:\n\n'
const CONTEXT = '\nDuring handling of the above exception, another exception occurred:\n\n'
/** How often the same frame line is printed before it is only counted. */
const RECURSIVE_CUTOFF = 3
const MAX_GROUP_WIDTH = 15
const MAX_GROUP_DEPTH = 10

export interface FormatOptions {
  readonly chain: boolean
  readonly limit: number | null
}

/** The whole text of an exception with its traceback, causes and contexts. */
export function formatException(exception: PyException, options: FormatOptions): string {
  const printer = new Printer(options)
  printer.print(exception)
  return printer.text
}

class Printer {
  text = ''
  private depth = 0
  private needsClose = false
  private readonly seen = new Set<PyException>()

  constructor(private readonly options: FormatOptions) {}

  private get indent(): string {
    return ' '.repeat(2 * this.depth)
  }

  /** Puts text out under the margin of the group that it belongs to. _ExceptionPrintContext.emit */
  private emit(text: string, margin = '|'): void {
    if (this.depth === 0) {
      this.text += text
      return
    }
    const prefix = `${this.indent}${margin} `
    this.text += text
      .split('\n')
      .slice(0, -1)
      .map((line) => `${prefix}${line}\n`)
      .join('')
  }

  print(exception: PyException): void {
    for (const { message, link } of this.chainOf(exception).reverse()) {
      if (message !== null) this.emit(message)
      if (isGroup(link)) this.printGroup(link)
      else {
        if (link.traceback !== null) {
          this.emit('Traceback (most recent call last):\n')
          this.emit(formatStack(link.traceback, this.options.limit))
        }
        this.emit(formatExceptionOnly(link))
      }
    }
  }

  /** The exception and what led to it, each with the sentence that ties the one before it to it. */
  private chainOf(exception: PyException): { message: string | null; link: PyException }[] {
    const chain: { message: string | null; link: PyException }[] = []
    let at: PyException | null = exception
    this.seen.add(exception)
    while (at !== null) {
      let next: PyValue = null
      let message: string | null = null
      if (this.options.chain && at.cause instanceof PyException && !this.seen.has(at.cause)) {
        next = at.cause
        message = CAUSE
      } else if (this.options.chain && at.cause === null && at.context instanceof PyException && !at.suppressContext && !this.seen.has(at.context)) {
        next = at.context
        message = CONTEXT
      }
      chain.push({ message, link: at })
      at = next instanceof PyException ? next : null
      if (at !== null) this.seen.add(at)
    }
    return chain
  }

  private printGroup(group: PyException): void {
    if (this.depth > MAX_GROUP_DEPTH) {
      this.emit(`... (max_group_depth is ${MAX_GROUP_DEPTH})\n`)
      return
    }
    const isTop = this.depth === 0
    if (isTop) this.depth++
    if (group.traceback !== null) {
      this.emit('Exception Group Traceback (most recent call last):\n', isTop ? '+' : '|')
      this.emit(formatStack(group.traceback, this.options.limit))
    }
    this.emit(formatExceptionOnly(group))
    const members = membersOf(group)
    const shown = members.length <= MAX_GROUP_WIDTH ? members.length : MAX_GROUP_WIDTH + 1
    this.needsClose = false
    for (let i = 0; i < shown; i++) {
      const isLast = i === shown - 1
      if (isLast) this.needsClose = true
      const isTruncated = i >= MAX_GROUP_WIDTH
      this.text += `${this.indent}${i === 0 ? '+-' : '  '}+---------------- ${isTruncated ? '...' : i + 1} ----------------\n`
      this.depth++
      if (isTruncated) {
        const remaining = members.length - MAX_GROUP_WIDTH
        this.emit(`and ${remaining} more exception${remaining > 1 ? 's' : ''}\n`)
      } else this.print(members[i] as PyException)
      if (isLast && this.needsClose) {
        this.text += `${this.indent}+------------------------------------\n`
        this.needsClose = false
      }
      this.depth--
    }
    if (isTop) this.depth = 0
  }
}

function isGroup(exception: PyException): boolean {
  return isInstance(exception, exceptionTypes.BaseExceptionGroup!)
}

function membersOf(group: PyException): PyException[] {
  const members = getOptionalAttribute(group, 'exceptions')
  return members instanceof PyTuple ? (members.items as PyException[]) : []
}

/** The frames of a traceback, oldest first. StackSummary.format */
function formatStack(traceback: PyValue, limit: number | null, format = formatEntry): string {
  const entries: PyTraceback[] = []
  for (let at = traceback; at instanceof PyTraceback; at = at.next) entries.push(at)
  const shown = limit === null ? entries : limit >= 0 ? entries.slice(0, limit) : entries.slice(limit)
  let text = ''
  let previous = ''
  let repeats = 0
  const sayRepeats = (): void => {
    if (repeats > RECURSIVE_CUTOFF) {
      const more = repeats - RECURSIVE_CUTOFF
      text += `  [Previous line repeated ${more} more time${more > 1 ? 's' : ''}]\n`
    }
  }
  for (const entry of shown) {
    const { code } = entry.frame
    const place = `${code.filename}:${entry.line}:${code.name}`
    if (place !== previous) {
      sayRepeats()
      previous = place
      repeats = 0
    }
    repeats++
    if (repeats <= RECURSIVE_CUTOFF) text += format(entry)
  }
  sayRepeats()
  return text
}

function formatEntry({ frame, ip, line }: PyTraceback): string {
  const { code } = frame
  const head = `  File "${code.filename}", line ${line}, in ${code.name}\n`
  const source = linesOf(code.filename)
  if (source === undefined) return head
  const span = {
    line,
    endLine: code.endLineno[ip] ?? line,
    column: code.colOffset[ip] ?? -1,
    endColumn: code.endColOffset[ip] ?? -1,
  }
  return head + quoteSource(source, span)
}

/**
 * What is said of an exception that nobody could catch: each frame with its line but without carets, then the
 * exception alone, whatever stood behind it. `isEnding`: files cannot be read any more. write_unraisable_exc_file
 */
export function formatUnraisable(exception: PyException, isEnding: boolean): string {
  const stack = exception.traceback === null ? '' : `Traceback (most recent call last):\n${formatStack(exception.traceback, null, (entry) => formatPlainEntry(entry, isEnding))}`
  return `${stack}${typeText(exception.cls)}: ${safely(() => strOf(exception), 'exception str()')}\n`
}

/** PyTraceBack_Print */
function formatPlainEntry({ frame, line }: PyTraceback, isEnding: boolean): string {
  const { code } = frame
  const text = isEnding ? '' : sourceLine(code.filename, line).replace(/^[ \t\f]+/, '')
  return `  File "${code.filename}", line ${line}, in ${code.name}\n${text === '' ? '' : `    ${text}\n`}`
}

/** The type's name with its module, unless that goes without saying. PyType_GetFullyQualifiedName */
function typeText(cls: PyType): string {
  const module = cls.isHeapType ? (cls.dict.get('__module__') ?? cls.module) : cls.module
  if (module === '__main__' || module === 'builtins') return cls.qualname
  return `${typeof module === 'string' ? module : '<unknown>'}.${cls.qualname}`
}

function safely(make: () => string, what: string): string {
  try {
    return make()
  } catch (thrown) {
    if (thrown instanceof PyRaise) return `<${what} failed>`
    throw thrown
  }
}

/** The last line (or lines) with the exception's notes. TracebackException.format_exception_only */
function formatExceptionOnly(exception: PyException): string {
  let text: string
  if (isInstance(exception, exceptionTypes.SyntaxError!)) text = formatRaisedSyntaxError(exception)
  else {
    const message = safely(() => strOf(exception), 'exception str()') + suggestionFor(exception)
    text = message === '' ? `${typeText(exception.cls)}\n` : `${typeText(exception.cls)}: ${message}\n`
  }
  const notes = exception instanceof PyObject ? exception.attrs?.getString('__notes__') : undefined
  if (notes instanceof PyList || notes instanceof PyTuple) {
    for (const note of notes.items) {
      for (const line of safely(() => strOf(note), 'note str()').split('\n')) text += `${line}\n`
    }
  } else if (notes !== undefined && notes !== null) text += `${safely(() => reprOf(notes), '__notes__ repr()')}\n`
  return text
}

interface SyntaxErrorFacts {
  readonly type: string
  readonly message: string
  readonly filename: string | null
  readonly line: number | null
  readonly endLine: number | null
  readonly offset: number | null
  readonly endOffset: number | null
  readonly text: string | null
}

function formatRaisedSyntaxError(exception: PyException): string {
  const field = (name: string): PyValue => exception.fields?.get(name) ?? null
  const number = (name: string): number | null => {
    const value = field(name)
    return typeof value === 'number' ? value : null
  }
  const text = (name: string): string | null => {
    const value = field(name)
    return typeof value === 'string' ? value : null
  }
  return formatFacts({
    type: typeText(exception.cls),
    message: text('msg') ?? '<no detail available>',
    filename: text('filename'),
    line: number('lineno'),
    endLine: number('end_lineno'),
    offset: number('offset'),
    endOffset: number('end_offset'),
    text: text('text'),
  })
}

/** What is printed for a program that does not compile. */
export function formatSyntaxError(error: PythonSyntaxError): string {
  return formatFacts({
    type: error.errorType,
    message: error.message,
    filename: error.filename,
    line: error.lineno,
    endLine: error.endLineno,
    offset: error.offset,
    endOffset: error.endOffset,
    // The compiler does not carry the text along; CPython reads it from the file then.
    text: error.text ?? linesOf(error.filename)?.[error.lineno - 1] ?? null,
  })
}

/** TracebackException._format_syntax_error */
function formatFacts(given: SyntaxErrorFacts): string {
  const source = given.filename === null ? undefined : linesOf(given.filename)
  const typo = source === undefined || given.line === null ? null : findKeywordTypo(given.message, source, given.line)
  const facts = typo === null ? given : { ...given, ...typo, endLine: given.line }
  const { type, message, filename, line, endLine, offset, text } = facts
  let out = line === null ? '' : `  File "${filename ?? '<string>'}", line ${line}\n`
  const suffix = line === null && filename !== null ? ` (${filename})` : ''
  if (text !== null && line !== null) {
    const right = text.replace(/\n+$/, '')
    const left = right.replace(/^[ \n\f]+/, '')
    const spaces = right.length - left.length
    out += `    ${left}\n`
    if (offset !== null) {
      let start = offset
      let end = line === endLine ? (facts.endOffset !== null && facts.endOffset !== 0 ? facts.endOffset : offset) : right.length + 1
      if (text !== '' && start > text.length) start = right.length + 1
      if (text !== '' && end > text.length) end = right.length + 1
      if (start >= end || end < 0) end = start + 1
      const column = start - 1 - spaces
      if (column >= 0) {
        const before = left.slice(0, column).replace(/\S/g, ' ')
        out += `    ${before}${'^'.repeat(end - start)}\n`
      }
    }
  }
  return `${out}${type}: ${message}${suffix}\n`
}
