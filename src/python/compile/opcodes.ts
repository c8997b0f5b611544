/**
 * The instructions. One instruction is one index `ip`: `ops[ip]` and one operand `args[ip]` (0 where it has none); jump
 * operands are absolute indices. They follow CPython 3.14's bytecode (Lib/dis, "Python Bytecode Instructions"), with
 * what its caches, specialisation and fixed-width operands need left out, and intrinsics as instructions of their own.
 *
 * Each comment reads `before → after`, top of the stack on the right, `NULL` being the empty slot. An instruction owns
 * what it pops and gives away what it pushes. What an instruction raises is raised with everything it popped let go.
 *
 * Beside the table: what is pushed when an exception enters a handler is in `ExceptionEntry` (code.ts).
 */

/** Operators of BINARY_OP by its operand. */
export const BINARY_OPERATORS = [
  '+', '&', '//', '<<', '@', '*', '%', '|', '**', '>>', '-', '/', '^',
  '+=', '&=', '//=', '<<=', '@=', '*=', '%=', '|=', '**=', '>>=', '-=', '/=', '^=',
] as const

/** Operators of COMPARE_OP by its operand. */
export const COMPARE_OPERATORS = ['<', '<=', '==', '!=', '>', '>='] as const

/** What LOAD_COMMON_CONSTANT pushes, by its operand. */
export const COMMON_CONSTANTS = ['AssertionError', 'NotImplementedError', 'tuple', 'all', 'any'] as const

/** What LOAD_SPECIAL looks up, by its operand. */
export const SPECIAL_METHODS = ['__enter__', '__exit__', '__aenter__', '__aexit__'] as const

/** Bits of MAKE_FUNCTION's operand. */
export const FUNCTION_DEFAULTS = 1
export const FUNCTION_KWDEFAULTS = 2
export const FUNCTION_ANNOTATIONS = 4
export const FUNCTION_CLOSURE = 8
export const FUNCTION_ANNOTATE = 16

// Lines and nothing

/** — does nothing; the compiler leaves none in a code object */
export const NOP = 0
/** — a 'line' trace event: line `arg` begins (CPython delivers one exactly here). Steps are counted here */
export const LINE = 1
/** — makes the generator, coroutine or async generator (by `code.flags`) that takes over this frame, returns it to the caller, leaves the frame suspended. The first resumption pushes None (a POP_TOP follows) */
export const RETURN_GENERATOR = 2

// The stack

/** x → */
export const POP_TOP = 3
/** iterator → ; as POP_TOP: any() or all() found what it looked for (a loop that is left pops its iterator with POP_TOP) */
export const POP_ITER = 4
/** … → … xₙ; pushes the arg-th item counted from the top (1 is the top itself) */
export const COPY = 5
/** exchanges the top with the arg-th item counted from the top (2 is the one below) */
export const SWAP = 6
/** → NULL; the empty slot (no object, no count) */
export const PUSH_NULL = 7

// Constants and names

