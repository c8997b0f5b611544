/** _suggestions: the name that was meant, for the traceback module. Modules/_suggestions.c */
import { closestName } from '../objects/closest-name'
import { raise, typeName } from '../objects/errors'
import { positional } from '../objects/native'
import { PyList } from '../objects/tuple'
import { textOf } from '../builtins/arguments'
import { listType } from '../builtins/list'
import { moduleFunctions, type ModuleSpec } from './module'

export const _suggestionsModule: ModuleSpec = {
  name: '_suggestions',
  members: () =>
    moduleFunctions('_suggestions', {
      _generate_suggestions: positional(2, 2, (_self, candidates, item) => {
        const name = textOf(item ?? null)
        if (name === undefined) raise('TypeError', `_generate_suggestions() argument 2 must be str, not ${item === null ? 'None' : typeName(item ?? null)}`)
        if (!(candidates instanceof PyList) || candidates.cls !== listType) raise('TypeError', 'candidates must be a list')
        const names = candidates.items.map((candidate) => textOf(candidate) ?? raise('TypeError', "all elements in 'candidates' must be strings"))
        return closestName(name, names)
      }),
    }),
}
