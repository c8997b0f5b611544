/** The grammar's expressions, with the rules that exist only for their messages. Grammar/python.gram */

import type { GrammarText } from './notation'
import type { Node, NodeKind, Token } from './node'
import { nameOfExpression } from './node'
import type { Reader } from './reader'

/** A node of that kind, from the rule's first token to its last. */
export function make(kind: NodeKind): (reader: Reader, at: number) => Node {
  return (reader, at) => reader.node(kind, at)
}

function tuple(reader: Reader, at: number, first: Node, others: Node[] = []): Node {
  return reader.node('Tuple', at, { elts: [first, ...others] })
}

function starred(reader: Reader, at: number, inner: Node): Node {
  return reader.node('Starred', at, { inner })
}

function constant(type: 'None' | 'Ellipsis' | 'True' | 'False'): (reader: Reader, at: number) => Node {
  return (reader, at) => reader.node('Constant', at, {
    value: type === 'None' || type === 'Ellipsis' ? { type } : { type: 'bool', value: type === 'True' },
  })
}

const isLegacyStatement = (node: Node): boolean => node.kind === 'Name' && (node.id === 'print' || node.id === 'exec')

function last(nodes: Node[]): Node {
  return nodes[nodes.length - 1]!
}

/** Two expressions side by side: within brackets a comma may be missing. */
function missingComma(reader: Reader, _at: number, a: Node, b: Node): null {
  if (isLegacyStatement(a) || reader.tokens[reader.mark - 1]!.level === 0) return null
  return reader.raiseRange(a, b, 'invalid syntax. Perhaps you forgot a comma?')
}

function lambdaInField(letter: string) {
  return (reader: Reader, _at: number, a: Token, b: Token): never =>
    reader.raiseRange(a, b, `${letter}-string: lambda expressions are not allowed without parentheses`)
}

const binary = make('BinOp')
const unary = make('UnaryOp')
const mayNotFollowOperator = (reader: Reader, _at: number, a: Token, b: Node): never =>
  reader.raiseRange(a, b, "'not' after an operator must be parenthesized")

