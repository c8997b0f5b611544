/**
 * A small notation for parsing expression grammars, and the compiler from it to matchers. It is CPython's own (PEP 617):
 * `'if'` a keyword or operator, `"match"` a soft keyword, `NAME` a token, `rule` another rule, `x?` or `[x]` perhaps,
 * `x*`, `x+`, `','.x+` repeated with separators, `(x | y)` a choice, `&x` and `!x` look-ahead, `~` no way back,
 * `&&':'` an error unless it follows, and `a=x` a value that the action is given.
 */

import { KEYWORDS, OPERATORS } from '../tokens'
import * as tokens from '../tokens'
import type { Reader } from './reader'

/** What a match yields; null is no match. An optional part that is absent yields undefined. */
export type Matched = unknown
export type Matcher = (reader: Reader) => Matched

/** Makes an alternative's value from its named parts; `at` is the index of its first token. */
export type Action = (reader: Reader, at: number, ...parts: never[]) => Matched

export interface Item {
  /** Set where the item is a rule's name alone: the reader then reads it without a detour, to spare the stack. */
  rule: Rule | null
  match: Matcher
  named: boolean
  cut: boolean
  /** It only looks ahead, and has no value. */
  looks: boolean
}

export interface Alternative {
  items: Item[]
  action: Action | null
  /** Read in the second pass only. */
  errorsOnly: boolean
}

export interface Rule {
  readonly id: number
  readonly name: string
  readonly alternatives: Alternative[]
  readonly memo: boolean
  readonly leftRecursive: boolean
  /** It takes part in another rule's left recursion: its result changes while that one grows. */
  readonly unremembered: boolean
  /** The rule and all it calls stay silent about errors. */
  readonly silent: boolean
}

/** An alternative as it is written down: its notation, with or without an action. */
export type RuleText = readonly (string | readonly [string, Action])[]
export type GrammarText = Readonly<Record<string, RuleText>>

const TOKEN_KINDS: Readonly<Record<string, number>> = {
  NUMBER: tokens.NUMBER, STRING: tokens.STRING, NEWLINE: tokens.NEWLINE, INDENT: tokens.INDENT, DEDENT: tokens.DEDENT,
  ENDMARKER: tokens.ENDMARKER, FSTRING_START: tokens.FSTRING_START, FSTRING_MIDDLE: tokens.FSTRING_MIDDLE,
  FSTRING_END: tokens.FSTRING_END, TSTRING_START: tokens.TSTRING_START, TSTRING_MIDDLE: tokens.TSTRING_MIDDLE,
  TSTRING_END: tokens.TSTRING_END,
}

const LEXEME = /\s*('[^']+'|"[^"]+"|[A-Za-z_]+|&&|[&!~()[\]|?*+.=])/y

export class Grammar {
  private readonly rules = new Map<string, Rule>()

  constructor(texts: readonly GrammarText[], memoised: readonly string[], leftRecursive: readonly string[],
    unremembered: readonly string[]) {
    for (const text of texts) {
      for (const name of Object.keys(text)) {
        this.rules.set(name, {
          id: this.rules.size, name, alternatives: [], memo: memoised.includes(name),
          leftRecursive: leftRecursive.includes(name), unremembered: unremembered.includes(name), silent: name.endsWith('without_invalid'),
        })
      }
    }
    for (const text of texts) {
      for (const [name, alternatives] of Object.entries(text)) {
        for (const alternative of alternatives) {
          const [notation, action] = typeof alternative === 'string' ? [alternative, null] : alternative
          const items = new Compiler(notation, this).sequenceToEnd()
          const errorsOnly = items.length === 1 && /^invalid_\w+$/.test(notation.trim())
          this.rule(name).alternatives.push({ items, action, errorsOnly })
        }
      }
    }
  }

  find(name: string): Rule | null {
    return this.rules.get(name) ?? null
  }

  rule(name: string): Rule {
    const rule = this.find(name)
    if (rule === null) throw new Error(`the grammar has no rule ${name}`)
    return rule
  }
}

/** Reads items in order; null, and the reader where it was, when one does not match. */
function matchItems(reader: Reader, items: readonly Item[], parts: Matched[]): 'matched' | 'failed' | 'cut' {
  let cut = false
  for (const item of items) {
    if (item.cut) {
      cut = true
      continue
    }
    const value = item.rule === null ? item.match(reader) : reader.readRule(item.rule)
    if (value === null) return cut ? 'cut' : 'failed'
    if (item.named) parts.push(value)
  }
  return 'matched'
}

class Compiler {
  private readonly lexemes: string[] = []
  private index = 0
  private readonly grammar: Grammar

  constructor(notation: string, grammar: Grammar) {
    this.grammar = grammar
    LEXEME.lastIndex = 0
    const text = notation.trimEnd()
    while (LEXEME.lastIndex < text.length) {
      const found = LEXEME.exec(text)
      if (found === null) throw new Error(`not in the notation: ${notation}`)
      this.lexemes.push(found[1]!)
    }
  }

