/**
 * From Python source to CPython's syntax tree, or to CPython's error. A valid program is read once, quickly; only when
 * that fails is it read again with the grammar that can say what is wrong.
 */

import { NotSimulatedSyntax, PythonSyntaxError, type OnSyntaxWarning, type SyntaxWarningRecord } from './errors'
import type { Expression, Interactive, Module } from './nodes'
import { Parser } from './statements'
import { StringFault } from './strings'
import { Tokenizer } from './tokenizer'
import { diagnose, type InputFlags, type StartRule } from './errors/diagnose'

export { NotSimulatedSyntax, ParserStackOverflow, PythonSyntaxError } from './errors'
export type { InputFlags } from './errors/diagnose'
export type { OnSyntaxWarning, SyntaxErrorType, SyntaxWarningRecord } from './errors'
export { resolveCharacterName } from './character-names'

/** `onWarning` is told of every SyntaxWarning, in the order of the text, before there is a tree or an error. */
function parse<Tree>(
  source: string, filename: string, rule: StartRule, read: (parser: Parser) => Tree, onWarning: OnSyntaxWarning | undefined,
  input: InputFlags | undefined,
): Tree {
  if (source.includes('\0')) {
    throw new PythonSyntaxError('SyntaxError', 'source code string cannot contain null bytes', filename,
      { lineno: 0, offset: 0, endLineno: 0, endOffset: 0 }, null)
  }
  const tokens = new Tokenizer(source, filename, rule !== 'eval')
  let parser: Parser | null = null
  let tree: Tree
  try {
    tokens.readAll()
    parser = new Parser(tokens)
    tree = read(parser)
  } catch (failure) {
    if (!(failure instanceof PythonSyntaxError) && !(failure instanceof StringFault)) throw failure
    const again = new Tokenizer(source, filename, rule === 'file')
    const valid = rule !== 'file' ? 0 : parser?.validTokens() ?? validTokens(tokens)
    const { error, readFrom } = diagnose(again, rule, valid, input)
    if (error === null) throw new Error(`the grammar accepts what the parser refuses: ${failure.message}`)
    // Statements that are known to be valid are not read again; of the rest CPython tells what it tells when it fails.
    for (const warning of inOrder(tokens.warnings)) if (warning.at < readFrom) onWarning?.(warning)
    for (const warning of again.warnings) if (warning.at >= readFrom) onWarning?.(warning)
    throw error
  }
  for (const warning of inOrder(tokens.warnings)) onWarning?.(warning)
  return tree
}

const inOrder = (warnings: readonly SyntaxWarningRecord[]): SyntaxWarningRecord[] => warnings.toSorted((one, other) => one.at - other.at)

/** How many tokens make up whole statements that are valid, when the tokenizer stopped at a fault. */
function validTokens(tokens: Tokenizer): number {
  const parser = new Parser(tokens)
  try {
    parser.parseModule()
  } catch (failure) {
    if (!(failure instanceof StringFault) && !(failure instanceof NotSimulatedSyntax)) throw failure
  }
  return parser.validTokens()
}

/** A program, as exec() and import read it. Throws PythonSyntaxError, ParserStackOverflow or NotSimulatedSyntax. */
export function parseModule(source: string, filename: string, onWarning?: OnSyntaxWarning, input?: InputFlags): Module {
  return parse(source, filename, 'file', (parser) => parser.parseModule(), onWarning, input)
}

/** One expression, as compile(..., 'eval') reads it; eval() has taken the blanks before it away. */
export function parseExpression(source: string, filename: string, onWarning?: OnSyntaxWarning, input?: InputFlags): Expression {
  return parse(source, filename, 'eval', (parser) => parser.parseExpressionInput(), onWarning, input)
}

/** One statement, as compile(..., 'single') reads it. */
export function parseInteractive(source: string, filename: string, onWarning?: OnSyntaxWarning, input?: InputFlags): Interactive {
  return parse(source, filename, 'interactive', (parser) => parser.parseInteractive(/[\r\n]$/.test(source), input?.needsDedents === true), onWarning, input)
}
