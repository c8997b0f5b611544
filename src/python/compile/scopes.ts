/**
 * First pass over a tree: finds the blocks (module, class, function, comprehension, annotation …) and notes what is done
 * to each name in them. `analyze.ts` then decides where each name lives. Symtable.
 */
import type {
  Arg, Arguments, AsyncFunctionDef, ClassDef, Comprehension, ExceptHandler, Expr, ExprContext, Expression, FunctionDef,
  Interactive, Keyword, ListComp, SetComp, DictComp, GeneratorExp, MatchClass, Module, NamedExpr, Pattern, Position, Stmt,
  TypeAlias, TypeParam, Alias, AnnAssign,
} from '../syntax/nodes'
import { analyzeScopes } from './analyze'
import { CompilerRecursionError, MAXIMUM_DEPTH } from './errors'
import type { SourceFile } from './errors'
import { docstringOf } from './future'
import type { FutureFeatures } from './future'
import {
  DEF_ANNOT, DEF_COMP_ITER, DEF_GLOBAL, DEF_IMPORT, DEF_LOCAL, DEF_NONLOCAL, DEF_PARAM, DEF_TYPE_PARAM, Scope, USE, mangleIn,
} from './scope'
import type { BlockKind } from './scope'

type AnyComprehension = ListComp | SetComp | DictComp | GeneratorExp

/** All blocks of a tree. */
export interface ScopeTable {
  readonly top: Scope
  /** By the node that opens the block: a statement, an expression, `Arguments` (their annotations), a list of type parameters, a type parameter (its bound). */
  readonly byNode: ReadonlyMap<object, Scope>
  /** The blocks of type parameters' defaults. */
  readonly defaults: ReadonlyMap<TypeParam, Scope>
}

const NOWHERE: Position = { lineno: 0, col_offset: 0, end_lineno: 0, end_col_offset: 0 }

/** Builds and analyses the blocks of a tree; raises the SyntaxErrors that CPython's symbol table raises. */
export function buildScopes(tree: Module | Interactive | Expression, future: FutureFeatures, file: SourceFile, topLevelAwait = false): ScopeTable {
  const collector = new Collector(future, file, topLevelAwait)
  collector.collect(tree)
  analyzeScopes(collector.top, file)
  return collector
}

class Collector implements ScopeTable {
  readonly byNode = new Map<object, Scope>()
  readonly defaults = new Map<TypeParam, Scope>()
  readonly top: Scope
  private readonly future: FutureFeatures
  private readonly file: SourceFile
  private readonly stack: Scope[] = []
  private current: Scope
  private className: string | null = null
  private depth = 0

  constructor(future: FutureFeatures, file: SourceFile, private readonly topLevelAwait: boolean) {
    this.future = future
    this.file = file
    this.top = new Scope('top', 'module', NOWHERE, null)
    this.current = this.top
    this.stack.push(this.top)
  }

  collect(tree: Module | Interactive | Expression): void {
    this.byNode.set(tree, this.top)
    if (tree.kind === 'Expression') {
      this.expression(tree.body)
      return
    }
    if (tree.kind === 'Module' && docstringOf(tree.body) !== null) this.top.hasDocstring = true
    this.statements(tree.body)
  }

  // Blocks

  private enter(name: string, kind: BlockKind, node: object | null, at: Position): Scope {
    const scope = new Scope(name, kind, at, this.current)
    if (node !== null) this.byNode.set(node, scope)
    this.reenter(scope)
    if (kind === 'annotation' || kind === 'typeVariable' || kind === 'typeAlias') {
      this.define('.format', DEF_PARAM, at)
      this.define('.format', USE, at)
    }
    return scope
  }

  private reenter(scope: Scope): void {
    const previous = this.current
    // No assignment expressions in the iterable of a comprehension, not even in a lambda there.
    scope.iterableDepth = previous.iterableDepth
    if (previous.mangledNames !== null && scope.kind !== 'class') scope.mangledNames = previous.mangledNames
    this.stack.push(scope)
    this.current = scope
    // Under the future import annotations are strings and bind nothing.
    if (this.future.annotations && scope.kind === 'annotation') return
    if (!previous.children.includes(scope)) previous.children.push(scope)
  }

