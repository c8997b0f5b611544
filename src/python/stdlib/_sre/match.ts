/** Match objects, and templates that are filled from them. Modules/_sre/sre.c */
import { isInstance, plainTypes, Tracked, type PyObject, type PyType, type PyValue, type Visit } from '../../objects/object'
import { getAttribute } from '../../objects/attributes'
import { call } from '../../objects/call'
import { PyDict } from '../../objects/dict'
import { isRaised, raise, typeName } from '../../objects/errors'
import { interpreter } from '../../objects/interpreter'
import { releaseNow, retain } from '../../objects/lifetime'
import { anyPositional, classMethod, noArgs, oneArg, positional, withKeywords } from '../../objects/native'
import { hasIndex } from '../../objects/number'
import { reprOf } from '../../objects/protocols'
import { makeList, makeTuple, PyList, type PyTuple } from '../../objects/tuple'
import { copyOf, getBuffer, hasBuffer, PyBUF, releaseBuffer } from '../../buffer'
import { asSsizeArgument } from '../../builtins/arguments'
import { bytesTypes, makeBytes, PyBytes } from '../../builtins/bytes-storage'
import { callMethod } from '../../builtins/call-method'
import { sliceCodePoints } from '../../builtins/code-points'
import { genericAlias } from '../../builtins/genericalias'
import { toText } from '../../builtins/str-storage'
import { join } from '../../builtins/str-methods'
import { defineModuleType } from '../module'
import type { PyPattern } from './pattern'
import { subjectOf } from './text'

export class PyMatch extends Tracked {
  private spans: PyTuple | null = null

  constructor(
    /** Owned. */
    public pattern: PyPattern,
    /** What was searched; owned, but its bytes are not held. */
    public string: PyValue,
    /** Start and end of each group, from 0; -1: it took no part. */
    readonly marks: Int32Array,
    readonly pos: number,
    readonly endpos: number,
    readonly lastindex: number,
  ) {
    super(matchType)
    retain(pattern)
    retain(string)
  }

  get groupCount(): number {
    return this.marks.length / 2
  }

  /** A group's text as it is now: a buffer may have changed, or have become shorter. match_getslice_by_index */
  group(index: number, absent: PyValue): PyValue {
    const start = this.marks[index * 2] as number
    if (this.string === null || start < 0) return absent
    const subject = subjectOf(this.string)
    try {
      const { length } = subject.chars
      return subject.slice(Math.min(start, length), Math.min(this.marks[index * 2 + 1] as number, length))
    } finally {
      subject.release()
    }
  }

  /** The number of the group that is asked for by number or name. match_getindex */
  indexOf(asked: PyValue): number {
    let index: number | undefined = -1
    if (hasIndex(asked)) index = groupNumber(asked)
    else {
      const found = this.pattern.groupindex?.get(asked)
      if (typeof found === 'number') index = found
    }
    if (index < 0 || index >= this.groupCount) raise('IndexError', 'no such group')
    return index
  }

  span(index: number): PyTuple {
    return makeTuple([this.marks[index * 2] as number, this.marks[index * 2 + 1] as number])
  }

  /** All spans; made once. */
  get regs(): PyTuple {
    if (this.spans === null) {
      this.spans = makeTuple(Array.from({ length: this.groupCount }, (_, index) => this.span(index)))
      retain(this.spans)
    }
    return this.spans
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.string)
    visit(this.spans)
    visit(this.pattern)
  }

  override dealloc(): void {
    releaseNow(this.string)
    releaseNow(this.spans)
    releaseNow(this.pattern)
  }
}

/** A group's number, clipped to what fits. PyNumber_AsSsize_t(index, NULL) */
function groupNumber(value: PyValue): number {
  try {
    return asSsizeArgument(value)
  } catch (thrown) {
    if (!isRaised(thrown, 'OverflowError')) throw thrown
    return -1
  }
}

function groups(self: PyMatch, absent: PyValue | undefined): PyValue {
  const items: PyValue[] = []
  for (let index = 1; index < self.groupCount; index++) items.push(self.group(index, absent ?? null))
  return makeTuple(items)
}

function groupDict(self: PyMatch, absent: PyValue | undefined): PyValue {
  const dict = new PyDict()
  for (const [name] of self.pattern.groupindex?.entries() ?? []) dict.set(name, self.group(self.indexOf(name), absent ?? null))
  return dict
}

