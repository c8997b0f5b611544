/** Patterns of the match statement. */

import { FormattedStringParser } from './formatted-strings'
import type { Expr, MatchCase, Pattern, Stmt } from './nodes'
import {
  COLON, COMMA, DOT, DOUBLESTAR, EQUAL, FSTRING_START, KW_AS, KW_FALSE, KW_IF, KW_NONE, KW_TRUE, LBRACE, LPAR, LSQB,
  MINUS, NAME, NUMBER, PLUS, RBRACE, RPAR, RSQB, STAR, STRING, TSTRING_START, VBAR,
} from './tokens'

export abstract class PatternParser extends FormattedStringParser {
  abstract parseBlock(): Stmt[]

  parseCase(): MatchCase {
    if (!this.isSoft('case')) this.fail()
    this.next()
    const pattern = this.parsePatterns()
    const guard = this.accept(KW_IF) ? this.parseNamedExpression() : null
    this.expect(COLON)
    return { kind: 'match_case', pattern, guard, body: this.parseBlock() }
  }

  /** A pattern, or a sequence of them without brackets. */
  private parsePatterns(): Pattern {
    const from = this.position
    const first = this.parseMaybeStar()
    if (this.kind !== COMMA) {
      if (first.kind === 'MatchStar') this.fail()
      return first
    }
    const patterns = this.parseSequenceTail(first, COLON)
    return { kind: 'MatchSequence', ...this.place(from), patterns }
  }

  /** The rest of a sequence, up to a token that it does not consume. */
  private parseSequenceTail(first: Pattern, close: number): Pattern[] {
    const patterns = [first]
    while (this.accept(COMMA)) {
      if (this.kind === close || this.kind === KW_IF) break
      patterns.push(this.parseMaybeStar())
    }
    return patterns
  }

  private parseMaybeStar(): Pattern {
    if (this.kind !== STAR) return this.parsePattern()
    const from = this.position
    this.next()
    const name = this.name()
    return { kind: 'MatchStar', ...this.place(from), name: name === '_' ? null : name }
  }

  private parsePattern(): Pattern {
    const from = this.position
    const pattern = this.parseOr()
    if (!this.accept(KW_AS)) return pattern
    const name = this.parseCaptureName()
    return { kind: 'MatchAs', ...this.place(from), pattern, name }
  }

  private parseCaptureName(): string {
    if (this.isSoft('_')) this.fail()
    const name = this.name()
    if (this.kind === DOT || this.kind === LPAR || this.kind === EQUAL) this.fail()
    return name
  }

  private parseOr(): Pattern {
    const from = this.position
    const first = this.parseClosed()
    if (this.kind !== VBAR) return first
    const patterns = [first]
    while (this.accept(VBAR)) patterns.push(this.parseClosed())
    return { kind: 'MatchOr', ...this.place(from), patterns }
  }

  private parseClosed(): Pattern {
    const from = this.position
    switch (this.kind) {
      case NUMBER:
      case MINUS:
      case STRING:
      case FSTRING_START:
      case TSTRING_START: {
        const value = this.parseLiteral()
        return { kind: 'MatchValue', ...this.place(from), value }
      }
      case KW_NONE:
        this.next()
        return { kind: 'MatchSingleton', ...this.place(from), value: { type: 'None' } }
      case KW_TRUE:
      case KW_FALSE: {
        const value = this.kind === KW_TRUE
        this.next()
        return { kind: 'MatchSingleton', ...this.place(from), value: { type: 'bool', value } }
      }
      case NAME: return this.parseNamePattern()
      case LPAR: return this.parseParenthesisedPattern()
      case LSQB: {
        this.next()
        const patterns = this.kind === RSQB ? [] : this.parseSequenceTail(this.parseMaybeStar(), RSQB)
        this.expect(RSQB)
        return { kind: 'MatchSequence', ...this.place(from), patterns }
      }
      case LBRACE: return this.parseMapping()
      default: return this.fail()
    }
  }

