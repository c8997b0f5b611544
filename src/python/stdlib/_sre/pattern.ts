/** Compiled patterns: searching, splitting and replacing; and scanners, which keep their text. Modules/_sre/sre.c */
import { normalizeInt, Tracked, type PyType, type PyValue, type Visit } from '../../objects/object'
import { call, isCallable } from '../../objects/call'
import { PyDict } from '../../objects/dict'
import { isRaised, raise } from '../../objects/errors'
import { handOver, release, releaseNow, retain } from '../../objects/lifetime'
import { classMethod, noArgs, noArgumentsOfMethod, oneArg, withKeywords } from '../../objects/native'
import { compareBool, hashOf, reprOf } from '../../objects/protocols'
import { getAttribute } from '../../objects/attributes'
import { makeList, makeTuple, type PyTuple } from '../../objects/tuple'
import type { PyObject } from '../../objects/object'
import { asSsizeArgument } from '../../builtins/arguments'
import { sliceCodePoints } from '../../builtins/code-points'
import { genericAlias } from '../../builtins/genericalias'
import { PyCallableIterator } from '../../builtins/iterators'
import { PyMappingProxy } from '../../builtins/mappingproxy'
import { defineModuleType } from '../module'
import { compileTemplate, expandTemplate, joinParts, PyMatch, PyTemplate } from './match'
import { Matcher } from './matcher'
import * as op from './opcodes'
import type { Program } from './program'
import { subjectOf, type Subject } from './text'

export class PyPattern extends Tracked {
  constructor(
    public pattern: PyValue,
    readonly flags: number,
    readonly program: Program,
    /** Numbers of the named groups; null when there are none. Owned. */
    public groupindex: PyDict | null,
    /** Names by number. Owned. */
    public indexgroup: PyTuple | null,
    /** Null: made for either. */
    readonly isBytes: boolean | null,
  ) {
    super(patternType)
    retain(pattern)
    retain(groupindex)
    retain(indexgroup)
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.groupindex)
    visit(this.indexgroup)
    visit(this.pattern)
  }

  override dealloc(): void {
    releaseNow(this.groupindex)
    releaseNow(this.indexgroup)
    releaseNow(this.pattern)
  }
}

/** A search in one text. */
class Search {
  readonly matcher: Matcher
  readonly pos: number
  readonly endpos: number

  constructor(
    readonly pattern: PyPattern,
    readonly subject: Subject,
    pos = 0,
    endpos = Number.MAX_SAFE_INTEGER,
  ) {
    const { length } = subject.chars
    this.pos = Math.min(Math.max(pos, 0), length)
    this.endpos = Math.min(Math.max(endpos, 0), length)
    this.matcher = new Matcher(pattern.program, subject.chars, this.pos, this.endpos)
  }

  /** The match as it stands, as an object. pattern_new_match */
  result(): PyMatch {
    const { matcher, pattern } = this
    const marks = new Int32Array(2 * (pattern.program.groups + 1)).fill(-1)
    marks[0] = matcher.start
    marks[1] = matcher.ptr
    for (let group = 1; group <= pattern.program.groups; group++) {
      const span = spanOf(matcher, group)
      if (span === null) continue
      marks[group * 2] = span.start
      marks[group * 2 + 1] = span.end
    }
    return new PyMatch(pattern, this.subject.value, marks, this.pos, this.endpos, matcher.lastindex)
  }

  /** What a group matched; `absent` when it took no part. state_getslice */
  group(group: number, absent: PyValue): PyValue {
    const span = spanOf(this.matcher, group)
    return span === null ? absent : this.subject.slice(span.start, span.end)
  }

  /** The next match after the last one; an empty one only beyond its end. */
  next(): boolean {
    const { matcher } = this
    if (matcher.start > matcher.end) return false
    matcher.reset()
    return matcher.search()
  }

  /** Puts the beginning where this match ended. */
  advance(): void {
    const { matcher } = this
    matcher.mustAdvance = matcher.ptr === matcher.start
    matcher.start = matcher.ptr
  }
}

