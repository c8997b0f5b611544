/** Arguments of decimal's functions, which give no name when they refuse some. PyArg_ParseTupleAndKeywords */
import type { Keywords, PyValue } from '../../objects/object'
import { raise } from '../../objects/errors'
import { didYouMean, type MethodSpec } from '../../objects/native'

type Values = (PyValue | undefined)[]
type Native<T> = { bivariance(self: T, ...args: Values): PyValue }['bivariance']

const plural = (count: number): string => (count === 1 ? '' : 's')

/** The values in the order of the names, undefined where none was given. TypeError */
export function parseNamed(names: readonly string[], required: number, args: readonly PyValue[], keywords: Keywords): Values {
  const given = args.length - (keywords?.length ?? 0)
  if (args.length > names.length) raise('TypeError', `function takes at most ${names.length} ${given === 0 ? 'keyword ' : ''}argument${plural(names.length)} (${args.length} given)`)
  const out: Values = args.slice(0, given)
  for (let i = 0; i < names.length; i++) {
    const at = keywords?.indexOf(names[i] as string) ?? -1
    if (at >= 0 && i < given) raise('TypeError', `argument for function given by name ('${names[i]}') and position (${i + 1})`)
    if (i >= given) out.push(at < 0 ? undefined : args[given + at])
    if (i < required && out[i] === undefined) raise('TypeError', `function missing required argument '${names[i]}' (pos ${i + 1})`)
  }
  for (const keyword of keywords ?? []) {
    if (!names.includes(keyword)) raise('TypeError', `this function got an unexpected keyword argument '${keyword}'${didYouMean(keyword, names)}`)
  }
  return out
}

/** A method with these parameters, the first ones required. */
export function named<T>(names: readonly string[], required: number, fn: Native<T>): MethodSpec<T> {
  return { kind: 'other', invoke: (self, args, keywords) => fn(self, ...parseNamed(names, required, args, keywords)) }
}

/** A method that counts its arguments. PyArg_ParseTuple */
export function counted<T>(min: number, max: number, fn: Native<T>): MethodSpec<T> {
  return {
    kind: 'other',
    isVarargs: true,
    invoke(self, args, keywords, name, owner) {
      if (keywords !== null && keywords.length > 0) raise('TypeError', `${owner === null ? '' : `${owner.slice(owner.lastIndexOf('.') + 1)}.`}${name}() takes no keyword arguments`)
      const limit = args.length < min ? min : max
      if (args.length < min || args.length > max) raise('TypeError', `function takes ${min === max ? 'exactly' : args.length < min ? 'at least' : 'at most'} ${limit} argument${plural(limit)} (${args.length} given)`)
      return fn(self, ...args)
    },
  }
}
