/** Functions, lambdas, classes, type parameters, `type` statements. codegen_function and its neighbours. */
import type {
  Arguments, AsyncFunctionDef, ClassDef, Expr, FunctionDef, Lambda, Position, TypeAlias, TypeParam,
} from '../syntax/nodes'
import { classAnnotations, enterAnnotationScope, functionAnnotations } from './annotations'
import { callWithArguments } from './calls'
import type { CodeObject } from './code'
import type { CallShape, Compiler } from './compiler'
import { NONE, intConstant, strConstant, strTuple, tupleConstant } from './constants'
import { cleanDocstring } from './docstring'
import { visitExpression, visitExpressions } from './expressions'
import { docstringOf } from './future'
import { NO_LOCATION, NULL_SLOT } from './instruction'
import * as op from './opcodes'
import type { Scope } from './scope'
import { visitBody, visitStatement } from './statements'
import { compareNames } from './unit'

function scopeOf(c: Compiler, node: object): Scope {
  const scope = c.scopes.byNode.get(node)
  if (scope === undefined) throw new Error('a node without a scope')
  return scope
}

function shapeOf(args: Arguments): CallShape {
  return {
    posonly: args.posonlyargs.length,
    positional: args.posonlyargs.length + args.args.length,
    keywordOnly: args.kwonlyargs.length,
  }
}

/** Pushes the tuple of defaults and the dict of keyword-only defaults; returns MAKE_FUNCTION's bits. */
function visitDefaults(c: Compiler, at: Position, args: Arguments): number {
  let flags = 0
  if (args.defaults.length > 0) {
    visitExpressions(c, args.defaults)
    c.emit(op.BUILD_TUPLE, args.defaults.length, at)
    flags |= op.FUNCTION_DEFAULTS
  }
  let count = 0
  args.kwonlyargs.forEach((arg, index) => {
    const value = args.kw_defaults[index]
    if (value === null || value === undefined) return
    c.loadConst(strConstant(c.mangled(arg.arg)), at)
    visitExpression(c, value)
    count++
  })
  if (count > 0) {
    c.emit(op.BUILD_MAP, count, at)
    flags |= op.FUNCTION_KWDEFAULTS
  }
  return flags
}

export function visitLambda(c: Compiler, node: Lambda): void {
  const flags = visitDefaults(c, node, node.args)
  const scope = scopeOf(c, node)
  c.enter(scope, 'lambda', '<lambda>', node.lineno, shapeOf(node.args))
  // CPython gives a lambda that yields no StopIteration handler.
  visitExpression(c, node.body)
  let code: CodeObject
  if (scope.isGenerator) {
    code = c.leave(false)
  } else {
    c.emit(op.RETURN_VALUE, 0, node.body)
    code = c.leave(true)
  }
  c.makeFunction(code, flags, node)
}

function applyDecorators(c: Compiler, decorators: readonly Expr[]): void {
  for (let index = decorators.length - 1; index >= 0; index--) c.emit(op.CALL, 1, decorators[index])
}

export function visitFunction(c: Compiler, node: FunctionDef | AsyncFunctionDef): void {
  const { args, decorator_list: decorators } = node
  visitExpressions(c, decorators)
  const firstlineno = decorators.length > 0 ? decorators[0].lineno : node.lineno
  let flags = visitDefaults(c, node, args)
  const isGeneric = node.type_params.length > 0
  let passed = 0
  if (isGeneric) {
    passed = (flags & op.FUNCTION_DEFAULTS ? 1 : 0) + (flags & op.FUNCTION_KWDEFAULTS ? 1 : 0)
    if (passed === 2) c.emit(op.SWAP, 2, node)
    enterTypeParameters(c, node.name, node.type_params, firstlineno, passed)
    visitTypeParameters(c, node.type_params)
    for (let index = 0; index < passed; index++) c.emit(op.LOAD_FAST, index, node)
  }
  flags |= functionAnnotations(c, node)
  visitFunctionBody(c, node, flags, firstlineno)
  if (isGeneric) {
    c.emit(op.SWAP, 2, node)
    c.emit(op.SET_FUNCTION_TYPE_PARAMS, 0, node)
    const code = c.leave(false)
    c.makeFunction(code, 0, node)
    if (passed > 0) c.emit(op.SWAP, passed + 1, node)
    else c.emit(NULL_SLOT, 0, node)
    c.emit(op.CALL, passed, node)
  }
  applyDecorators(c, decorators)
  c.nameOp(node.name, 'Store', node)
}