  /** A number (perhaps negative, perhaps complex) or strings. */
  private parseLiteral(): Expr {
    if (this.kind !== NUMBER && this.kind !== MINUS) return this.parseStrings()
    const from = this.position
    const left = this.parseSignedNumber()
    if (this.kind !== PLUS && this.kind !== MINUS) return left
    const real = left.kind === 'UnaryOp' ? left.operand : left
    if (real.kind !== 'Constant' || real.value.type === 'complex') this.fail()
    const op = this.kind === PLUS ? 'Add' : 'Sub'
    this.next()
    const right = this.parseNumber()
    if (right.value.type !== 'complex') this.fail()
    return { kind: 'BinOp', ...this.place(from), left, op, right }
  }

  private parseSignedNumber(): Expr {
    if (this.kind !== MINUS) return this.parseNumber()
    const from = this.position
    this.next()
    const operand = this.parseNumber()
    return { kind: 'UnaryOp', ...this.place(from), op: 'USub', operand }
  }

  private parseNamePattern(): Pattern {
    const from = this.position
    if (this.isSoft('_')) {
      this.next()
      return { kind: 'MatchAs', ...this.place(from), pattern: null, name: null }
    }
    const following = this.peek(1)
    if (following !== DOT && following !== LPAR) {
      const name = this.parseCaptureName()
      return { kind: 'MatchAs', ...this.place(from), pattern: null, name }
    }
    const value = this.parseNameOrAttribute()
    if (this.kind === LPAR) return this.parseClassPattern(from, value)
    if (this.kind === EQUAL) this.fail()
    return { kind: 'MatchValue', ...this.place(from), value }
  }

  private parseNameOrAttribute(): Expr {
    const from = this.position
    let value: Expr = this.parseName('Load')
    while (this.accept(DOT)) {
      const attr = this.name()
      value = { kind: 'Attribute', ...this.place(from), value, attr, ctx: 'Load' }
    }
    return value
  }

  private parseParenthesisedPattern(): Pattern {
    const from = this.position
    this.next()
    if (this.accept(RPAR)) return { kind: 'MatchSequence', ...this.place(from), patterns: [] }
    const first = this.parseMaybeStar()
    if (this.kind !== COMMA) {
      if (first.kind === 'MatchStar') this.fail()
      this.expect(RPAR)
      return first
    }
    const patterns = this.parseSequenceTail(first, RPAR)
    this.expect(RPAR)
    return { kind: 'MatchSequence', ...this.place(from), patterns }
  }

  private parseMapping(): Pattern {
    const from = this.position
    this.next()
    const keys: Expr[] = []
    const patterns: Pattern[] = []
    let rest: string | null = null
    while (this.kind !== RBRACE) {
      if (this.accept(DOUBLESTAR)) {
        rest = this.parseCaptureName()
        this.accept(COMMA)
        break
      }
      keys.push(this.parseMappingKey())
      this.expect(COLON)
      patterns.push(this.parsePattern())
      if (!this.accept(COMMA)) break
    }
    this.expect(RBRACE)
    return { kind: 'MatchMapping', ...this.place(from), keys, patterns, rest }
  }

  private parseMappingKey(): Expr {
    const at = this.position
    switch (this.kind) {
      case KW_NONE:
        this.next()
        return { kind: 'Constant', ...this.place(at), value: { type: 'None' }, prefix: null }
      case KW_TRUE:
      case KW_FALSE: {
        const value = this.kind === KW_TRUE
        this.next()
        return { kind: 'Constant', ...this.place(at), value: { type: 'bool', value }, prefix: null }
      }
      case NAME: {
        const key = this.parseNameOrAttribute()
        return key.kind === 'Name' ? this.fail() : key
      }
      case NUMBER:
      case MINUS:
      case STRING:
      case FSTRING_START:
      case TSTRING_START: return this.parseLiteral()
      default: return this.fail()
    }
  }

  private parseClassPattern(from: number, cls: Expr): Pattern {
    this.next()
    const patterns: Pattern[] = []
    const kwdAttrs: string[] = []
    const kwdPatterns: Pattern[] = []
    while (this.kind !== RPAR) {
      if (this.kind === NAME && this.peek(1) === EQUAL) {
        kwdAttrs.push(this.name())
        this.next()
        kwdPatterns.push(this.parsePattern())
      } else {
        if (kwdAttrs.length > 0) this.fail()
        patterns.push(this.parsePattern())
      }
      if (!this.accept(COMMA)) break
    }
    this.expect(RPAR)
    return { kind: 'MatchClass', ...this.place(from), cls, patterns, kwd_attrs: kwdAttrs, kwd_patterns: kwdPatterns }
  }
}