  private leave(): void {
    this.stack.pop()
    this.current = this.stack[this.stack.length - 1]
  }

  private flagsHere(name: string): number {
    return this.current.flagsOf(mangleIn(this.className, this.current, name))
  }

  private define(name: string, flag: number, at: Position): void {
    this.defineAs(name, flag, at, flag === USE ? 'Load' : 'Store')
  }

  private defineAs(name: string, flag: number, at: Position, context: ExprContext): void {
    if (flag & (DEF_PARAM | DEF_LOCAL | DEF_IMPORT)) this.checkName(name, at, context)
    if (flag & DEF_TYPE_PARAM) this.current.mangledNames?.add(name)
    this.defineIn(this.current, name, flag, at)
  }

  /** symtable_add_def_helper */
  private defineIn(scope: Scope, name: string, flag: number, at: Position): void {
    const mangled = mangleIn(this.className, this.current, name)
    let flags = scope.flagsOf(mangled)
    if (flag & flags & DEF_PARAM) this.file.fail(`duplicate argument '${name}' in function definition`, at)
    if (flag & flags & DEF_TYPE_PARAM) this.file.fail(`duplicate type parameter '${name}'`, at)
    flags |= flag
    if (scope.isIterationTarget) {
      if (flags & (DEF_GLOBAL | DEF_NONLOCAL)) {
        this.file.fail(`comprehension inner loop cannot rebind assignment expression target '${name}'`, at)
      }
      flags |= DEF_COMP_ITER
    }
    scope.symbols.set(mangled, flags)
    if (flag & DEF_PARAM) scope.parameters.push(mangled)
    else if (flag & DEF_GLOBAL) this.top.symbols.set(mangled, this.top.flagsOf(mangled) | flag)
  }

  private checkName(name: string, at: Position, context: ExprContext): void {
    if (name !== '__debug__' || context === 'Load') return
    this.file.fail(context === 'Store' ? 'cannot assign to __debug__' : 'cannot delete __debug__', at)
  }

  private deepen(): void {
    if (++this.depth > MAXIMUM_DEPTH) throw new CompilerRecursionError()
  }

  // Statements

  private statements(body: readonly Stmt[]): void {
    for (const statement of body) this.statement(statement)
  }

  private conditional(...bodies: readonly (readonly Stmt[])[]): void {
    const { current } = this
    const before = current.inConditionalBlock
    current.inConditionalBlock = true
    for (const body of bodies) this.statements(body)
    current.inConditionalBlock = before
  }

