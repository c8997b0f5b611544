/** _ast: the syntax tree as objects. Python/Python-ast.c, Parser/asdl_c.py */
import { isInstance, plainTypes, PyObject, PyType, Tracked, type Keywords, type PyValue } from '../objects/object'
import { call } from '../objects/call'
import { getAttribute, getOptionalAttribute, setAttribute } from '../objects/attributes'
import { PyDict } from '../objects/dict'
import { raise } from '../objects/errors'
import { heldOutside } from '../objects/interpreter'
import { noArgs, variadic } from '../objects/native'
import { itemsOf, reprOf } from '../objects/protocols'
import { makeList, makeTuple, PyList, PyTuple, sequenceTypes } from '../objects/tuple'
import { defineType, immortal, objectType } from '../objects/type'
import { genericAlias } from '../builtins/genericalias'
import { makeUnion } from '../builtins/union'
import { warnDeprecated } from '../builtins/warn'
import { nodeGroups } from './_ast-nodes'
import { defineModuleType, type ModuleSpec } from './module'

export interface FieldSpec {
  readonly name: string
  /** A group of nodes, or identifier, string, int, constant. */
  readonly kind: string
  readonly isList: boolean
  readonly isOptional: boolean
  /** Items of the list may be None: dict displays with `**`. */
  readonly hasHoles: boolean
}

export interface NodeSpec {
  readonly name: string
  readonly group: string
  readonly fields: readonly FieldSpec[]
  readonly hasPosition: boolean
}

/** What a node is made of, by its class's name. */
export const nodeSpecs = new Map<string, NodeSpec>()

const POSITION = ['lineno', 'col_offset', 'end_lineno', 'end_col_offset']

export class PyAst extends Tracked {
  constructor(cls: PyType) {
    super(cls)
    this.attrs = new PyDict()
    this.attrs.rc = 1
  }
}

function fieldsOf(text: string): FieldSpec[] {
  if (text === '') return []
  return text.split(', ').map((field) => {
    const [, kind, marks, name] = /^(\w+)([?*]*) (\w+)$/.exec(field) as unknown as [string, string, string, string]
    return { name, kind, isList: marks.endsWith('*'), isOptional: marks === '?', hasHoles: marks === '?*' }
  })
}

let types: Map<string, PyType> | null = null

/** The classes by name, made when they are first wanted. */
export function nodeTypes(): Map<string, PyType> {
  if (types !== null) return types
  types = new Map()
  const ast = defineModuleType<PyAst>('ast', 'AST', {
    hasDict: true,
    mutable: true,
    attributes: { _fields: forGood([]), __match_args__: forGood([]), _attributes: forGood([]) },
    slots: {
      new: (cls) => new PyAst(cls),
      init: (self, args, keywords) => initialize(self, args, keywords),
      repr: (self) => describe(self, 3),
    },
    methods: {
      __reduce__: noArgs((self: PyAst) => reduce(self)),
      __replace__: variadic((self: PyValue, args, keywords: Keywords) => replace(self as PyAst, args, keywords)),
    },
  })
  types.set('AST', ast)
  for (const group of nodeGroups) {
    const sum = /^(\w+) = ([\s\S]*)$/.exec(group.description)
    const positions = group.hasPosition === true ? POSITION : []
    const shared: Record<string, PyValue> = { _attributes: forGood(positions), ...(group.endIsOptional === true ? { end_lineno: null, end_col_offset: null } : {}) }
    if (sum === null) {
      define(group.description, ast, 'AST', shared, positions.length > 0)
      continue
    }
    const [, name, alternatives] = sum as unknown as [string, string, string]
    const base = defineType<PyAst>(name, { module: 'ast', bases: [ast], doc: group.description, mutable: true, hasDict: true, hasWeakrefs: true, attributes: shared })
    types.set(name, base)
    for (const alternative of alternatives.split(/\s*\|\s*/)) define(alternative, base, name, {}, positions.length > 0)
  }
  for (const { name, fields } of nodeSpecs.values()) addFieldTypes(types.get(name) as PyType, fields)
  return types
}

