/** Sentences with names of the program set apart: phrase`The wall cannot move: ${code('view')} …`. */
import type { Phrase } from './scene'

type Part = Phrase[number]

export const code = (text: string): Part => ({ code: text })

export const strong = (text: string): Part => ({ strong: text })

export function phrase(texts: TemplateStringsArray, ...values: readonly (Part | Phrase | number)[]): Phrase {
  const parts: Part[] = []
  texts.forEach((text, i) => {
    if (text !== '') parts.push(text)
    const value = values[i]
    if (value === undefined) return
    if (typeof value === 'number') parts.push(String(value))
    else if (Array.isArray(value)) parts.push(...value)
    else if (value !== '') parts.push(value as Part)
  })
  return parts
}

export function plainText(parts: Phrase): string {
  return parts.map((part) => (typeof part === 'string' ? part : 'code' in part ? part.code : part.strong)).join('')
}

/** `a`, `a and b`, `a, b and c`, each set apart as code; beyond `most` the rest is counted. */
export function listed(names: readonly string[], most = 3): Phrase {
  const shown = names.slice(0, most)
  const rest = names.length - shown.length
  const parts: Part[] = []
  shown.forEach((name, i) => {
    if (i > 0) parts.push(i === shown.length - 1 && rest === 0 ? ' and ' : ', ')
    parts.push(code(name))
  })
  if (rest > 0) parts.push(` and ${rest} more`)
  return parts
}

/** With a capital at the start, unless a name of the program stands there. */
export function asSentence(parts: Phrase): Phrase {
  const [first, ...rest] = parts
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : parts
}
