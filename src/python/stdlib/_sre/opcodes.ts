/**
 * The code that `re._compiler` writes: operations with their arguments, as in `re/_constants.py`. A skip counts words from
 * its own place.
 */

export const FAILURE = 0
export const SUCCESS = 1
export const ANY = 2
export const ANY_ALL = 3
/** — skip back pattern SUCCESS */
export const ASSERT = 4
/** — skip back pattern SUCCESS */
export const ASSERT_NOT = 5
/** — position */
export const AT = 6
/** — skip pattern JUMP skip pattern JUMP … 0 */
export const BRANCH = 7
/** — category */
export const CATEGORY = 8
/** — 8 words of bits */
export const CHARSET = 9
/** — count, 256 block numbers in 64 words, blocks of 8 words */
export const BIGCHARSET = 10
/** — group */
export const GROUPREF = 11
/** — group skip yes [JUMP no] */
export const GROUPREF_EXISTS = 12
/** — skip set FAILURE */
export const IN = 13
/** — skip flags min max [prefix or set] */
export const INFO = 14
/** — skip */
export const JUMP = 15
/** — code */
export const LITERAL = 16
/** — number */
export const MARK = 17
export const MAX_UNTIL = 18
export const MIN_UNTIL = 19
/** — code */
export const NOT_LITERAL = 20
export const NEGATE = 21
/** — low high */
export const RANGE = 22
/** — skip min max pattern MAX_UNTIL or MIN_UNTIL */
export const REPEAT = 23
/** — skip min max item SUCCESS */
export const REPEAT_ONE = 24
export const SUBPATTERN = 25
/** — skip min max item SUCCESS */
export const MIN_REPEAT_ONE = 26
/** — skip pattern SUCCESS */
export const ATOMIC_GROUP = 27
/** — skip min max pattern SUCCESS */
export const POSSESSIVE_REPEAT = 28
/** — skip min max item SUCCESS */
export const POSSESSIVE_REPEAT_ONE = 29
export const GROUPREF_IGNORE = 30
export const IN_IGNORE = 31
export const LITERAL_IGNORE = 32
export const NOT_LITERAL_IGNORE = 33
export const GROUPREF_LOC_IGNORE = 34
export const IN_LOC_IGNORE = 35
export const LITERAL_LOC_IGNORE = 36
export const NOT_LITERAL_LOC_IGNORE = 37
export const GROUPREF_UNI_IGNORE = 38
export const IN_UNI_IGNORE = 39
export const LITERAL_UNI_IGNORE = 40
export const NOT_LITERAL_UNI_IGNORE = 41
export const RANGE_UNI_IGNORE = 42

// Positions: the argument of AT.
export const AT_BEGINNING = 0
export const AT_BEGINNING_LINE = 1
export const AT_BEGINNING_STRING = 2
export const AT_BOUNDARY = 3
export const AT_NON_BOUNDARY = 4
export const AT_END = 5
export const AT_END_LINE = 6
export const AT_END_STRING = 7
export const AT_LOC_BOUNDARY = 8
export const AT_LOC_NON_BOUNDARY = 9
export const AT_UNI_BOUNDARY = 10
export const AT_UNI_NON_BOUNDARY = 11

// Categories: the argument of CATEGORY.
export const CATEGORY_DIGIT = 0
export const CATEGORY_NOT_DIGIT = 1
export const CATEGORY_SPACE = 2
export const CATEGORY_NOT_SPACE = 3
export const CATEGORY_WORD = 4
export const CATEGORY_NOT_WORD = 5
export const CATEGORY_LINEBREAK = 6
export const CATEGORY_NOT_LINEBREAK = 7
export const CATEGORY_LOC_WORD = 8
export const CATEGORY_LOC_NOT_WORD = 9
export const CATEGORY_UNI_DIGIT = 10
export const CATEGORY_UNI_NOT_DIGIT = 11
export const CATEGORY_UNI_SPACE = 12
export const CATEGORY_UNI_NOT_SPACE = 13
export const CATEGORY_UNI_WORD = 14
export const CATEGORY_UNI_NOT_WORD = 15
export const CATEGORY_UNI_LINEBREAK = 16
export const CATEGORY_UNI_NOT_LINEBREAK = 17

// Flags of a pattern.
export const FLAG_IGNORECASE = 2
export const FLAG_LOCALE = 4
export const FLAG_MULTILINE = 8
export const FLAG_DOTALL = 16
export const FLAG_UNICODE = 32
export const FLAG_VERBOSE = 64
export const FLAG_DEBUG = 128
export const FLAG_ASCII = 256

// Flags of INFO.
export const INFO_PREFIX = 1
export const INFO_LITERAL = 2
export const INFO_CHARSET = 4

/** The version of this code; the compiler checks it. */
export const MAGIC = 20230612
/** An upper bound that is none. */
export const MAXREPEAT = 4294967295
export const MAXGROUPS = 1073741823