function visitFunctionBody(c: Compiler, node: FunctionDef | AsyncFunctionDef, flags: number, firstlineno: number): void {
  const scope = scopeOf(c, node)
  c.enter(scope, node.kind === 'FunctionDef' ? 'function' : 'async function', node.name, firstlineno, shapeOf(node.args))
  const docstring = scope.hasDocstring ? docstringOf(node.body) : null
  if (docstring !== null) c.unit.constIndex(strConstant(cleanDocstring(docstring.value)))
  const guard = scope.isCoroutine || scope.isGenerator ? c.wrapInStopIterationHandler() : null
  if (guard !== null) c.pushBlock({ kind: 'stop iteration' }, NO_LOCATION)
  for (const statement of docstring === null ? node.body : node.body.slice(1)) visitStatement(c, statement)
  if (guard !== null) {
    guard.end()
    c.popBlock()
  }
  const code = c.leave(true)
  c.makeFunction(code, flags, node)
}

function enterTypeParameters(
  c: Compiler, name: string, parameters: TypeParam[], firstlineno: number, passed: number, className?: string,
): void {
  const shape = { posonly: 0, positional: passed, keywordOnly: 0 }
  c.enter(scopeOf(c, parameters), 'annotations', `<generic parameters of ${name}>`, firstlineno, shape, className)
}

/** A function that evaluates a bound, constraints or a default when asked. codegen_type_param_bound_or_default */
function visitLazily(c: Compiler, node: Expr, name: string, scope: Scope, allowsStar: boolean): void {
  c.loadConst(tupleConstant([intConstant(1)]), node)
  enterAnnotationScope(c, scope, name, node)
  if (allowsStar && node.kind === 'Starred') {
    visitExpression(c, node.value)
    c.emit(op.UNPACK_SEQUENCE, 1, node)
  } else {
    visitExpression(c, node)
  }
  c.emit(op.RETURN_VALUE, 0, node)
  c.makeFunction(c.leave(true), op.FUNCTION_DEFAULTS, node)
}

/** Makes the type parameters, binds their names, pushes the tuple of them. codegen_type_params */
function visitTypeParameters(c: Compiler, parameters: readonly TypeParam[]): void {
  let seenDefault = false
  for (const node of parameters) {
    c.loadConst(strConstant(node.name), node)
    if (node.kind === 'TypeVar') {
      if (node.bound !== null) {
        visitLazily(c, node.bound, node.name, scopeOf(c, node), false)
        c.emit(node.bound.kind === 'Tuple' ? op.TYPEVAR_WITH_CONSTRAINTS : op.TYPEVAR_WITH_BOUND, 0, node)
      } else {
        c.emit(op.TYPEVAR, 0, node)
      }
    } else {
      c.emit(node.kind === 'TypeVarTuple' ? op.TYPEVARTUPLE : op.PARAMSPEC, 0, node)
    }
    if (node.default_value !== null) {
      seenDefault = true
      const scope = c.scopes.defaults.get(node)
      if (scope === undefined) throw new Error('a default of a type parameter without a scope')
      visitLazily(c, node.default_value, node.name, scope, node.kind === 'TypeVarTuple')
      c.emit(op.SET_TYPEPARAM_DEFAULT, 0, node)
    } else if (seenDefault) {
      c.file.fail(`non-default type parameter '${node.name}' follows default type parameter`, node)
    }
    c.emit(op.COPY, 1, node)
    c.nameOp(node.name, 'Store', node)
  }
  c.emit(op.BUILD_TUPLE, parameters.length, parameters[0])
}