const matchType: PyType = defineModuleType<PyMatch>('re', 'Match', {
  final: true,
  slots: {
    repr: (self) => `<re.Match object; span=(${self.marks[0]}, ${self.marks[1]}), match=${sliceCodePoints(reprOf(self.group(0, null)), 0, 50)}>`,
    getItem: (self, key) => self.group(self.indexOf(key), null),
  },
  getset: {
    string: { get: (self) => self.string, member: true },
    re: { get: (self) => self.pattern, member: true },
    pos: { get: (self) => self.pos, member: true },
    endpos: { get: (self) => self.endpos, member: true },
    lastindex: { get: (self) => (self.lastindex >= 0 ? self.lastindex : null) },
    lastgroup: {
      get: (self) => (self.lastindex < 0 ? null : (self.pattern.indexgroup?.items[self.lastindex] ?? null)),
    },
    regs: { get: (self) => self.regs },
  },
  methods: {
    group: {
      ...anyPositional((self: PyMatch, asked) => {
        if (asked.length < 2) return self.group(asked.length === 0 ? 0 : self.indexOf(asked[0] as PyValue), null)
        return makeTuple(asked.map((each) => self.group(self.indexOf(each), null)))
      }),
    },
    groups: withKeywords({ names: ['default'] }, (self: PyMatch, absent) => groups(self, absent)),
    groupdict: withKeywords({ names: ['default'] }, (self: PyMatch, absent) => groupDict(self, absent)),
    start: positional(0, 1, (self: PyMatch, group = 0) => self.marks[self.indexOf(group) * 2] as number),
    end: positional(0, 1, (self: PyMatch, group = 0) => self.marks[self.indexOf(group) * 2 + 1] as number),
    span: positional(0, 1, (self: PyMatch, group = 0) => self.span(self.indexOf(group))),
    expand: withKeywords({ names: ['template'], required: 1 }, (self: PyMatch, template) => {
      const compiled = compileTemplate(self.pattern, template as PyValue)
      return expandTemplate(compiled, self)
    }),
    __copy__: noArgs((self: PyMatch) => self),
    __deepcopy__: oneArg((self: PyMatch) => self),
    __class_getitem__: classMethod(oneArg((cls, item) => genericAlias(cls, item))),
  },
})

// --- templates ---

/** What `re._parser.parse_template` made of a replacement text: a literal, and after it groups, each with what follows. */
export class PyTemplate extends Tracked {
  constructor(
    public literal: PyValue,
    /** Literals that are null are empty. */
    readonly chunks: { readonly index: number; literal: PyValue }[],
  ) {
    super(templateType)
    retain(literal)
    for (const chunk of chunks) retain(chunk.literal)
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.literal)
    for (const chunk of this.chunks) visit(chunk.literal)
  }

  override dealloc(): void {
    releaseNow(this.literal)
    for (const chunk of this.chunks) releaseNow(chunk.literal)
  }
}

export const templateType: PyType = defineModuleType<PyTemplate>('_sre', 'SRE_Template', { final: true })

function isEmpty(literal: PyValue): boolean {
  return toText(literal) === '' || (literal instanceof PyBytes && literal.bytes.length === 0)
}

/** `_sre.template(pattern, [literal, group, literal, …])` */
export function makeTemplate(template: PyValue): PyTemplate {
  if (!(template instanceof PyList)) raise('TypeError', `template() argument 2 must be list, not ${typeName(template)}`)
  const { items } = template
  if (items.length % 2 === 0) raise('TypeError', 'invalid template')
  const chunks: { index: number; literal: PyValue }[] = []
  for (let i = 1; i < items.length; i += 2) {
    const number = items[i] as PyValue
    if (!isInstance(number, plainTypes.int)) raise('TypeError', 'an integer is required')
    const index = asSsizeArgument(number)
    if (index < 0) raise('TypeError', 'invalid template')
    const literal = items[i + 1] as PyValue
    chunks.push({ index, literal: isEmpty(literal) ? null : literal })
  }
  return new PyTemplate(items[0] as PyValue, chunks)
}

/** A replacement text made ready by the library; one that cannot be a key of its cache is tried again as plain str or bytes. */
export function compileTemplate(pattern: PyPattern, template: PyValue): PyTemplate {
  const library = interpreter.importModule('re', null, null, null, 0)
  const compile = getAttribute(library, '_compile_template')
  let result: PyValue
  try {
    result = call(compile, [pattern, template])
  } catch (thrown) {
    if (!isRaised(thrown, 'TypeError')) throw thrown
    const text = toText(template)
    if (text !== undefined && typeof template !== 'string') result = call(compile, [pattern, text])
    else if (hasBuffer(template) && !(template instanceof PyBytes && template.cls === bytesTypes.bytes)) {
      result = call(compile, [pattern, bytesFrom(template as PyObject)])
    } else throw thrown
  }
  if (!(result instanceof PyTemplate)) raise('RuntimeError', `the result of compiling a replacement string is ${typeName(result)}`)
  return result
}

function bytesFrom(value: PyObject): PyValue {
  const buffer = getBuffer(value, PyBUF.FULL_RO)
  try {
    return makeBytes(copyOf(buffer))
  } finally {
    releaseBuffer(buffer)
  }
}

export function expandTemplate(template: PyTemplate, match: PyMatch): PyValue {
  if (template.chunks.length === 0) return template.literal
  const parts: PyValue[] = [template.literal]
  for (const { index, literal } of template.chunks) {
    if (index >= match.groupCount) raise('IndexError', 'no such group')
    const item = match.group(index, null)
    if (item !== null) parts.push(item)
    if (literal !== null) parts.push(literal)
  }
  return joinParts(parts, toText(template.literal) === undefined)
}

/** The parts together, as str.join and bytes.join put them, in their words. */
export function joinParts(parts: PyValue[], areBytes: boolean): PyValue {
  const list = makeList(parts)
  return areBytes ? callMethod(makeBytes(new Uint8Array(0)), 'join', [list]) : join('', list)
}
