/** Statements and blocks. */

import { NotSimulatedSyntax } from './errors'
import type {
  Alias, AugAssign, ClassDef, ExceptHandler, Expr, Expression, Interactive, Module, Operator, Stmt, Try, TryStar,
  TypeParam, WithItem,
} from './nodes'
import { PARSE_FAILED } from './parser-base'
import { PatternParser } from './patterns'
import {
  AMPEREQUAL, AT, ATEQUAL, CIRCUMFLEXEQUAL, COLON, COMMA, DEDENT, DOT, DOUBLESLASHEQUAL, DOUBLESTAR, DOUBLESTAREQUAL,
  ELLIPSIS, ENDMARKER, EQUAL, INDENT, KW_AS, KW_ASSERT, KW_ASYNC, KW_BREAK, KW_CLASS, KW_CONTINUE, KW_DEF, KW_DEL,
  KW_ELIF, KW_ELSE, KW_EXCEPT, KW_FINALLY, KW_FOR, KW_FROM, KW_GLOBAL, KW_IF, KW_IMPORT, KW_IN, KW_NONLOCAL, KW_PASS,
  KW_RAISE, KW_RETURN, KW_TRY, KW_WHILE, KW_WITH, LBRACE, LEFTSHIFTEQUAL, LPAR, LSQB, MINEQUAL, NAME,
  NEWLINE, PERCENTEQUAL, PLUSEQUAL, RARROW, RBRACE, RIGHTSHIFTEQUAL, RPAR, RSQB, SEMI, SLASHEQUAL, STAR, STAREQUAL,
  VBAREQUAL,
} from './tokens'

const AUGMENTED: (Operator | undefined)[] = new Array<Operator | undefined>(128).fill(undefined)
for (const [kind, operator] of [
  [PLUSEQUAL, 'Add'], [MINEQUAL, 'Sub'], [STAREQUAL, 'Mult'], [ATEQUAL, 'MatMult'], [SLASHEQUAL, 'Div'],
  [PERCENTEQUAL, 'Mod'], [AMPEREQUAL, 'BitAnd'], [VBAREQUAL, 'BitOr'], [CIRCUMFLEXEQUAL, 'BitXor'],
  [LEFTSHIFTEQUAL, 'LShift'], [RIGHTSHIFTEQUAL, 'RShift'], [DOUBLESTAREQUAL, 'Pow'], [DOUBLESLASHEQUAL, 'FloorDiv'],
] as const) AUGMENTED[kind] = operator

export class Parser extends PatternParser {
  private statementStart = 0
  private earlierStart = 0

  parseModule(): Module {
    const body: Stmt[] = []
    while (this.kind !== ENDMARKER) {
      this.startStatement()
      this.parseStatement(body)
    }
    this.startStatement()
    return { kind: 'Module', body }
  }

  private startStatement(): void {
    this.earlierStart = this.statementStart
    this.statementStart = this.position
  }

  /**
   * How many tokens make up whole statements known to be valid, after parseModule has failed. A clause without its
   * statement (`elif` after `else`) may be the fault of the statement before.
   */
  validTokens(): number {
    switch (this.kinds[this.statementStart]) {
      case KW_ELIF:
      case KW_ELSE:
      case KW_EXCEPT:
      case KW_FINALLY: return this.earlierStart
      default: return this.statementStart
    }
  }

  parseExpressionInput(): Expression {
    const body = this.parseExpressions()
    while (this.kind === NEWLINE) this.skip(NEWLINE)
    if (this.kind !== ENDMARKER) this.fail()
    return { kind: 'Expression', body }
  }

  /**
   * `complete`: whether the source ends in a line end, as a compound statement on one line has to here; and where the end
   * of the source implies no dedents, any.
   */
  parseInteractive(complete: boolean, needsDedents: boolean): Interactive {
    const body: Stmt[] = []
    const compound = this.parseCompound()
    if (compound === null) this.parseSimpleStatements(body)
    else if (complete || (!needsDedents && this.kinds[this.position - 1] === DEDENT)) body.push(compound)
    else this.fail()
    while (this.kind === NEWLINE) this.skip(NEWLINE)
    if (this.kind !== ENDMARKER) this.fail()
    return { kind: 'Interactive', body }
  }

  private parseStatement(body: Stmt[]): void {
    const compound = this.parseCompound()
    if (compound !== null) body.push(compound)
    else this.parseSimpleStatements(body)
  }

