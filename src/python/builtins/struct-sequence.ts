/** Tuples whose items also have names: sys.version_info, time.struct_time. Objects/structseq.c */
import type { PyType, PyValue } from '../objects/object'
import { raise } from '../objects/errors'
import { getItem, itemsOf, reprOf } from '../objects/protocols'
import { PyTuple, sequenceTypes } from '../objects/tuple'
import { defineType } from '../objects/type'
import './tuple'

/**
 * A type of tuples with named items. `name` is dotted. Unless `constructible`, only natives make instances. `beside`: what
 * has a name but is no item.
 */
export function defineStructSequence(name: string, fields: readonly string[], constructible = false, beside: Readonly<Record<string, PyValue>> = {}): PyType {
  const type: PyType = defineType<PyTuple>(name, {
    bases: [sequenceTypes.tuple],
    final: true,
    slots: {
      repr: (self) => `${name}(${fields.map((field, i) => `${field}=${reprOf(self.items[i] as PyValue)}`).join(', ')})`,
      new(cls, args) {
        if (!constructible) raise('TypeError', `cannot create '${name}' instances`)
        const items = itemsOf(args[0] as PyValue)
        if (items.length < fields.length) raise('TypeError', `${name}() takes an at least ${fields.length}-sequence (${items.length}-sequence given)`)
        return new PyTuple(cls, items)
      },
    },
    getset: {
      ...Object.fromEntries(fields.map((field, i) => [field, { member: true, get: (self: PyTuple) => getItem(self, i) }])),
      ...Object.fromEntries(Object.entries(beside).map(([field, value]) => [field, { member: true, get: () => value }])),
    },
    attributes: { n_fields: fields.length + Object.keys(beside).length, n_sequence_fields: fields.length, n_unnamed_fields: 0 },
  })
  return type
}

export function makeStructSequence(type: PyType, items: PyValue[]): PyTuple {
  return new PyTuple(type, items)
}