/** → consts[arg] */
export const LOAD_CONST = 8
/** → the int arg (0..255) */
export const LOAD_SMALL_INT = 9
/** → by arg: 0 AssertionError, 1 NotImplementedError, 2 tuple, 3 all, 4 any (the built-ins themselves, whatever the names mean now) */
export const LOAD_COMMON_CONSTANT = 10
/** → fast[arg]; known to be bound */
export const LOAD_FAST = 11
/** → fast[arg]; when unbound UnboundLocalError "cannot access local variable 'x' where it is not associated with a value" */
export const LOAD_FAST_CHECK = 12
/** → fast[arg] or NULL when unbound; the slot becomes unbound (start of an inlined comprehension) */
export const LOAD_FAST_AND_CLEAR = 13
/** → the cell itself that lies in fast[arg] (to build a closure tuple) */
export const LOAD_CLOSURE = 14
/** x → ; fast[arg] = x. x may be NULL (end of an inlined comprehension): the slot becomes unbound, or gets back the cell */
export const STORE_FAST = 15
/** — unbinds fast[arg]; when unbound UnboundLocalError, words as LOAD_FAST_CHECK */
export const DELETE_FAST = 16
/** → fast[arg >> 16], fast[arg & 0xffff]; both known to be bound */
export const LOAD_FAST_LOAD_FAST = 17
/** x → fast[arg & 0xffff]; fast[arg >> 16] = x first */
export const STORE_FAST_LOAD_FAST = 18
/** y x → ; fast[arg >> 16] = x (the top) first, then fast[arg & 0xffff] = y */
export const STORE_FAST_STORE_FAST = 19
/** — fast[arg] becomes a new cell that holds what was in fast[arg] (or is empty). Only inside inlined comprehensions: the cells of `cellSlots` are made by the machine when the frame begins */
export const MAKE_CELL = 20
/** → contents of the cell fast[arg]; when empty: for a cell variable UnboundLocalError as LOAD_FAST_CHECK, for a free variable NameError "cannot access free variable 'x' where it is not associated with a value in enclosing scope" */
export const LOAD_DEREF = 21
/** x → ; contents of the cell fast[arg] = x */
export const STORE_DEREF = 22
/** — empties the cell fast[arg]; when empty, errors as LOAD_DEREF */
export const DELETE_DEREF = 23
/** → the frame's locals mapping (class body, module, exec) */
export const LOAD_LOCALS = 24
/** mapping → mapping[name of fast[arg]], or, when missing (KeyError), the contents of the cell fast[arg] (errors as LOAD_DEREF) */
export const LOAD_FROM_DICT_OR_DEREF = 25
/** mapping → mapping[names[arg]], or, when missing, as LOAD_GLOBAL */
export const LOAD_FROM_DICT_OR_GLOBALS = 26
/** → locals, then globals, then builtins[names[arg]]; else NameError "name 'x' is not defined" */
export const LOAD_NAME = 27
/** x → ; locals[names[arg]] = x */
export const STORE_NAME = 28
/** — del locals[names[arg]]; when missing NameError "name 'x' is not defined" */
export const DELETE_NAME = 29
/** → globals, then builtins[names[arg]]; else NameError "name 'x' is not defined" */
export const LOAD_GLOBAL = 30
/** x → ; globals[names[arg]] = x */
export const STORE_GLOBAL = 31
/** — del globals[names[arg]]; when missing NameError "name 'x' is not defined" */
export const DELETE_GLOBAL = 32
/** — when locals has no '__annotations__', sets it to a new dict (only under from __future__ import annotations) */
export const SETUP_ANNOTATIONS = 33

// Attributes, items, operators

/** owner → owner.names[arg] */
export const LOAD_ATTR = 34
/** owner → method self | attribute NULL; when names[arg] is found on the type as a plain method (function, method descriptor) and not on the instance: that callable unbound and the owner; else the attribute and NULL */
export const LOAD_METHOD = 35
/** x owner → ; owner.names[arg] = x */
export const STORE_ATTR = 36
/** owner → ; del owner.names[arg] */
export const DELETE_ATTR = 37
/** global_super class self → super(class, self).names[arg >> 1]; when global_super is not the real super: global_super() is called with no arguments if arg & 1 is 0, with (class, self) if 1, then the attribute is taken */
export const LOAD_SUPER_ATTR = 38
/** global_super class self → method self | attribute NULL; as LOAD_SUPER_ATTR, result as LOAD_METHOD */
export const LOAD_SUPER_METHOD = 39
/** owner → method self | bound NULL; looked up on the type only; arg: 0 __enter__, 1 __exit__, 2 __aenter__, 3 __aexit__; when missing TypeError, CPython's words by arg ("'X' object does not support the context manager protocol" …) */
export const LOAD_SPECIAL = 40
/** container key → container[key] */
export const BINARY_SUBSCR = 41
/** x container key → ; container[key] = x */
export const STORE_SUBSCR = 42
/** container key → ; del container[key] */
export const DELETE_SUBSCR = 43
/** container start stop → container[start:stop] */
export const BINARY_SLICE = 44
/** x container start stop → ; container[start:stop] = x */
export const STORE_SLICE = 45
/** start stop [step] → slice; arg is 2 or 3 */
export const BUILD_SLICE = 46
/** left right → result; arg is an index in BINARY_OPERATORS (13 and above in place) */
export const BINARY_OP = 47
/** left right → result; arg is an index in COMPARE_OPERATORS; the result may be any object */
export const COMPARE_OP = 48
/** left right → bool; `is`, or `is not` when arg is 1 */
export const IS_OP = 49
/** item container → bool; `in`, or `not in` when arg is 1 */
export const CONTAINS_OP = 50
/** x → not x; takes any object */
export const UNARY_NOT = 51
/** x → -x */
export const UNARY_NEGATIVE = 52
/** x → +x */
export const UNARY_POSITIVE = 53
/** x → ~x */
export const UNARY_INVERT = 54

