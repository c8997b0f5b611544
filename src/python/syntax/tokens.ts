/**
 * The kinds of token. Keywords have kinds of their own, so that the parser compares small integers and never text;
 * soft keywords (`match`, `case`, `type`, `_`) stay names. Grammar/Tokens
 */

export const ENDMARKER: number = 0
export const NAME: number = 1
export const NUMBER: number = 2
export const STRING: number = 3
export const NEWLINE: number = 4
export const INDENT: number = 5
export const DEDENT: number = 6
export const FSTRING_START: number = 7
export const FSTRING_MIDDLE: number = 8
export const FSTRING_END: number = 9
export const TSTRING_START: number = 10
export const TSTRING_MIDDLE: number = 11
export const TSTRING_END: number = 12
/** A character that no rule of the grammar uses: `$`, `?` or a backquote. */
export const OP: number = 13

export const LPAR: number = 16
export const RPAR: number = 17
export const LSQB: number = 18
export const RSQB: number = 19
export const LBRACE: number = 20
export const RBRACE: number = 21
export const COLON: number = 22
export const COMMA: number = 23
export const SEMI: number = 24
export const DOT: number = 25
export const ELLIPSIS: number = 26
export const RARROW: number = 27
export const COLONEQUAL: number = 28
export const EXCLAMATION: number = 29
export const EQUAL: number = 30

export const PLUS: number = 31
export const MINUS: number = 32
export const STAR: number = 33
export const SLASH: number = 34
export const DOUBLESLASH: number = 35
export const PERCENT: number = 36
export const AT: number = 37
export const DOUBLESTAR: number = 38
export const LEFTSHIFT: number = 39
export const RIGHTSHIFT: number = 40
export const AMPER: number = 41
export const VBAR: number = 42
export const CIRCUMFLEX: number = 43
export const TILDE: number = 44

export const LESS: number = 45
export const GREATER: number = 46
export const EQEQUAL: number = 47
export const NOTEQUAL: number = 48
export const LESSEQUAL: number = 49
export const GREATEREQUAL: number = 50

export const PLUSEQUAL: number = 51
export const MINEQUAL: number = 52
export const STAREQUAL: number = 53
export const SLASHEQUAL: number = 54
export const DOUBLESLASHEQUAL: number = 55
export const PERCENTEQUAL: number = 56
export const ATEQUAL: number = 57
export const DOUBLESTAREQUAL: number = 58
export const LEFTSHIFTEQUAL: number = 59
export const RIGHTSHIFTEQUAL: number = 60
export const AMPEREQUAL: number = 61
export const VBAREQUAL: number = 62
export const CIRCUMFLEXEQUAL: number = 63

export const KW_FALSE: number = 64
export const KW_NONE: number = 65
export const KW_TRUE: number = 66
export const KW_AND: number = 67
export const KW_AS: number = 68
export const KW_ASSERT: number = 69
export const KW_ASYNC: number = 70
export const KW_AWAIT: number = 71
export const KW_BREAK: number = 72
export const KW_CLASS: number = 73
export const KW_CONTINUE: number = 74
export const KW_DEF: number = 75
export const KW_DEL: number = 76
export const KW_ELIF: number = 77
export const KW_ELSE: number = 78
export const KW_EXCEPT: number = 79
export const KW_FINALLY: number = 80
export const KW_FOR: number = 81
export const KW_FROM: number = 82
export const KW_GLOBAL: number = 83
export const KW_IF: number = 84
export const KW_IMPORT: number = 85
export const KW_IN: number = 86
export const KW_IS: number = 87
export const KW_LAMBDA: number = 88
export const KW_NONLOCAL: number = 89
export const KW_NOT: number = 90
export const KW_OR: number = 91
export const KW_PASS: number = 92
export const KW_RAISE: number = 93
export const KW_RETURN: number = 94
export const KW_TRY: number = 95
export const KW_WHILE: number = 96
export const KW_WITH: number = 97
export const KW_YIELD: number = 98

export const KEYWORDS: ReadonlyMap<string, number> = new Map([
  ['False', KW_FALSE], ['None', KW_NONE], ['True', KW_TRUE], ['and', KW_AND], ['as', KW_AS], ['assert', KW_ASSERT],
  ['async', KW_ASYNC], ['await', KW_AWAIT], ['break', KW_BREAK], ['class', KW_CLASS], ['continue', KW_CONTINUE],
  ['def', KW_DEF], ['del', KW_DEL], ['elif', KW_ELIF], ['else', KW_ELSE], ['except', KW_EXCEPT],
  ['finally', KW_FINALLY], ['for', KW_FOR], ['from', KW_FROM], ['global', KW_GLOBAL], ['if', KW_IF],
  ['import', KW_IMPORT], ['in', KW_IN], ['is', KW_IS], ['lambda', KW_LAMBDA], ['nonlocal', KW_NONLOCAL],
  ['not', KW_NOT], ['or', KW_OR], ['pass', KW_PASS], ['raise', KW_RAISE], ['return', KW_RETURN], ['try', KW_TRY],
  ['while', KW_WHILE], ['with', KW_WITH], ['yield', KW_YIELD],
])

export const OPERATORS: ReadonlyMap<string, number> = new Map([
  ['(', LPAR], [')', RPAR], ['[', LSQB], [']', RSQB], ['{', LBRACE], ['}', RBRACE], [':', COLON], [',', COMMA],
  [';', SEMI], ['.', DOT], ['...', ELLIPSIS], ['->', RARROW], [':=', COLONEQUAL], ['!', EXCLAMATION], ['=', EQUAL],
  ['+', PLUS], ['-', MINUS], ['*', STAR], ['/', SLASH], ['//', DOUBLESLASH], ['%', PERCENT], ['@', AT],
  ['**', DOUBLESTAR], ['<<', LEFTSHIFT], ['>>', RIGHTSHIFT], ['&', AMPER], ['|', VBAR], ['^', CIRCUMFLEX],
  ['~', TILDE], ['<', LESS], ['>', GREATER], ['==', EQEQUAL], ['!=', NOTEQUAL], ['<=', LESSEQUAL],
  ['>=', GREATEREQUAL], ['+=', PLUSEQUAL], ['-=', MINEQUAL], ['*=', STAREQUAL], ['/=', SLASHEQUAL],
  ['//=', DOUBLESLASHEQUAL], ['%=', PERCENTEQUAL], ['@=', ATEQUAL], ['**=', DOUBLESTAREQUAL],
  ['<<=', LEFTSHIFTEQUAL], ['>>=', RIGHTSHIFTEQUAL], ['&=', AMPEREQUAL], ['|=', VBAREQUAL], ['^=', CIRCUMFLEXEQUAL],
])
