/** The grammar's statements, with the rules that exist only for their messages. */

import { make } from './grammar-expressions'
import { nameOfExpression, type Node, type Token } from './node'
import type { Action, GrammarText } from './notation'
import type { Reader } from './reader'

const stmt = make('Stmt')

const expectedColon = (reader: Reader): never => reader.raise("expected ':'")

/** `expected an indented block after … on line N`, N being the line of the named keyword. */
function expectedBlock(after: string): Action {
  return (reader: Reader, _at: number, ...parts: (Node | Token)[]) =>
    reader.raiseIndentation(`expected an indented block after ${after} on line ${parts[0]!.lineno}`)
}

const importTarget = (reader: Reader, _at: number, a: Node): never =>
  reader.raiseAt(a, `cannot use ${nameOfExpression(a)} as import target`)

const noNames = (reader: Reader, _at: number, token: Token): never =>
  reader.raiseFrom(token, "Expected one or more names after 'import'")

const bound = (what: string) => (reader: Reader, _at: number, colon: Token, e: Node): never => reader.raiseFrom(colon,
  `cannot use ${e.kind === 'Tuple' ? 'constraints' : 'bound'} with ${what}`)

const severalTypes = (reader: Reader, _at: number, a: Node): never =>
  reader.raiseFrom(a, "multiple exception types must be parenthesized when using 'as'")

const handlerTarget = (statement: string) => (reader: Reader, _at: number, a: Node): never =>
  reader.raiseAt(a, `cannot use ${statement} statement with ${nameOfExpression(a)}`)

const bothSorts = "cannot have both 'except' and 'except*' on the same 'try'"