// Building

/** x₁ … xₙ → tuple; n is arg */
export const BUILD_TUPLE = 55
/** x₁ … xₙ → list */
export const BUILD_LIST = 56
/** x₁ … xₙ → set, items added from the left */
export const BUILD_SET = 57
/** k₁ v₁ … kₙ vₙ → dict, pairs set from the left */
export const BUILD_MAP = 58
/** s₁ … sₙ → the strings joined */
export const BUILD_STRING = 59
/** value str [format_spec] → Interpolation; arg >> 2 is the conversion (0 none, 1 str, 2 repr, 3 ascii), arg & 1 says whether format_spec is there (else '') */
export const BUILD_INTERPOLATION = 60
/** strings interpolations → Template; two tuples */
export const BUILD_TEMPLATE = 61
/** … list … x → … list …; x is popped, then the list is the arg-th item counted from the top */
export const LIST_APPEND = 62
/** as LIST_APPEND, for a set */
export const SET_ADD = 63
/** … dict … key value → … dict …; both are popped, then the dict is the arg-th item counted from the top */
export const MAP_ADD = 64
/** … list … iterable → … list …; position as LIST_APPEND; TypeError "Value after * must be an iterable, not X" when not iterable */
export const LIST_EXTEND = 65
/** as LIST_EXTEND, for a set (plain words: "'X' object is not iterable") */
export const SET_UPDATE = 66
/** … dict … mapping → … dict …; TypeError "'X' object is not a mapping" when it has no keys() */
export const DICT_UPDATE = 67
/** callable … dict mapping → callable … dict; for ** in calls: a key twice, or no mapping, is a TypeError that names the callable. After the pop, the dict is the arg-th from the top, the callable lies below dict and positional tuple: stack[-(arg + 2)] */
export const DICT_MERGE = 68
/** list → tuple of its items */
export const LIST_TO_TUPLE = 69
/** x → str(x), repr(x) or ascii(x) for arg 1, 2, 3 */
export const CONVERT_VALUE = 70
/** x → format(x, ''); a str stays */
export const FORMAT_SIMPLE = 71
/** x spec → format(x, spec) */
export const FORMAT_WITH_SPEC = 72
/** iterable → xₙ … x₁ (x₁ on top); exactly arg items, else ValueError with CPython's words */
export const UNPACK_SEQUENCE = 73
/** iterable → after… list before… (the first item on top); arg & 0xff items before the star, arg >> 8 after it */
export const UNPACK_EX = 74

// Jumps and loops

/** — ip = arg (forwards, or backwards where CPython does not look for interrupts) */
export const JUMP = 75
/** — ip = arg: the end of a loop's body (limits and thread switches are looked at here) */
export const JUMP_BACKWARD = 76
/** x → ; jumps when x is false; any object, bool(x) may raise */
export const POP_JUMP_IF_FALSE = 77
/** x → ; jumps when x is true; any object */
export const POP_JUMP_IF_TRUE = 78
/** x → ; jumps when x is None */
export const POP_JUMP_IF_NONE = 79
/** x → ; jumps when x is not None */
export const POP_JUMP_IF_NOT_NONE = 80
/** iterable → iter(iterable) */
export const GET_ITER = 81
/** iterator → iterator item; when exhausted: iterator → , the iterator is let go and ip = arg */
export const FOR_ITER = 82

// Calls and functions