  private parseSimpleStatements(body: Stmt[]): void {
    body.push(this.parseSimple())
    while (this.accept(SEMI)) {
      if (this.kind === NEWLINE) break
      body.push(this.parseSimple())
    }
    this.skip(NEWLINE)
  }

  override parseBlock(): Stmt[] {
    const body: Stmt[] = []
    if (this.kind !== NEWLINE) {
      this.parseSimpleStatements(body)
      return body
    }
    this.skip(NEWLINE)
    this.skip(INDENT)
    do this.parseStatement(body)
    while (this.kind !== DEDENT && this.kind !== ENDMARKER)
    this.skip(DEDENT)
    return body
  }

  private parseCompound(): Stmt | null {
    switch (this.kind) {
      case KW_IF: return this.parseIf()
      case KW_FOR: return this.parseFor(this.position, false)
      case KW_WHILE: return this.parseWhile()
      case KW_DEF: return this.parseFunction(this.position, [], false)
      case KW_CLASS: return this.parseClass([])
      case KW_TRY: return this.parseTry()
      case KW_WITH: return this.parseWith(this.position, false)
      case KW_ASYNC: return this.parseAsync([])
      case AT: return this.parseDecorated()
      case NAME: return this.isSoft('match') && this.opensMatch() ? this.parseMatch() : null
      default: return null
    }
  }

  private parseSimple(): Stmt {
    const from = this.position
    switch (this.kind) {
      case NAME:
        if (this.peek(1) === NAME && this.isSoft('type')) return this.parseTypeAlias()
        break
      case KW_RETURN: {
        this.next()
        const value = this.startsExpression() ? this.parseStarExpressions() : null
        return { kind: 'Return', ...this.place(from), value }
      }
      case KW_IMPORT: return this.parseImport()
      case KW_FROM: return this.parseImportFrom()
      case KW_RAISE: return this.parseRaise()
      case KW_PASS:
        this.next()
        return { kind: 'Pass', ...this.place(from) }
      case KW_BREAK:
        this.next()
        return { kind: 'Break', ...this.place(from) }
      case KW_CONTINUE:
        this.next()
        return { kind: 'Continue', ...this.place(from) }
      case KW_DEL: return this.parseDelete()
      case KW_ASSERT: {
        this.next()
        const test = this.parseExpression()
        const msg = this.accept(COMMA) ? this.parseExpression() : null
        return { kind: 'Assert', ...this.place(from), test, msg }
      }
      case KW_GLOBAL: {
        const names = this.parseNames()
        return { kind: 'Global', ...this.place(from), names }
      }
      case KW_NONLOCAL: {
        const names = this.parseNames()
        return { kind: 'Nonlocal', ...this.place(from), names }
      }
    }
    return this.parseExpressionStatement(from)
  }

  private parseNames(): string[] {
    this.next()
    const names = [this.name()]
    while (this.accept(COMMA)) names.push(this.name())
    return names
  }

  /** An expression, an assignment, an augmented assignment or an annotation: known only after the first expression. */
  private parseExpressionStatement(from: number): Stmt {
    const first = this.parseValue()
    if (this.kind === EQUAL) return this.parseAssignment(from, first)
    if (AUGMENTED[this.kind] !== undefined) return this.parseAugmented(from, first)
    if (this.kind === COLON) return this.parseAnnotated(from, first)
    return {
      kind: 'Expr', lineno: this.lines[from]!, col_offset: this.columns[from]!,
      end_lineno: this.endLines[this.last]!, end_col_offset: this.endColumns[this.last]!, value: first,
    }
  }

  private parseAssignment(from: number, first: Expr): Stmt {
    const targets: Expr[] = []
    let value = first
    while (this.accept(EQUAL)) {
      targets.push(this.asTarget(value, 'Store'))
      value = this.parseValue()
    }
    return {
      kind: 'Assign', lineno: this.lines[from]!, col_offset: this.columns[from]!,
      end_lineno: this.endLines[this.last]!, end_col_offset: this.endColumns[this.last]!, targets, value,
    }
  }

  private asSingleTarget(node: Expr): Expr {
    if (node.kind !== 'Name' && node.kind !== 'Attribute' && node.kind !== 'Subscript') this.fail()
    return this.asTarget(node, 'Store')
  }

