/** textwrap: paragraphs of a given width. The wrapping is native, its interface is Python. Lib/textwrap.py */
import type { PyValue } from '../objects/object'
import { raise } from '../objects/errors'
import { positional } from '../objects/native'
import { isTrue } from '../objects/number'
import { reprOf } from '../objects/protocols'
import { makeList } from '../objects/tuple'
import { asSsizeArgument } from '../builtins/arguments'
import { codePointLength, sliceCodePoints } from '../builtins/code-points'
import { isSpace } from '../builtins/characters'
import { stripText } from '../builtins/str-search'
import { textIn } from '../builtins/str-storage'
import { moduleFunctions, type ModuleSpec } from './module'

const BLANK = '[\\t\\n\\x0b\\x0c\\r ]'
const WORD = '[\\p{L}\\p{N}_]'
const LETTER = '(?:(?!\\p{N})[\\p{L}_])'
const PUNCTUATION = `(?:${WORD}|[!"'&.,?])`

/** White space, a dash between words, or a word up to a place where it may be broken. */
const CHUNK = new RegExp(
  `(${BLANK}+|(?<=${PUNCTUATION})-{2,}(?=${WORD})|[^\\t\\n\\x0b\\x0c\\r ]+?(?:-(?:(?<=${LETTER}{2}-)|(?<=${LETTER}-${LETTER}-))(?=${LETTER}-?${LETTER})|(?=${BLANK}|$)|(?<=${PUNCTUATION})(?=-{2,}${WORD})))`,
  'u',
)
const BLANKS = new RegExp(`(${BLANK}+)`, 'u')

/** The pieces between which a line may be broken. TextWrapper._split */
function chunksOf(text: string, onHyphens: boolean): string[] {
  return text.split(onHyphens ? CHUNK : BLANKS).filter((chunk) => chunk !== '' && chunk !== undefined)
}

/** Two blanks after the end of a sentence. TextWrapper._fix_sentence_endings */
function fixSentenceEndings(chunks: string[]): void {
  for (let i = 0; i < chunks.length - 1; i++) {
    if (chunks[i + 1] !== ' ' || !/[a-z][.!?]["']?$/.test(chunks[i] as string)) continue
    chunks[i + 1] = '  '
    i++
  }
}

interface Wrapping {
  readonly width: number
  readonly initialIndent: string
  readonly subsequentIndent: string
  readonly breakLongWords: boolean
  readonly dropWhitespace: boolean
  readonly breakOnHyphens: boolean
  readonly maxLines: number | null
  readonly placeholder: string
}

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) return false
  return true
}

/** As much of a word that is longer than a line as fits. TextWrapper._handle_long_word */
function breakWord(rest: string[], line: string[], used: number, width: number, options: Wrapping): void {
  const space = width < 1 ? 1 : width - used
  const last = rest.length - 1
  if (!options.breakLongWords || space <= 0) {
    if (line.length === 0) line.push(rest.pop() as string)
    return
  }
  const word = rest[last] as string
  let end = space
  if (options.breakOnHyphens && codePointLength(word) > space) {
    const hyphen = sliceCodePoints(word, 0, space).lastIndexOf('-')
    if (hyphen > 0 && /[^-]/.test(word.slice(0, hyphen))) end = hyphen + 1
  }
  line.push(sliceCodePoints(word, 0, end))
  rest[last] = sliceCodePoints(word, end, codePointLength(word))
}

/** TextWrapper._wrap_chunks */
function wrapChunks(chunks: string[], options: Wrapping): string[] {
  const lines: string[] = []
  const rest = chunks.reverse()
  while (rest.length > 0) {
    const indent = lines.length > 0 ? options.subsequentIndent : options.initialIndent
    const width = options.width - codePointLength(indent)
    if (options.dropWhitespace && lines.length > 0 && isBlank(rest[rest.length - 1] as string)) rest.pop()
    const line: string[] = []
    let used = 0
    while (rest.length > 0) {
      const length = codePointLength(rest[rest.length - 1] as string)
      if (used + length > width) break
      line.push(rest.pop() as string)
      used += length
    }
    if (rest.length > 0 && codePointLength(rest[rest.length - 1] as string) > width) {
      breakWord(rest, line, used, width, options)
      used = line.reduce((sum, chunk) => sum + codePointLength(chunk), 0)
    }
    if (options.dropWhitespace && line.length > 0 && isBlank(line[line.length - 1] as string)) used -= codePointLength(line.pop() as string)
    if (line.length === 0) continue
    if (isAllowed(lines, rest, used, width, options)) lines.push(indent + line.join(''))
    else {
      truncate(lines, line, used, width, indent, options)
      break
    }
  }
  return lines
}