/** callable x₁ … xₙ → result; n is arg. A plain function: push its frame */
export const CALL = 83
/** callable self|NULL x₁ … xₙ → result; self, unless NULL, is a first positional argument */
export const CALL_METHOD = 84
/** callable x₁ … xₙ names → result; the last len(names) of the n are keywords, names a constant tuple of str */
export const CALL_KW = 85
/** callable self|NULL x₁ … xₙ names → result */
export const CALL_METHOD_KW = 86
/** callable args kwargs|NULL → result; args any iterable (made a tuple; TypeError "… argument after * must be an iterable, not X"), kwargs a dict built by DICT_MERGE */
export const CALL_FUNCTION_EX = 87
/** x → ; leaves the frame with x (in a generator: StopIteration(x)) */
export const RETURN_VALUE = 88
/** [defaults] [kwdefaults] [annotations] [annotate] [closure] code → function; the bits of arg say which are there: 1 defaults tuple, 2 kwdefaults dict, 4 __annotations__ (tuple name, value, … under __future__), 16 __annotate__ function, 8 closure tuple of cells, pushed in this order */
export const MAKE_FUNCTION = 89
/** → builtins.__build_class__; when missing NameError "__build_class__ not found" */
export const LOAD_BUILD_CLASS = 90

// Exceptions and with

/** exc → previous exc; the exception being handled (sys.exception()) becomes exc, the one before it (or None) is kept below */
export const PUSH_EXC_INFO = 91
/** previous → ; the exception being handled becomes previous */
export const POP_EXCEPT = 92
/** exc type → exc bool; TypeError "catching classes that do not inherit from BaseException is not allowed" */
export const CHECK_EXC_MATCH = 93
/** exc type → rest matched; for except*; no match: exc and None (then CPython leaves rest = exc); a naked exception is wrapped; when matched it becomes the exception being handled */
export const CHECK_EG_MATCH = 94
/** original list → exc or None; what is still to be raised after except* blocks */
export const PREP_RERAISE_STAR = 95
/** exc → raises exc again, its traceback not growing by this line; when arg is not 0, the int arg items below exc (stack[-1 - arg]) is the instruction index that pushed-lasti kept: the frame's f_lasti and f_lineno become its */
export const RERAISE = 96
/** [exc [cause]] → raises; arg 0 reraises sys.exception() or RuntimeError "No active exception to reraise" */
export const RAISE_VARARGS = 97
/** exit self|NULL lasti previous exc → … result; result = exit(type(exc), exc, exc.__traceback__), all five stay */
export const WITH_EXCEPT_START = 98

// Generators and coroutines

/** x → sent; hands x out and suspends; the resumption pushes what was sent (or raises what was thrown, as if here). arg is 1 when this is a yield from or await: then the receiver is the top of the suspended stack, and throw(), close() go to it first */
export const YIELD_VALUE = 99
/** receiver x → receiver yielded; resumes the receiver with x (next() for None and plain iterators); when it returns: receiver value, ip = arg */
export const SEND = 100
/** receiver value → value */
export const END_SEND = 101
/** receiver last exc → None value; when exc is a StopIteration: its value, else raises exc. (Handler of SEND; jumps on to END_SEND.) */
export const CLEANUP_THROW = 102
/** iterable → iterator; a generator stays, a coroutine only in a coroutine (TypeError "cannot 'yield from' a coroutine object in a non-coroutine generator") */
export const GET_YIELD_FROM_ITER = 103
/** x → its awaitable iterator; arg: 0 await, 1 from __aenter__, 2 from __aexit__ (words of the TypeError) */
export const GET_AWAITABLE = 104
/** x → x.__aiter__(), checked for __anext__ */
export const GET_AITER = 105
/** aiter → aiter awaitable; __anext__() made awaitable */
export const GET_ANEXT = 106
/** aiter exc → ; when exc is a StopAsyncIteration both go, else exc is raised again */
export const END_ASYNC_FOR = 107
/** x → x wrapped, so that the async generator's YIELD_VALUE is told apart from an await's */
export const ASYNC_GEN_WRAP = 108
/** exc → RuntimeError "generator raised StopIteration" (coroutine, async generator: their words) when exc is a StopIteration (async generators: also StopAsyncIteration), cause and context exc; else exc itself. RERAISE 1 follows */
export const STOPITERATION_ERROR = 109

// Imports