function spanOf(matcher: Matcher, group: number): { start: number; end: number } | null {
  const mark = (group - 1) * 2
  if (mark + 1 > matcher.lastmark) return null
  const start = matcher.marks[mark] as number
  const end = matcher.marks[mark + 1] as number
  if (start < 0 || end < 0) return null
  if (start > end) raise('SystemError', 'The span of capturing group is wrong, please report a bug for the re module.')
  return { start, end }
}

/** Runs something with a search of this text, whose bytes are held meanwhile. state_init, state_fini */
function withSearch<T>(pattern: PyPattern, string: PyValue, pos: PyValue | undefined, endpos: PyValue | undefined, run: (search: Search) => T): T {
  const from = pos === undefined ? 0 : asSsizeArgument(pos)
  const to = endpos === undefined ? Number.MAX_SAFE_INTEGER : asSsizeArgument(endpos)
  const subject = subjectOf(string)
  try {
    assertSameKind(pattern, subject)
    return run(new Search(pattern, subject, from, to))
  } finally {
    subject.release()
  }
}

function assertSameKind(pattern: PyPattern, subject: Subject): void {
  if (subject.isBytes && pattern.isBytes === false) raise('TypeError', 'cannot use a string pattern on a bytes-like object')
  if (!subject.isBytes && pattern.isBytes === true) raise('TypeError', 'cannot use a bytes pattern on a string-like object')
}

const SPAN_OF_TEXT = { names: ['string', 'pos', 'endpos'], required: 1 }

function searching(found: (search: Search) => boolean): ReturnType<typeof withKeywords<PyPattern>> {
  return withKeywords(SPAN_OF_TEXT, (self: PyPattern, string, pos, endpos) =>
    withSearch(self, string as PyValue, pos, endpos, (search) => (found(search) ? search.result() : null)),
  )
}

function findAll(self: PyPattern, string: PyValue, pos: PyValue | undefined, endpos: PyValue | undefined): PyValue {
  return withSearch(self, string, pos, endpos, (search) => {
    const { matcher, subject } = search
    const { groups } = self.program
    const empty = subject.slice(0, 0)
    const items: PyValue[] = []
    for (; search.next(); search.advance()) {
      if (groups === 0) items.push(subject.slice(matcher.start, matcher.ptr))
      else if (groups === 1) items.push(search.group(1, empty))
      else items.push(makeTuple(Array.from({ length: groups }, (_, index) => search.group(index + 1, empty))))
    }
    return makeList(items)
  })
}

function split(self: PyPattern, string: PyValue, limit: PyValue | undefined): PyValue {
  const max = limit === undefined ? 0 : asSsizeArgument(limit)
  return withSearch(self, string, undefined, undefined, (search) => {
    const { matcher, subject } = search
    const items: PyValue[] = []
    let last = 0
    for (let count = 0; (max === 0 || count < max) && search.next(); count++) {
      items.push(subject.slice(last, matcher.start))
      for (let group = 1; group <= self.program.groups; group++) items.push(search.group(group, null))
      last = matcher.ptr
      search.advance()
    }
    items.push(subject.slice(last, search.endpos))
    return makeList(items)
  })
}

/** The replacement: as it stands, as a template to fill, or a function to call. */
function replacementOf(self: PyPattern, replacement: PyValue): PyValue {
  if (isCallable(replacement)) return replacement
  let isLiteral = false
  try {
    const subject = subjectOf(replacement)
    isLiteral = !subject.chars.includes(92)
    subject.release()
  } catch (thrown) {
    if (!isRaised(thrown, 'TypeError')) throw thrown
  }
  if (isLiteral) return replacement
  const template = compileTemplate(self, replacement)
  return template.chunks.length === 0 ? template.literal : template
}

