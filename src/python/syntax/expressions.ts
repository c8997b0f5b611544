/**
 * Expressions, by recursive descent with precedence climbing for the binary operators. Each method parses the grammar
 * rule it is named after and leaves the parser behind the expression.
 */

import type {
  Arg, Arguments, Call, CmpOperator, Comprehension, Constant, ConstantValue, Expr, ExprContext, Keyword, Lambda, Name,
  Operator, Slice, Subscript, Tuple, UnaryOperator,
} from './nodes'
import { numberValue, excessDigits } from './numbers'
import { ParserBase } from './parser-base'
import {
  AMPER, AT, CIRCUMFLEX, COLON, COLONEQUAL, COMMA, DOT, DOUBLESLASH, DOUBLESTAR, ELLIPSIS, EQEQUAL, EQUAL,
  FSTRING_START, GREATER, GREATEREQUAL, KW_AND, KW_ASYNC, KW_AWAIT, KW_ELSE, KW_FALSE, KW_FOR, KW_FROM, KW_IF, KW_IN,
  KW_IS, KW_LAMBDA, KW_NONE, KW_NOT, KW_OR, KW_TRUE, KW_YIELD, LBRACE, LEFTSHIFT, LESS, LESSEQUAL, LPAR, LSQB, MINUS,
  NAME, NOTEQUAL, NUMBER, PERCENT, PLUS, RBRACE, RIGHTSHIFT, RPAR, RSQB, SLASH, STAR, STRING, TILDE, TSTRING_START,
  VBAR,
} from './tokens'

const PRECEDENCE = new Uint8Array(128)
const BINARY: (Operator | undefined)[] = new Array<Operator | undefined>(128).fill(undefined)
for (const [kind, precedence, operator] of [
  [VBAR, 1, 'BitOr'], [CIRCUMFLEX, 2, 'BitXor'], [AMPER, 3, 'BitAnd'], [LEFTSHIFT, 4, 'LShift'],
  [RIGHTSHIFT, 4, 'RShift'], [PLUS, 5, 'Add'], [MINUS, 5, 'Sub'], [STAR, 6, 'Mult'], [SLASH, 6, 'Div'],
  [DOUBLESLASH, 6, 'FloorDiv'], [PERCENT, 6, 'Mod'], [AT, 6, 'MatMult'],
] as const) {
  PRECEDENCE[kind] = precedence
  BINARY[kind] = operator
}

const COMPARISONS: (CmpOperator | undefined)[] = new Array<CmpOperator | undefined>(128).fill(undefined)
COMPARISONS[EQEQUAL] = 'Eq'
COMPARISONS[NOTEQUAL] = 'NotEq'
COMPARISONS[LESS] = 'Lt'
COMPARISONS[LESSEQUAL] = 'LtE'
COMPARISONS[GREATER] = 'Gt'
COMPARISONS[GREATEREQUAL] = 'GtE'
COMPARISONS[KW_IN] = 'In'
COMPARISONS[KW_IS] = 'Is'
COMPARISONS[KW_NOT] = 'NotIn'

const STARTS_EXPRESSION = new Uint8Array(128)
for (const kind of [
  NAME, NUMBER, STRING, FSTRING_START, TSTRING_START, LPAR, LSQB, LBRACE, ELLIPSIS, PLUS, MINUS, TILDE, STAR, KW_FALSE,
  KW_NONE, KW_TRUE, KW_AWAIT, KW_LAMBDA, KW_NOT,
]) STARTS_EXPRESSION[kind] = 1

const TRUE: ConstantValue = { type: 'bool', value: true }
const FALSE: ConstantValue = { type: 'bool', value: false }
const NONE: ConstantValue = { type: 'None' }
const DOTS: ConstantValue = { type: 'Ellipsis' }

/** What stands between the parentheses of a call or of a class statement. */
export interface CallArguments {
  args: Expr[]
  keywords: Keyword[]
}

export abstract class ExpressionParser extends ParserBase {
  /** One or more adjacent string literals of any sort. */
  abstract parseStrings(): Expr

  startsExpression(): boolean {
    return STARTS_EXPRESSION[this.kind] === 1
  }

