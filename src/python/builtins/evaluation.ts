/** eval, exec, compile, globals, locals, vars, dir and __import__: what needs the running frame. Python/bltinmodule.c */
import { typeOf, type PyValue } from '../objects/object'
import { getOptionalAttribute } from '../objects/attributes'
import { callSpecial, callUnbound } from '../objects/call'
import { PyDict } from '../objects/dict'
import { notSimulated, shortTypeName, raise, typeName } from '../objects/errors'
import { astHooks, interpreter, type CompileMode } from '../objects/interpreter'
import { noArgs, positional, withKeywords, type MethodSpec } from '../objects/native'
import { asIndexInt } from '../objects/number'
import { itemsOf } from '../objects/protocols'
import { PyCell } from '../objects/cell'
import { makeList, makeTuple, PyTuple, type PyList } from '../objects/tuple'
import { lookup } from '../objects/type'
import { textOf } from './arguments'
import { callMethod } from './call-method'
import { PyBytes } from './bytes-storage'
import { decodeBytes } from './codecs'
import { sortList } from './list'
import { sourceText } from './source-text'

/** A file's name: a str, bytes or what has __fspath__. PyUnicode_FSDecoder */
function fileName(value: PyValue): string {
  let name = value
  if (textOf(name) === undefined && !(name instanceof PyBytes)) {
    const found = lookup(typeOf(value), '__fspath__')
    if (found === undefined || found === null) raise('TypeError', `expected str, bytes or os.PathLike object, not ${shortTypeName(value)}`)
    name = callUnbound(found, value, [])
  }
  const text = textOf(name) ?? (name instanceof PyBytes ? decodeBytes(name.bytes, 'utf-8', 'surrogateescape') : undefined)
  if (text === undefined) raise('TypeError', `expected ${typeName(value)}.__fspath__() to return str or bytes, not ${typeName(name)}`)
  if (text.includes('\0')) raise('ValueError', 'embedded null character')
  return text
}

function isMapping(value: PyValue): boolean {
  const { slots, patternKind } = typeOf(value)
  return slots.getItem !== undefined && patternKind !== 'sequence'
}

const evaluate = withKeywords({ names: ['', 'globals', 'locals'], positionalOnly: 1, required: 1 }, (_self, source, globals, locals) => {
  const names = locals ?? null
  if (names !== null && !isMapping(names)) raise('TypeError', 'locals must be a mapping')
  const scope = globals ?? null
  if (scope !== null && !(scope instanceof PyDict)) {
    raise('TypeError', isMapping(scope) ? 'globals must be a real dict; try eval(expr, {}, mapping)' : 'globals must be a dict')
  }
  return run('eval', source as PyValue, scope as PyDict | null, names)
})

const execute = withKeywords({ names: ['', 'globals', 'locals', 'closure'], positionalOnly: 1, required: 1, keywordOnly: 1 }, (_self, source, globals, locals, closure) => {
  const scope = globals ?? null
  const names = locals ?? null
  if (scope !== null && !(scope instanceof PyDict)) raise('TypeError', `exec() globals must be a dict, not ${typeName(scope)}`)
  if (names !== null && !isMapping(names)) raise('TypeError', `locals must be a mapping or None, not ${typeName(names)}`)
  run('exec', source as PyValue, scope as PyDict | null, names, closure ?? null)
  return null
})

function run(name: 'eval' | 'exec', source: PyValue, globals: PyDict | null, locals: PyValue, closure: PyValue = null): PyValue {
  const scope = globals ?? interpreter.currentGlobals()
  const names = locals ?? (globals === null ? interpreter.currentLocals() : globals)
  if (interpreter.isCode(source)) {
    const free = interpreter.freeVariableCount(source)
    if (name === 'exec') return interpreter.execCode(source, scope, names, checkedClosure(closure, free))
    if (free > 0) raise('TypeError', 'code object passed to eval() may not contain free variables')
    return interpreter.execCode(source, scope, names)
  }
  if (closure !== null) raise('TypeError', 'closure can only be used when source is a code object')
  const text = sourceText(source, name, '<string>')
  const code = interpreter.compile(name === 'eval' ? text.replace(/^[ \t]+/, '') : text, '<string>', name, 0)
  return interpreter.execCode(code, scope, names)
}

