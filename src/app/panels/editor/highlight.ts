/** Colours for Python where Monaco is not (yet): the first picture, small screens, the projector. */

export type TokenKind = 'plain' | 'keyword' | 'builtin' | 'string' | 'number' | 'comment'

export interface Token {
  readonly kind: TokenKind
  readonly text: string
}

export const keywords = [
  'False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'case', 'class', 'continue', 'def', 'del', 'elif', 'else',
  'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'match', 'nonlocal', 'not', 'or', 'pass', 'raise',
  'return', 'try', 'while', 'with', 'yield',
]

export const builtins = [
  'abs', 'all', 'any', 'array', 'ascii', 'bin', 'bool', 'bytearray', 'bytes', 'callable', 'chr', 'classmethod', 'dict', 'dir', 'divmod',
  'enumerate', 'filter', 'float', 'format', 'frozenset', 'getattr', 'hasattr', 'hash', 'hex', 'id', 'int', 'isinstance', 'issubclass',
  'iter', 'len', 'list', 'map', 'max', 'memoryview', 'min', 'next', 'object', 'oct', 'open', 'ord', 'pow', 'print', 'property', 'range',
  'repr', 'reversed', 'round', 'set', 'setattr', 'slice', 'sorted', 'staticmethod', 'str', 'sum', 'super', 'tuple', 'type', 'vars', 'zip',
  'BaseException', 'BufferError', 'Exception', 'IndexError', 'KeyError', 'NotImplementedError', 'OverflowError', 'RuntimeError',
  'StopIteration', 'TypeError', 'ValueError',
]

const isKeyword = new Set(keywords)
const isBuiltin = new Set(builtins)

const token = /(?<comment>#.*)|(?<string>(?:[rRbBuUfFtT]{0,2})(?:"""|'''|"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?))|(?<number>\b(?:0[xXoObB][\da-fA-F_]+|\d[\d_]*\.?\d*(?:[eE][+-]?\d+)?[jJ]?))|(?<word>[^\W\d]\w*)|(?<rest>\s+|.)/gsu

/** The tokens of each line, from 0. A string in triple quotes goes on over lines. */
export function highlight(text: string): Token[][] {
  let open: string | null = null
  return text.split('\n').map((line) => {
    const tokens: Token[] = []
    let at = 0
    if (open !== null) {
      const end = line.indexOf(open)
      at = end < 0 ? line.length : end + open.length
      if (end >= 0) open = null
      if (at > 0) tokens.push({ kind: 'string', text: line.slice(0, at) })
    }
    token.lastIndex = at
    for (let found = token.exec(line); found !== null; found = token.exec(line)) {
      const { comment, string, number, word } = found.groups ?? {}
      const triple = string === undefined ? null : /("""|''')$/.exec(string)
      if (triple && /^[a-zA-Z]{0,2}("""|''')$/.test(string ?? '')) {
        const end = line.indexOf(triple[1], token.lastIndex)
        if (end < 0) open = triple[1]
        token.lastIndex = end < 0 ? line.length : end + 3
        tokens.push({ kind: 'string', text: line.slice(found.index, token.lastIndex) })
        continue
      }
      if (comment !== undefined) tokens.push({ kind: 'comment', text: comment })
      else if (string !== undefined) tokens.push({ kind: 'string', text: string })
      else if (number !== undefined) tokens.push({ kind: 'number', text: number })
      else tokens.push({ kind: kindOfWord(word), text: found[0] })
    }
    return tokens
  })
}

function kindOfWord(word: string | undefined): TokenKind {
  if (word === undefined) return 'plain'
  if (isKeyword.has(word)) return 'keyword'
  return isBuiltin.has(word) ? 'builtin' : 'plain'
}