  /** star_expressions: a value, or a tuple without parentheses */
  parseStarExpressions(): Expr {
    const from = this.position
    const first = this.parseStarExpression()
    return this.kind === COMMA ? this.parseTupleTail(from, first, false) : first
  }

  /** The rest of a tuple whose first element is known and whose first comma is next. */
  private parseTupleTail(from: number, first: Expr, named: boolean): Tuple {
    const elts = [first]
    while (this.accept(COMMA)) {
      if (STARTS_EXPRESSION[this.kind] === 0) break
      elts.push(named ? this.parseStarNamedExpression() : this.parseStarExpression())
    }
    return this.tuple(from, elts, 'Load')
  }

  tuple(from: number, elts: Expr[], ctx: ExprContext): Tuple {
    return {
      kind: 'Tuple', lineno: this.lines[from]!, col_offset: this.columns[from]!,
      end_lineno: this.endLines[this.last]!, end_col_offset: this.endColumns[this.last]!, elts, ctx,
    }
  }

  parseStarExpression(): Expr {
    return this.kind === STAR ? this.parseStarred() : this.parseExpression()
  }

  private parseStarred(): Expr {
    const from = this.position
    this.next()
    const value = this.parseBinary(1)
    return { kind: 'Starred', ...this.place(from), value, ctx: 'Load' }
  }

  parseStarNamedExpression(): Expr {
    return this.kind === STAR ? this.parseStarred() : this.parseNamedExpression()
  }

  parseNamedExpression(): Expr {
    if (this.kind !== NAME || this.peek(1) !== COLONEQUAL) return this.parseExpression()
    const from = this.position
    const target = this.parseName('Store')
    this.next()
    const value = this.parseExpression()
    return { kind: 'NamedExpr', ...this.place(from), target, value }
  }

  /** expressions: as star_expressions, but without stars */
  parseExpressions(): Expr {
    const from = this.position
    const first = this.parseExpression()
    if (this.kind !== COMMA) return first
    const elts = [first]
    while (this.accept(COMMA)) {
      if (STARTS_EXPRESSION[this.kind] === 0) break
      elts.push(this.parseExpression())
    }
    return this.tuple(from, elts, 'Load')
  }

  /** annotated_rhs: what may stand right of `=` */
  parseValue(): Expr {
    return this.kind === KW_YIELD ? this.parseYield() : this.parseStarExpressions()
  }

  parseYield(): Expr {
    const from = this.position
    this.next()
    if (this.accept(KW_FROM)) {
      const value = this.parseExpression()
      return { kind: 'YieldFrom', ...this.place(from), value }
    }
    const value = this.startsExpression() ? this.parseStarExpressions() : null
    return { kind: 'Yield', ...this.place(from), value }
  }

  parseExpression(): Expr {
    if (this.kind === KW_LAMBDA) return this.parseLambda()
    const from = this.position
    const body = this.parseDisjunction()
    if (this.kind !== KW_IF) return body
    this.next()
    const test = this.parseDisjunction()
    this.expect(KW_ELSE)
    this.enter()
    const orelse = this.parseExpression()
    this.leave()
    return { kind: 'IfExp', ...this.place(from), test, body, orelse }
  }

  parseDisjunction(): Expr {
    const from = this.position
    const first = this.parseConjunction()
    if (this.kind !== KW_OR) return first
    const values = [first]
    while (this.accept(KW_OR)) values.push(this.parseConjunction())
    return { kind: 'BoolOp', ...this.place(from), op: 'Or', values }
  }

  private parseConjunction(): Expr {
    const from = this.position
    const first = this.parseInversion()
    if (this.kind !== KW_AND) return first
    const values = [first]
    while (this.accept(KW_AND)) values.push(this.parseInversion())
    return { kind: 'BoolOp', ...this.place(from), op: 'And', values }
  }