  private parseAugmented(from: number, first: Expr): AugAssign {
    const target = this.asSingleTarget(first)
    const op = AUGMENTED[this.kind]!
    this.next()
    const value = this.parseValue()
    return { kind: 'AugAssign', ...this.place(from), target, op, value }
  }

  private parseAnnotated(from: number, first: Expr): Stmt {
    const target = this.asSingleTarget(first)
    const simple = target.kind === 'Name' && this.kinds[from] === NAME
    this.next()
    const annotation = this.parseExpression()
    const value = this.accept(EQUAL) ? this.parseValue() : null
    return { kind: 'AnnAssign', ...this.place(from), target, annotation, value, simple }
  }

  private parseDelete(): Stmt {
    const from = this.position
    this.next()
    const targets: Expr[] = []
    do targets.push(this.asTarget(this.parsePrimary(), 'Del'))
    while (this.accept(COMMA) && this.kind !== NEWLINE && this.kind !== SEMI)
    if (this.kind !== NEWLINE && this.kind !== SEMI) this.fail()
    return { kind: 'Delete', ...this.place(from), targets }
  }

  private parseRaise(): Stmt {
    const from = this.position
    this.next()
    const exc = this.startsExpression() ? this.parseExpression() : null
    const cause = exc !== null && this.accept(KW_FROM) ? this.parseExpression() : null
    return { kind: 'Raise', ...this.place(from), exc, cause }
  }

  private parseTypeAlias(): Stmt {
    const from = this.position
    this.next()
    const name = this.parseName('Store')
    const typeParams = this.parseTypeParams()
    this.expect(EQUAL)
    const value = this.parseExpression()
    return { kind: 'TypeAlias', ...this.place(from), name, type_params: typeParams, value }
  }

  private parseDottedName(): string {
    let name = this.name()
    while (this.accept(DOT)) name += `.${this.name()}`
    return name
  }

  private parseImport(): Stmt {
    const from = this.position
    this.next()
    const names: Alias[] = []
    do {
      const start = this.position
      const name = this.parseDottedName()
      const asname = this.accept(KW_AS) ? this.name() : null
      names.push({ kind: 'alias', ...this.place(start), name, asname })
    } while (this.accept(COMMA))
    return { kind: 'Import', ...this.place(from), names }
  }

  private parseImportFrom(): Stmt {
    const from = this.position
    this.next()
    let level = 0
    while (this.kind === DOT || this.kind === ELLIPSIS) {
      level += this.kind === DOT ? 1 : 3
      this.next()
    }
    const module = this.kind === NAME || level === 0 ? this.parseDottedName() : null
    this.expect(KW_IMPORT)
    const names = this.parseImportedNames()
    return { kind: 'ImportFrom', ...this.place(from), module, names, level }
  }

  private parseImportedNames(): Alias[] {
    const start = this.position
    if (this.accept(STAR)) return [{ kind: 'alias', ...this.place(start), name: '*', asname: null }]
    const parenthesised = this.accept(LPAR)
    const names: Alias[] = []
    do {
      if (parenthesised && names.length > 0 && this.kind === RPAR) break
      const at = this.position
      const name = this.name()
      const asname = this.accept(KW_AS) ? this.name() : null
      names.push({ kind: 'alias', ...this.place(at), name, asname })
    } while (this.accept(COMMA))
    if (names.some(({ name }) => name === 'barry_as_FLUFL')) {
      throw new NotSimulatedSyntax('from __future__ import barry_as_FLUFL', this.lines[start]!)
    }
    if (parenthesised) this.expect(RPAR)
    return names
  }

  private parseElse(): Stmt[] {
    if (!this.accept(KW_ELSE)) return []
    this.expect(COLON)
    return this.parseBlock()
  }

  private parseIf(): Stmt {
    // A chain of elif is read in a loop and nested afterwards: every one of its statements ends where the chain ends.
    const chain: { from: number; test: Expr; body: Stmt[] }[] = []
    do {
      const from = this.position
      this.next()
      const test = this.parseNamedExpression()
      this.expect(COLON)
      chain.push({ from, test, body: this.parseBlock() })
    } while (this.kind === KW_ELIF)
    let orelse = this.parseElse()
    for (let index = chain.length - 1; index >= 0; index--) {
      const { from, test, body } = chain[index]!
      orelse = [{ kind: 'If', ...this.place(from), test, body, orelse }]
    }
    return orelse[0]!
  }