/** level fromlist → module; __import__(names[arg], globals, locals, fromlist, level) */
export const IMPORT_NAME = 110
/** module → module attribute; names[arg]; ImportError "cannot import name 'x' from 'm' (path)" */
export const IMPORT_FROM = 111
/** module → ; every public name into locals */
export const IMPORT_STAR = 112

// Match

/** x → x len(x) */
export const GET_LEN = 113
/** x → x bool; by the type's sequence flag */
export const MATCH_SEQUENCE = 114
/** x → x bool; by the type's mapping flag */
export const MATCH_MAPPING = 115
/** x keys → x keys values|None; a tuple of the values, None when one is missing */
export const MATCH_KEYS = 116
/** x class names → attributes|None; arg positional patterns, names the tuple of keyword attributes */
export const MATCH_CLASS = 117

// Type parameters, interactive

/** name → TypeVar */
export const TYPEVAR = 118
/** name evaluate → TypeVar */
export const TYPEVAR_WITH_BOUND = 119
/** name evaluate → TypeVar */
export const TYPEVAR_WITH_CONSTRAINTS = 120
/** name → ParamSpec */
export const PARAMSPEC = 121
/** name → TypeVarTuple */
export const TYPEVARTUPLE = 122
/** parameter evaluate → parameter */
export const SET_TYPEPARAM_DEFAULT = 123
/** type_params → Generic[type_params] */
export const SUBSCRIPT_GENERIC = 124
/** function type_params → function */
export const SET_FUNCTION_TYPE_PARAMS = 125
/** (name, type_params or None, evaluate) → TypeAliasType */
export const TYPEALIAS = 126
/** x → ; sys.displayhook(x) (interactive) */
export const PRINT_EXPR = 127

/** Every instruction by name: the source of `OpcodeName`, so that a `Record<OpcodeName, …>` must handle each. */
export const OPCODES = {
  NOP,
  LINE,
  RETURN_GENERATOR,
  POP_TOP,
  POP_ITER,
  COPY,
  SWAP,
  PUSH_NULL,
  LOAD_CONST,
  LOAD_SMALL_INT,
  LOAD_COMMON_CONSTANT,
  LOAD_FAST,
  LOAD_FAST_CHECK,
  LOAD_FAST_AND_CLEAR,
  LOAD_CLOSURE,
  STORE_FAST,
  DELETE_FAST,
  LOAD_FAST_LOAD_FAST,
  STORE_FAST_LOAD_FAST,
  STORE_FAST_STORE_FAST,
  MAKE_CELL,
  LOAD_DEREF,
  STORE_DEREF,
  DELETE_DEREF,
  LOAD_LOCALS,
  LOAD_FROM_DICT_OR_DEREF,
  LOAD_FROM_DICT_OR_GLOBALS,
  LOAD_NAME,
  STORE_NAME,
  DELETE_NAME,
  LOAD_GLOBAL,
  STORE_GLOBAL,
  DELETE_GLOBAL,
  SETUP_ANNOTATIONS,
  LOAD_ATTR,
  LOAD_METHOD,
  STORE_ATTR,
  DELETE_ATTR,
  LOAD_SUPER_ATTR,
  LOAD_SUPER_METHOD,
  LOAD_SPECIAL,
  BINARY_SUBSCR,
  STORE_SUBSCR,
  DELETE_SUBSCR,
  BINARY_SLICE,
  STORE_SLICE,
  BUILD_SLICE,
  BINARY_OP,
  COMPARE_OP,
  IS_OP,
  CONTAINS_OP,
  UNARY_NOT,
  UNARY_NEGATIVE,
  UNARY_POSITIVE,
  UNARY_INVERT,
  BUILD_TUPLE,
  BUILD_LIST,
  BUILD_SET,
  BUILD_MAP,
  BUILD_STRING,
  BUILD_INTERPOLATION,
  BUILD_TEMPLATE,
  LIST_APPEND,
  SET_ADD,
  MAP_ADD,
  LIST_EXTEND,
  SET_UPDATE,
  DICT_UPDATE,
  DICT_MERGE,
  LIST_TO_TUPLE,
  CONVERT_VALUE,
  FORMAT_SIMPLE,
  FORMAT_WITH_SPEC,
  UNPACK_SEQUENCE,
  UNPACK_EX,
  JUMP,
  JUMP_BACKWARD,
  POP_JUMP_IF_FALSE,
  POP_JUMP_IF_TRUE,
  POP_JUMP_IF_NONE,
  POP_JUMP_IF_NOT_NONE,
  GET_ITER,
  FOR_ITER,
  CALL,
  CALL_METHOD,
  CALL_KW,
  CALL_METHOD_KW,
  CALL_FUNCTION_EX,
  RETURN_VALUE,
  MAKE_FUNCTION,
  LOAD_BUILD_CLASS,
  PUSH_EXC_INFO,
  POP_EXCEPT,
  CHECK_EXC_MATCH,
  CHECK_EG_MATCH,
  PREP_RERAISE_STAR,
  RERAISE,
  RAISE_VARARGS,
  WITH_EXCEPT_START,
  YIELD_VALUE,
  SEND,
  END_SEND,
  CLEANUP_THROW,
  GET_YIELD_FROM_ITER,
  GET_AWAITABLE,
  GET_AITER,
  GET_ANEXT,
  END_ASYNC_FOR,
  ASYNC_GEN_WRAP,
  STOPITERATION_ERROR,
  IMPORT_NAME,
  IMPORT_FROM,
  IMPORT_STAR,
  GET_LEN,
  MATCH_SEQUENCE,
  MATCH_MAPPING,
  MATCH_KEYS,
  MATCH_CLASS,
  TYPEVAR,
  TYPEVAR_WITH_BOUND,
  TYPEVAR_WITH_CONSTRAINTS,
  PARAMSPEC,
  TYPEVARTUPLE,
  SET_TYPEPARAM_DEFAULT,
  SUBSCRIPT_GENERIC,
  SET_FUNCTION_TYPE_PARAMS,
  TYPEALIAS,
  PRINT_EXPR,
} as const