  private parseInversion(): Expr {
    if (this.kind === KW_NOT) return this.parseUnary('Not')
    const from = this.position
    const left = this.parseBinary(1)
    if (COMPARISONS[this.kind] === undefined) return left
    const ops: CmpOperator[] = []
    const comparators: Expr[] = []
    do {
      ops.push(this.parseComparisonOperator())
      comparators.push(this.parseBinary(1))
    } while (COMPARISONS[this.kind] !== undefined)
    return {
      kind: 'Compare', lineno: this.lines[from]!, col_offset: this.columns[from]!,
      end_lineno: this.endLines[this.last]!, end_col_offset: this.endColumns[this.last]!, left, ops, comparators,
    }
  }

  private parseComparisonOperator(): CmpOperator {
    const operator = COMPARISONS[this.kind]!
    this.next()
    if (operator === 'NotIn') this.expect(KW_IN)
    else if (operator === 'Is' && this.accept(KW_NOT)) return 'IsNot'
    return operator
  }

  private parseUnary(op: UnaryOperator): Expr {
    const from = this.position
    this.next()
    this.enter()
    const operand = op === 'Not' ? this.parseInversion() : this.parseFactor()
    this.leave()
    return { kind: 'UnaryOp', ...this.place(from), op, operand }
  }

  /** bitwise_or (with 1) down to term (with 6) */
  parseBinary(least: number): Expr {
    const from = this.position
    let left = this.parseFactor()
    for (;;) {
      const precedence = PRECEDENCE[this.kind]!
      if (precedence < least || precedence === 0) return left
      const op = BINARY[this.kind]!
      this.next()
      const right = this.parseBinary(precedence + 1)
      left = {
        kind: 'BinOp', lineno: this.lines[from]!, col_offset: this.columns[from]!,
        end_lineno: this.endLines[this.last]!, end_col_offset: this.endColumns[this.last]!, left, op, right,
      }
    }
  }

  private parseFactor(): Expr {
    switch (this.kind) {
      case MINUS: return this.parseUnary('USub')
      case PLUS: return this.parseUnary('UAdd')
      case TILDE: return this.parseUnary('Invert')
    }
    const from = this.position
    const left = this.kind === KW_AWAIT ? this.parseAwait() : this.parsePrimary()
    if (this.kind !== DOUBLESTAR) return left
    this.next()
    this.enter()
    const right = this.parseFactor()
    this.leave()
    return { kind: 'BinOp', ...this.place(from), left, op: 'Pow', right }
  }

  private parseAwait(): Expr {
    const from = this.position
    this.next()
    const value = this.parsePrimary()
    return { kind: 'Await', ...this.place(from), value }
  }

  parsePrimary(): Expr {
    const from = this.position
    let value = this.parseAtom()
    for (;;) {
      if (this.kind === DOT) {
        this.next()
        const attr = this.name()
        value = {
          kind: 'Attribute', lineno: this.lines[from]!, col_offset: this.columns[from]!,
          end_lineno: this.endLines[this.last]!, end_col_offset: this.endColumns[this.last]!, value, attr, ctx: 'Load',
        }
      } else if (this.kind === LPAR) {
        value = this.parseCall(from, value)
      } else if (this.kind === LSQB) {
        value = this.parseSubscript(from, value)
      } else {
        return value
      }
    }
  }

  private parseCall(from: number, func: Expr): Call {
    const { args, keywords } = this.parseCallArguments(true)
    return {
      kind: 'Call', lineno: this.lines[from]!, col_offset: this.columns[from]!,
      end_lineno: this.endLines[this.last]!, end_col_offset: this.endColumns[this.last]!, func, args, keywords,
    }
  }

  /** From the opening parenthesis to the closing one. A call may hold one bare generator; a class may not. */
  parseCallArguments(generatorAllowed: boolean): CallArguments {
    const open = this.position
    this.next()
    const args: Expr[] = []
    const keywords: Keyword[] = []
    let unpackedMapping = false
    while (this.kind !== RPAR) {
      const from = this.position
      if (this.kind === STAR) {
        if (unpackedMapping) this.fail()
        this.next()
        const value = this.parseExpression()
        args.push({ kind: 'Starred', ...this.place(from), value, ctx: 'Load' })
      } else if (this.kind === DOUBLESTAR) {
        this.next()
        unpackedMapping = true
        keywords.push(this.keyword(from, null, this.parseExpression()))
      } else if (this.kind === NAME && this.peek(1) === EQUAL) {
        const arg = this.name()
        this.next()
        keywords.push(this.keyword(from, arg, this.parseExpression()))
      } else {
        if (keywords.length > 0) this.fail()
        const value = this.parseNamedExpression()
        if (this.startsClause()) {
          if (!generatorAllowed || args.length > 0) this.fail()
          const generators = this.parseForIfClauses()
          this.expect(RPAR)
          return { args: [{ kind: 'GeneratorExp', ...this.place(open), elt: value, generators }], keywords }
        }
        args.push(value)
      }
      if (!this.accept(COMMA)) break
    }
    this.expect(RPAR)
    return { args, keywords }
  }