  private parseWhile(): Stmt {
    const from = this.position
    this.next()
    const test = this.parseNamedExpression()
    this.expect(COLON)
    const body = this.parseBlock()
    const orelse = this.parseElse()
    return { kind: 'While', ...this.place(from), test, body, orelse }
  }

  private parseFor(from: number, isAsync: boolean): Stmt {
    this.next()
    const target = this.parseStarTargets()
    this.expect(KW_IN)
    const iter = this.parseStarExpressions()
    this.expect(COLON)
    const body = this.parseBlock()
    const orelse = this.parseElse()
    if (isAsync) return { kind: 'AsyncFor', ...this.place(from), target, iter, body, orelse }
    return { kind: 'For', ...this.place(from), target, iter, body, orelse }
  }

  private parseAsync(decorators: Expr[]): Stmt {
    const from = this.position
    this.next()
    if (this.kind === KW_DEF) return this.parseFunction(from, decorators, true)
    if (decorators.length > 0) this.fail()
    if (this.kind === KW_FOR) return this.parseFor(from, true)
    if (this.kind === KW_WITH) return this.parseWith(from, true)
    return this.fail()
  }

  private parseDecorated(): Stmt {
    const decorators: Expr[] = []
    while (this.accept(AT)) {
      decorators.push(this.parseNamedExpression())
      this.skip(NEWLINE)
    }
    if (this.kind === KW_DEF) return this.parseFunction(this.position, decorators, false)
    if (this.kind === KW_CLASS) return this.parseClass(decorators)
    if (this.kind === KW_ASYNC) return this.parseAsync(decorators)
    return this.fail()
  }

  private parseFunction(from: number, decorators: Expr[], isAsync: boolean): Stmt {
    this.next()
    const name = this.name()
    const typeParams = this.parseTypeParams()
    this.expect(LPAR)
    const args = this.parseParameters(RPAR)
    this.expect(RPAR)
    const returns = this.accept(RARROW) ? this.parseExpression() : null
    this.expect(COLON)
    const body = this.parseBlock()
    const common = { name, args, body, decorator_list: decorators, returns, type_params: typeParams }
    if (isAsync) return { kind: 'AsyncFunctionDef', ...this.place(from), ...common }
    return { kind: 'FunctionDef', ...this.place(from), ...common }
  }

  private parseClass(decorators: Expr[]): ClassDef {
    const from = this.position
    this.next()
    const name = this.name()
    const typeParams = this.parseTypeParams()
    const { args, keywords } = this.kind === LPAR ? this.parseCallArguments(false) : { args: [], keywords: [] }
    this.expect(COLON)
    const body = this.parseBlock()
    return {
      kind: 'ClassDef', ...this.place(from), name, bases: args, keywords, body, decorator_list: decorators,
      type_params: typeParams,
    }
  }

  private parseTypeParams(): TypeParam[] {
    if (!this.accept(LSQB)) return []
    const params: TypeParam[] = []
    do {
      if (this.kind === RSQB && params.length > 0) break
      params.push(this.parseTypeParam())
    } while (this.accept(COMMA))
    this.expect(RSQB)
    return params
  }

  private parseTypeParam(): TypeParam {
    const from = this.position
    if (this.accept(STAR)) {
      const name = this.name()
      const value = this.accept(EQUAL) ? this.parseStarExpression() : null
      return { kind: 'TypeVarTuple', ...this.place(from), name, default_value: value }
    }
    if (this.accept(DOUBLESTAR)) {
      const name = this.name()
      const value = this.accept(EQUAL) ? this.parseExpression() : null
      return { kind: 'ParamSpec', ...this.place(from), name, default_value: value }
    }
    const name = this.name()
    const bound = this.accept(COLON) ? this.parseExpression() : null
    const value = this.accept(EQUAL) ? this.parseExpression() : null
    return { kind: 'TypeVar', ...this.place(from), name, bound, default_value: value }
  }

  private parseWith(from: number, isAsync: boolean): Stmt {
    this.next()
    const items = this.parseParenthesisedItems() ?? this.parseWithItems(COLON)
    this.expect(COLON)
    const body = this.parseBlock()
    if (isAsync) return { kind: 'AsyncWith', ...this.place(from), items, body }
    return { kind: 'With', ...this.place(from), items, body }
  }

