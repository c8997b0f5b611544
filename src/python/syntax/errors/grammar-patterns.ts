/** The grammar's match statement and its patterns. */

import { make } from './grammar-expressions'
import { nameOfExpression, type Node } from './node'
import type { GrammarText } from './notation'
import type { Reader } from './reader'

const pattern = make('Pattern')

export const PATTERNS: GrammarText = {
  match_stmt: [
    [`"match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT`, make('Stmt')],
    'invalid_match_stmt',
  ],
  subject_expr: [["star_named_expression ',' star_named_expressions?", make('Tuple')], 'named_expression'],
  case_block: ['invalid_case_block', `"case" patterns guard? ':' block`],
  guard: ["'if' a=named_expression"],
  patterns: [['open_sequence_pattern', pattern], 'pattern'],
  pattern: ['as_pattern', 'or_pattern'],
  as_pattern: [["or_pattern 'as' pattern_capture_target", pattern], 'invalid_as_pattern'],
  or_pattern: [["'|'.closed_pattern+", pattern]],
  closed_pattern: [
    'literal_pattern', 'capture_pattern', 'wildcard_pattern', 'value_pattern', 'group_pattern', 'sequence_pattern',
    'mapping_pattern', 'class_pattern',
  ],
  literal_pattern: [
    ["signed_number !('+' | '-')", pattern], ['complex_number', pattern], ['strings', pattern], ["'None'", pattern],
    ["'True'", pattern], ["'False'", pattern],
  ],
  literal_expr: [
    "signed_number !('+' | '-')", 'complex_number', '&(STRING | FSTRING_START | TSTRING_START) strings', "'None'",
    "'True'", "'False'",
  ],
  complex_number: [
    ["signed_real_number '+' imaginary_number", make('BinOp')],
    ["signed_real_number '-' imaginary_number", make('BinOp')],
  ],
  signed_number: ['NUMBER', ["'-' NUMBER", make('UnaryOp')]],
  signed_real_number: ['real_number', ["'-' real_number", make('UnaryOp')]],
  real_number: [['NUMBER', (reader: Reader, _at: number, a: Node) => a.value!.type === 'complex'
    ? reader.raiseAt(a, 'real number required in complex literal') : a]],
  imaginary_number: [['NUMBER', (reader: Reader, _at: number, a: Node) => a.value!.type !== 'complex'
    ? reader.raiseAt(a, 'imaginary number required in complex literal') : a]],
  capture_pattern: [['pattern_capture_target', pattern]],
  pattern_capture_target: [`!"_" a=NAME !('.' | '(' | '=')`],
  wildcard_pattern: [['"_"', pattern]],
  value_pattern: [["attr !('.' | '(' | '=')", pattern]],
  attr: [["name_or_attr '.' NAME", make('Attribute')]],
  name_or_attr: ['attr', 'NAME'],
  group_pattern: ["'(' a=pattern ')'"],
  sequence_pattern: [
    ["'[' maybe_sequence_pattern? ']'", pattern], ["'(' open_sequence_pattern? ')'", pattern],
  ],
  open_sequence_pattern: ["maybe_star_pattern ',' maybe_sequence_pattern?"],
  maybe_sequence_pattern: ["a=','.maybe_star_pattern+ ','?"],
  maybe_star_pattern: ['star_pattern', 'pattern'],
  star_pattern: [["'*' pattern_capture_target", pattern], ["'*' wildcard_pattern", pattern]],
  mapping_pattern: [
    ["'{' '}'", pattern],
    ["'{' double_star_pattern ','? '}'", pattern],
    ["'{' items_pattern ',' double_star_pattern ','? '}'", pattern],
    ["'{' items_pattern ','? '}'", pattern],
  ],
  items_pattern: ["','.key_value_pattern+"],
  key_value_pattern: ["(literal_expr | attr) ':' pattern"],
  double_star_pattern: ["'**' a=pattern_capture_target"],
  class_pattern: [
    ["name_or_attr '(' ')'", pattern],
    ["name_or_attr '(' positional_patterns ','? ')'", pattern],
    ["name_or_attr '(' keyword_patterns ','? ')'", pattern],
    ["name_or_attr '(' positional_patterns ',' keyword_patterns ','? ')'", pattern],
    'invalid_class_pattern',
  ],
  positional_patterns: ["','.pattern+"],
  keyword_patterns: ["','.keyword_pattern+"],
  keyword_pattern: ["NAME '=' a=pattern"],

  invalid_match_stmt: [
    ['"match" subject_expr NEWLINE', (reader: Reader) => reader.raise("expected ':'")],
    [`a="match" subject_expr ':' NEWLINE !INDENT`, (reader: Reader, _at: number, a: Node) =>
      reader.raiseIndentation(`expected an indented block after 'match' statement on line ${a.lineno}`)],
  ],
  invalid_case_block: [
    ['"case" patterns guard? NEWLINE', (reader: Reader) => reader.raise("expected ':'")],
    [`a="case" patterns guard? ':' NEWLINE !INDENT`, (reader: Reader, _at: number, a: Node) =>
      reader.raiseIndentation(`expected an indented block after 'case' statement on line ${a.lineno}`)],
  ],
  invalid_as_pattern: [
    [`or_pattern 'as' a="_"`, (reader: Reader, _at: number, a: Node) =>
      reader.raiseAt(a, "cannot use '_' as a target")],
    ["or_pattern 'as' a=expression", (reader: Reader, _at: number, a: Node) =>
      reader.raiseAt(a, `cannot use ${nameOfExpression(a)} as pattern target`)],
  ],
  invalid_class_pattern: [
    ["name_or_attr '(' a=invalid_class_argument_pattern", (reader: Reader, _at: number, a: Node[]) =>
      reader.raiseRange(a[0]!, a[a.length - 1]!, 'positional patterns follow keyword patterns')],
  ],
  invalid_class_argument_pattern: ["[positional_patterns ','] keyword_patterns ',' a=positional_patterns"],
}