const comparisonInstead = (reader: Reader, _at: number, a: Node, b: Node): never =>
  reader.raiseRange(a, b, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?")

export const EXPRESSIONS: GrammarText = {
  expressions: [
    ["a=expression b=(',' c=expression)+ [',']", tuple],
    ["a=expression ','", tuple],
    'expression',
  ],
  expression: ['invalid_expression', 'invalid_legacy_expression', 'if_expression', 'disjunction', 'lambdef'],
  if_expression: [["disjunction 'if' disjunction 'else' expression", make('IfExp')]],
  yield_expr: [["'yield' 'from' expression", make('Yield')], ["'yield' [star_expressions]", make('Yield')]],
  star_expressions: [
    ["a=star_expression b=(',' c=star_expression)+ [',']", tuple],
    ["a=star_expression ','", tuple],
    'star_expression',
  ],
  star_expression: [["'*' a=bitwise_or", starred], 'expression'],
  star_named_expressions: ["a=','.star_named_expression+ [',']"],
  star_named_expression: [["'*' a=bitwise_or", starred], 'named_expression'],
  assignment_expression: [["NAME ':=' ~ expression", make('NamedExpr')]],
  named_expression: ['assignment_expression', 'invalid_named_expression', "expression !':='"],
  disjunction: [["conjunction ('or' conjunction)+", make('BoolOp')], 'conjunction'],
  conjunction: [["inversion ('and' inversion)+", make('BoolOp')], 'inversion'],
  inversion: [["'not' inversion", unary], 'comparison'],
  comparison: [
    ['a=bitwise_or b=comparison_pair+', (reader: Reader, at: number, inner: Node, pairs: unknown[]) =>
      reader.node('Compare', at, { inner, startsWithIn: pairs[0] === 'in' })],
    'bitwise_or',
  ],
  comparison_pair: [
    ["('==' | '!=' | '<=' | '<' | '>=' | '>') bitwise_or", () => 'other'],
    'invalid_comparison',
    ["'not' 'in' bitwise_or", () => 'other'],
    ["'in' bitwise_or", () => 'in'],
    ["'is' 'not' bitwise_or", () => 'other'],
    ["'is' bitwise_or", () => 'other'],
  ],
  bitwise_or: [["bitwise_or '|' bitwise_xor", binary], 'bitwise_xor'],
  bitwise_xor: [["bitwise_xor '^' bitwise_and", binary], 'bitwise_and'],
  bitwise_and: [["bitwise_and '&' shift_expr", binary], 'shift_expr'],
  shift_expr: [["shift_expr '<<' sum", binary], ["shift_expr '>>' sum", binary], 'invalid_arithmetic', 'sum'],
  sum: [["sum '+' term", binary], ["sum '-' term", binary], 'term'],
  term: [
    ["term '*' factor", binary], ["term '/' factor", binary], ["term '//' factor", binary], ["term '%' factor", binary],
    ["term '@' factor", binary], 'invalid_factor', 'factor',
  ],
  factor: [["'+' factor", unary], ["'-' factor", unary], ["'~' factor", unary], 'power'],
  power: [["await_primary '**' factor", binary], 'await_primary'],
  await_primary: [["'await' primary", make('Await')], 'primary'],
  primary: [
    ["primary '.' NAME", make('Attribute')],
    ['primary genexp', make('Call')],
    ["primary '(' [arguments] ')'", make('Call')],
    ["primary '[' slices ']'", make('Subscript')],
    'atom',
  ],
  slices: [
    "slice !','",
    ["a=','.(slice | starred_expression)+ [',']", (reader: Reader, at: number, elts: Node[]) =>
      reader.node('Tuple', at, { elts })],
  ],
  slice: [["[expression] ':' [expression] [':' [expression]]", make('Slice')], 'named_expression'],
  atom: [
    'NAME', ["'True'", constant('True')], ["'False'", constant('False')], ["'None'", constant('None')],
    '&(STRING | FSTRING_START | TSTRING_START) strings', 'NUMBER',
    "&'(' (tuple | group | genexp)",
    "&'[' (list | listcomp)",
    "&'{' (dict | set | dictcomp | setcomp)",
    ["'...'", constant('Ellipsis')],
  ],
  group: ["'(' a=(yield_expr | named_expression) ')'", 'invalid_group'],
  list: [["'[' a=[star_named_expressions] ']'", (reader: Reader, at: number, elts: Node[] = []) =>
    reader.node('List', at, { elts })]],
  tuple: [["'(' a=[tuple_elements] ')'", (reader: Reader, at: number, elts: Node[] = []) =>
    reader.node('Tuple', at, { elts })]],
  tuple_elements: [["a=star_named_expression ',' b=[star_named_expressions]",
    (_reader: Reader, _at: number, first: Node, others: Node[] = []) => [first, ...others]]],
  set: [["'{' star_named_expressions '}'", make('Set')]],
  dict: [["'{' [double_starred_kvpairs] '}'", make('Dict')], "'{' invalid_double_starred_kvpairs '}'"],
  double_starred_kvpairs: ["a=','.double_starred_kvpair+ [',']"],
  double_starred_kvpair: ["'**' a=bitwise_or", 'kvpair'],
  kvpair: ["a=expression ':' expression"],
  for_if_clauses: ['for_if_clause+'],
  for_if_clause: [
    ["'async' 'for' star_targets 'in' ~ a=disjunction b=('if' z=disjunction)*", comprehension],
    ["'for' star_targets 'in' ~ a=disjunction b=('if' z=disjunction)*", comprehension],
    'invalid_for_if_clause',
    'invalid_for_target',
  ],
  listcomp: [["'[' named_expression for_if_clauses ']'", make('ListComp')], 'invalid_comprehension'],
  setcomp: [["'{' named_expression for_if_clauses '}'", make('SetComp')], 'invalid_comprehension'],
  genexp: [
    ["'(' (assignment_expression | expression !':=') for_if_clauses ')'", make('GeneratorExp')],
    'invalid_comprehension',
  ],
  dictcomp: [["'{' kvpair for_if_clauses '}'", make('DictComp')], 'invalid_dict_comprehension'],

  arguments: ["a=args [','] &')'", 'invalid_arguments'],
  args: [
    ["a=','.(starred_expression | (assignment_expression | expression !':=') !'=')+ b=[',' k=kwargs]",
      (reader: Reader, at: number, args: Node[], others: Node[] = []) => callOf(reader, at, args, others)],
    ['a=kwargs', (reader: Reader, at: number, others: Node[]) => callOf(reader, at, [], others)],
  ],
  kwargs: [
    ["a=','.kwarg_or_starred+ ',' b=','.kwarg_or_double_starred+",
      (_reader: Reader, _at: number, a: Node[], b: Node[]) => [...a, ...b]],
    "','.kwarg_or_starred+",
    "','.kwarg_or_double_starred+",
  ],
  starred_expression: [
    'invalid_starred_expression_unpacking', ["'*' a=expression", starred], 'invalid_starred_expression',
  ],
  kwarg_or_starred: ['invalid_kwarg', ["NAME '=' expression", make('keyword')], 'starred_expression'],
  kwarg_or_double_starred: [
    'invalid_kwarg', ["NAME '=' expression", make('keyword')],
    ["'**' expression", (reader: Reader, at: number) => reader.node('keyword', at, { unpacksMapping: true })],
  ],

  star_targets: [
    "a=star_target !','",
    ["a=star_target b=(',' c=star_target)* [',']", tuple],
  ],
  star_targets_list_seq: ["a=','.star_target+ [',']"],
  star_targets_tuple_seq: [
    ["a=star_target b=(',' c=star_target)+ [',']", (_reader: Reader, _at: number, a: Node, b: Node[]) => [a, ...b]],
    ["a=star_target ','", (_reader: Reader, _at: number, a: Node) => [a]],
  ],
  star_target: [["'*' a=(!'*' star_target)", starred], 'target_with_star_atom'],
  target_with_star_atom: [
    ["t_primary '.' NAME !t_lookahead", make('Attribute')],
    ["t_primary '[' slices ']' !t_lookahead", make('Subscript')],
    'star_atom',
  ],
  star_atom: [
    'NAME',
    "'(' a=target_with_star_atom ')'",
    ["'(' a=[star_targets_tuple_seq] ')'", (reader: Reader, at: number, elts: Node[] = []) =>
      reader.node('Tuple', at, { elts })],
    ["'[' a=[star_targets_list_seq] ']'", (reader: Reader, at: number, elts: Node[] = []) =>
      reader.node('List', at, { elts })],
  ],
  single_target: ['single_subscript_attribute_target', 'NAME', "'(' a=single_target ')'"],
  single_subscript_attribute_target: [
    ["t_primary '.' NAME !t_lookahead", make('Attribute')],
    ["t_primary '[' slices ']' !t_lookahead", make('Subscript')],
  ],
  t_primary: [
    ["t_primary '.' NAME &t_lookahead", make('Attribute')],
    ["t_primary '[' slices ']' &t_lookahead", make('Subscript')],
    ['t_primary genexp &t_lookahead', make('Call')],
    ["t_primary '(' [arguments] ')' &t_lookahead", make('Call')],
    'a=atom &t_lookahead',
  ],
  t_lookahead: ["'('", "'['", "'.'"],
  del_targets: ["a=','.del_target+ [',']"],
  del_target: [
    ["t_primary '.' NAME !t_lookahead", make('Attribute')],
    ["t_primary '[' slices ']' !t_lookahead", make('Subscript')],
    'del_t_atom',
  ],
  del_t_atom: [
    'NAME', "'(' a=del_target ')'", ["'(' [del_targets] ')'", make('Tuple')], ["'[' [del_targets] ']'", make('List')],
  ],
}

function comprehension(reader: Reader, at: number, iter: Node, conditions: Node[]): Node {
  return reader.node('comprehension', at, { inner: conditions.length > 0 ? last(conditions) : iter })
}

/** _PyPegen_collect_call_seqs */
function callOf(reader: Reader, at: number, args: Node[], others: Node[]): Node {
  return reader.node('Call', at, {
    elts: [...args, ...others.filter((other) => other.kind === 'Starred')],
    unpacksMapping: others.some((other) => other.unpacksMapping === true),
  })
}

const unparenthesised = (reader: Reader, _at: number, a: Node, clauses: Node[]): never =>
  reader.raiseRange(a, last(clauses).inner!, 'Generator expression must be parenthesized')

const keyOnly = (reader: Reader, _at: number, a: Token): never =>
  reader.raiseAt(a, "expression expected after dictionary key and ':'")

const starredValue = (reader: Reader, _at: number, a: Token): never =>
  reader.raiseFrom(a, 'cannot use a starred expression in a dictionary value')

const forgottenParentheses = 'did you forget parentheses around the comprehension target?'

export const INVALID_EXPRESSIONS: GrammarText = {
  expression_without_invalid: [
    ["disjunction 'if' disjunction 'else' expression", make('IfExp')], 'disjunction', 'lambdef',
  ],
  invalid_legacy_expression: [
    ["a=NAME !'(' b=star_expressions", (reader: Reader, _at: number, a: Node, b: Node) => isLegacyStatement(a)
      ? reader.raiseRange(a, b, `Missing parentheses in call to '${a.id}'. Did you mean ${a.id}(...)?`) : null],
  ],
  invalid_expression: [
    ['STRING a=(!STRING expression_without_invalid)+ STRING', (reader: Reader, _at: number, a: Node[]) =>
      reader.raiseRange(a[0]!, last(a), 'invalid syntax. Is this intended to be part of the string?')],
    ['!(NAME STRING | SOFT_KEYWORD) a=disjunction b=expression_without_invalid', missingComma],
    ["a=disjunction 'if' b=disjunction !('else' | ':')", (reader: Reader, _at: number, a: Node, b: Node) =>
      reader.raiseRange(a, b, "expected 'else' after 'if' expression")],
    ["disjunction 'if' disjunction 'else' !expression", (reader: Reader) =>
      reader.raiseOnNext("expected expression after 'else', but statement is given")],
    ["a=(pass_stmt | break_stmt | continue_stmt) 'if' disjunction 'else' simple_stmt",
      (reader: Reader, _at: number, a: Node) =>
        reader.raiseAt(a, "expected expression before 'if', but statement is given")],
    ["a='lambda' [lambda_params] b=':' &FSTRING_MIDDLE", lambdaInField('f')],
    ["a='lambda' [lambda_params] b=':' &TSTRING_MIDDLE", lambdaInField('t')],
  ],
  invalid_named_expression: [
    ["a=expression ':=' expression", (reader: Reader, _at: number, a: Node) =>
      reader.raiseAt(a, `cannot use assignment expressions with ${nameOfExpression(a)}`)],
    ["a=NAME '=' b=bitwise_or !('=' | ':=')", comparisonInstead],
    ["!(list | tuple | genexp | 'True' | 'None' | 'False') a=bitwise_or '=' bitwise_or !('=' | ':=')",
      (reader: Reader, _at: number, a: Node) => reader.raiseAt(a,
        `cannot assign to ${nameOfExpression(a)} here. Maybe you meant '==' instead of '='?`)],
  ],
  invalid_comparison: [["a='<' b='>'", (reader: Reader, _at: number, a: Token, b: Token) => a.end !== b.start ? null
    : reader.raiseRange(a, b, "invalid syntax.  Maybe you meant '!=' instead of '<>'?")]],
  invalid_arithmetic: [
    ["sum ('+' | '-' | '*' | '/' | '%' | '//' | '@') a='not' b=inversion", mayNotFollowOperator],
  ],
  invalid_factor: [["('+' | '-' | '~') a='not' b=factor", mayNotFollowOperator]],
  invalid_group: [
    ["'(' a=starred_expression ')'", (reader: Reader, _at: number, a: Node) =>
      reader.raiseAt(a, 'cannot use starred expression here')],
    ["'(' a='**' expression ')'", (reader: Reader, _at: number, a: Token) =>
      reader.raiseAt(a, 'cannot use double starred expression here')],
  ],
  invalid_for_if_clause: [
    ["'async'? 'for' (bitwise_or (',' bitwise_or)* [',']) !'in'", (reader: Reader) =>
      reader.raise("'in' expected after for-loop variables")],
  ],
  invalid_for_target: [
    ["'async'? 'for' a=star_expressions", (reader: Reader, _at: number, a: Node) => reader.raiseInvalidTarget('for', a)],
  ],
  invalid_comprehension: [
    ["('[' | '(' | '{') a=starred_expression for_if_clauses", (reader: Reader, _at: number, a: Node) =>
      reader.raiseAt(a, 'iterable unpacking cannot be used in comprehension')],
    ["('[' | '{') a=star_named_expression ',' b=star_named_expressions for_if_clauses",
      (reader: Reader, _at: number, a: Node, b: Node[]) => reader.raiseRange(a, last(b), forgottenParentheses)],
    ["('[' | '{') a=star_named_expression b=',' for_if_clauses",
      (reader: Reader, _at: number, a: Node, b: Token) => reader.raiseRange(a, b, forgottenParentheses)],
  ],
  invalid_dict_comprehension: [
    ["'{' a='**' bitwise_or for_if_clauses '}'", (reader: Reader, _at: number, a: Token) =>
      reader.raiseAt(a, 'dict unpacking cannot be used in dict comprehension')],
  ],
  invalid_double_starred_kvpairs: [
    "','.double_starred_kvpair+ ',' invalid_kvpair",
    ["expression ':' a='*' bitwise_or", starredValue],
    ["expression a=':' &('}' | ',')", keyOnly],
  ],
  invalid_kvpair: [
    ["a=expression !':'", (reader: Reader, _at: number, a: Node) => {
      throw reader.errorAt('SyntaxError', "':' expected after dictionary key", a.lineno, a.end_col_offset, a.end_lineno, 0)
    }],
    ["expression ':' a='*' bitwise_or", starredValue],
    ["expression a=':' &('}' | ',')", keyOnly],
  ],
  invalid_starred_expression_unpacking: [
    ["a='*' expression '=' b=expression", (reader: Reader, _at: number, a: Token, b: Node) =>
      reader.raiseRange(a, b, 'cannot assign to iterable argument unpacking')],
  ],
  invalid_starred_expression: [["'*'", (reader: Reader) => reader.raise('Invalid star expression')]],
  invalid_arguments: [
    ["((','.(starred_expression | (assignment_expression | expression !':=') !'=')+ ',' kwargs) | kwargs) a=',' " +
      "','.(starred_expression !'=')+", (reader: Reader, _at: number, a: Token) =>
      reader.raiseFrom(a, 'iterable argument unpacking follows keyword argument unpacking')],
    ["a=expression b=for_if_clauses ',' [args | expression for_if_clauses]", unparenthesised],
    ["a=NAME b='=' expression for_if_clauses", comparisonInstead],
    ["[args ','] a=NAME b='=' &(',' | ')')", (reader: Reader, _at: number, a: Node, b: Token) =>
      reader.raiseRange(a, b, 'expected argument value expression')],
    ['a=args b=for_if_clauses', (reader: Reader, at: number, a: Node, clauses: Node[]) =>
      a.elts!.length <= 1 ? null : unparenthesised(reader, at, last(a.elts!), clauses)],
    ["args ',' a=expression b=for_if_clauses", unparenthesised],
    ["a=args ',' args", (reader: Reader, _at: number, a: Node) =>
      reader.raise(`positional argument follows keyword argument${a.unpacksMapping === true ? ' unpacking' : ''}`)],
  ],
  invalid_kwarg: [
    ["a=('True' | 'False' | 'None') b='='", (reader: Reader, _at: number, a: Token, b: Token) =>
      reader.raiseRange(a, b, `cannot assign to ${reader.text(a)}`)],
    ["a=NAME b='=' expression for_if_clauses", comparisonInstead],
    ["!(NAME '=') a=expression b='='", (reader: Reader, _at: number, a: Node, b: Token) =>
      reader.raiseRange(a, b, 'expression cannot contain assignment, perhaps you meant "=="?')],
    ["a='**' expression '=' b=expression", (reader: Reader, _at: number, a: Token, b: Node) =>
      reader.raiseRange(a, b, 'cannot assign to keyword argument unpacking')],
  ],
}