export type OpcodeName = keyof typeof OPCODES

/** Names by number. */
export const OPCODE_NAMES = Object.keys(OPCODES) as OpcodeName[]

/** What an operand means: for the disassembler, and for whatever walks jumps. */
export type OperandKind =
  | 'binary'
  | 'common'
  | 'compare'
  | 'const'
  | 'conversion'
  | 'count'
  | 'flag'
  | 'function'
  | 'int'
  | 'interpolation'
  | 'jump'
  | 'line'
  | 'local'
  | 'locals'
  | 'name'
  | 'none'
  | 'special'
  | 'super'
  | 'unpack'

export const OPERAND_KINDS: Record<OpcodeName, OperandKind> = {
  NOP: 'none',
  LINE: 'line',
  RETURN_GENERATOR: 'none',
  POP_TOP: 'none',
  POP_ITER: 'none',
  COPY: 'count',
  SWAP: 'count',
  PUSH_NULL: 'none',
  LOAD_CONST: 'const',
  LOAD_SMALL_INT: 'int',
  LOAD_COMMON_CONSTANT: 'common',
  LOAD_FAST: 'local',
  LOAD_FAST_CHECK: 'local',
  LOAD_FAST_AND_CLEAR: 'local',
  LOAD_CLOSURE: 'local',
  STORE_FAST: 'local',
  DELETE_FAST: 'local',
  LOAD_FAST_LOAD_FAST: 'locals',
  STORE_FAST_LOAD_FAST: 'locals',
  STORE_FAST_STORE_FAST: 'locals',
  MAKE_CELL: 'local',
  LOAD_DEREF: 'local',
  STORE_DEREF: 'local',
  DELETE_DEREF: 'local',
  LOAD_LOCALS: 'none',
  LOAD_FROM_DICT_OR_DEREF: 'local',
  LOAD_FROM_DICT_OR_GLOBALS: 'name',
  LOAD_NAME: 'name',
  STORE_NAME: 'name',
  DELETE_NAME: 'name',
  LOAD_GLOBAL: 'name',
  STORE_GLOBAL: 'name',
  DELETE_GLOBAL: 'name',
  SETUP_ANNOTATIONS: 'none',
  LOAD_ATTR: 'name',
  LOAD_METHOD: 'name',
  STORE_ATTR: 'name',
  DELETE_ATTR: 'name',
  LOAD_SUPER_ATTR: 'super',
  LOAD_SUPER_METHOD: 'super',
  LOAD_SPECIAL: 'special',
  BINARY_SUBSCR: 'none',
  STORE_SUBSCR: 'none',
  DELETE_SUBSCR: 'none',
  BINARY_SLICE: 'none',
  STORE_SLICE: 'none',
  BUILD_SLICE: 'count',
  BINARY_OP: 'binary',
  COMPARE_OP: 'compare',
  IS_OP: 'flag',
  CONTAINS_OP: 'flag',
  UNARY_NOT: 'none',
  UNARY_NEGATIVE: 'none',
  UNARY_POSITIVE: 'none',
  UNARY_INVERT: 'none',
  BUILD_TUPLE: 'count',
  BUILD_LIST: 'count',
  BUILD_SET: 'count',
  BUILD_MAP: 'count',
  BUILD_STRING: 'count',
  BUILD_INTERPOLATION: 'interpolation',
  BUILD_TEMPLATE: 'none',
  LIST_APPEND: 'count',
  SET_ADD: 'count',
  MAP_ADD: 'count',
  LIST_EXTEND: 'count',
  SET_UPDATE: 'count',
  DICT_UPDATE: 'count',
  DICT_MERGE: 'count',
  LIST_TO_TUPLE: 'none',
  CONVERT_VALUE: 'conversion',
  FORMAT_SIMPLE: 'none',
  FORMAT_WITH_SPEC: 'none',
  UNPACK_SEQUENCE: 'count',
  UNPACK_EX: 'unpack',
  JUMP: 'jump',
  JUMP_BACKWARD: 'jump',
  POP_JUMP_IF_FALSE: 'jump',
  POP_JUMP_IF_TRUE: 'jump',
  POP_JUMP_IF_NONE: 'jump',
  POP_JUMP_IF_NOT_NONE: 'jump',
  GET_ITER: 'none',
  FOR_ITER: 'jump',
  CALL: 'count',
  CALL_METHOD: 'count',
  CALL_KW: 'count',
  CALL_METHOD_KW: 'count',
  CALL_FUNCTION_EX: 'none',
  RETURN_VALUE: 'none',
  MAKE_FUNCTION: 'function',
  LOAD_BUILD_CLASS: 'none',
  PUSH_EXC_INFO: 'none',
  POP_EXCEPT: 'none',
  CHECK_EXC_MATCH: 'none',
  CHECK_EG_MATCH: 'none',
  PREP_RERAISE_STAR: 'none',
  RERAISE: 'count',
  RAISE_VARARGS: 'count',
  WITH_EXCEPT_START: 'none',
  YIELD_VALUE: 'flag',
  SEND: 'jump',
  END_SEND: 'none',
  CLEANUP_THROW: 'none',
  GET_YIELD_FROM_ITER: 'none',
  GET_AWAITABLE: 'count',
  GET_AITER: 'none',
  GET_ANEXT: 'none',
  END_ASYNC_FOR: 'none',
  ASYNC_GEN_WRAP: 'none',
  STOPITERATION_ERROR: 'none',
  IMPORT_NAME: 'name',
  IMPORT_FROM: 'name',
  IMPORT_STAR: 'none',
  GET_LEN: 'none',
  MATCH_SEQUENCE: 'none',
  MATCH_MAPPING: 'none',
  MATCH_KEYS: 'none',
  MATCH_CLASS: 'count',
  TYPEVAR: 'none',
  TYPEVAR_WITH_BOUND: 'none',
  TYPEVAR_WITH_CONSTRAINTS: 'none',
  PARAMSPEC: 'none',
  TYPEVARTUPLE: 'none',
  SET_TYPEPARAM_DEFAULT: 'none',
  SUBSCRIPT_GENERIC: 'none',
  SET_FUNCTION_TYPE_PARAMS: 'none',
  TYPEALIAS: 'none',
  PRINT_EXPR: 'none',
}

