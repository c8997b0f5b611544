/** print and input. Python/bltinmodule.c */
import { callSpecial } from '../objects/call'
import { raise, typeName } from '../objects/errors'
import type { Keywords, PyValue } from '../objects/object'
import { interpreter } from '../objects/interpreter'
import { checkPositional, positional, variadic, type MethodSpec } from '../objects/native'
import { isTrue } from '../objects/number'
import { strOf } from '../objects/protocols'
import { running } from '../host'
import { callMethod } from './call-method'
import { PyStandardStream, writeOutput } from './stream'

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
    if (!(keyword in options)) raise('TypeError', `print() got an unexpected keyword argument '${keyword}'`)
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
  if (file instanceof PyStandardStream && !file.cls.isHeapType && file.stream !== 'stdin') {
    printTo(file, values, sep, end)
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

/** What was written before a failing `__str__` stays written. */
function printTo(file: PyStandardStream, values: PyValue[], sep: string, end: string): void {
  let text = ''
  try {
    for (const [i, value] of values.entries()) {
      if (i > 0) text += sep
      text += strOf(value)
    }
    text += end
  } catch (thrown) {
    if (text !== '') file.write(text)
    throw thrown
  }
  file.write(text)
}

const input: MethodSpec = positional(0, 1, (_self, prompt) => {
  checkPositional('input', prompt === undefined ? 0 : 1, 0, 1)
  if (prompt !== undefined) writeOutput('stdout', strOf(prompt))
  const stdin = interpreter.sysAttribute('stdin')
  if (stdin !== undefined && stdin !== null && !(stdin instanceof PyStandardStream)) {
    const line = callSpecial(stdin, 'readline') ?? callMethod(stdin, 'readline')
    if (line === '') raise('EOFError', 'EOF when reading a line')
    return strOf(line).replace(/\n$/, '')
  }
  const line = running.host.readLine()
  return line === null ? raise('EOFError', 'EOF when reading a line') : line
})

export const printFunctions: Record<string, MethodSpec> = { print, input }
