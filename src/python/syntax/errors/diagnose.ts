/**
 * Reads a source that is not valid a second time, and says what CPython says about it: a first pass by the plain
 * grammar, to know how far a program could be read; a second pass with the rules that exist only for their messages; and
 * where those have nothing to say, `invalid syntax` at the furthest token of the first. A fault of the tokenizer further
 * down outranks all of that. _PyPegen_run_parser, _Pypegen_set_syntax_error
 */

import { ParserStackOverflow, PythonSyntaxError } from '../errors'
import { Tokenizer } from '../tokenizer'
import { DEDENT, ENDMARKER, INDENT } from '../tokens'
import { EXPRESSIONS, INVALID_EXPRESSIONS } from './grammar-expressions'
import { PARAMETERS } from './grammar-parameters'
import { PATTERNS } from './grammar-patterns'
import { INVALID_STATEMENTS, STATEMENTS } from './grammar-statements'
import { STRINGS } from './grammar-strings'
import { Grammar } from './notation'
import type { Token } from './node'
import { Reader } from './reader'

export type StartRule = 'file' | 'eval' | 'interactive'

/** How a source that may go on is read. */
export interface InputFlags {
  /** What only ends too early is told from what is wrong. PyCF_ALLOW_INCOMPLETE_INPUT */
  readonly mayBeIncomplete?: boolean
  /** The end of a single statement implies the end of its line, but of no block. PyCF_DONT_IMPLY_DEDENT */
  readonly needsDedents?: boolean
}

/** What CPython remembers; a rule's silent reading is remembered for its loud one too, so the list matters. */
const MEMOISED = [
  'simple_stmt', 'block', 'expression', 'star_expression', 'disjunction', 'conjunction', 'inversion', 'factor',
  'await_primary', 'strings', 'tstring', 'arguments', 'star_target', 'target_with_star_atom', 'del_target',
  'closed_pattern', 'star_pattern', 'type_param', 'invalid_named_expression',
]
const LEFT_RECURSIVE = [
  'dotted_name', 'attr', 'bitwise_or', 'bitwise_xor', 'bitwise_and', 'shift_expr', 'sum', 'term',
  'primary', 't_primary',
]

let grammar: Grammar | undefined

function pythonGrammar(): Grammar {
  grammar ??= new Grammar(
    [STATEMENTS, EXPRESSIONS, PARAMETERS, PATTERNS, STRINGS, INVALID_STATEMENTS, INVALID_EXPRESSIONS],
    MEMOISED, LEFT_RECURSIVE, ['name_or_attr'])
  return grammar
}

export interface Diagnosis {
  /** Null when CPython would not refuse the source. */
  readonly error: PythonSyntaxError | null
  /** Where in the source the reading began: `tokenizer.warnings` has all that CPython tells of what stands behind. */
  readonly readFrom: number
}

/**
 * CPython's error for a source that it refuses. The tokenizer is a fresh one, and stands in the end where CPython's has
 * stopped. The first `validTokens` tokens are statements that are known to be valid, and need not be read again.
 */
export function diagnose(tokenizer: Tokenizer, start: StartRule, validTokens: number, input: InputFlags = {}): Diagnosis {
  const reader = new Reader(tokenizer, pythonGrammar(), start === 'interactive')
  return { error: errorOf(reader, start, validTokens, input), readFrom: reader.readFrom }
}

function errorOf(reader: Reader, start: StartRule, validTokens: number, { mayBeIncomplete = false }: InputFlags): PythonSyntaxError | null {
  const { tokenizer } = reader
  const rule = reader.grammar.rule(start)
  let furthest: Token
  let isSecondPass = false
  try {
    reader.startBehind(validTokens)
    if (reader.readRule(rule) !== null) {
      // What stands behind a single statement may only be blank. bad_single_statement
      const rest = tokenizer.source.slice(tokenizer.position)
      if (start !== 'interactive' || /^(?:\s|#.*)*$/.test(rest)) return null
      return reader.syntaxError('multiple statements found while compiling a single statement')
    }
    if (mayBeIncomplete && tokenizer.reachedEnd) return reader.incompleteInput()
    furthest = reader.lastToken()
    isSecondPass = true
    reader.startErrorPass()
    reader.readRule(rule)
  } catch (failure) {
    if (failure instanceof RangeError) return tokenizerFault(tokenizer)
    if (!(failure instanceof PythonSyntaxError)) throw failure
    if (mayBeIncomplete && !isSecondPass && tokenizer.reachedEnd) return reader.incompleteInput()
    const tokenizerIsFine = !tokenizer.reachedEnd && !tokenizer.stopped
    return (tokenizerIsFine ? faultFurtherDown(reader) : null) ?? failure
  }
  if (furthest.kind === INDENT) return reader.indentationError('unexpected indent')
  if (furthest.kind === DEDENT) return reader.indentationError('unexpected unindent')
  const error = reader.errorAt('SyntaxError', 'invalid syntax', furthest.lineno, furthest.col_offset + 1,
    furthest.end_lineno, furthest.end_col_offset + 1)
  return faultFurtherDown(reader) ?? error
}

/** For a source that nests too deeply for the engine's stack: CPython's parser gives up there too, its tokenizer may not. */
function tokenizerFault({ source, filename }: Tokenizer): PythonSyntaxError {
  try {
    new Tokenizer(source, filename, true).readAll()
  } catch (failure) {
    if (failure instanceof PythonSyntaxError) return failure
    throw failure
  }
  throw new ParserStackOverflow()
}

/** A fault within an f-string does not count. _PyPegen_tokenize_full_source_to_check_for_errors */
function faultFurtherDown(reader: Reader): PythonSyntaxError | null {
  const { tokenizer } = reader
  const last = reader.lastToken()
  if (last.kind === ENDMARKER) return null
  try {
    tokenizer.readAll()
    return null
  } catch (failure) {
    if (!(failure instanceof PythonSyntaxError)) throw failure
    if (tokenizer.modes.length > 0) return null
    if (tokenizer.faultOutranks) return failure
    const depth = tokenizer.brackets.length
    return depth > 0 && last.lineno > tokenizer.bracketLines[depth - 1]! ? tokenizer.neverClosed() : null
  }
}