  /** `with (a, b as c):` is tried first; where the parentheses hold no list of items, they belong to an expression. */
  private parseParenthesisedItems(): WithItem[] | null {
    if (this.kind !== LPAR || this.kinds[this.closingBracket() + 1] !== COLON) return null
    const { position, last } = this
    try {
      this.next()
      const items = this.parseWithItems(RPAR)
      this.expect(RPAR)
      if (this.kind === COLON) return items
    } catch (failure) {
      if (failure !== PARSE_FAILED) throw failure
    }
    this.backTo(position, last)
    return null
  }

  /** Index of the bracket that closes the one that is next. */
  private closingBracket(): number {
    let depth = 0
    for (let index = this.position; ; index++) {
      const kind = this.kinds[index]!
      if (kind === LPAR || kind === LSQB || kind === LBRACE) depth++
      else if (kind === RPAR || kind === RSQB || kind === RBRACE) depth--
      if (depth === 0 || kind === ENDMARKER) return index
    }
  }

  private parseWithItems(close: number): WithItem[] {
    const items: WithItem[] = []
    do {
      if (close === RPAR && this.kind === RPAR && items.length > 0) break
      const contextExpr = this.parseExpression()
      const optionalVars = this.accept(KW_AS) ? this.parseStarTarget() : null
      items.push({ kind: 'withitem', context_expr: contextExpr, optional_vars: optionalVars })
    } while (this.accept(COMMA))
    return items
  }

  private parseTry(): Try | TryStar {
    const from = this.position
    this.next()
    this.expect(COLON)
    const body = this.parseBlock()
    const handlers: ExceptHandler[] = []
    const star = this.kind === KW_EXCEPT && this.peek(1) === STAR
    while (this.kind === KW_EXCEPT) handlers.push(this.parseHandler(star))
    const orelse = handlers.length > 0 ? this.parseElse() : []
    let finalbody: Stmt[] = []
    if (this.accept(KW_FINALLY)) {
      this.expect(COLON)
      finalbody = this.parseBlock()
    } else if (handlers.length === 0) {
      this.fail()
    }
    if (star) return { kind: 'TryStar', ...this.place(from), body, handlers, orelse, finalbody }
    return { kind: 'Try', ...this.place(from), body, handlers, orelse, finalbody }
  }

  private parseHandler(star: boolean): ExceptHandler {
    const from = this.position
    this.next()
    if (star) this.expect(STAR)
    let type: Expr | null = null
    let name: string | null = null
    if (star || this.kind !== COLON) {
      type = this.parseExpressions()
      const several = this.kinds[this.last] === COMMA || (type.kind === 'Tuple' && !this.isParenthesised(type))
      if (!several && this.accept(KW_AS)) name = this.name()
    }
    this.expect(COLON)
    const body = this.parseBlock()
    return { kind: 'ExceptHandler', ...this.place(from), type, name, body }
  }

  /** A tuple in parentheses starts and ends with them. */
  private isParenthesised(node: Expr): boolean {
    const first = node.kind === 'Tuple' ? node.elts[0] : undefined
    return first === undefined || first.lineno !== node.lineno || first.col_offset !== node.col_offset
  }

  /** Whether this `match` is the keyword: then its line ends in a colon, and a block follows. */
  private opensMatch(): boolean {
    const following = this.peek(1)
    if (following === EQUAL || following === DOT || following === NEWLINE || following === COLON) return false
    let index = this.position
    while (this.kinds[index] !== NEWLINE && this.kinds[index] !== ENDMARKER) index++
    return this.kinds[index - 1] === COLON && this.kinds[index + 1] === INDENT && index - 1 > this.position + 1
  }

  private parseMatch(): Stmt {
    const from = this.position
    this.next()
    const subject = this.parseMatchSubject()
    this.expect(COLON)
    this.skip(NEWLINE)
    this.skip(INDENT)
    const cases = [this.parseCase()]
    while (this.kind !== DEDENT) cases.push(this.parseCase())
    this.skip(DEDENT)
    return { kind: 'Match', ...this.place(from), subject, cases }
  }

  private parseMatchSubject(): Expr {
    const from = this.position
    const first = this.parseStarNamedExpression()
    if (this.kind !== COMMA) {
      if (this.kinds[from] === STAR) this.fail()
      return first
    }
    const elts = [first]
    while (this.accept(COMMA)) {
      if (!this.startsExpression()) break
      elts.push(this.parseStarNamedExpression())
    }
    return this.tuple(from, elts, 'Load')
  }
}
