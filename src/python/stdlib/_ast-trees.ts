/** Between the parser's tree and the objects of `_ast`: compile(source, …, PyCF_ONLY_AST), and compile(tree). */
import { parseExpression, parseInteractive, parseModule } from '../syntax'
import type { ConstantValue, Mod } from '../syntax/nodes'
import { PyObject, type PyType, type PyValue } from '../objects/object'
import { getOptionalAttribute } from '../objects/attributes'
import { notSimulated, raise, typeName } from '../objects/errors'
import { astHooks } from '../objects/interpreter'
import { release, retain } from '../objects/lifetime'
import { reprOf } from '../objects/protocols'
import { ellipsis } from '../objects/singletons'
import { makeList, PyList } from '../objects/tuple'
import { makeBytes, PyBytes } from '../builtins/bytes-storage'
import { makeComplex, makeFloat, PyComplex, PyFloat } from '../builtins/number-storage'
import { isNode, nodeSpecs, nodeTypes, PyAst, singleton, specOf, type FieldSpec, type NodeSpec } from './_ast'

/** A node of the parser's, seen by its fields. */
type Plain = { kind: string } & Record<string, unknown>

/** Columns as CPython counts them: bytes of UTF-8. */
class Columns {
  private readonly lines: readonly string[]
  constructor(source: string) {
    this.lines = source.split(/\r\n|\r|\n/)
  }
  inBytes(line: number, column: number): number {
    const text = (this.lines[line - 1] ?? '').slice(0, column)
    let bytes = text.length
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1
    }
    return bytes
  }
}

const CONTEXTS_AND_OPERATORS = new Set(['expr_context', 'boolop', 'operator', 'unaryop', 'cmpop'])
/** Fields that CPython calls otherwise than the parser's tree. */
const RENAMED: Record<string, string> = { 'Constant.kind': 'prefix' }

function toObject(node: Plain, columns: Columns): PyAst {
  const spec = nodeSpecs.get(node.kind) as NodeSpec
  const object = new PyAst(nodeTypes().get(spec.name) as PyType)
  const dict = object.attrs as NonNullable<PyAst['attrs']>
  for (const field of spec.fields) dict.setString(field.name, fieldValue(node[RENAMED[`${spec.name}.${field.name}`] ?? field.name], field, columns))
  if (spec.hasPosition) {
    const { lineno, col_offset, end_lineno, end_col_offset } = node as unknown as Record<string, number>
    dict.setString('lineno', lineno as number)
    dict.setString('col_offset', columns.inBytes(lineno as number, col_offset as number))
    dict.setString('end_lineno', end_lineno as number)
    dict.setString('end_col_offset', columns.inBytes(end_lineno as number, end_col_offset as number))
  }
  return object
}

function fieldValue(value: unknown, field: FieldSpec, columns: Columns): PyValue {
  if (field.isList) return makeList(((value ?? []) as unknown[]).map((item) => itemValue(item, field.kind, columns)))
  return itemValue(value, field.kind, columns)
}

function itemValue(value: unknown, kind: string, columns: Columns): PyValue {
  if (value === null || value === undefined) return null
  if (CONTEXTS_AND_OPERATORS.has(kind)) return singleton(value as string)
  if (kind === 'constant') return typeof value === 'string' ? value : constantObject(value as ConstantValue)
  if (kind === 'int') return Number(value)
  if (kind === 'identifier' || kind === 'string') return value as string
  return toObject(value as Plain, columns)
}

function constantObject(constant: ConstantValue): PyValue {
  switch (constant.type) {
    case 'None':
      return null
    case 'Ellipsis':
      return ellipsis
    case 'float':
      return makeFloat(constant.value)
    case 'complex':
      return makeComplex(0, constant.imag)
    case 'bytes':
      return makeBytes(constant.value)
    default:
      return constant.value
  }
}

/** What a place wants: values are read everywhere but in targets. */
type Context = 'Load' | 'Store' | 'Del'

const TARGETS: Record<string, Context> = {
  'Assign.targets': 'Store', 'AugAssign.target': 'Store', 'AnnAssign.target': 'Store', 'For.target': 'Store', 'AsyncFor.target': 'Store',
  'comprehension.target': 'Store', 'NamedExpr.target': 'Store', 'withitem.optional_vars': 'Store', 'TypeAlias.name': 'Store', 'Delete.targets': 'Del',
}

function contextOf(spec: NodeSpec, field: string, own: Context): Context {
  if (spec.name === 'Tuple' || spec.name === 'List' || spec.name === 'Starred') return own
  return TARGETS[`${spec.name}.${field}`] ?? 'Load'
}