/** pattern_subx. Returns the new text and how often it was replaced. */
function replace(self: PyPattern, replacement: PyValue, string: PyValue, limit: PyValue | undefined): { text: PyValue; count: number } {
  const max = limit === undefined ? 0 : asSsizeArgument(limit)
  const isFunction = isCallable(replacement)
  const filter = replacementOf(self, replacement)
  const list = makeList([])
  const add = (item: PyValue): void => {
    retain(item)
    list.items.push(item)
  }
  retain(filter)
  retain(list)
  retain(self)
  try {
    return withSearch(self, string, undefined, undefined, (search) => {
      const { matcher, subject } = search
      let last = 0
      let count = 0
      for (; (max === 0 || count < max) && search.next(); count++) {
        const start = matcher.start
        const end = matcher.ptr
        if (last < start) add(subject.slice(last, start))
        if (isFunction) {
          const item = call(filter, [search.result()])
          if (item !== null) add(item)
        } else add(filter instanceof PyTemplate ? expandTemplate(filter, search.result()) : filter)
        last = end
        search.advance()
      }
      if (last < search.endpos) add(subject.slice(last, search.endpos))
      const text = list.items.length === 0 ? subject.slice(0, 0) : joinParts(list.items.slice(), subject.isBytes)
      return { text, count }
    })
  } finally {
    handOver(self)
    release(list)
    release(filter)
  }
}

const REPLACEMENT = { names: ['repl', 'string', 'count'], required: 2 }

const FLAG_NAMES: readonly (readonly [string, number])[] = [
  ['re.IGNORECASE', op.FLAG_IGNORECASE],
  ['re.LOCALE', op.FLAG_LOCALE],
  ['re.MULTILINE', op.FLAG_MULTILINE],
  ['re.DOTALL', op.FLAG_DOTALL],
  ['re.UNICODE', op.FLAG_UNICODE],
  ['re.VERBOSE', op.FLAG_VERBOSE],
  ['re.DEBUG', op.FLAG_DEBUG],
  ['re.ASCII', op.FLAG_ASCII],
]

function reprPattern(self: PyPattern): string {
  let { flags } = self
  // Text patterns are Unicode unless they say otherwise.
  if (self.isBytes === false && (flags & (op.FLAG_LOCALE | op.FLAG_UNICODE | op.FLAG_ASCII)) === op.FLAG_UNICODE) flags &= ~op.FLAG_UNICODE
  const names: string[] = []
  for (const [name, flag] of FLAG_NAMES) {
    if ((flags & flag) === 0) continue
    names.push(name)
    flags &= ~flag
  }
  if (flags !== 0) names.push(`0x${(flags >>> 0).toString(16)}`)
  const shown = sliceCodePoints(reprOf(self.pattern), 0, 200)
  return names.length === 0 ? `re.compile(${shown})` : `re.compile(${shown}, ${names.join('|')})`
}

function sameCode(left: Uint32Array, right: Uint32Array): boolean {
  return left.length === right.length && left.every((word, index) => word === right[index])
}

