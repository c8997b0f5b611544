/** print and input. Python/bltinmodule.c */
import { isRaised, raise, typeName } from '../objects/errors'
import type { Keywords, PyValue } from '../objects/object'
import { interpreter } from '../objects/interpreter'
import { didYouMean, checkPositional, positional, variadic, type MethodSpec } from '../objects/native'
import { isTrue } from '../objects/number'
import { strOf } from '../objects/protocols'
import { makeBytes, PyBytes } from './bytes-storage'
import { callMethod } from './call-method'
import { heldTexts, streamHooks, writeOutput } from './stream'

interface PrintOptions {
  sep: PyValue
  end: PyValue
  file: PyValue
  flush: PyValue
}

function optionsOf(args: PyValue[], keywords: Keywords): { values: PyValue[]; options: PrintOptions } {
  const options: PrintOptions = { sep: null, end: null, file: null, flush: false }
  const count = args.length - (keywords?.length ?? 0)
  for (const [i, keyword] of (keywords ?? []).entries()) {
    if (!(keyword in options)) raise('TypeError', `print() got an unexpected keyword argument '${keyword}'${didYouMean(keyword, Object.keys(options))}`)
    options[keyword as keyof PrintOptions] = args[count + i] as PyValue
  }
  return { values: args.slice(0, count), options }
}

function textOption(value: PyValue, name: string, absent: string): string {
  if (value === null) return absent
  if (typeof value !== 'string') raise('TypeError', `${name} must be None or a string, not ${typeName(value)}`)
  return value
}

const print: MethodSpec = variadic((_self, args, keywords) => {
  const { values, options } = optionsOf(args, keywords)
  let { file } = options
  if (file === null) {
    const stdout = interpreter.sysAttribute('stdout')
    if (stdout === undefined) raise('RuntimeError', 'lost sys.stdout')
    if (stdout === null) return null
    file = stdout
  }
  const sep = textOption(options.sep, 'sep', ' ')
  const end = textOption(options.end, 'end', '\n')
  const stream = streamHooks.direct(file)
  if (stream !== null) {
    printTo(file, stream, values, sep, end)
    return null
  }
  for (const [i, value] of values.entries()) {
    if (i > 0) callMethod(file, 'write', [sep])
    callMethod(file, 'write', [strOf(value)])
  }
  callMethod(file, 'write', [end])
  if (isTrue(options.flush)) callMethod(file, 'flush')
  return null
})

/**
 * What was written before a failing `__str__` stays written, and so do the pieces before one that has no encoding; what a
 * `__str__` writes itself comes where it was asked.
 */
function printTo(file: PyValue, stream: 'stdout' | 'stderr', values: PyValue[], sep: string, end: string): void {
  let text = ''
  const held = {
    flush(): void {
      const ready = text
      text = ''
      if (ready !== '') writePrinted(file, stream, ready)
    },
  }
  const add = (piece: string): void => {
    if (SURROGATE.test(piece)) {
      held.flush()
      writePrinted(file, stream, piece)
    } else text += piece
  }
  heldTexts.push(held)
  try {
    for (const [i, value] of values.entries()) {
      if (i > 0) add(sep)
      const shown = strOf(value)
      add(shown)
    }
    add(end)
  } finally {
    heldTexts.pop()
    held.flush()
  }
}

const SURROGATE = /[\ud800-\udfff]/

/** A program's stream, or whatever it put in its place, takes text. */
export function writeTo(file: PyValue, text: string): void {
  const stream = streamHooks.direct(file)
  if (stream === null) callMethod(file, 'write', [text])
  else writePrinted(file, stream, text)
}

/** Text goes straight to the host, unless its encoding may have something to say about it. */
function writePrinted(file: PyValue, stream: 'stdout' | 'stderr', text: string): void {
  if (SURROGATE.test(text) || streamHooks.direct(file) === null) callMethod(file, 'write', [text])
  else if (text !== '') writeOutput(stream, text)
}

/** A stream that input() needs. */
function streamOf(name: string): PyValue {
  const stream = interpreter.sysAttribute(name)
  return stream === undefined || stream === null ? raise('RuntimeError', `lost sys.${name}`) : stream
}

/** input() does not mind a stream that cannot be flushed. */
function tryToFlush(stream: PyValue): void {
  try {
    callMethod(stream, 'flush')
  } catch (thrown) {
    if (!isRaised(thrown, 'BaseException')) throw thrown
  }
}

const input: MethodSpec = positional(0, 1, (_self, prompt) => {
  checkPositional('input', prompt === undefined ? 0 : 1, 0, 1)
  const [stdin, stdout, stderr] = [streamOf('stdin'), streamOf('stdout'), streamOf('stderr')]
  if (streamHooks.direct(stderr) === null) tryToFlush(stderr)
  if (prompt !== undefined) writeTo(stdout, strOf(prompt))
  if (streamHooks.direct(stdout) === null) tryToFlush(stdout)
  const line = callMethod(stdin, 'readline')
  if (line instanceof PyBytes) {
    if (line.bytes.length === 0) raise('EOFError', 'EOF when reading a line')
    return line.bytes.at(-1) === 10 ? makeBytes(line.bytes.slice(0, -1)) : line
  }
  if (typeof line !== 'string') raise('TypeError', 'object.readline() returned non-string')
  if (line === '') raise('EOFError', 'EOF when reading a line')
  return line.endsWith('\n') ? line.slice(0, -1) : line
})

export const printFunctions: Record<string, MethodSpec> = { print, input }