/** A tuple that a class keeps as long as there are classes. */
function forGood(items: PyValue[]): PyTuple {
  return immortal(makeTuple(items))
}

function define(description: string, base: PyType, group: string, more: Record<string, PyValue>, hasPosition: boolean): void {
  const [, name, list] = /^(\w+)(?:\(([^)]*)\))?$/.exec(description) as unknown as [string, string, string | undefined]
  const fields = fieldsOf(list ?? '')
  const names = forGood(fields.map((field) => field.name))
  const optional = Object.fromEntries(fields.filter((field) => field.isOptional).map((field) => [field.name, null]))
  const type = defineType<PyAst>(name, { module: 'ast', bases: [base], doc: description, mutable: true, hasDict: true, hasWeakrefs: true, attributes: { _fields: names, __match_args__: names, ...more, ...optional } })
  ;(types as Map<string, PyType>).set(name, type)
  nodeSpecs.set(name, { name, group: group === 'AST' ? name : group, fields, hasPosition })
}

/** What classes keep for good holds others: roots. */
const kept: PyObject[] = []
heldOutside.push((visit) => {
  for (const object of kept) object.traverse(visit)
})

function addFieldTypes(type: PyType, fields: readonly FieldSpec[]): void {
  const table = new PyDict()
  for (const { name, kind, isList, isOptional } of fields) {
    let of: PyValue = fieldTypes[kind]?.() ?? nodeTypes().get(kind) ?? null
    if (isList) of = genericAlias(sequenceTypes.list as PyType, of)
    else if (isOptional) of = makeUnion([of, null])
    if (of instanceof PyObject && !(of instanceof PyType)) kept.push(immortal(of))
    table.setString(name, of)
  }
  immortal(table)
  type.dict.set('_field_types', table)
  type.dict.set('__annotations__', table)
}

const fieldTypes: Record<string, () => PyValue> = {
  identifier: () => plainTypes.str,
  string: () => plainTypes.str,
  int: () => plainTypes.int,
  constant: () => objectType,
}

const singletons = new Map<string, PyAst>()

/** Load(), Add() and the like: the parser has one of each. */
export function singleton(name: string): PyAst {
  let node = singletons.get(name)
  if (node === undefined) {
    node = immortal(new PyAst(nodeTypes().get(name) as PyType))
    singletons.set(name, node)
    kept.push(node)
  }
  return node
}

/** ast_type_init */
function initialize(self: PyAst, args: PyValue[], keywords: Keywords): void {
  const { cls } = self
  const fields = namesIn(getOptionalAttribute(cls, '_fields'))
  const attributes = namesIn(getOptionalAttribute(cls, '_attributes'))
  const given = args.length - (keywords?.length ?? 0)
  if (given > fields.length) raise('TypeError', `${shortName(cls)} constructor takes at most ${fields.length} positional argument${fields.length === 1 ? '' : 's'}`)
  const left = new Set(fields)
  for (let i = 0; i < given; i++) {
    setAttribute(self, fields[i] as string, args[i] as PyValue)
    left.delete(fields[i] as string)
  }
  keywords?.forEach((name, i) => {
    if (fields.includes(name)) {
      if (!left.delete(name)) raise('TypeError', `${shortName(cls)} got multiple values for argument '${name}'`)
    } else if (!attributes.includes(name)) {
      warnDeprecated(`${shortName(cls)}.__init__ got an unexpected keyword argument '${name}'. Support for arbitrary keyword arguments is deprecated and will be removed in Python 3.15.`)
    }
    setAttribute(self, name, args[given + i] as PyValue)
  })
  if (left.size > 0) fillIn(self, left)
}