/** The cells that exec() is given for a code object's free variables. builtin_exec_impl */
function checkedClosure(closure: PyValue, free: number): PyTuple | null {
  if (free === 0) return closure === null ? null : raise('TypeError', 'cannot use a closure with this code object')
  if (closure instanceof PyTuple && closure.items.length === free && closure.items.every((cell) => cell instanceof PyCell)) return closure
  return raise('TypeError', `code object requires a closure of exactly length ${free}`)
}

/** The keys of a namespace. PyMapping_Keys */
function keysOf(names: PyValue): PyValue[] {
  return itemsOf(names instanceof PyDict ? names : callMethod(names, 'keys'))
}

const ONLY_AST = 0x400
/** PyCF_MASK and what compile() takes beside it. */
const KNOWN_FLAGS = 0x1fe0000 | 0xf600 | 0x10

const compileFunction = withKeywords(
  { names: ['source', 'filename', 'mode', 'flags', 'dont_inherit', 'optimize', '_feature_version'], required: 3, keywordOnly: 1 },
  (_self, source, filename, mode, flags, _inherit, optimize) => {
    const file = fileName(filename as PyValue)
    if (typeof mode !== 'string') raise('TypeError', `compile() argument 'mode' must be str, not ${typeName(mode as PyValue)}`)
    const wanted = flags === undefined ? 0 : Number(asIndexInt(flags))
    if ((wanted & ~KNOWN_FLAGS) !== 0) raise('ValueError', 'compile(): unrecognised flags')
    const level = optimize === undefined ? -1 : Number(asIndexInt(optimize))
    if (level < -1 || level > 2) raise('ValueError', 'compile(): invalid optimize value')
    if (mode === 'func_type' && (wanted & ONLY_AST) !== 0) notSimulated('compile() of function types')
    if (mode !== 'exec' && mode !== 'eval' && mode !== 'single') {
      raise('ValueError', (wanted & ONLY_AST) !== 0 ? "compile() mode must be 'exec', 'eval', 'single' or 'func_type'" : "compile() mode must be 'exec', 'eval' or 'single'")
    }
    if (astHooks.isNode(source as PyValue)) return (wanted & ONLY_AST) !== 0 ? (source as PyValue) : interpreter.compileTree(source as PyValue, file, mode, wanted, Math.max(level, 0))
    const text = sourceText(source as PyValue, 'compile', file)
    if ((wanted & ONLY_AST) !== 0) return interpreter.parse(text, file, mode)
    return interpreter.compile(text, file, mode as CompileMode, wanted, Math.max(level, 0))
  },
)

function sortedNames(names: PyValue[]): PyList {
  const list = makeList(names)
  sortList(list, null, false)
  return list
}

/** dir(x): what `__dir__` names, sorted. PyObject_Dir */
export function namesOf(value: PyValue): PyList {
  const names = callSpecial(value, '__dir__')
  if (names === undefined) raise('TypeError', 'object does not provide __dir__')
  return sortedNames(itemsOf(names))
}

export const importFunction = withKeywords({ names: ['name', 'globals', 'locals', 'fromlist', 'level'], required: 1 }, (_self, name, globals, locals, fromlist, level) => {
  if (typeof name !== 'string') raise('TypeError', 'module name must be a string')
  const depth = level === undefined ? 0 : Number(asIndexInt(level))
  if (depth < 0) raise('ValueError', 'level must be >= 0')
  if (name === '' && depth === 0) raise('ValueError', 'Empty module name')
  return interpreter.importModule(name, globals ?? null, locals ?? null, fromlist ?? makeTuple([]), depth)
})

export const evaluationFunctions: Record<string, MethodSpec> = {
  eval: evaluate,
  exec: execute,
  compile: compileFunction,
  globals: noArgs(() => interpreter.currentGlobals()),
  locals: noArgs(() => interpreter.currentLocals()),
  vars: positional(0, 1, (_self, value) => {
    if (value === undefined) return interpreter.currentLocals()
    return getOptionalAttribute(value, '__dict__') ?? raise('TypeError', 'vars() argument must have __dict__ attribute')
  }),
  dir: positional(0, 1, (_self, value) => (value === undefined ? sortedNames(keysOf(interpreter.currentLocals())) : namesOf(value))),
  __import__: importFunction,
}