const jumping = new Uint8Array(OPCODE_NAMES.length)
for (const name of OPCODE_NAMES) if (OPERAND_KINDS[name] === 'jump') jumping[OPCODES[name]] = 1

/** Whether the operand is an instruction to go to. */
export function isJump(op: number): boolean {
  return jumping[op] === 1
}

/** Whether control never goes on to the next instruction. */
export function endsFlow(op: number): boolean {
  return op === JUMP || op === JUMP_BACKWARD || op === RETURN_VALUE || op === RAISE_VARARGS || op === RERAISE
}

function popCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** By how much the stack grows: when the instruction goes on to the next one, or (`jumps`) to its target. */
export function stackEffect(op: number, arg: number, jumps = false): number {
  switch (op) {
    case FOR_ITER:
      return jumps ? -1 : 1
    case RETURN_GENERATOR:
    case COPY:
    case PUSH_NULL:
    case LOAD_CONST:
    case LOAD_SMALL_INT:
    case LOAD_COMMON_CONSTANT:
    case LOAD_FAST:
    case LOAD_FAST_CHECK:
    case LOAD_FAST_AND_CLEAR:
    case LOAD_CLOSURE:
    case LOAD_DEREF:
    case LOAD_LOCALS:
    case LOAD_NAME:
    case LOAD_GLOBAL:
    case LOAD_METHOD:
    case LOAD_SPECIAL:
    case LOAD_BUILD_CLASS:
    case PUSH_EXC_INFO:
    case WITH_EXCEPT_START:
    case GET_ANEXT:
    case IMPORT_FROM:
    case GET_LEN:
    case MATCH_SEQUENCE:
    case MATCH_MAPPING:
    case MATCH_KEYS:
      return 1
    case POP_TOP:
    case POP_ITER:
    case STORE_FAST:
    case STORE_DEREF:
    case STORE_NAME:
    case STORE_GLOBAL:
    case DELETE_ATTR:
    case LOAD_SUPER_METHOD:
    case BINARY_SUBSCR:
    case BINARY_OP:
    case COMPARE_OP:
    case IS_OP:
    case CONTAINS_OP:
    case BUILD_TEMPLATE:
    case LIST_APPEND:
    case SET_ADD:
    case LIST_EXTEND:
    case SET_UPDATE:
    case DICT_UPDATE:
    case DICT_MERGE:
    case FORMAT_WITH_SPEC:
    case POP_JUMP_IF_FALSE:
    case POP_JUMP_IF_TRUE:
    case POP_JUMP_IF_NONE:
    case POP_JUMP_IF_NOT_NONE:
    case RETURN_VALUE:
    case POP_EXCEPT:
    case PREP_RERAISE_STAR:
    case RERAISE:
    case END_SEND:
    case CLEANUP_THROW:
    case IMPORT_NAME:
    case IMPORT_STAR:
    case TYPEVAR_WITH_BOUND:
    case TYPEVAR_WITH_CONSTRAINTS:
    case SET_TYPEPARAM_DEFAULT:
    case SET_FUNCTION_TYPE_PARAMS:
    case PRINT_EXPR:
      return -1
    case LOAD_FAST_LOAD_FAST:
      return 2
    case STORE_FAST_STORE_FAST:
    case STORE_ATTR:
    case LOAD_SUPER_ATTR:
    case DELETE_SUBSCR:
    case BINARY_SLICE:
    case MAP_ADD:
    case CALL_FUNCTION_EX:
    case END_ASYNC_FOR:
    case MATCH_CLASS:
      return -2
    case STORE_SUBSCR:
      return -3
    case STORE_SLICE:
      return -4
    case BUILD_SLICE:
    case BUILD_TUPLE:
    case BUILD_LIST:
    case BUILD_SET:
    case BUILD_STRING:
      return 1 - arg
    case BUILD_MAP:
      return 1 - 2 * arg
    case BUILD_INTERPOLATION:
      return -1 - (arg & 1)
    case UNPACK_SEQUENCE:
      return arg - 1
    case UNPACK_EX:
      return (arg & 0xff) + (arg >> 8)
    case CALL:
    case RAISE_VARARGS:
      return -arg
    case CALL_METHOD:
    case CALL_KW:
      return -1 - arg
    case CALL_METHOD_KW:
      return -2 - arg
    case MAKE_FUNCTION:
      return -popCount(arg)
    default:
      return 0
  }
}