/** Lists are empty and contexts Load where they were not given; optional fields are None by the class. */
function fillIn(self: PyAst, left: ReadonlySet<string>): void {
  const spec = specOf(self.cls)
  for (const name of left) {
    const field = spec?.fields.find((candidate) => candidate.name === name)
    if (field === undefined || field.isOptional) continue
    if (field.isList) setAttribute(self, name, makeList([]))
    else if (field.kind === 'expr_context') setAttribute(self, name, singleton('Load'))
    else warnDeprecated(`${shortName(self.cls)}.__init__ missing 1 required positional argument: '${name}'. This will become an error in Python 3.15.`)
  }
}

/** What the node's class, or the one it was derived from, is made of. */
export function specOf(cls: PyType): NodeSpec | undefined {
  for (const ancestor of cls.mro) {
    const spec = nodeSpecs.get(shortName(ancestor))
    if (spec !== undefined && types?.get(spec.name) === ancestor) return spec
  }
  return undefined
}

function namesIn(value: PyValue | undefined): string[] {
  return value === undefined ? [] : (itemsOf(value) as string[])
}

function shortName(cls: PyType): string {
  return cls.name.slice(cls.name.lastIndexOf('.') + 1)
}

/** ast_type_reduce: the required fields that are there are given again, so that no warning comes. */
function reduce(self: PyAst): PyValue {
  const args: PyValue[] = []
  const dict = self.attrs
  for (const field of namesIn(getOptionalAttribute(self.cls, '_fields'))) {
    if (dict?.getString(field) === undefined) break
    args.push(null)
  }
  return makeTuple([self.cls, makeTuple(args), getAttribute(self, '__dict__')])
}

/** ast_type_replace */
function replace(self: PyAst, args: PyValue[], keywords: Keywords): PyValue {
  if (args.length > (keywords?.length ?? 0)) raise('TypeError', '__replace__() takes no positional arguments')
  const names = [...namesIn(getOptionalAttribute(self.cls, '_fields')), ...namesIn(getOptionalAttribute(self.cls, '_attributes'))]
  const values = new Map<string, PyValue>()
  for (const name of names) {
    const value = self.attrs?.getString(name)
    if (value !== undefined) values.set(name, value)
  }
  keywords?.forEach((name, i) => {
    if (!names.includes(name)) raise('TypeError', `${shortName(self.cls)}.__replace__ got an unexpected keyword argument '${name}'.`)
    values.set(name, args[i] as PyValue)
  })
  return call(self.cls, [...values.values()], [...values.keys()])
}

/** ast_repr_max_depth */
function describe(self: PyAst, depth: number): string {
  const name = shortName(self.cls)
  if (depth <= 0) return `${name}(...)`
  const fields = namesIn(getOptionalAttribute(self.cls, '_fields'))
  return `${name}(${fields.map((field) => `${field}=${describeValue(getAttribute(self, field), depth - 1)}`).join(', ')})`
}

function describeValue(value: PyValue, depth: number): string {
  if (value instanceof PyAst) return describe(value, depth)
  if (!(value instanceof PyList || value instanceof PyTuple)) return reprOf(value)
  const { items } = value
  const shown = items.length > 2 ? [itemText(items[0] as PyValue, depth), '...', itemText(items.at(-1) as PyValue, depth)] : items.map((item) => itemText(item, depth))
  return value instanceof PyList ? `[${shown.join(', ')}]` : `(${shown.join(', ')}${shown.length === 1 ? ',' : ''})`
}

function itemText(item: PyValue, depth: number): string {
  return item instanceof PyAst ? describe(item, depth) : reprOf(item)
}

/** A node that is an instance of this class. */
export function isNode(value: PyValue, name = 'AST'): value is PyAst {
  return value instanceof PyObject && types !== null && isInstance(value, nodeTypes().get(name) as PyType)
}

export const _astModule: ModuleSpec = {
  name: '_ast',
  members: () => ({
    ...Object.fromEntries(nodeTypes()),
    PyCF_ALLOW_TOP_LEVEL_AWAIT: 8192,
    PyCF_ONLY_AST: 1024,
    PyCF_OPTIMIZED_AST: 33792,
    PyCF_TYPE_COMMENTS: 4096,
  }),
}