  private keyword(from: number, arg: string | null, value: Expr): Keyword {
    return {
      kind: 'keyword', lineno: this.lines[from]!, col_offset: this.columns[from]!,
      end_lineno: this.endLines[this.last]!, end_col_offset: this.endColumns[this.last]!, arg, value,
    }
  }

  private parseSubscript(from: number, value: Expr): Subscript {
    this.next()
    const slice = this.parseSlices()
    this.expect(RSQB)
    return {
      kind: 'Subscript', lineno: this.lines[from]!, col_offset: this.columns[from]!,
      end_lineno: this.endLines[this.last]!, end_col_offset: this.endColumns[this.last]!, value, slice, ctx: 'Load',
    }
  }

  private parseSlices(): Expr {
    const from = this.position
    const starred = this.kind === STAR
    const first = this.parseSliceOrStarred()
    if (this.kind !== COMMA && !starred) return first
    const elts = [first]
    while (this.accept(COMMA)) {
      if (this.kind === RSQB) break
      elts.push(this.parseSliceOrStarred())
    }
    return this.tuple(from, elts, 'Load')
  }

  private parseSliceOrStarred(): Expr {
    const from = this.position
    if (this.kind === STAR) {
      this.next()
      const value = this.parseExpression()
      return { kind: 'Starred', ...this.place(from), value, ctx: 'Load' }
    }
    if (this.kind === NAME && this.peek(1) === COLONEQUAL) return this.parseNamedExpression()
    const lower = this.kind === COLON ? null : this.parseExpression()
    if (this.kind !== COLON) return lower!
    return this.parseSliceTail(from, lower)
  }

  private parseSliceTail(from: number, lower: Expr | null): Slice {
    this.next()
    const ends = (): boolean => this.kind === COLON || this.kind === COMMA || this.kind === RSQB
    const upper = ends() ? null : this.parseExpression()
    const step = this.accept(COLON) && !ends() ? this.parseExpression() : null
    return { kind: 'Slice', ...this.place(from), lower, upper, step }
  }

  parseName(ctx: ExprContext): Name {
    const at = this.position
    const id = this.name()
    return {
      kind: 'Name', lineno: this.lines[at]!, col_offset: this.columns[at]!,
      end_lineno: this.endLines[at]!, end_col_offset: this.endColumns[at]!, id, ctx,
    }
  }

  private parseAtom(): Expr {
    switch (this.kind) {
      case NAME: return this.parseName('Load')
      case NUMBER: return this.parseNumber()
      case STRING:
      case FSTRING_START:
      case TSTRING_START: return this.parseStrings()
      case LPAR: return this.parseParenthesised()
      case LSQB: return this.parseListDisplay()
      case LBRACE: return this.parseBraces()
      case KW_TRUE: return this.parseConstant(TRUE)
      case KW_FALSE: return this.parseConstant(FALSE)
      case KW_NONE: return this.parseConstant(NONE)
      case ELLIPSIS: return this.parseConstant(DOTS)
      default: return this.fail()
    }
  }

  private parseConstant(value: ConstantValue): Constant {
    const at = this.position
    this.next()
    return {
      kind: 'Constant', lineno: this.lines[at]!, col_offset: this.columns[at]!,
      end_lineno: this.endLines[at]!, end_col_offset: this.endColumns[at]!, value, prefix: null,
    }
  }

  parseNumber(): Constant {
    if (this.kind !== NUMBER) this.fail()
    const text = this.text(this.position)
    if (excessDigits(text) > 0) this.fail()
    return this.parseConstant(numberValue(text))
  }

