/** Tuples whose items also have names: sys.version_info, time.struct_time. Objects/structseq.c */
import type { PyType, PyValue, Visit } from '../objects/object'
import { PyDict } from '../objects/dict'
import { isRaised, raise } from '../objects/errors'
import { releaseNow, retain } from '../objects/lifetime'
import { noArgs, unpackKeywords, variadic } from '../objects/native'
import { getItem, itemsOf, reprOf } from '../objects/protocols'
import { makeList, makeTuple, PyTuple, sequenceTypes } from '../objects/tuple'
import { defineType } from '../objects/type'
import './tuple'

/** Has fields beyond its items. */
export class PyStructSequence extends PyTuple {
  constructor(
    cls: PyType,
    items: PyValue[],
    readonly hidden: readonly PyValue[],
  ) {
    super(cls, items)
    for (const value of hidden) retain(value)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    for (const value of this.hidden) visit(value)
  }
  override dealloc(): void {
    super.dealloc()
    for (const value of this.hidden) releaseNow(value)
  }
}

/** The items that a program gives; what cannot be iterated is refused in words of its own. */
function givenItems(sequence: PyValue): PyValue[] {
  try {
    return itemsOf(sequence)
  } catch (thrown) {
    if (isRaised(thrown, 'TypeError')) raise('TypeError', 'constructor requires a sequence')
    throw thrown
  }
}

/**
 * A type of tuples with named items. `name` is dotted. Unless `constructible`, only natives make instances. `beside`: what
 * has a name but is no item, and its value where a native says nothing else.
 */
export function defineStructSequence(name: string, fields: readonly string[], constructible = false, beside: Readonly<Record<string, PyValue>> = {}): PyType {
  const hiddenNames = Object.keys(beside)
  const [fewest, most] = [fields.length, fields.length + hiddenNames.length]
  const hiddenOf = (self: PyTuple): readonly PyValue[] => (self instanceof PyStructSequence ? self.hidden : Object.values(beside))

  /** structseq_new_impl */
  function make(cls: PyType, sequence: PyValue, dict: PyValue | undefined): PyTuple {
    const items = givenItems(sequence)
    if (dict !== undefined && !(dict instanceof PyDict)) raise('TypeError', `${name}() takes a dict as second arg, if any`)
    const given = items.length
    if (fewest !== most && given < fewest) raise('TypeError', `${name}() takes an at least ${fewest}-sequence (${given}-sequence given)`)
    if (fewest !== most && given > most) raise('TypeError', `${name}() takes an at most ${most}-sequence (${given}-sequence given)`)
    if (fewest === most && given !== fewest) raise('TypeError', `${name}() takes a ${fewest}-sequence (${given}-sequence given)`)
    let used = 0
    const hidden = hiddenNames.map((field, i) => {
      if (fewest + i < given) return items[fewest + i] as PyValue
      const found = dict instanceof PyDict ? dict.getString(field) : undefined
      if (found !== undefined) used++
      return found ?? null
    })
    if (dict instanceof PyDict && dict.size > used) raise('TypeError', `${name}() got duplicate or unexpected field name(s)`)
    return hidden.length === 0 ? new PyTuple(cls, items) : new PyStructSequence(cls, items.slice(0, fewest), hidden)
  }

  const type: PyType = defineType<PyTuple>(name, {
    bases: [sequenceTypes.tuple],
    final: true,
    slots: {
      repr: (self) => `${name}(${fields.map((field, i) => `${field}=${reprOf(self.items[i] as PyValue)}`).join(', ')})`,
      new(cls, args, keywords) {
        if (!constructible) raise('TypeError', `cannot create '${name}' instances`)
        const [sequence, dict] = unpackKeywords('structseq', { names: ['sequence', 'dict'], required: 1 }, args, keywords)
        return make(cls, sequence as PyValue, dict)
      },
    },
    methods: {
      __reduce__: noArgs((self: PyTuple) => makeTuple([type, makeTuple([makeTuple(self.items.slice()), namedValues(hiddenNames, hiddenOf(self))])])),
      /** structseq_replace */
      __replace__: variadic((self: PyTuple, args, keywords) => {
        if (args.length > (keywords?.length ?? 0)) raise('TypeError', '__replace__() takes no positional arguments')
        const [items, hidden] = [self.items.slice(), hiddenOf(self).slice()]
        const unexpected: string[] = []
        for (const [i, keyword] of (keywords ?? []).entries()) {
          const value = args[i] as PyValue
          if (fields.includes(keyword)) items[fields.indexOf(keyword)] = value
          else if (hiddenNames.includes(keyword)) hidden[hiddenNames.indexOf(keyword)] = value
          else unexpected.push(keyword)
        }
        if (unexpected.length > 0) raise('TypeError', `Got unexpected field name(s): ${reprOf(makeList(unexpected))}`)
        return hidden.length === 0 ? new PyTuple(type, items) : new PyStructSequence(type, items, hidden)
      }),
    },
    getset: {
      ...Object.fromEntries(fields.map((field, i) => [field, { member: true, get: (self: PyTuple) => getItem(self, i) }])),
      ...Object.fromEntries(hiddenNames.map((field, i) => [field, { member: true, get: (self: PyTuple) => hiddenOf(self)[i] as PyValue }])),
    },
    attributes: { n_fields: most, n_sequence_fields: fewest, n_unnamed_fields: 0, __match_args__: makeTuple([...fields]) },
  })
  return type
}

function namedValues(names: readonly string[], values: readonly PyValue[]): PyDict {
  const dict = new PyDict()
  names.forEach((name, i) => dict.setString(name, values[i] as PyValue))
  return dict
}

/** `hidden`: the values beside the items, where they are others than the type's own. */
export function makeStructSequence(type: PyType, items: PyValue[], hidden: readonly PyValue[] = []): PyTuple {
  return hidden.length === 0 ? new PyTuple(type, items) : new PyStructSequence(type, items, hidden)
}