/** Whether a line may stand: there is room for more after it, or nothing comes after it. */
function isAllowed(lines: readonly string[], rest: readonly string[], used: number, width: number, options: Wrapping): boolean {
  if (options.maxLines === null || lines.length + 1 < options.maxLines) return true
  const ends = rest.length === 0 || (options.dropWhitespace && rest.length === 1 && isBlank(rest[0] as string))
  return ends && used <= width
}

/** Puts the placeholder at the end of the last line that is allowed. */
function truncate(lines: string[], line: string[], used: number, width: number, indent: string, options: Wrapping): void {
  const size = codePointLength(options.placeholder)
  let length = used
  while (line.length > 0) {
    const last = line[line.length - 1] as string
    if (!isBlank(last) && length + size <= width) {
      lines.push(indent + line.join('') + options.placeholder)
      return
    }
    length -= codePointLength(last)
    line.pop()
  }
  if (lines.length > 0) {
    const previous = stripText(lines[lines.length - 1] as string, null, 'right')
    if (codePointLength(previous) + size <= options.width) {
      lines[lines.length - 1] = previous + options.placeholder
      return
    }
  }
  lines.push(indent + stripText(options.placeholder, null, 'left'))
}

function wrap(text: PyValue, fixEndings: PyValue, ...given: PyValue[]): PyValue {
  const [width, initialIndent, subsequentIndent, breakLongWords, dropWhitespace, breakOnHyphens, maxLines, placeholder] = given as [
    PyValue, PyValue, PyValue, PyValue, PyValue, PyValue, PyValue, PyValue,
  ]
  const options: Wrapping = {
    width: asSsizeArgument(width),
    initialIndent: textIn(initialIndent),
    subsequentIndent: textIn(subsequentIndent),
    breakLongWords: isTrue(breakLongWords),
    dropWhitespace: isTrue(dropWhitespace),
    breakOnHyphens: isTrue(breakOnHyphens),
    maxLines: maxLines === null ? null : asSsizeArgument(maxLines),
    placeholder: textIn(placeholder),
  }
  if (options.width <= 0) raise('ValueError', `invalid width ${reprOf(width)} (must be > 0)`)
  if (options.maxLines !== null) {
    const indent = options.maxLines > 1 ? options.subsequentIndent : options.initialIndent
    const shortest = codePointLength(indent) + codePointLength(stripText(options.placeholder, null, 'left'))
    if (shortest > options.width) raise('ValueError', 'placeholder too large for max width')
  }
  const chunks = chunksOf(textIn(text), breakOnHyphens === true)
  if (isTrue(fixEndings)) fixSentenceEndings(chunks)
  return makeList(wrapChunks(chunks, options))
}

const source = String.raw`
__all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']


class TextWrapper:
    unicode_whitespace_trans = dict.fromkeys(map(ord, '\t\n\x0b\x0c\r '), ord(' '))

    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True, tabsize=8,
                 *, max_lines=None, placeholder=' [...]'):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def wrap(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate(self.unicode_whitespace_trans)
        return _wrap(text, self.fix_sentence_endings, self.width, self.initial_indent, self.subsequent_indent,
                     self.break_long_words, self.drop_whitespace, self.break_on_hyphens, self.max_lines, self.placeholder)

    def fill(self, text):
        return '\n'.join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.split()))


def dedent(text):
    try:
        lines = text.split('\n')
    except (AttributeError, TypeError):
        raise TypeError(f'expected str object, not {type(text).__qualname__!r}') from None
    told = [line for line in lines if line and not line.isspace()]
    first = min(told, default='')
    last = max(told, default='')
    margin = 0
    for margin, character in enumerate(first):
        if character != last[margin] or character not in ' \t':
            break
    return '\n'.join(['' if line.isspace() else line[margin:] for line in lines])


def indent(text, prefix, predicate=None):
    def told(line):
        return not line.isspace() if predicate is None else predicate(line)
    return ''.join([prefix + line if told(line) else line for line in text.splitlines(True)])
`

export const textwrapModule: ModuleSpec = {
  name: 'textwrap',
  doc: 'Text wrapping and filling.',
  members: () =>
    moduleFunctions('textwrap', {
      _wrap: positional(10, 10, (_self, text, fixEndings, ...given) => wrap(text as PyValue, fixEndings as PyValue, ...(given as PyValue[]))),
    }),
  source,
}