  /** `(`: a tuple, a generator, a yield, or an expression in parentheses */
  private parseParenthesised(): Expr {
    const open = this.position
    this.next()
    if (this.accept(RPAR)) return this.tuple(open, [], 'Load')
    if (this.kind === KW_YIELD) {
      const value = this.parseYield()
      this.expect(RPAR)
      return value
    }
    const first = this.parseStarNamedExpression()
    if (this.startsClause()) {
      if (first.kind === 'Starred') this.fail()
      const generators = this.parseForIfClauses()
      this.expect(RPAR)
      return { kind: 'GeneratorExp', ...this.place(open), elt: first, generators }
    }
    if (this.kind === COMMA) {
      const { elts } = this.parseTupleTail(open, first, true)
      this.expect(RPAR)
      return this.tuple(open, elts, 'Load')
    }
    if (first.kind === 'Starred' && this.kinds[open + 1] === STAR) this.fail()
    this.expect(RPAR)
    return first
  }

  private parseListDisplay(): Expr {
    const open = this.position
    this.next()
    const elts: Expr[] = []
    if (this.kind !== RSQB) {
      elts.push(this.parseStarNamedExpression())
      if (this.startsClause()) {
        const elt = elts[0]!
        if (elt.kind === 'Starred') this.fail()
        const generators = this.parseForIfClauses()
        this.expect(RSQB)
        return { kind: 'ListComp', ...this.place(open), elt, generators }
      }
      while (this.accept(COMMA)) {
        if (this.kind === RSQB) break
        elts.push(this.parseStarNamedExpression())
      }
    }
    this.expect(RSQB)
    return {
      kind: 'List', lineno: this.lines[open]!, col_offset: this.columns[open]!,
      end_lineno: this.endLines[this.last]!, end_col_offset: this.endColumns[this.last]!, elts, ctx: 'Load',
    }
  }

  /** `{`: a dict, a set, or a comprehension of either */
  private parseBraces(): Expr {
    const open = this.position
    this.next()
    if (this.kind === RBRACE || this.kind === DOUBLESTAR) return this.parseDictDisplay(open, [], [])
    const named = this.kind === STAR || (this.kind === NAME && this.peek(1) === COLONEQUAL)
    const first = this.parseStarNamedExpression()
    if (!named && this.accept(COLON)) {
      const value = this.parseExpression()
      if (!this.startsClause()) {
        if (this.kind !== RBRACE) this.expect(COMMA)
        return this.parseDictDisplay(open, [first], [value])
      }
      const generators = this.parseForIfClauses()
      this.expect(RBRACE)
      return { kind: 'DictComp', ...this.place(open), key: first, value, generators }
    }
    if (this.startsClause()) {
      if (first.kind === 'Starred') this.fail()
      const generators = this.parseForIfClauses()
      this.expect(RBRACE)
      return { kind: 'SetComp', ...this.place(open), elt: first, generators }
    }
    const elts = [first]
    while (this.accept(COMMA)) {
      if (this.kind === RBRACE) break
      elts.push(this.parseStarNamedExpression())
    }
    this.expect(RBRACE)
    return { kind: 'Set', ...this.place(open), elts }
  }

  private parseDictDisplay(open: number, keys: (Expr | null)[], values: Expr[]): Expr {
    while (this.kind !== RBRACE) {
      if (this.accept(DOUBLESTAR)) {
        keys.push(null)
        values.push(this.parseBinary(1))
      } else {
        keys.push(this.parseExpression())
        this.expect(COLON)
        values.push(this.parseExpression())
      }
      if (this.kind !== COMMA) break
      this.next()
    }
    this.expect(RBRACE)
    return { kind: 'Dict', ...this.place(open), keys, values }
  }

  private startsClause(): boolean {
    return this.kind === KW_FOR || (this.kind === KW_ASYNC && this.peek(1) === KW_FOR)
  }