function toPlain(value: PyValue, sort: string, context: Context): Plain {
  const spec = value instanceof PyObject ? specOf(value.cls) : undefined
  if (spec === undefined || spec.group !== sort) raise('TypeError', `expected some sort of ${sort}, but got ${reprOf(value)}`)
  const node = value as PyAst
  const plain: Plain = { kind: spec.name }
  if (spec.hasPosition) readPosition(node, spec, plain)
  for (const field of spec.fields) {
    const given = getOptionalAttribute(node, field.name)
    if (given === undefined || (given === null && !field.isOptional && !field.isList && field.kind !== 'constant')) {
      if (given === undefined && (field.isList || field.isOptional)) {
        plain[field.name] = field.isList ? [] : null
        continue
      }
      raise(given === undefined ? 'TypeError' : 'ValueError', given === undefined ? `required field "${field.name}" missing from ${spec.name}` : `field '${field.name}' is required for ${spec.name}`)
    }
    plain[RENAMED[`${spec.name}.${field.name}`] ?? field.name] = readField(given, field, spec, context)
  }
  checkContext(spec, plain, context)
  if (spec.name === 'AnnAssign') plain.simple = plain.simple === 1
  if (spec.name === 'comprehension') plain.is_async = plain.is_async === 1
  return plain
}

function readPosition(node: PyAst, spec: NodeSpec, plain: Plain): void {
  for (const name of ['lineno', 'col_offset', 'end_lineno', 'end_col_offset']) {
    const given = getOptionalAttribute(node, name)
    const isEnd = name.startsWith('end_')
    if (given === undefined && !isEnd) raise('TypeError', `required field "${name}" missing from ${spec.group}`)
    plain[name] = given === undefined || given === null ? plain[name.slice(4)] : readInt(given)
  }
}

function readInt(value: PyValue): number {
  if (typeof value !== 'number' && typeof value !== 'boolean') raise('ValueError', `invalid integer value: ${reprOf(value)}`)
  return Number(value)
}

function readField(value: PyValue, field: FieldSpec, spec: NodeSpec, context: Context): unknown {
  if (!field.isList) return readItem(value, field, spec, context)
  if (!(value instanceof PyList)) raise('TypeError', `${spec.name} field "${field.name}" must be a list, not a ${typeName(value)}`)
  return value.items.map((item) => readItem(item, field, spec, context))
}

function readItem(value: PyValue, field: FieldSpec, spec: NodeSpec, context: Context): unknown {
  if (value === null && (field.isOptional || field.hasHoles)) return null
  if (CONTEXTS_AND_OPERATORS.has(field.kind)) {
    const found = value instanceof PyObject ? specOf(value.cls) : undefined
    if (found === undefined || found.group !== field.kind) raise('TypeError', `expected some sort of ${field.kind}, but got ${reprOf(value)}`)
    return found.name
  }
  if (field.kind === 'constant') return spec.name === 'Interpolation' ? value : constantValue(value)
  if (field.kind === 'int') return readInt(value)
  if (field.kind === 'identifier' || field.kind === 'string') {
    if (typeof value !== 'string') raise('TypeError', field.kind === 'identifier' ? 'AST identifier must be of type str' : 'AST string must be of type str')
    return value
  }
  return toPlain(value, field.kind, contextOf(spec, field.name, context))
}

function checkContext(spec: NodeSpec, plain: Plain, context: Context): void {
  const own = plain.ctx as Context | undefined
  if (own !== undefined && own !== context) raise('ValueError', `expression must have ${context} context but has ${own} instead`)
  if (own === undefined && spec.group === 'expr' && context !== 'Load') raise('ValueError', `expression which can't be assigned to in ${context} context`)
  for (const body of ['body', 'targets', 'names', 'items', 'cases', 'handlers'] as const) {
    const list = plain[body]
    if (Array.isArray(list) && list.length === 0 && spec.group === 'stmt' && body !== 'handlers') raise('ValueError', `empty ${body} on ${spec.name}`)
  }
}

function constantValue(value: PyValue): ConstantValue {
  if (value === null) return { type: 'None' }
  if (typeof value === 'boolean') return { type: 'bool', value }
  if (typeof value === 'number' || typeof value === 'bigint') return { type: 'int', value }
  if (typeof value === 'string') return { type: 'str', value }
  if (value === ellipsis) return { type: 'Ellipsis' }
  if (value instanceof PyFloat) return { type: 'float', value: value.value }
  if (value instanceof PyComplex && value.re === 0) return { type: 'complex', imag: value.im }
  if (value instanceof PyBytes) return { type: 'bytes', value: value.contents().slice() }
  const name = typeName(value)
  if (name === 'tuple' || name === 'frozenset' || name === 'complex') return notSimulated(`a ${name} as a Constant of a syntax tree`)
  return raise('TypeError', `got an invalid type in Constant: ${name}`)
}

const ROOTS: Record<string, string> = { exec: 'Module', eval: 'Expression', single: 'Interactive' }

astHooks.isNode = (value) => isNode(value)
astHooks.parse = (source, filename, mode, onWarning) => {
  const read = mode === 'eval' ? parseExpression : mode === 'single' ? parseInteractive : parseModule
  const tree = read(source, filename, onWarning)
  return toObject(tree as unknown as Plain, new Columns(source))
}
astHooks.toTree = (node, mode): Mod => {
  const wanted = ROOTS[mode] as string
  if (!isNode(node, wanted)) raise('TypeError', `expected ${wanted} node, got ${typeName(node).replace(/^ast\./, '')}`)
  retain(node)
  try {
    return toPlain(node, 'mod', 'Load') as unknown as Mod
  } finally {
    release(node)
  }
}