  sequenceToEnd(): Item[] {
    return this.sequence()
  }

  private peek(): string {
    return this.lexemes[this.index] ?? ''
  }

  private take(): string {
    return this.lexemes[this.index++] ?? ''
  }

  private sequence(): Item[] {
    const items: Item[] = []
    while (this.index < this.lexemes.length && !['|', ')', ']'].includes(this.peek())) items.push(this.item())
    const valued = items.filter((item) => !item.looks && !item.cut)
    // Where nothing has a name, the only part with a value is meant.
    if (valued.length === 1 && !items.some((item) => item.named)) valued[0]!.named = true
    return items
  }

  private item(): Item {
    if (this.peek() === '~') {
      this.take()
      return { rule: null, match: () => true, named: false, cut: true, looks: false }
    }
    const named = this.lexemes[this.index + 1] === '='
    if (named) this.index += 2
    const looks = this.peek() === '!' || this.peek() === '&'
    const start = this.index
    const match = this.repeated()
    const rule = this.index === start + 1 ? this.grammar.find(this.lexemes[start]!) : null
    return { rule, match, named, cut: false, looks }
  }

  private repeated(): Matcher {
    const start = this.peek()
    if (start === '&&') {
      this.take()
      return forced(this.take())
    }
    if (start === '&' || start === '!') {
      this.take()
      return lookAhead(this.repeated(), start === '&')
    }
    const single = this.single()
    switch (this.peek()) {
      case '?':
        this.take()
        return optional(single)
      case '*':
        this.take()
        return repeat(single, 0)
      case '+':
        this.take()
        return repeat(single, 1)
      case '.': {
        this.take()
        const element = this.single()
        this.take()
        return separated(single, element)
      }
      default: return single
    }
  }

  private single(): Matcher {
    const lexeme = this.take()
    if (lexeme === '(') return this.choice()
    if (lexeme === '[') return optional(this.choice())
    if (lexeme.startsWith("'")) return token(kindOf(lexeme))
    if (lexeme.startsWith('"')) return softKeyword(lexeme.slice(1, -1))
    if (lexeme === 'NAME') return (reader) => reader.readName()
    if (lexeme === 'NUMBER') return (reader) => reader.readNumber()
    if (lexeme === 'SOFT_KEYWORD') return (reader) => reader.readAnySoftKeyword()
    const kind = TOKEN_KINDS[lexeme]
    if (kind !== undefined) return token(kind)
    const rule = this.grammar.rule(lexeme)
    return (reader) => reader.readRule(rule)
  }

  /** Alternatives up to the closing bracket. */
  private choice(): Matcher {
    const alternatives = [this.sequence()]
    while (this.take() === '|') alternatives.push(this.sequence())
    if (alternatives.length === 1 && alternatives[0]!.length === 1) return alternatives[0]![0]!.match
    return (reader) => {
      const start = reader.mark
      for (const items of alternatives) {
        const parts: Matched[] = []
        if (items.length === 1) {
          const { rule, match } = items[0]!
          const value = rule === null ? match(reader) : reader.readRule(rule)
          if (value !== null) return value
        } else if (matchItems(reader, items, parts) === 'matched') {
          return parts.length === 1 ? parts[0] : true
        }
        reader.mark = start
      }
      return null
    }
  }
}

function kindOf(lexeme: string): number {
  const text = lexeme.slice(1, -1)
  const kind = KEYWORDS.get(text) ?? OPERATORS.get(text)
  if (kind === undefined) throw new Error(`not a token: ${text}`)
  return kind
}

function token(kind: number): Matcher {
  return (reader) => reader.readToken(kind)
}

function softKeyword(word: string): Matcher {
  return (reader) => reader.readSoftKeyword(word)
}

function forced(lexeme: string): Matcher {
  const kind = kindOf(lexeme)
  return (reader) => reader.readToken(kind) ?? reader.raiseExpected(lexeme)
}

function lookAhead(match: Matcher, wanted: boolean): Matcher {
  return (reader) => {
    const start = reader.mark
    const found = match(reader) !== null
    reader.mark = start
    return found === wanted ? true : null
  }
}

function optional(match: Matcher): Matcher {
  return (reader) => {
    const start = reader.mark
    const value = match(reader)
    if (value !== null) return value
    reader.mark = start
    return undefined
  }
}

function repeat(match: Matcher, least: number): Matcher {
  return (reader) => {
    const values: Matched[] = []
    for (;;) {
      const start = reader.mark
      const value = match(reader)
      if (value === null) {
        reader.mark = start
        return values.length >= least ? values : null
      }
      values.push(value)
    }
  }
}

function separated(separator: Matcher, match: Matcher): Matcher {
  return (reader) => {
    const first = match(reader)
    if (first === null) return null
    const values: Matched[] = [first]
    for (;;) {
      const start = reader.mark
      const value = separator(reader) === null ? null : match(reader)
      if (value === null) {
        reader.mark = start
        return values
      }
      values.push(value)
    }
  }
}