  private statement(node: Stmt): void {
    this.deepen()
    switch (node.kind) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        this.functionDef(node)
        break
      case 'ClassDef':
        this.classDef(node)
        break
      case 'TypeAlias':
        this.typeAlias(node)
        break
      case 'Return':
        if (node.value !== null) this.expression(node.value)
        break
      case 'Delete':
        this.expressions(node.targets)
        break
      case 'Assign':
        this.expressions(node.targets)
        this.expression(node.value)
        break
      case 'AnnAssign':
        this.annotatedAssignment(node)
        break
      case 'AugAssign':
        this.expression(node.target)
        this.expression(node.value)
        break
      case 'AsyncFor':
        this.requireCoroutine("'async for' outside async function", node)
        this.expression(node.target)
        this.expression(node.iter)
        this.conditional(node.body, node.orelse)
        break
      case 'For':
        this.expression(node.target)
        this.expression(node.iter)
        this.conditional(node.body, node.orelse)
        break
      case 'While':
      case 'If':
        this.expression(node.test)
        this.conditional(node.body, node.orelse)
        break
      case 'Match': {
        this.expression(node.subject)
        const before = this.current.inConditionalBlock
        this.current.inConditionalBlock = true
        for (const each of node.cases) {
          this.pattern(each.pattern)
          if (each.guard !== null) this.expression(each.guard)
          this.statements(each.body)
        }
        this.current.inConditionalBlock = before
        break
      }
      case 'Raise':
        if (node.exc !== null) this.expression(node.exc)
        if (node.cause !== null) this.expression(node.cause)
        break
      case 'Try':
      case 'TryStar': {
        const before = this.current.inConditionalBlock
        this.current.inConditionalBlock = true
        this.statements(node.body)
        for (const handler of node.handlers) this.exceptHandler(handler)
        this.statements(node.orelse)
        this.statements(node.finalbody)
        this.current.inConditionalBlock = before
        break
      }
      case 'Assert':
        this.expression(node.test)
        if (node.msg !== null) this.expression(node.msg)
        break
      case 'Import':
        for (const alias of node.names) this.alias(alias)
        break
      case 'ImportFrom':
        for (const alias of node.names) this.alias(alias)
        if (node.module === '__future__' && !node.level) {
          const { line, column } = this.future
          if (node.lineno > line || (node.lineno === line && node.col_offset > column)) {
            this.file.fail('from __future__ imports must occur at the beginning of the file', node)
          }
        }
        break
      case 'Global':
        for (const name of node.names) this.declare(name, 'global', DEF_GLOBAL, node)
        break
      case 'Nonlocal':
        for (const name of node.names) this.declare(name, 'nonlocal', DEF_NONLOCAL, node)
        break
      case 'Expr':
        this.expression(node.value)
        break
      case 'AsyncWith':
      case 'With': {
        if (node.kind === 'AsyncWith') this.requireCoroutine("'async with' outside async function", node)
        const before = this.current.inConditionalBlock
        this.current.inConditionalBlock = true
        for (const item of node.items) {
          this.expression(item.context_expr)
          if (item.optional_vars !== null) this.expression(item.optional_vars)
        }
        this.statements(node.body)
        this.current.inConditionalBlock = before
        break
      }
      case 'Pass':
      case 'Break':
      case 'Continue':
        break
    }
    this.depth--
  }

  private declare(name: string, word: 'global' | 'nonlocal', flag: number, at: Position): void {
    const flags = this.flagsHere(name)
    if (flags & (DEF_PARAM | DEF_LOCAL | USE | DEF_ANNOT)) {
      let message = `name '${name}' is assigned to before ${word} declaration`
      if (flags & DEF_PARAM) message = `name '${name}' is parameter and ${word}`
      else if (flags & USE) message = `name '${name}' is used prior to ${word} declaration`
      else if (flags & DEF_ANNOT) message = `annotated name '${name}' can't be ${word}`
      this.file.fail(message, at)
    }
    this.define(name, flag, at)
    this.recordDirective(name, at)
  }

  private recordDirective(name: string, at: Position): void {
    this.current.directives.push({ name: mangleIn(this.className, this.current, name), at })
  }

  /** At the top of code that was compiled with PyCF_ALLOW_TOP_LEVEL_AWAIT. */
  private mayAwaitHere(): boolean {
    return this.topLevelAwait && this.current === this.top
  }

  private requireCoroutine(message: string, at: Position): void {
    if (this.mayAwaitHere()) this.current.isCoroutine = true
    if (!this.current.isCoroutine) this.file.fail(message, at)
  }

  private functionDef(node: FunctionDef | AsyncFunctionDef): void {
    const { args } = node
    this.define(node.name, DEF_LOCAL, node)
    this.defaultsOf(args)
    this.expressions(node.decorator_list)
    const isGeneric = node.type_params.length > 0
    if (isGeneric) {
      const hasKwDefaults = args.kw_defaults.some((each) => each !== null)
      // `.defaults` is there even when there are none, as in CPython.
      this.enterTypeParameters(node.name, node.type_params, node, false, true, hasKwDefaults)
    }
    const scope = new Scope(node.name, 'function', node, this.current)
    this.byNode.set(node, scope)
    scope.hasDocstring = docstringOf(node.body) !== null
    this.annotationsOf(node)
    this.reenter(scope)
    if (node.kind === 'AsyncFunctionDef') scope.isCoroutine = true
    this.parameters(args)
    this.statements(node.body)
    this.leave()
    if (isGeneric) this.leave()
  }

  private enterTypeParameters(
    name: string, parameters: TypeParam[], at: Position, forClass: boolean, hasDefaults: boolean, hasKwDefaults: boolean,
  ): void {
    const inClass = this.current.kind === 'class'
    const scope = this.enter(name, 'typeParameters', parameters, at)
    if (inClass) {
      scope.canSeeClassScope = true
      this.define('__classdict__', USE, at)
    }
    if (forClass) {
      this.define('.type_params', DEF_LOCAL, at)
      this.define('.type_params', USE, at)
      this.define('.generic_base', DEF_LOCAL, at)
      this.define('.generic_base', USE, at)
    }
    if (hasDefaults) this.define('.defaults', DEF_PARAM, at)
    if (hasKwDefaults) this.define('.kwdefaults', DEF_PARAM, at)
    if (!forClass) for (const each of parameters) this.typeParameter(each)
  }

  private classDef(node: ClassDef): void {
    this.define(node.name, DEF_LOCAL, node)
    this.expressions(node.decorator_list)
    const outerClass = this.className
    const isGeneric = node.type_params.length > 0
    if (isGeneric) {
      this.enterTypeParameters(node.name, node.type_params, node, true, false, false)
      this.className = node.name
      this.current.mangledNames = new Set()
      for (const each of node.type_params) this.typeParameter(each)
    }
    this.expressions(node.bases)
    this.keywords(node.keywords)
    this.enter(node.name, 'class', node, node)
    this.className = node.name
    if (isGeneric) {
      this.define('__type_params__', DEF_LOCAL, node)
      this.define('.type_params', USE, node)
    }
    this.current.hasDocstring = docstringOf(node.body) !== null
    this.statements(node.body)
    this.leave()
    if (isGeneric) this.leave()
    this.className = outerClass
  }

  private typeAlias(node: TypeAlias): void {
    this.expression(node.name)
    const name = node.name.kind === 'Name' ? node.name.id : ''
    const inClass = this.current.kind === 'class'
    const isGeneric = node.type_params.length > 0
    if (isGeneric) this.enterTypeParameters(name, node.type_params, node, false, false, false)
    const scope = this.enter(name, 'typeAlias', node, node)
    scope.canSeeClassScope = inClass
    if (inClass) this.define('__classdict__', USE, node.value)
    this.expression(node.value)
    this.leave()
    if (isGeneric) this.leave()
  }

  private typeParameter(node: TypeParam): void {
    this.define(node.name, DEF_TYPE_PARAM | DEF_LOCAL, node)
    if (node.kind === 'TypeVar') {
      const part = node.bound?.kind === 'Tuple' ? 'a TypeVar constraint' : 'a TypeVar bound'
      this.typeVariableBlock(node, node.bound, part, false)
    }
    this.typeVariableBlock(node, node.default_value, `a ${node.kind} default`, true)
  }

  private typeVariableBlock(node: TypeParam, expression: Expr | null, part: string, isDefault: boolean): void {
    if (node.name === '__classdict__') {
      this.file.fail(`reserved name '${node.name}' cannot be used for type parameter`, node)
    }
    if (expression === null) return
    const inClass = this.current.canSeeClassScope
    const scope = this.enter(node.name, 'typeVariable', isDefault ? null : node, expression)
    if (isDefault) this.defaults.set(node, scope)
    scope.canSeeClassScope = inClass
    if (inClass) this.define('__classdict__', USE, expression)
    scope.typeVariablePart = part
    this.expression(expression)
    this.leave()
  }

  private annotatedAssignment(node: AnnAssign): void {
    this.current.usesAnnotations = true
    const { target } = node
    if (target.kind === 'Name') {
      const flags = this.flagsHere(target.id)
      if (flags & (DEF_GLOBAL | DEF_NONLOCAL) && this.current !== this.top && node.simple) {
        this.file.fail(`annotated name '${target.id}' can't be ${flags & DEF_GLOBAL ? 'global' : 'nonlocal'}`, node)
      }
      if (node.simple) this.define(target.id, DEF_ANNOT | DEF_LOCAL, target)
      else if (node.value !== null) this.define(target.id, DEF_LOCAL, target)
    } else {
      this.expression(target)
    }
    this.annotation(node.annotation)
    if (node.value !== null) this.expression(node.value)
  }

  /** The annotation of a variable: all of one block share one `__annotate__`. symtable_visit_annotation */
  private annotation(node: Expr): void {
    const owner = this.current
    const isUnevaluated = owner.kind === 'function'
    // A module may be looked at while it is half run, so there every annotation may be missing.
    const isConditional = owner.kind === 'module' || (owner.kind === 'class' && owner.inConditionalBlock)
    if (isConditional && !owner.hasConditionalAnnotations) {
      owner.hasConditionalAnnotations = true
      this.define('__conditional_annotations__', USE, node)
    }
    if (owner.annotationBlock === null) {
      owner.annotationBlock = this.enter('__annotate__', 'annotation', null, node)
      if (owner.kind === 'class' && !this.future.annotations) {
        this.current.canSeeClassScope = true
        this.define('__classdict__', USE, node)
      }
    } else {
      this.reenter(owner.annotationBlock)
    }
    if (isUnevaluated) this.current.inUnevaluatedAnnotation = true
    this.expression(node)
    if (isUnevaluated) this.current.inUnevaluatedAnnotation = false
    this.leave()
  }

  /** The annotations of a function's parameters and result. symtable_visit_annotations */
  private annotationsOf(node: FunctionDef | AsyncFunctionDef): void {
    const { args, returns } = node
    const seesClass = this.current.canSeeClassScope || this.current.kind === 'class'
    const scope = this.enter('__annotate__', 'annotation', args, node)
    if (seesClass) {
      scope.canSeeClassScope = true
      this.define('__classdict__', USE, node)
    }
    const visit = (each: Arg | null): void => {
      if (each === null || each.annotation === null) return
      scope.usesAnnotations = true
      this.expression(each.annotation)
    }
    args.posonlyargs.forEach(visit)
    args.args.forEach(visit)
    visit(args.vararg)
    visit(args.kwarg)
    args.kwonlyargs.forEach(visit)
    if (returns !== null) {
      scope.usesAnnotations = true
      this.expression(returns)
    }
    this.leave()
  }

  private defaultsOf(args: Arguments): void {
    this.expressions(args.defaults)
    for (const each of args.kw_defaults) if (each !== null) this.expression(each)
  }

  private parameters(args: Arguments): void {
    for (const arg of args.posonlyargs) this.define(arg.arg, DEF_PARAM, arg)
    for (const arg of args.args) this.define(arg.arg, DEF_PARAM, arg)
    for (const arg of args.kwonlyargs) this.define(arg.arg, DEF_PARAM, arg)
    if (args.vararg !== null) {
      this.define(args.vararg.arg, DEF_PARAM, args.vararg)
      this.current.hasVarargs = true
    }
    if (args.kwarg !== null) {
      this.define(args.kwarg.arg, DEF_PARAM, args.kwarg)
      this.current.hasVarkeywords = true
    }
  }

  private exceptHandler(node: ExceptHandler): void {
    if (node.type !== null) this.expression(node.type)
    if (node.name !== null) this.define(node.name, DEF_LOCAL, node)
    this.statements(node.body)
  }

  private alias(node: Alias): void {
    const name = node.asname ?? node.name
    if (name === '*') {
      if (this.current.kind !== 'module') this.file.fail('import * only allowed at module level', node)
      return
    }
    const dot = name.indexOf('.')
    this.define(dot < 0 ? name : name.slice(0, dot), DEF_IMPORT, node)
  }

  // Patterns

  private pattern(node: Pattern): void {
    this.deepen()
    switch (node.kind) {
      case 'MatchValue':
        this.expression(node.value)
        break
      case 'MatchSingleton':
        break
      case 'MatchSequence':
      case 'MatchOr':
        for (const each of node.patterns) this.pattern(each)
        break
      case 'MatchStar':
        if (node.name !== null) this.define(node.name, DEF_LOCAL, node)
        break
      case 'MatchMapping':
        this.expressions(node.keys)
        for (const each of node.patterns) this.pattern(each)
        if (node.rest !== null) this.define(node.rest, DEF_LOCAL, node)
        break
      case 'MatchClass':
        this.classPattern(node)
        break
      case 'MatchAs':
        if (node.pattern !== null) this.pattern(node.pattern)
        if (node.name !== null) this.define(node.name, DEF_LOCAL, node)
        break
    }
    this.depth--
  }

  private classPattern(node: MatchClass): void {
    this.expression(node.cls)
    for (const each of node.patterns) this.pattern(each)
    node.kwd_attrs.forEach((name, index) => this.checkName(name, node.kwd_patterns[index], 'Store'))
    for (const each of node.kwd_patterns) this.pattern(each)
  }

  // Expressions

  private expressions(nodes: readonly Expr[]): void {
    for (const node of nodes) this.expression(node)
  }

  private keywords(nodes: readonly Keyword[]): void {
    for (const node of nodes) if (node.arg !== null) this.checkName(node.arg, node, 'Store')
    for (const node of nodes) this.expression(node.value)
  }

  private expression(node: Expr): void {
    this.deepen()
    switch (node.kind) {
      case 'NamedExpr':
        this.refuseInAnnotation('named expression', node)
        this.namedExpression(node)
        break
      case 'BoolOp':
      case 'JoinedStr':
      case 'TemplateStr':
        this.expressions(node.values)
        break
      case 'BinOp': {
        // A long chain a + b + c … leans to the left: it is walked without recursion.
        const rights = [node.right]
        let left = node.left
        for (; left.kind === 'BinOp'; left = left.left) rights.push(left.right)
        this.expression(left)
        for (let index = rights.length - 1; index >= 0; index--) this.expression(rights[index])
        break
      }
      case 'UnaryOp':
        this.expression(node.operand)
        break
      case 'Lambda':
        this.defaultsOf(node.args)
        this.enter('lambda', 'function', node, node)
        this.parameters(node.args)
        this.expression(node.body)
        this.leave()
        break
      case 'IfExp':
        this.expression(node.test)
        this.expression(node.body)
        this.expression(node.orelse)
        break
      case 'Dict':
        for (const key of node.keys) if (key !== null) this.expression(key)
        this.expressions(node.values)
        break
      case 'Set':
      case 'List':
      case 'Tuple':
        this.expressions(node.elts)
        break
      case 'GeneratorExp':
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
        this.comprehension(node)
        break
      case 'Yield':
      case 'YieldFrom':
        this.refuseInAnnotation('yield expression', node)
        if (node.value !== null) this.expression(node.value)
        this.current.isGenerator = true
        this.refuseInComprehension(node)
        break
      case 'Await':
        this.refuseInAnnotation('await expression', node)
        if (!this.current.isFunctionLike && !this.mayAwaitHere()) this.file.fail("'await' outside function", node)
        if (!this.inAsyncFunction() && this.current.comprehension === null) {
          this.file.fail("'await' outside async function", node)
        }
        this.expression(node.value)
        this.current.isCoroutine = true
        break
      case 'Compare':
        this.expression(node.left)
        this.expressions(node.comparators)
        break
      case 'Call':
        this.expression(node.func)
        this.expressions(node.args)
        this.keywords(node.keywords)
        break
      case 'FormattedValue':
      case 'Interpolation':
        this.expression(node.value)
        if (node.format_spec !== null) this.expression(node.format_spec)
        break
      case 'Constant':
        break
      case 'Attribute':
        this.checkName(node.attr, node, node.ctx)
        this.expression(node.value)
        break
      case 'Subscript':
        this.expression(node.value)
        this.expression(node.slice)
        break
      case 'Starred':
        this.expression(node.value)
        break
      case 'Slice':
        if (node.lower !== null) this.expression(node.lower)
        if (node.upper !== null) this.expression(node.upper)
        if (node.step !== null) this.expression(node.step)
        break
      case 'Name':
        this.name(node.id, node.ctx, node)
        break
    }
    this.depth--
  }

  private name(id: string, context: ExprContext, at: Position): void {
    if (this.current.inUnevaluatedAnnotation) return
    // `__debug__` is a constant by the time CPython looks for names.
    if (id === '__debug__' && context === 'Load') return
    this.defineAs(id, context === 'Load' ? USE : DEF_LOCAL, at, context)
    // super() needs the class that the function stands in.
    if (context === 'Load' && id === 'super' && this.current.isFunctionLike) this.define('__class__', USE, at)
  }

  private inAsyncFunction(): boolean {
    return this.mayAwaitHere() || this.current.kind === 'function' && this.current.isCoroutine
  }

  private comprehension(node: AnyComprehension): void {
    const [outermost, ...inner] = node.generators
    const { current } = this
    current.iterableDepth++
    this.expression(outermost.iter)
    current.iterableDepth--
    const name = { GeneratorExp: 'genexpr', ListComp: 'listcomp', SetComp: 'setcomp', DictComp: 'dictcomp' }[node.kind]
    const scope = this.enter(name, 'function', node, node)
    scope.comprehension = node.kind
    if (outermost.is_async) scope.isCoroutine = true
    this.define('.0', DEF_PARAM, node)
    scope.isIterationTarget = true
    this.expression(outermost.target)
    scope.isIterationTarget = false
    this.expressions(outermost.ifs)
    for (const each of inner) this.innerLoop(each)
    if (node.kind === 'DictComp') {
      this.expression(node.value)
      this.expression(node.key)
    } else {
      this.expression(node.elt)
    }
    const isGenerator = node.kind === 'GeneratorExp'
    scope.isGenerator = isGenerator
    const isAsync = scope.isCoroutine && !isGenerator
    this.leave()
    if (isAsync && !this.inAsyncFunction() && this.current.comprehension === null) {
      this.file.fail('asynchronous comprehension outside of an asynchronous function', node)
    }
    if (isAsync) this.current.isCoroutine = true
  }

  private innerLoop(node: Comprehension): void {
    const { current } = this
    current.isIterationTarget = true
    this.expression(node.target)
    current.isIterationTarget = false
    current.iterableDepth++
    this.expression(node.iter)
    current.iterableDepth--
    this.expressions(node.ifs)
    if (node.is_async) current.isCoroutine = true
  }

  private namedExpression(node: NamedExpr): void {
    if (this.current.iterableDepth > 0) {
      this.file.fail('assignment expression cannot be used in a comprehension iterable expression', node)
    }
    if (this.current.comprehension !== null && node.target.kind === 'Name') {
      this.extendNamedExpression(node.target.id, node.target)
    }
    this.expression(node.value)
    this.expression(node.target)
  }

  /** The target of `:=` in a comprehension belongs to the block around it. symtable_extend_namedexpr_scope */
  private extendNamedExpression(name: string, at: Position): void {
    for (let index = this.stack.length - 1; index >= 0; index--) {
      const scope = this.stack[index]
      const flags = scope.flagsOf(mangleIn(this.className, scope, name))
      if (scope.comprehension !== null) {
        if (flags & DEF_COMP_ITER && flags & DEF_LOCAL) {
          this.file.fail(`assignment expression cannot rebind comprehension iteration variable '${name}'`, at)
        }
        continue
      }
      switch (scope.kind) {
        case 'function':
          this.define(name, flags & DEF_GLOBAL ? DEF_GLOBAL : DEF_NONLOCAL, at)
          this.recordDirective(name, at)
          this.defineIn(scope, name, DEF_LOCAL, at)
          return
        case 'module':
          this.define(name, DEF_GLOBAL, at)
          this.recordDirective(name, at)
          this.defineIn(scope, name, DEF_GLOBAL, at)
          return
        case 'class':
          return this.file.fail('assignment expression within a comprehension cannot be used in a class body', at)
        case 'typeParameters':
          return this.file.fail(
            'assignment expression within a comprehension cannot be used within the definition of a generic', at,
          )
        case 'typeAlias':
          return this.file.fail('assignment expression within a comprehension cannot be used in a type alias', at)
        case 'typeVariable':
          return this.file.fail('assignment expression within a comprehension cannot be used in a TypeVar bound', at)
        case 'annotation':
          break
      }
    }
  }

  private refuseInAnnotation(what: string, at: Position): void {
    const { kind } = this.current
    if (kind === 'annotation') this.file.fail(`${what} cannot be used within an annotation`, at)
    if (kind === 'typeVariable') this.file.fail(`${what} cannot be used within ${this.current.typeVariablePart}`, at)
    if (kind === 'typeAlias') this.file.fail(`${what} cannot be used within a type alias`, at)
    if (kind === 'typeParameters') this.file.fail(`${what} cannot be used within the definition of a generic`, at)
  }

  private refuseInComprehension(at: Position): void {
    const { comprehension } = this.current
    if (comprehension === null) return
    const words = {
      ListComp: 'list comprehension', SetComp: 'set comprehension', DictComp: 'dict comprehension', GeneratorExp: 'generator expression',
    }
    this.file.fail(`'yield' inside ${words[comprehension]}`, at)
  }
}
