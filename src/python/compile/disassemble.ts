/** A code object as text, in the manner of Python's `dis`. */
import type { CodeObject } from './code'
import {
  BINARY_OPERATORS, COMMON_CONSTANTS, COMPARE_OPERATORS, OPCODE_NAMES, OPERAND_KINDS, SPECIAL_METHODS,
} from './opcodes'
import { reprConstant } from './repr'

function operandText(code: CodeObject, ip: number): string {
  const arg = code.args[ip]
  switch (OPERAND_KINDS[OPCODE_NAMES[code.ops[ip]]]) {
    case 'none':
      return ''
    case 'const':
      return `${arg} (${reprConstant(code.consts[arg])})`
    case 'name':
      return `${arg} (${code.names[arg]})`
    case 'super':
      return `${arg} (${code.names[arg >> 1]})`
    case 'local':
      return `${arg} (${code.fastNames[arg]})`
    case 'locals':
      return `${arg} (${code.fastNames[arg >> 16]}, ${code.fastNames[arg & 0xffff]})`
    case 'binary':
      return `${arg} (${BINARY_OPERATORS[arg]})`
    case 'compare':
      return `${arg} (${COMPARE_OPERATORS[arg]})`
    case 'common':
      return `${arg} (${COMMON_CONSTANTS[arg]})`
    case 'special':
      return `${arg} (${SPECIAL_METHODS[arg]})`
    case 'jump':
      return `to ${arg}`
    default:
      return String(arg)
  }
}

/** The instructions with their operands, `>>` where jumps and handlers arrive; then the table of handlers, then inner code. */
export function disassemble(code: CodeObject, withInner = true): string {
  const arrivals = new Set<number>(code.exceptionTable.map((entry) => entry.target))
  code.ops.forEach((opcode, ip) => {
    if (OPERAND_KINDS[OPCODE_NAMES[opcode]] === 'jump') arrivals.add(code.args[ip])
  })
  const lines = [`Disassembly of ${code.qualname}, line ${code.firstlineno}:`]
  let previousLine = -2
  code.ops.forEach((opcode, ip) => {
    const line = code.lineno[ip]
    const margin = line === previousLine ? '' : line < 0 ? '--' : String(line)
    previousLine = line
    const mark = arrivals.has(ip) ? '>>' : '  '
    const text = `${margin.padStart(5)} ${mark} ${String(ip).padStart(4)} ${OPCODE_NAMES[opcode].padEnd(24)} ${operandText(code, ip)}`
    lines.push(text.trimEnd())
  })
  if (code.exceptionTable.length > 0) lines.push('ExceptionTable:')
  for (const { start, end, target, depth, lasti } of code.exceptionTable) {
    lines.push(`  ${start} to ${end - 1} -> ${target} [${depth}]${lasti ? ' lasti' : ''}`)
  }
  if (withInner) {
    for (const constant of code.consts) if (constant.type === 'code') lines.push('', disassemble(constant.code))
  }
  return lines.join('\n')
}
