/** pyexpat: XML is not parsed here, so whoever is about to parse some is refused by name. Trees can be made and written. */
import { notSimulated } from '../objects/errors'
import type { ModuleSpec } from './module'

export const pyexpatModule: ModuleSpec = {
  name: 'pyexpat',
  members: () => notSimulated('parsing XML (pyexpat)'),
}
