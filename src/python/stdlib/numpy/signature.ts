/**
 * Wrong calls in NumPy's words: its functions are written in Python, or in C with a parser of its own.
 * numpy/_core/src/common/npy_argparse.c; initialize_locals in CPython's ceval.c
 */
import { didYouMean, type MethodSpec } from '../../objects/native'
import { raise } from '../../objects/errors'
import type { Keywords, PyValue } from '../../objects/object'

export interface Signature {
  readonly names: readonly string[]
  readonly required?: number
  readonly positionalOnly?: number
  /** How many at the end are given by name only. */
  readonly keywordOnly?: number
}

type Values = (PyValue | undefined)[]
type Native<T> = (self: T, ...args: Values) => PyValue

function spread(args: readonly PyValue[], keywords: Keywords): { given: number; named: readonly string[] } {
  const named = keywords ?? []
  return { given: args.length - named.length, named }
}

function plural(count: number): string {
  return count === 1 ? '' : 's'
}

function listed(names: readonly string[]): string {
  const shown = names.map((name) => `'${name}'`)
  if (shown.length <= 2) return shown.join(' and ')
  return `${shown.slice(0, -1).join(', ')}, and ${shown.at(-1)}`
}

/** The values in the order of the names; errors as of a function of Python's. `inFront`: arguments that the caller added, which count. */
export function unpackPython(fname: string, signature: Signature, args: readonly PyValue[], keywords: Keywords, inFront = 0): Values {
  const { names } = signature
  const required = signature.required ?? 0
  const most = names.length - (signature.keywordOnly ?? 0)
  const { given, named } = spread(args, keywords)
  const out: Values = args.slice(0, Math.min(given, most))
  while (out.length < names.length) out.push(undefined)
  named.forEach((name, k) => {
    const at = names.indexOf(name, signature.positionalOnly ?? 0)
    if (at < 0) raise('TypeError', `${fname}() got an unexpected keyword argument '${name}'${didYouMean(name, names.slice(signature.positionalOnly ?? 0))}`)
    if (out[at] !== undefined) raise('TypeError', `${fname}() got multiple values for argument '${name}'`)
    out[at] = args[given + k]
  })
  if (given > most) {
    const range = required < most ? `from ${required + inFront} to ${most + inFront}` : `${most + inFront}`
    const count = given + inFront
    raise('TypeError', `${fname}() takes ${range} positional argument${required < most ? 's' : plural(most + inFront)} but ${count} ${count === 1 ? 'was' : 'were'} given`)
  }
  const missing = names.slice(0, required).filter((_, i) => out[i] === undefined)
  if (missing.length > 0) raise('TypeError', `${fname}() missing ${missing.length} required positional argument${plural(missing.length)}: ${listed(missing)}`)
  return out
}

/** As of NumPy's parser for C functions. _npy_parse_arguments */
export function unpackParsed(fname: string, signature: Signature, args: readonly PyValue[], keywords: Keywords): Values {
  const { names } = signature
  const required = signature.required ?? 0
  const most = names.length - (signature.keywordOnly ?? 0)
  const { given, named } = spread(args, keywords)
  if (given > most) {
    if (most === 0) raise('TypeError', `${fname}() takes no positional arguments`)
    const range = required === most ? `${most}` : `from ${required} to ${most}`
    raise('TypeError', `${fname}() takes ${range} positional argument${required === most ? plural(most) : 's'} but ${given} ${given === 1 ? 'was' : 'were'} given`)
  }
  const out: Values = args.slice(0, given)
  while (out.length < names.length) out.push(undefined)
  named.forEach((name, k) => {
    const at = names.indexOf(name, signature.positionalOnly ?? 0)
    if (at < 0) raise('TypeError', `${fname}() got an unexpected keyword argument '${name}'`)
    if (out[at] !== undefined) raise('TypeError', `argument for ${fname}() given by name ('${name}') and position (position ${at})`)
    out[at] = args[given + k]
  })
  for (let i = 0; i < required; i++) if (out[i] === undefined) raise('TypeError', `${fname}() missing required argument '${names[i]}' (pos ${i})`)
  return out
}

/** A function that is Python's in NumPy. */
export function pythonKeywords<T = null>(signature: Signature, fn: Native<T>): MethodSpec<T> {
  return { kind: 'other', invoke: (self, args, keywords, name) => fn(self, ...unpackPython(name, signature, args, keywords)) }
}

/** A function that is C in NumPy, with NumPy's own parser. */
export function parsedKeywords<T = null>(signature: Signature, fn: Native<T>): MethodSpec<T> {
  return { kind: 'other', invoke: (self, args, keywords, name) => fn(self, ...unpackParsed(name, signature, args, keywords)) }
}
