/**
 * The classes of the syntax tree as CPython describes them, in the notation of Parser/Python.asdl: what each node's fields
 * are called, of what kind they are, which are optional (`?`) or lists (`*`). These texts are the classes' docstrings too.
 */
export interface NodeGroup {
  /** `name = One(fields) | Other(fields)`, or a single `name(fields)`. */
  readonly description: string
  /** Nodes of the group have lineno, col_offset and their ends. */
  readonly hasPosition?: true
  /** Where the ends may be missing. */
  readonly endIsOptional?: true
}

export const nodeGroups: readonly NodeGroup[] = [
  {
    description:
      'mod = Module(stmt* body, type_ignore* type_ignores)\n' +
      '    | Interactive(stmt* body)\n' +
      '    | Expression(expr body)\n' +
      '    | FunctionType(expr* argtypes, expr returns)',
  },
  {
    description:
      'stmt = FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)\n' +
      '     | AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)\n' +
      '     | ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params)\n' +
      '     | Return(expr? value)\n' +
      '     | Delete(expr* targets)\n' +
      '     | Assign(expr* targets, expr value, string? type_comment)\n' +
      '     | TypeAlias(expr name, type_param* type_params, expr value)\n' +
      '     | AugAssign(expr target, operator op, expr value)\n' +
      '     | AnnAssign(expr target, expr annotation, expr? value, int simple)\n' +
      '     | For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)\n' +
      '     | AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)\n' +
      '     | While(expr test, stmt* body, stmt* orelse)\n' +
      '     | If(expr test, stmt* body, stmt* orelse)\n' +
      '     | With(withitem* items, stmt* body, string? type_comment)\n' +
      '     | AsyncWith(withitem* items, stmt* body, string? type_comment)\n' +
      '     | Match(expr subject, match_case* cases)\n' +
      '     | Raise(expr? exc, expr? cause)\n' +
      '     | Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)\n' +
      '     | TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)\n' +
      '     | Assert(expr test, expr? msg)\n' +
      '     | Import(alias* names)\n' +
      '     | ImportFrom(identifier? module, alias* names, int? level)\n' +
      '     | Global(identifier* names)\n' +
      '     | Nonlocal(identifier* names)\n' +
      '     | Expr(expr value)\n' +
      '     | Pass\n' +
      '     | Break\n' +
      '     | Continue',
    hasPosition: true,
    endIsOptional: true,
  },
  {
    description:
      'expr = BoolOp(boolop op, expr* values)\n' +
      '     | NamedExpr(expr target, expr value)\n' +
      '     | BinOp(expr left, operator op, expr right)\n' +
      '     | UnaryOp(unaryop op, expr operand)\n' +
      '     | Lambda(arguments args, expr body)\n' +
      '     | IfExp(expr test, expr body, expr orelse)\n' +
      '     | Dict(expr?* keys, expr* values)\n' +
      '     | Set(expr* elts)\n' +
      '     | ListComp(expr elt, comprehension* generators)\n' +
      '     | SetComp(expr elt, comprehension* generators)\n' +
      '     | DictComp(expr key, expr value, comprehension* generators)\n' +
      '     | GeneratorExp(expr elt, comprehension* generators)\n' +
      '     | Await(expr value)\n' +
      '     | Yield(expr? value)\n' +
      '     | YieldFrom(expr value)\n' +
      '     | Compare(expr left, cmpop* ops, expr* comparators)\n' +
      '     | Call(expr func, expr* args, keyword* keywords)\n' +
      '     | FormattedValue(expr value, int conversion, expr? format_spec)\n' +
      '     | Interpolation(expr value, constant str, int conversion, expr? format_spec)\n' +
      '     | JoinedStr(expr* values)\n' +
      '     | TemplateStr(expr* values)\n' +
      '     | Constant(constant value, string? kind)\n' +
      '     | Attribute(expr value, identifier attr, expr_context ctx)\n' +
      '     | Subscript(expr value, expr slice, expr_context ctx)\n' +
      '     | Starred(expr value, expr_context ctx)\n' +
      '     | Name(identifier id, expr_context ctx)\n' +
      '     | List(expr* elts, expr_context ctx)\n' +
      '     | Tuple(expr* elts, expr_context ctx)\n' +
      '     | Slice(expr? lower, expr? upper, expr? step)',
    hasPosition: true,
    endIsOptional: true,
  },
  { description: 'expr_context = Load | Store | Del' },
  { description: 'boolop = And | Or' },
  { description: 'operator = Add | Sub | Mult | MatMult | Div | Mod | Pow | LShift | RShift | BitOr | BitXor | BitAnd | FloorDiv' },
  { description: 'unaryop = Invert | Not | UAdd | USub' },
  { description: 'cmpop = Eq | NotEq | Lt | LtE | Gt | GtE | Is | IsNot | In | NotIn' },
  { description: 'comprehension(expr target, expr iter, expr* ifs, int is_async)' },
  { description: 'excepthandler = ExceptHandler(expr? type, identifier? name, stmt* body)', hasPosition: true, endIsOptional: true },
  { description: 'arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr?* kw_defaults, arg? kwarg, expr* defaults)' },
  { description: 'arg(identifier arg, expr? annotation, string? type_comment)', hasPosition: true, endIsOptional: true },
  { description: 'keyword(identifier? arg, expr value)', hasPosition: true, endIsOptional: true },
  { description: 'alias(identifier name, identifier? asname)', hasPosition: true, endIsOptional: true },
  { description: 'withitem(expr context_expr, expr? optional_vars)' },
  { description: 'match_case(pattern pattern, expr? guard, stmt* body)' },
  {
    description:
      'pattern = MatchValue(expr value)\n' +
      '        | MatchSingleton(constant value)\n' +
      '        | MatchSequence(pattern* patterns)\n' +
      '        | MatchMapping(expr* keys, pattern* patterns, identifier? rest)\n' +
      '        | MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)\n' +
      '        | MatchStar(identifier? name)\n' +
      '        | MatchAs(pattern? pattern, identifier? name)\n' +
      '        | MatchOr(pattern* patterns)',
    hasPosition: true,
  },
  { description: 'type_ignore = TypeIgnore(int lineno, string tag)' },
  {
    description:
      'type_param = TypeVar(identifier name, expr? bound, expr? default_value)\n' +
      '           | ParamSpec(identifier name, expr? default_value)\n' +
      '           | TypeVarTuple(identifier name, expr? default_value)',
    hasPosition: true,
  },
]