const patternType: PyType = defineModuleType<PyPattern>('re', 'Pattern', {
  final: true,
  hasWeakrefs: true,
  slots: {
    repr: reprPattern,
    hash(self) {
      let code = 17
      for (const word of self.program.code) code = (Math.imul(code, 31) + word) | 0
      return normalizeInt(BigInt(hashOf(self.pattern)) ^ BigInt(code) ^ BigInt(self.flags))
    },
    compare(self, other, comparison) {
      if ((comparison !== '==' && comparison !== '!=') || !(other instanceof PyPattern)) return undefined
      const isSame =
        self === other ||
        (self.flags === other.flags &&
          self.isBytes === other.isBytes &&
          sameCode(self.program.code, other.program.code) &&
          compareBool(self.pattern, other.pattern, '=='))
      return isSame === (comparison === '==')
    },
  },
  getset: {
    pattern: { get: (self) => self.pattern, member: true },
    flags: { get: (self) => self.flags, member: true },
    groups: { get: (self) => self.program.groups, member: true },
    groupindex: {
      get: (self) => (self.groupindex === null ? new PyDict() : new PyMappingProxy(self.groupindex)),
    },
  },
  methods: {
    match: searching((search) => search.matcher.matchHere()),
    fullmatch: {
      ...searching((search) => {
        search.matcher.matchAll = true
        return search.matcher.matchHere()
      }),
    },
    search: {
      ...searching((search) => search.matcher.search()),
    },
    findall: withKeywords(SPAN_OF_TEXT, (self: PyPattern, string, pos, endpos) => findAll(self, string as PyValue, pos, endpos)),
    finditer: withKeywords(SPAN_OF_TEXT, (self: PyPattern, string, pos, endpos) => {
      const scanner = makeScanner(self, string as PyValue, pos, endpos)
      return new PyCallableIterator(getAttribute(scanner, 'search') as PyObject, null)
    }),
    scanner: withKeywords(SPAN_OF_TEXT, (self: PyPattern, string, pos, endpos) => makeScanner(self, string as PyValue, pos, endpos)),
    split: withKeywords({ names: ['string', 'maxsplit'], required: 1 }, (self: PyPattern, string, limit) => split(self, string as PyValue, limit)),
    sub: withKeywords(REPLACEMENT, (self: PyPattern, replacement, string, limit) => replace(self, replacement as PyValue, string as PyValue, limit).text),
    subn: withKeywords(REPLACEMENT, (self: PyPattern, replacement, string, limit) => {
      const { text, count } = replace(self, replacement as PyValue, string as PyValue, limit)
      return makeTuple([text, count])
    }),
    __copy__: noArgs((self: PyPattern) => self),
    __deepcopy__: oneArg((self: PyPattern) => self),
    __class_getitem__: classMethod(oneArg((cls, item) => genericAlias(cls, item))),
  },
})

// --- scanners ---

/** Goes through the matches of one text, which it holds until it goes itself. */
class PyScanner extends Tracked {
  /** Null at the end. */
  search: Search | null = null
  subject: Subject | null = null

  constructor(public pattern: PyPattern) {
    super(scannerType)
    retain(pattern)
  }

  /** Takes the text, and a lease when it is bytes-like. */
  hold(string: PyValue, pos: number, endpos: number): void {
    const subject = subjectOf(string, this)
    try {
      assertSameKind(this.pattern, subject)
    } catch (thrown) {
      subject.handBack(false)
      throw thrown
    }
    retain(string)
    this.subject = subject
    this.search = new Search(this.pattern, subject, pos, endpos)
  }

  step(found: (matcher: Matcher) => boolean): PyValue {
    const { search } = this
    if (search === null) return null
    search.matcher.reset()
    if (search.matcher.start > search.matcher.end || !found(search.matcher)) {
      this.search = null
      return null
    }
    const match = search.result()
    search.advance()
    return match
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.pattern)
    if (this.subject === null) return
    visit(this.subject.value)
    if (this.subject.buffer !== null) visit(this.subject.buffer.obj)
  }

  override dealloc(): void {
    const { subject } = this
    this.search = this.subject = null
    if (subject !== null) {
      subject.handBack(true)
      releaseNow(subject.value)
    }
    releaseNow(this.pattern)
  }
}

function makeScanner(pattern: PyPattern, string: PyValue, pos: PyValue | undefined, endpos: PyValue | undefined): PyScanner {
  const from = pos === undefined ? 0 : asSsizeArgument(pos)
  const to = endpos === undefined ? Number.MAX_SAFE_INTEGER : asSsizeArgument(endpos)
  const scanner = new PyScanner(pattern)
  scanner.hold(string, from, to)
  return scanner
}

export const scannerType: PyType = defineModuleType<PyScanner>('_sre', 'SRE_Scanner', {
  final: true,
  getset: { pattern: { get: (self) => self.pattern, member: true } },
  methods: {
    match: noArgumentsOfMethod((self: PyScanner) => self.step((matcher) => matcher.matchHere())),
    search: noArgumentsOfMethod((self: PyScanner) => self.step((matcher) => matcher.search())),
  },
})
