/** _typing: what the typing module has in C. Modules/_typingmodule.c */
import { oneArg } from '../objects/native'
import { genericType, typeAliasType } from '../builtins/type-alias'
import { noDefault, paramSpecArgsType, paramSpecKwargsType, paramSpecType, typeVarTupleType, typeVarType } from '../builtins/type-variables'
import { unionType } from '../builtins/union'
import { moduleFunctions, type ModuleSpec } from './module'

export const _typingModule: ModuleSpec = {
  name: '_typing',
  doc: 'Primitives and accelerators for the typing module.\n',
  members: () => ({
    ...moduleFunctions('_typing', { _idfunc: oneArg((_self, value) => value) }),
    TypeVar: typeVarType,
    TypeVarTuple: typeVarTupleType,
    ParamSpec: paramSpecType,
    ParamSpecArgs: paramSpecArgsType,
    ParamSpecKwargs: paramSpecKwargsType,
    Generic: genericType,
    TypeAliasType: typeAliasType,
    Union: unionType,
    NoDefault: noDefault,
  }),
}
