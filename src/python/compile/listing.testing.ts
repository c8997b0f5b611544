/** A code object in the words of src/tools/record-compile.py, to be compared with CPython's. */
import type { CodeConstant, CodeObject } from './code'
import { BINARY_OPERATORS, COMPARE_OPERATORS, OPCODE_NAMES, OPERAND_KINDS, isJump } from './opcodes'
import { reprConstant } from './repr'

export interface Listing {
  name: string
  line: number
  flags: number
  arguments: [number, number, number]
  varnames: readonly string[]
  freevars: readonly string[]
  cellvars: readonly string[]
  code: string[]
  handlers: string
}

const RENAMED: Record<string, string> = {
  CALL_METHOD: 'CALL', CALL_METHOD_KW: 'CALL_KW', LOAD_CLOSURE: 'LOAD_FAST', LOAD_SMALL_INT: 'LOAD_CONST',
}
const PAIRS: Record<string, [string, string]> = {
  LOAD_FAST_LOAD_FAST: ['LOAD_FAST', 'LOAD_FAST'],
  STORE_FAST_LOAD_FAST: ['STORE_FAST', 'LOAD_FAST'],
  STORE_FAST_STORE_FAST: ['STORE_FAST', 'STORE_FAST'],
}
/** Operands that CPython has otherwise, or not at all. */
const UNCOMPARED = new Set(['CALL', 'CALL_METHOD', 'CALL_KW', 'CALL_METHOD_KW', 'MAKE_FUNCTION', 'BUILD_INTERPOLATION'])

function constantText(constant: CodeConstant): string {
  if (constant.type === 'code') return `code ${constant.code.name}`
  return constant.type === 'frozenset' ? `frozenset of ${constant.items.length}` : reprConstant(constant)
}

function operandText(code: CodeObject, ip: number): string {
  const arg = code.args[ip]
  const name = OPCODE_NAMES[code.ops[ip]]
  if (UNCOMPARED.has(name)) return ''
  switch (OPERAND_KINDS[name]) {
    case 'const':
      return constantText(code.consts[arg])
    case 'name':
      return code.names[arg]
    case 'super':
      return code.names[arg >> 1]
    case 'local':
      return code.fastNames[arg]
    case 'binary':
      return BINARY_OPERATORS[arg]
    case 'compare':
      return COMPARE_OPERATORS[arg]
    case 'none':
      return ''
    default:
      return String(arg)
  }
}

/** Whether the code ends with LINE, JUMP pairs from here on: the detours of conditional jumps, which CPython has not. */
function isDetour(code: CodeObject, ip: number): boolean {
  const before = ip > 0 ? OPCODE_NAMES[code.ops[ip - 1]] : 'NOP'
  if (!['JUMP', 'JUMP_BACKWARD', 'RETURN_VALUE', 'RERAISE', 'RAISE_VARARGS'].includes(before)) return false
  for (let each = ip; each < code.ops.length; each += 2) {
    if (OPCODE_NAMES[code.ops[each]] !== 'LINE' || OPCODE_NAMES[code.ops[each + 1]] !== 'JUMP') return false
  }
  return true
}

export function listCode(code: CodeObject): Listing {
  const texts: string[] = []
  const handlers: string[] = []
  const indexOf: number[] = []
  const jumps: { index: number; target: number }[] = []
  const detours = new Map<number, number>()
  const handlerIps: number[] = []
  for (let ip = 0; ip < code.ops.length; ip++) {
    indexOf[ip] = texts.length
    const name = OPCODE_NAMES[code.ops[ip]]
    if (name === 'LINE') {
      if (isDetour(code, ip)) {
        detours.set(ip, code.args[ip + 1])
        ip++
      }
      continue
    }
    const place = `@${[code.lineno[ip], code.colOffset[ip], code.endLineno[ip], code.endColOffset[ip]].join(',')}`
    const pair = PAIRS[name]
    if (pair !== undefined) {
      const slots = [code.args[ip] >> 16, code.args[ip] & 0xffff]
      pair.forEach((part, index) => {
        texts.push(`${part} ${code.fastNames[slots[index]]} ${place}`)
        handlerIps.push(ip)
      })
      continue
    }
    if (isJump(code.ops[ip])) jumps.push({ index: texts.length, target: code.args[ip] })
    texts.push(`${`${RENAMED[name] ?? name} ${operandText(code, ip)}`.trim()} ${place}`)
    handlerIps.push(ip)
  }
  for (const { index, target } of jumps) {
    const [name, , place] = texts[index].split(' ')
    texts[index] = `${name} to ${indexOf[detours.get(target) ?? target]} ${place}`
  }
  for (const ip of handlerIps) {
    const entry = OPCODE_NAMES[code.ops[ip]].includes('JUMP') ? null : code.findHandler(ip)
    handlers.push(entry === null ? '-' : `${indexOf[entry.target]}${entry.lasti ? 'L' : ''}`)
  }
  return {
    name: code.qualname,
    line: code.firstlineno,
    flags: code.flags,
    arguments: [code.argcount, code.posonlyargcount, code.kwonlyargcount],
    varnames: code.varnames,
    freevars: code.freevars,
    cellvars: code.name === '<module>' ? [] : code.cellvars,
    code: texts,
    handlers: handlers.join(' '),
  }
}
