/**
 * "invalid syntax. Did you mean 'while'?": a name on the faulty line that, spelled as a keyword like it, makes the text
 * valid. TracebackException._find_keyword_typos in Lib/traceback.py
 */
import { parseModule, PythonSyntaxError } from '../syntax'
import { closestName } from '../objects/closest-name'

const KEYWORDS = [
  'False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif', 'else', 'except',
  'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try',
  'while', 'with', 'yield',
]
const MAX_NAMES = 10
const MAX_TEXT = 1024
const MAX_MATCHES = 3
const CUTOFF = 0.5

/** Characters that the longest common runs of two words share. SequenceMatcher.get_matching_blocks */
function commonLength(a: string, b: string): number {
  let best = { a: 0, b: 0, length: 0 }
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      let length = 0
      while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length++
      if (length > best.length) best = { a: i, b: j, length }
    }
  }
  if (best.length === 0) return 0
  return best.length + commonLength(a.slice(0, best.a), b.slice(0, best.b)) + commonLength(a.slice(best.a + best.length), b.slice(best.b + best.length))
}

/** difflib.get_close_matches(word, KEYWORDS, 3, 0.5) */
function closeKeywords(word: string): string[] {
  return KEYWORDS.map((keyword) => ({ keyword, ratio: (2 * commonLength(keyword, word)) / (keyword.length + word.length) }))
    .filter(({ ratio }) => ratio >= CUTOFF)
    .sort((x, y) => y.ratio - x.ratio || (x.keyword < y.keyword ? 1 : -1))
    .slice(0, MAX_MATCHES)
    .map(({ keyword }) => keyword)
}

/** Whether the text is a program, or the beginning of one. codeop.compile_command */
function mayBeProgram(text: string): boolean {
  try {
    parseModule(text, '<typo>')
    return true
  } catch (thrown) {
    if (!(thrown instanceof PythonSyntaxError)) return false
    return /^expected an indented block|was never closed$|^unterminated triple-quoted|^expected 'except' or 'finally' block/.test(thrown.message)
  }
}

export interface Typo {
  readonly message: string
  /** The line as it is quoted, and the place of the name in it, counted from 1. */
  readonly text: string
  readonly offset: number
  readonly endOffset: number
}

/** The correction of a SyntaxError at `line`, when its message is one that says nothing better; null when none helps. */
export function findKeywordTypo(message: string, source: readonly string[], line: number): Typo | null {
  if (message !== 'invalid syntax' && !message.includes('Perhaps you forgot a comma')) return null
  const faulty = source[line - 1]
  if (faulty === undefined) return null
  let before = source.slice(0, line - 1)
  while (before.length > 0 && before.join('\n').length + faulty.length > MAX_TEXT) before = before.slice(1)
  if (faulty.length > MAX_TEXT) return null
  let left = MAX_NAMES
  for (const match of faulty.matchAll(/(?<![\w"'#])[\p{XID_Start}_][\p{XID_Continue}]*/gu)) {
    const word = match[0]
    if (KEYWORDS.includes(word)) continue
    if (--left < 0) break
    const closest = closestName(word, KEYWORDS)
    const candidates = [...(closest === null ? [] : [closest]), ...closeKeywords(word)].slice(0, MAX_MATCHES)
    for (const keyword of candidates) {
      if (keyword === word) continue
      const corrected = faulty.slice(0, match.index) + keyword + faulty.slice(match.index + word.length)
      if (!mayBeProgram([...before, corrected].join('\n'))) continue
      return { message: `invalid syntax. Did you mean '${keyword}'?`, text: faulty, offset: match.index + 1, endOffset: match.index + word.length + 1 }
    }
  }
  return null
}