  private parseForIfClauses(): Comprehension[] {
    const generators: Comprehension[] = []
    do {
      const isAsync = this.accept(KW_ASYNC)
      this.next()
      const target = this.parseStarTargets()
      this.expect(KW_IN)
      const iter = this.parseDisjunction()
      const ifs: Expr[] = []
      while (this.accept(KW_IF)) ifs.push(this.parseDisjunction())
      generators.push({ kind: 'comprehension', target, iter, ifs, is_async: isAsync })
    } while (this.startsClause())
    return generators
  }

  /** star_targets: what `for` binds */
  parseStarTargets(): Expr {
    const from = this.position
    const first = this.parseStarTarget()
    if (this.kind !== COMMA) return first
    const elts = [first]
    while (this.accept(COMMA)) {
      if (STARTS_EXPRESSION[this.kind] === 0) break
      elts.push(this.parseStarTarget())
    }
    return this.tuple(from, elts, 'Store')
  }

  parseStarTarget(): Expr {
    if (this.kind !== STAR) return this.asTarget(this.parsePrimary(), 'Store')
    const from = this.position
    this.next()
    if (this.kind === STAR) this.fail()
    const value = this.parseStarTarget()
    return { kind: 'Starred', ...this.place(from), value, ctx: 'Store' }
  }

  /** The expression as something to store to or to delete; it was made for loading. _PyPegen_set_expr_context */
  asTarget(node: Expr, ctx: 'Store' | 'Del'): Expr {
    switch (node.kind) {
      case 'Name':
      case 'Attribute':
      case 'Subscript':
        node.ctx = ctx
        return node
      case 'Tuple':
      case 'List':
        for (const elt of node.elts) this.asTarget(elt, ctx)
        node.ctx = ctx
        return node
      case 'Starred':
        if (ctx === 'Del') this.fail()
        this.asTarget(node.value, ctx)
        node.ctx = ctx
        return node
      default:
        return this.fail()
    }
  }

  private parseLambda(): Lambda {
    const from = this.position
    this.next()
    const args = this.parseParameters(COLON)
    this.expect(COLON)
    this.enter()
    const body = this.parseExpression()
    this.leave()
    return { kind: 'Lambda', ...this.place(from), args, body }
  }

  /** Parameters up to `close`: `)` for def, with annotations, or `:` for lambda, without. _PyPegen_make_arguments */
  parseParameters(close: number): Arguments {
    const annotated = close === RPAR
    const result: Arguments = {
      kind: 'arguments', posonlyargs: [], args: [], vararg: null, kwonlyargs: [], kw_defaults: [], kwarg: null,
      defaults: [],
    }
    let afterStar = false
    let sawSlash = false
    while (this.kind !== close) {
      if (this.kind === SLASH) {
        if (sawSlash || afterStar || result.args.length === 0) this.fail()
        sawSlash = true
        this.next()
        result.posonlyargs = result.args
        result.args = []
      } else if (this.kind === STAR) {
        if (afterStar) this.fail()
        afterStar = true
        this.next()
        if (this.kind === COMMA) {
          if (this.peek(1) !== NAME) this.fail()
        } else {
          result.vararg = this.parseParameter(annotated, true)
        }
      } else if (this.kind === DOUBLESTAR) {
        this.next()
        result.kwarg = this.parseParameter(annotated, false)
        this.accept(COMMA)
        break
      } else {
        const arg = this.parseParameter(annotated, false)
        const value = this.accept(EQUAL) ? this.parseExpression() : null
        if (afterStar) {
          result.kwonlyargs.push(arg)
          result.kw_defaults.push(value)
        } else {
          result.args.push(arg)
          if (value !== null) result.defaults.push(value)
          else if (result.defaults.length > 0) this.fail()
        }
      }
      if (!this.accept(COMMA)) break
    }
    if (this.kind !== close) this.fail()
    return result
  }

  private parseParameter(annotated: boolean, starAnnotation: boolean): Arg {
    const from = this.position
    const arg = this.name()
    let annotation: Expr | null = null
    if (annotated && this.accept(COLON)) {
      annotation = starAnnotation ? this.parseStarExpression() : this.parseExpression()
    }
    return {
      kind: 'arg', lineno: this.lines[from]!, col_offset: this.columns[from]!,
      end_lineno: this.endLines[this.last]!, end_col_offset: this.endColumns[this.last]!, arg, annotation,
    }
  }
}
