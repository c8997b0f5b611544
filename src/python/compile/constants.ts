/** Constants of a code object: making them, and telling whether two are the same one. */
import type { ConstantValue } from '../syntax/nodes'
import type { CodeConstant, CodeObject } from './code'

export const NONE: CodeConstant = { type: 'None' }
export const TRUE: CodeConstant = { type: 'bool', value: true }
export const FALSE: CodeConstant = { type: 'bool', value: false }

export function intConstant(value: number | bigint): CodeConstant {
  if (typeof value === 'bigint' && value >= -9007199254740991n && value <= 9007199254740991n) {
    return { type: 'int', value: Number(value) }
  }
  return { type: 'int', value }
}

export function strConstant(value: string): CodeConstant {
  return { type: 'str', value }
}

export function tupleConstant(items: CodeConstant[]): CodeConstant {
  return { type: 'tuple', items }
}

export function strTuple(names: readonly string[]): CodeConstant {
  return { type: 'tuple', items: names.map(strConstant) }
}

export function codeConstant(code: CodeObject): CodeConstant {
  return { type: 'code', code }
}

export function fromLiteral(value: ConstantValue): CodeConstant {
  return value.type === 'complex' ? { type: 'complex', real: 0, imag: value.imag } : value
}

/** bool(constant) */
export function isTrueConstant(constant: CodeConstant): boolean {
  switch (constant.type) {
    case 'int':
      return typeof constant.value === 'bigint' ? constant.value !== 0n : constant.value !== 0
    case 'float':
      return constant.value !== 0
    case 'complex':
      return constant.real !== 0 || constant.imag !== 0
    case 'str':
    case 'bytes':
      return constant.value.length > 0
    case 'bool':
      return constant.value
    case 'None':
      return false
    case 'tuple':
    case 'frozenset':
      return constant.items.length > 0
    case 'Ellipsis':
    case 'slice':
    case 'code':
      return true
  }
}

const codeNumbers = new WeakMap<CodeObject, number>()
let codeCount = 0

function numberKey(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value)
}

/** Equal for constants that CPython keeps once. _PyCode_ConstantKey */
export function constantKey(constant: CodeConstant): string {
  switch (constant.type) {
    case 'int':
      return `i${constant.value}`
    case 'float':
      return `f${numberKey(constant.value)}`
    case 'complex':
      return `c${numberKey(constant.real)},${numberKey(constant.imag)}`
    case 'str':
      return `s${constant.value}`
    case 'bytes':
      return `b${constant.value.join(',')}`
    case 'bool':
      return constant.value ? 'T' : 'F'
    case 'None':
      return 'N'
    case 'Ellipsis':
      return 'E'
    case 'tuple':
    case 'frozenset':
      return `${constant.type === 'tuple' ? '(' : '{'}${constant.items.map((item) => JSON.stringify(constantKey(item))).join(',')}`
    case 'slice':
      return `:${[constant.start, constant.stop, constant.step].map((item) => JSON.stringify(constantKey(item))).join(',')}`
    case 'code': {
      let number = codeNumbers.get(constant.code)
      if (number === undefined) codeNumbers.set(constant.code, (number = codeCount++))
      return `code${number}`
    }
  }
}
