/** marshal: there, because the library imports it before it looks whether it is needed. What it does is refused by name. */
import { notSimulated } from '../objects/errors'
import { variadic } from '../objects/native'
import { moduleFunctions, type ModuleSpec } from './module'

const refused = (name: string): ReturnType<typeof variadic> => variadic(() => notSimulated(`marshal.${name}`))

export const marshalModule: ModuleSpec = {
  name: 'marshal',
  doc: 'This module contains functions that can read and write Python values in\na binary format.',
  members: () => ({
    ...moduleFunctions('marshal', { dump: refused('dump'), dumps: refused('dumps'), load: refused('load'), loads: refused('loads') }),
    version: 5,
  }),
}
