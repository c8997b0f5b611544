/** _opcode: facts about CPython's bytecode. Modules/_opcode.c. The code that runs here has instructions of its own. */
import type { PyValue } from '../objects/object'
import { notSimulated } from '../objects/errors'
import { noArgs, oneArg, variadic, type MethodSpec } from '../objects/native'
import { asIndexInt } from '../objects/number'
import { makeList, makeTuple } from '../objects/tuple'
import { moduleFunctions, type ModuleSpec } from './module'

/** Numbers from the first to the last of each pair. */
function ranges(...pairs: readonly (readonly [number, number])[]): ReadonlySet<number> {
  return new Set(pairs.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i)))
}

const KINDS: Record<string, ReadonlySet<number>> = {
  has_arg: ranges([44, 120], [128, 128], [143, 153], [155, 195], [197, 197], [200, 200], [209, 211], [237, 237], [239, 239], [241, 245], [247, 251], [253, 253], [255, 255], [257, 261], [263, 266]),
  has_const: new Set([82, 190, 191]),
  has_name: new Set([61, 64, 65, 72, 73, 80, 91, 92, 93, 96, 110, 115, 116, 179, 189, 194, 195, 200, 249]),
  has_jump: new Set([68, 70, 75, 76, 77, 100, 101, 102, 103, 106, 172, 173, 174, 175, 176, 237, 248, 257, 258, 259, 260]),
  has_free: new Set([62, 90, 97, 111]),
  has_local: new Set([3, 63, 83, 84, 85, 86, 87, 88, 89, 112, 113, 114, 261, 266]),
  has_exc: new Set([263, 264, 265]),
  is_valid: ranges([0, 120], [128, 211], [234, 266]),
}

const UNARY = '1_INVALID PRINT IMPORT_STAR STOPITERATION_ERROR ASYNC_GEN_WRAP UNARY_POSITIVE LIST_TO_TUPLE TYPEVAR PARAMSPEC TYPEVARTUPLE SUBSCRIPT_GENERIC TYPEALIAS'
const BINARY = '2_INVALID PREP_RERAISE_STAR TYPEVAR_WITH_BOUND TYPEVAR_WITH_CONSTRAINTS SET_FUNCTION_TYPE_PARAMS SET_TYPEPARAM_DEFAULT'
const OPERATORS = [
  ['ADD', '+'], ['AND', '&'], ['FLOOR_DIVIDE', '//'], ['LSHIFT', '<<'], ['MATRIX_MULTIPLY', '@'], ['MULTIPLY', '*'], ['REMAINDER', '%'],
  ['OR', '|'], ['POWER', '**'], ['RSHIFT', '>>'], ['SUBTRACT', '-'], ['TRUE_DIVIDE', '/'], ['XOR', '^'],
] as const

const intrinsics = (names: string): PyValue => makeList(names.split(' ').map((name) => `INTRINSIC_${name}`))

const functions: Record<string, MethodSpec> = {
  ...Object.fromEntries(Object.entries(KINDS).map(([name, numbers]) => [name, oneArg((_self, opcode) => numbers.has(Number(asIndexInt(opcode))))])),
  get_intrinsic1_descs: noArgs(() => intrinsics(UNARY)),
  get_intrinsic2_descs: noArgs(() => intrinsics(BINARY)),
  get_special_method_names: noArgs(() => makeList(['__enter__', '__exit__', '__aenter__', '__aexit__'])),
  get_nb_ops: noArgs(() =>
    makeList([
      ...OPERATORS.map(([name, sign]) => makeTuple([`NB_${name}`, sign])),
      ...OPERATORS.map(([name, sign]) => makeTuple([`NB_INPLACE_${name}`, `${sign}=`])),
      makeTuple(['NB_SUBSCR', '[]']),
    ]),
  ),
  get_executor: variadic(() => null),
  get_specialization_stats: noArgs(() => null),
  stack_effect: variadic(() => notSimulated('stack effects of CPython’s bytecode')),
}

export const _opcodeModule: ModuleSpec = {
  name: '_opcode',
  doc: 'Opcode support module.',
  members: () => ({ ...moduleFunctions('_opcode', functions), ENABLE_SPECIALIZATION: true, ENABLE_SPECIALIZATION_FT: true }),
}