export const STATEMENTS: GrammarText = {
  file: ['[statements] ENDMARKER'],
  interactive: ['statement_newline'],
  eval: ['expressions NEWLINE* ENDMARKER'],
  statements: ['statement+'],
  statement: ['compound_stmt', 'simple_stmts'],
  statement_newline: ['compound_stmt NEWLINE', 'simple_stmts'],
  simple_stmts: ["a=simple_stmt !';' NEWLINE", "a=';'.simple_stmt+ [';'] NEWLINE"],
  simple_stmt: [
    'assignment', '&"type" type_alias', 'star_expressions', "&'return' return_stmt", "&('import' | 'from') import_stmt",
    "&'raise' raise_stmt", "&'pass' pass_stmt", "&'del' del_stmt", "&'yield' yield_stmt", "&'assert' assert_stmt",
    "&'break' break_stmt", "&'continue' continue_stmt", "&'global' global_stmt", "&'nonlocal' nonlocal_stmt",
  ],
  compound_stmt: [
    "&('def' | '@' | 'async') function_def", "&'if' if_stmt", "&('class' | '@') class_def",
    "&('with' | 'async') with_stmt", "&('for' | 'async') for_stmt", "&'try' try_stmt", "&'while' while_stmt", 'match_stmt',
  ],
  assignment: [
    ["NAME ':' expression ['=' annotated_rhs]", stmt],
    ["('(' single_target ')' | single_subscript_attribute_target) ':' expression ['=' annotated_rhs]", stmt],
    ["(star_targets '=')+ annotated_rhs !'='", stmt],
    ['single_target augassign ~ annotated_rhs', stmt],
    'invalid_assignment',
  ],
  annotated_rhs: ['yield_expr', 'star_expressions'],
  augassign: ["'+='", "'-='", "'*='", "'@='", "'/='", "'%='", "'&='", "'|='", "'^='", "'<<='", "'>>='", "'**='", "'//='"],
  return_stmt: [["'return' [star_expressions]", stmt]],
  raise_stmt: [["'raise' expression ['from' expression]", stmt], ["'raise'", stmt]],
  pass_stmt: [["'pass'", stmt]],
  break_stmt: [["'break'", stmt]],
  continue_stmt: [["'continue'", stmt]],
  global_stmt: [["'global' ','.NAME+", stmt]],
  nonlocal_stmt: [["'nonlocal' ','.NAME+", stmt]],
  del_stmt: [["'del' del_targets &(';' | NEWLINE)", stmt], 'invalid_del_stmt'],
  yield_stmt: ['yield_expr'],
  assert_stmt: [["'assert' expression [',' expression]", stmt]],
  import_stmt: ['invalid_import', 'import_name', 'import_from'],
  import_name: [["'import' dotted_as_names", stmt]],
  import_from: [
    ["'from' ('.' | '...')* dotted_name 'import' import_from_targets", stmt],
    ["'from' ('.' | '...')+ 'import' import_from_targets", stmt],
  ],
  import_from_targets: [
    "'(' import_from_as_names [','] ')'", "import_from_as_names !','", "'*'", 'invalid_import_from_targets',
  ],
  import_from_as_names: ["','.import_from_as_name+"],
  import_from_as_name: ['invalid_import_from_as_name', "NAME ['as' NAME]"],
  dotted_as_names: ["','.dotted_as_name+"],
  dotted_as_name: ['invalid_dotted_as_name', "dotted_name ['as' NAME]"],
  dotted_name: ["dotted_name '.' NAME", 'NAME'],
  block: ['NEWLINE INDENT a=statements DEDENT', 'simple_stmts', 'invalid_block'],
  decorators: ["('@' named_expression NEWLINE)+"],
  class_def: ['decorators class_def_raw', 'class_def_raw'],
  class_def_raw: ['invalid_class_def_raw', "'class' NAME [type_params] ['(' [arguments] ')'] ':' block"],
  function_def: ['decorators function_def_raw', 'function_def_raw'],
  function_def_raw: [
    'invalid_def_raw',
    "'def' NAME [type_params] '(' [params] ')' ['->' expression] ':' block",
    "'async' 'def' NAME [type_params] '(' [params] ')' ['->' expression] ':' block",
  ],
  if_stmt: [
    'invalid_if_stmt', "'if' named_expression ':' block elif_stmt", "'if' named_expression ':' block [else_block]",
  ],
  elif_stmt: [
    'invalid_elif_stmt', "'elif' named_expression ':' block elif_stmt",
    "'elif' named_expression ':' block [else_block]",
  ],
  else_block: ['invalid_else_stmt', "'else' &&':' block"],
  while_stmt: ['invalid_while_stmt', "'while' named_expression ':' block [else_block]"],
  for_stmt: [
    'invalid_for_stmt',
    "'for' star_targets 'in' ~ star_expressions ':' block [else_block]",
    "'async' 'for' star_targets 'in' ~ star_expressions ':' block [else_block]",
    'invalid_for_target',
  ],
  with_stmt: [
    'invalid_with_stmt_indent',
    "'with' '(' ','.with_item+ ','? ')' ':' block",
    "'with' ','.with_item+ ':' block",
    "'async' 'with' '(' ','.with_item+ ','? ')' ':' block",
    "'async' 'with' ','.with_item+ ':' block",
    'invalid_with_stmt',
  ],
  with_item: ["expression 'as' star_target &(',' | ')' | ':')", 'invalid_with_item', 'expression'],
  try_stmt: [
    'invalid_try_stmt',
    "'try' &&':' block finally_block",
    "'try' &&':' block except_block+ [else_block] [finally_block]",
    "'try' &&':' block except_star_block+ [else_block] [finally_block]",
  ],
  except_block: [
    'invalid_except_stmt_indent',
    "'except' expression ':' block",
    "'except' expression 'as' NAME ':' block",
    "'except' expressions ':' block",
    "'except' ':' block",
    'invalid_except_stmt',
  ],
  except_star_block: [
    'invalid_except_star_stmt_indent',
    "'except' '*' expression ':' block",
    "'except' '*' expression 'as' NAME ':' block",
    "'except' '*' expressions ':' block",
    'invalid_except_star_stmt',
  ],
  finally_block: ['invalid_finally_stmt', "'finally' &&':' block"],
  type_alias: [[`"type" NAME [type_params] '=' expression`, stmt]],
  type_params: ['invalid_type_params', "'[' type_param_seq ']'"],
  type_param_seq: ["','.type_param+ [',']"],
  type_param: [
    'NAME [type_param_bound] [type_param_default]', 'invalid_type_param', "'*' NAME [type_param_starred_default]",
    "'**' NAME [type_param_default]",
  ],
  type_param_bound: ["':' expression"],
  type_param_default: ["'=' expression"],
  type_param_starred_default: ["'=' star_expression"],
}

