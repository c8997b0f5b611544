/** _string: how string.Formatter reads formats and field names. formatter_parser in Objects/stringlib/unicode_format.h */
import type { PyValue } from '../objects/object'
import { raise, typeName } from '../objects/errors'
import { oneArg } from '../objects/native'
import { iterOf } from '../objects/protocols'
import { makeList, makeTuple } from '../objects/tuple'
import { fieldsOf, splitFieldName } from '../builtins/str-format'
import { toText } from '../builtins/str-storage'
import { moduleFunctions, type ModuleSpec } from './module'

function textOrRaise(value: PyValue): string {
  return toText(value) ?? raise('TypeError', `expected str, got ${typeName(value)}`)
}

export const _stringModule: ModuleSpec = {
  name: '_string',
  doc: 'string helper module',
  members: () =>
    moduleFunctions('_string', {
      formatter_parser: oneArg((_self, text) => iterOf(makeList(fieldsOf(textOrRaise(text)).map((field) => makeTuple([...field]))))),
      formatter_field_name_split: oneArg((_self, name) => {
        const { first, rest } = splitFieldName(textOrRaise(name))
        return makeTuple([first, iterOf(makeList(rest.map(([isAttribute, key]) => makeTuple([isAttribute, key]))))])
      }),
    }),
}

