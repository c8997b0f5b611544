/** Annotations, evaluated when asked for (PEP 649): the `__annotate__` functions of functions, classes and modules. */
import type { AnnAssign, Arg, AsyncFunctionDef, Expr, FunctionDef, Position } from '../syntax/nodes'
import type { Compiler } from './compiler'
import { intConstant, strConstant } from './constants'
import { emitCompare, visitExpression } from './expressions'
import { Label } from './instruction'
import * as op from './opcodes'
import type { Scope } from './scope'
import { unparse } from './unparse'

const NOT_IMPLEMENTED_ERROR = op.COMMON_CONSTANTS.indexOf('NotImplementedError')

/** Formats above VALUE_WITH_FAKE_GLOBALS are not for compiled code. */
const VALUE_WITH_FAKE_GLOBALS = 2

/** Begins a function of one argument, the format. codegen_setup_annotations_scope */
export function enterAnnotationScope(c: Compiler, scope: Scope, name: string, at: Position): void {
  c.enter(scope, 'annotations', name, at.lineno, { posonly: 1, positional: 1, keywordOnly: 0 })
  const body = new Label()
  c.emit(op.LOAD_FAST, 0, at)
  c.loadConst(intConstant(VALUE_WITH_FAKE_GLOBALS), at)
  emitCompare(c, 'Gt', at)
  c.jump(op.POP_JUMP_IF_FALSE, body, at)
  c.emit(op.LOAD_COMMON_CONSTANT, NOT_IMPLEMENTED_ERROR, at)
  c.emit(op.RAISE_VARARGS, 1, at)
  c.place(body)
}

/** Ends it, and pushes the function. Its argument is called `format`. codegen_leave_annotations_scope */
function leaveAnnotationScope(c: Compiler, at: Position): void {
  c.emit(op.RETURN_VALUE, 0, at)
  const code = c.leave(true)
  c.makeFunction(code.withFirstArgument('format'), 0, at)
}

/** Pushes the `__annotate__` of a function that has annotations; returns MAKE_FUNCTION's bit. */
export function functionAnnotations(c: Compiler, node: FunctionDef | AsyncFunctionDef): number {
  const { args, returns } = node
  const scope = c.scopes.byNode.get(args)
  if (scope === undefined || !scope.usesAnnotations) return 0
  enterAnnotationScope(c, scope, scope.name, node)
  let count = 0
  const annotate = (name: string, annotation: Expr | null): void => {
    if (annotation === null) return
    c.loadConst(strConstant(c.mangled(name)), node)
    if (c.future.annotations) {
      c.loadConst(strConstant(unparse(annotation)), annotation)
    } else if (annotation.kind === 'Starred') {
      // *args: *Ts
      visitExpression(c, annotation.value)
      c.emit(op.UNPACK_SEQUENCE, 1, node)
    } else {
      visitExpression(c, annotation)
    }
    count++
  }
  const visit = (arg: Arg | null): void => {
    if (arg !== null) annotate(arg.arg, arg.annotation)
  }
  args.args.forEach(visit)
  args.posonlyargs.forEach(visit)
  visit(args.vararg)
  args.kwonlyargs.forEach(visit)
  visit(args.kwarg)
  annotate('return', returns)
  c.emit(op.BUILD_MAP, count, node)
  leaveAnnotationScope(c, node)
  return op.FUNCTION_ANNOTATE
}

/** `__annotate__` of the annotated names of a class or module. codegen_process_deferred_annotations */
function deferredAnnotations(c: Compiler, at: Position): void {
  const { unit } = c
  const scope = unit.scope.annotationBlock
  if (unit.deferredAnnotations.length === 0 || scope === null) return
  const inClass = unit.kind === 'class'
  enterAnnotationScope(c, scope, scope.name, at)
  c.emit(op.BUILD_MAP, 0, at)
  for (const { node, index } of unit.deferredAnnotations) {
    const notSet = new Label()
    if (index >= 0) {
      c.loadConst(intConstant(index), node)
      if (inClass) c.emit(op.LOAD_DEREF, c.unit.derefIndex('__conditional_annotations__', true), node)
      else c.emitName(op.LOAD_GLOBAL, '__conditional_annotations__', node)
      c.emit(op.CONTAINS_OP, 0, node)
      c.jump(op.POP_JUMP_IF_FALSE, notSet, node)
    }
    visitExpression(c, node.annotation)
    c.emit(op.COPY, 2, node)
    c.loadConst(strConstant(c.mangled(node.target.kind === 'Name' ? node.target.id : '')), node)
    c.emit(op.STORE_SUBSCR, 0, at)
    c.place(notSet)
  }
  leaveAnnotationScope(c, at)
  c.nameOp(inClass ? '__annotate_func__' : '__annotate__', 'Store', at)
}

export function classAnnotations(c: Compiler, at: Position): void {
  if (!c.future.annotations) deferredAnnotations(c, at)
}

/** As for a class; the code runs before the module's body, so that annotations can be asked for from the start. */
export function moduleAnnotations(c: Compiler, at: Position): void {
  if (c.future.annotations) return
  const { unit } = c
  const body = unit.instructions
  unit.instructions = body.splice(0, 1)
  const labels = unit.takeWaitingLabels()
  deferredAnnotations(c, at)
  unit.instructions = [...unit.instructions, ...body]
  unit.waitFor(labels)
}

/** codegen_annassign */
export function visitAnnotatedAssignment(c: Compiler, node: AnnAssign): void {
  const { target, annotation, value } = node
  const { unit } = c
  if (value !== null) {
    visitExpression(c, value)
    visitExpression(c, target)
  }
  const isOuter = unit.kind === 'module' || unit.kind === 'class'
  switch (target.kind) {
    case 'Name':
      if (!node.simple || !isOuter) break
      if (c.future.annotations) {
        c.loadConst(strConstant(unparse(annotation)), annotation)
        c.emitName(op.LOAD_NAME, '__annotations__', node)
        c.loadConst(strConstant(c.mangled(target.id)), node)
        c.emit(op.STORE_SUBSCR, 0, node)
      } else {
        deferAnnotation(c, node)
      }
      break
    case 'Attribute':
      if (value === null) checkEvaluates(c, target.value)
      break
    case 'Subscript':
      if (value === null) {
        checkEvaluates(c, target.value)
        checkSubscript(c, target.slice)
      }
      break
    default:
      break
  }
}

/** _PyCompile_AddDeferredAnnotation */
function deferAnnotation(c: Compiler, node: AnnAssign): void {
  const { unit } = c
  const isConditional = unit.kind === 'module' || unit.conditionalDepth > 0
  const index = isConditional ? unit.conditionalAnnotationCount++ : -1
  unit.deferredAnnotations.push({ node, index })
  if (!isConditional) return
  if (unit.kind === 'class') c.emit(op.LOAD_DEREF, unit.cellvars.indexOf('__conditional_annotations__'), node)
  else c.emitName(op.LOAD_NAME, '__conditional_annotations__', node)
  c.loadConst(intConstant(index), node)
  c.emit(op.SET_ADD, 1, node)
  c.emit(op.POP_TOP, 0, node)
}

function checkEvaluates(c: Compiler, node: Expr): void {
  visitExpression(c, node)
  c.emit(op.POP_TOP, 0, node)
}

function checkSubscript(c: Compiler, node: Expr): void {
  if (node.kind === 'Slice') {
    for (const part of [node.lower, node.upper, node.step]) if (part !== null) checkEvaluates(c, part)
  } else if (node.kind === 'Tuple') {
    for (const element of node.elts) checkSubscript(c, element)
  } else {
    checkEvaluates(c, node)
  }
}