export function visitClass(c: Compiler, node: ClassDef): void {
  const { decorator_list: decorators } = node
  visitExpressions(c, decorators)
  const firstlineno = decorators.length > 0 ? decorators[0].lineno : node.lineno
  const isGeneric = node.type_params.length > 0
  if (isGeneric) {
    enterTypeParameters(c, node.name, node.type_params, firstlineno, 0, node.name)
    visitTypeParameters(c, node.type_params)
    c.nameOp('.type_params', 'Store', node)
  }
  const code = compileClassBody(c, node, firstlineno)
  // These stand on the line of `class`, not of a decorator.
  c.emit(op.LOAD_BUILD_CLASS, 0, node)
  c.emit(NULL_SLOT, 0, node)
  c.makeFunction(code, 0, node)
  c.loadConst(strConstant(node.name), node)
  if (isGeneric) {
    c.nameOp('.type_params', 'Load', node)
    c.emit(op.SUBSCRIPT_GENERIC, 0, node)
    c.nameOp('.generic_base', 'Store', node)
    callWithArguments(c, node, 2, node.bases, node.keywords, '.generic_base')
    c.makeFunction(c.leave(false), 0, node)
    c.emit(NULL_SLOT, 0, node)
    c.emit(op.CALL, 0, node)
  } else {
    callWithArguments(c, node, 2, node.bases, node.keywords)
  }
  applyDecorators(c, decorators)
  c.nameOp(node.name, 'Store', node)
}

/** codegen_class_body */
function compileClassBody(c: Compiler, node: ClassDef, firstlineno: number): CodeObject {
  const scope = scopeOf(c, node)
  c.enter(scope, 'class', node.name, firstlineno, undefined, node.name)
  const at: Position = { lineno: firstlineno, col_offset: 0, end_lineno: firstlineno, end_col_offset: 0 }
  const { unit } = c
  c.nameOp('__name__', 'Load', at)
  c.nameOp('__module__', 'Store', at)
  c.loadConst(strConstant(unit.qualname), at)
  c.nameOp('__qualname__', 'Store', at)
  c.loadConst(intConstant(firstlineno), at)
  c.nameOp('__firstlineno__', 'Store', at)
  if (node.type_params.length > 0) {
    c.nameOp('.type_params', 'Load', at)
    c.nameOp('__type_params__', 'Store', at)
  }
  if (scope.needsClassDict) {
    c.emit(op.LOAD_LOCALS, 0, at)
    c.emit(op.STORE_DEREF, unit.cellvars.indexOf('__classdict__'), at)
  }
  if (scope.hasConditionalAnnotations) {
    c.emit(op.BUILD_SET, 0, at)
    c.emit(op.STORE_DEREF, unit.cellvars.indexOf('__conditional_annotations__'), at)
  }
  visitBody(c, at, node.body)
  classAnnotations(c, at)
  c.loadConst(strTuple([...unit.staticAttributes].sort(compareNames)), NO_LOCATION)
  c.nameOp('__static_attributes__', 'Store', NO_LOCATION)
  if (scope.needsClassDict) {
    c.emit(op.LOAD_CLOSURE, unit.cellvars.indexOf('__classdict__'), NO_LOCATION)
    c.nameOp('__classdictcell__', 'Store', NO_LOCATION)
  }
  if (scope.needsClassClosure) {
    c.emit(op.LOAD_CLOSURE, unit.cellvars.indexOf('__class__'), NO_LOCATION)
    c.emit(op.COPY, 1, NO_LOCATION)
    c.nameOp('__classcell__', 'Store', NO_LOCATION)
  } else {
    c.loadConst(NONE, NO_LOCATION)
  }
  c.emit(op.RETURN_VALUE, 0, NO_LOCATION)
  return c.leave(true)
}

export function visitTypeAlias(c: Compiler, node: TypeAlias): void {
  const name = node.name.kind === 'Name' ? node.name.id : ''
  const isGeneric = node.type_params.length > 0
  if (isGeneric) {
    enterTypeParameters(c, name, node.type_params, node.lineno, 0)
    c.loadConst(strConstant(name), node)
    visitTypeParameters(c, node.type_params)
  } else {
    c.loadConst(strConstant(name), node)
    c.loadConst(NONE, node)
  }
  c.loadConst(tupleConstant([intConstant(1)]), node)
  enterAnnotationScope(c, scopeOf(c, node), name, node)
  visitExpression(c, node.value)
  c.emit(op.RETURN_VALUE, 0, node)
  c.makeFunction(c.leave(false), op.FUNCTION_DEFAULTS, node)
  c.emit(op.BUILD_TUPLE, 3, node)
  c.emit(op.TYPEALIAS, 0, node)
  if (isGeneric) {
    c.makeFunction(c.leave(false), 0, node)
    c.emit(NULL_SLOT, 0, node)
    c.emit(op.CALL, 0, node)
  }
  c.nameOp(name, 'Store', node)
}

