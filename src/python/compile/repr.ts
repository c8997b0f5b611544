/** repr() of constants, for messages and for annotations kept as text. */
import type { CodeConstant } from './code'

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}]/u

function escape(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`
  if (code < 0x10000) return `\\u${code.toString(16).padStart(4, '0')}`
  return `\\U${code.toString(16).padStart(8, '0')}`
}

export function reprString(value: string): string {
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'"
  let body = ''
  for (const character of value) {
    if (character === quote || character === '\\') body += `\\${character}`
    else if (character === '\n') body += '\\n'
    else if (character === '\r') body += '\\r'
    else if (character === '\t') body += '\\t'
    else if (character !== ' ' && UNPRINTABLE.test(character)) body += escape(character)
    else body += character
  }
  return `${quote}${body}${quote}`
}

function reprBytes(value: Uint8Array): string {
  const text = String.fromCharCode(...value)
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  let body = ''
  for (const character of text) {
    const code = character.charCodeAt(0)
    if (character === quote || character === '\\') body += `\\${character}`
    else if (character === '\n') body += '\\n'
    else if (character === '\r') body += '\\r'
    else if (character === '\t') body += '\\t'
    else if (code < 0x20 || code >= 0x7f) body += `\\x${code.toString(16).padStart(2, '0')}`
    else body += character
  }
  return `b${quote}${body}${quote}`
}

/** repr(float): the shortest digits that read back, in exponent form from 1e16 up and below 1e-4. */
function reprFloat(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf'
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0'
  const [mantissa, exponentText] = value.toExponential().split('e')
  const exponent = Number(exponentText)
  if (exponent < -4 || exponent >= 16) {
    const size = String(Math.abs(exponent)).padStart(2, '0')
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${size}`
  }
  const sign = value < 0 ? '-' : ''
  const digits = mantissa.replace(/[-.]/g, '')
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`
  if (digits.length <= exponent + 1) return `${sign}${digits}${'0'.repeat(exponent + 1 - digits.length)}.0`
  return `${sign}${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`
}

function withoutPointZero(text: string): string {
  return text.endsWith('.0') ? text.slice(0, -2) : text
}

function reprComplex(real: number, imag: number): string {
  const imagText = withoutPointZero(reprFloat(imag))
  if (Object.is(real, 0)) return `${imagText}j`
  return `(${withoutPointZero(reprFloat(real))}${imagText.startsWith('-') ? '' : '+'}${imagText}j)`
}

export function reprConstant(constant: CodeConstant): string {
  switch (constant.type) {
    case 'int':
      return String(constant.value)
    case 'float':
      return reprFloat(constant.value)
    case 'complex':
      return reprComplex(constant.real, constant.imag)
    case 'str':
      return reprString(constant.value)
    case 'bytes':
      return reprBytes(constant.value)
    case 'bool':
      return constant.value ? 'True' : 'False'
    case 'None':
      return 'None'
    case 'Ellipsis':
      return 'Ellipsis'
    case 'tuple': {
      const items = constant.items.map(reprConstant)
      return `(${items.join(', ')}${items.length === 1 ? ',' : ''})`
    }
    case 'frozenset':
      return constant.items.length === 0 ? 'frozenset()' : `frozenset({${constant.items.map(reprConstant).join(', ')}})`
    case 'slice':
      return `slice(${[constant.start, constant.stop, constant.step].map(reprConstant).join(', ')})`
    case 'code':
      return `<code object ${constant.code.name}, file ${JSON.stringify(constant.code.filename)}, line ${constant.code.firstlineno}>`
  }
}