export const INVALID_STATEMENTS: GrammarText = {
  invalid_type_params: [["'[' a=']'", (reader: Reader, _at: number, token: Token) =>
    reader.raiseFrom(token, 'Type parameter list cannot be empty')]],
  invalid_type_param: [
    ["'*' NAME a=':' b=expression", bound('TypeVarTuple')],
    ["'**' NAME a=':' b=expression", bound('ParamSpec')],
  ],
  invalid_assignment: [
    ["a=invalid_ann_assign_target ':' expression", (reader: Reader, _at: number, a: Node) =>
      reader.raiseAt(a, `only single target (not ${nameOfExpression(a)}) can be annotated`)],
    ["a=star_named_expression ',' star_named_expressions* ':' expression", (reader: Reader, _at: number, a: Node) =>
      reader.raiseAt(a, 'only single target (not tuple) can be annotated')],
    ["a=expression ':' expression", (reader: Reader, _at: number, a: Node) =>
      reader.raiseAt(a, 'illegal target for annotation')],
    ["(star_targets '=')* a=star_expressions '='", (reader: Reader, _at: number, a: Node) =>
      reader.raiseInvalidTarget('star', a)],
    ["(star_targets '=')* a=yield_expr '='", (reader: Reader, _at: number, a: Node) =>
      reader.raiseAt(a, 'assignment to yield expression not possible')],
    ['a=star_expressions augassign annotated_rhs', (reader: Reader, _at: number, a: Node) =>
      reader.raiseAt(a, `'${nameOfExpression(a)}' is an illegal expression for augmented assignment`)],
  ],
  invalid_ann_assign_target: ['list', 'tuple', "'(' a=invalid_ann_assign_target ')'"],
  invalid_del_stmt: [["'del' a=star_expressions", (reader: Reader, _at: number, a: Node) =>
    reader.raiseInvalidTarget('del', a)]],
  invalid_block: [['NEWLINE !INDENT', (reader: Reader) => reader.raiseIndentation('expected an indented block')]],
  invalid_with_item: [["expression 'as' a=expression &(',' | ')' | ':')", (reader: Reader, _at: number, a: Node) =>
    reader.raiseInvalidTarget('star', a)]],
  invalid_import: [
    ["a='import' ','.dotted_name+ 'from' dotted_name", (reader: Reader, _at: number, a: Token) =>
      reader.raiseFrom(a, "Did you mean to use 'from ... import ...' instead?")],
    ["'import' a=NEWLINE", noNames],
  ],
  invalid_dotted_as_name: [["dotted_name 'as' !(NAME (',' | ')' | ';' | NEWLINE)) a=expression", importTarget]],
  invalid_import_from_as_name: [["NAME 'as' !(NAME (',' | ')' | ';' | NEWLINE)) a=expression", importTarget]],
  invalid_import_from_targets: [
    ["import_from_as_names ',' NEWLINE", (reader: Reader) =>
      reader.raise('trailing comma not allowed without surrounding parentheses')],
    ['NEWLINE', noNames],
  ],
  invalid_with_stmt: [
    ["['async'] 'with' ','.(expression ['as' star_target])+ NEWLINE", expectedColon],
    ["['async'] 'with' '(' ','.(expressions ['as' star_target])+ ','? ')' NEWLINE", expectedColon],
  ],
  invalid_with_stmt_indent: [
    ["['async'] a='with' ','.(expression ['as' star_target])+ ':' NEWLINE !INDENT", expectedBlock("'with' statement")],
    ["['async'] a='with' '(' ','.(expressions ['as' star_target])+ ','? ')' ':' NEWLINE !INDENT",
      expectedBlock("'with' statement")],
  ],
  invalid_try_stmt: [
    ["a='try' ':' NEWLINE !INDENT", expectedBlock("'try' statement")],
    ["'try' ':' block !('except' | 'finally')", (reader: Reader) =>
      reader.raise("expected 'except' or 'finally' block")],
    ["'try' ':' block* except_block+ a='except' b='*' expression ['as' NAME] ':'",
      (reader: Reader, _at: number, a: Token, b: Token) => reader.raiseRange(a, b, bothSorts)],
    ["'try' ':' block* except_star_block+ a='except' [expression ['as' NAME]] ':'",
      (reader: Reader, _at: number, a: Token) => reader.raiseAt(a, bothSorts)],
  ],
  invalid_except_stmt: [
    ["'except' a=expression ',' expressions 'as' NAME ':'", severalTypes],
    ["'except' expression ['as' NAME] NEWLINE", expectedColon],
    ["'except' NEWLINE", expectedColon],
    ["'except' expression 'as' a=expression ':' block", handlerTarget('except')],
  ],
  invalid_except_star_stmt: [
    ["'except' '*' a=expression ',' expressions 'as' NAME ':'", severalTypes],
    ["'except' '*' expression ['as' NAME] NEWLINE", expectedColon],
    ["'except' '*' (NEWLINE | ':')", (reader: Reader) => reader.raise('expected one or more exception types')],
    ["'except' '*' expression 'as' a=expression ':' block", handlerTarget('except*')],
  ],
  invalid_finally_stmt: [["a='finally' ':' NEWLINE !INDENT", expectedBlock("'finally' statement")]],
  invalid_except_stmt_indent: [
    ["a='except' expression ['as' NAME] ':' NEWLINE !INDENT", expectedBlock("'except' statement")],
    ["a='except' ':' NEWLINE !INDENT", expectedBlock("'except' statement")],
  ],
  invalid_except_star_stmt_indent: [
    ["a='except' '*' expression ['as' NAME] ':' NEWLINE !INDENT", expectedBlock("'except*' statement")],
  ],
  invalid_if_stmt: [
    ["'if' named_expression NEWLINE", expectedColon],
    ["a='if' named_expression ':' NEWLINE !INDENT", expectedBlock("'if' statement")],
  ],
  invalid_elif_stmt: [
    ["'elif' named_expression NEWLINE", expectedColon],
    ["a='elif' named_expression ':' NEWLINE !INDENT", expectedBlock("'elif' statement")],
  ],
  invalid_else_stmt: [
    ["a='else' ':' NEWLINE !INDENT", expectedBlock("'else' statement")],
    ["'else' ':' block 'elif'", (reader: Reader) => reader.raise("'elif' block follows an 'else' block")],
  ],
  invalid_while_stmt: [
    ["'while' named_expression NEWLINE", expectedColon],
    ["a='while' named_expression ':' NEWLINE !INDENT", expectedBlock("'while' statement")],
  ],
  invalid_for_stmt: [
    ["['async'] 'for' star_targets 'in' star_expressions NEWLINE", expectedColon],
    ["['async'] a='for' star_targets 'in' star_expressions ':' NEWLINE !INDENT", expectedBlock("'for' statement")],
  ],
  invalid_def_raw: [
    ["['async'] a='def' NAME [type_params] '(' [params] ')' ['->' expression] ':' NEWLINE !INDENT",
      expectedBlock('function definition')],
    "['async'] 'def' NAME [type_params] &&'(' [params] ')' ['->' expression] &&':' block",
  ],
  invalid_class_def_raw: [
    ["'class' NAME [type_params] ['(' [arguments] ')'] NEWLINE", expectedColon],
    ["a='class' NAME [type_params] ['(' [arguments] ')'] ':' NEWLINE !INDENT", expectedBlock('class definition')],
  ],
}
