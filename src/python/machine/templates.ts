/** t-strings: string.templatelib.Template and Interpolation. Objects/templateobject.c, interpolationobject.c */
import { Tracked, type PyType, type PyValue, type Visit } from '../objects/object'
import { getAttribute } from '../objects/attributes'
import { raise, typeName } from '../objects/errors'
import { interpreter } from '../objects/interpreter'
import { releaseNow, retain } from '../objects/lifetime'
import { classMethod, noArgs, oneArg, unpackKeywords, type MethodSpec } from '../objects/native'
import { reprOf } from '../objects/protocols'
import { makeTuple, type PyTuple } from '../objects/tuple'
import { defineType, immortal } from '../objects/type'
import { textOf } from '../builtins/arguments'
import { genericAlias } from '../builtins/genericalias'

const CONVERSIONS = [null, 's', 'r', 'a'] as const

class PyInterpolation extends Tracked {
  constructor(
    readonly value: PyValue,
    readonly expression: PyValue,
    readonly conversion: string | null,
    readonly formatSpec: PyValue,
  ) {
    super(interpolationType)
    retain(value)
    // No tuple can be made before the first module has run.
    if (!interpolationType.dict.has('__match_args__')) interpolationType.dict.set('__match_args__', immortal(makeTuple(['value', 'expression', 'conversion', 'format_spec'])))
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.value)
  }
  override dealloc(): void {
    releaseNow(this.value)
  }
}

const itemOfClass = (): MethodSpec => classMethod(oneArg((cls: PyType, item) => genericAlias(cls, item)))

function textArgument(value: PyValue | undefined, name: string, absent: string): string {
  if (value === undefined) return absent
  return textOf(value) ?? raise('TypeError', `Interpolation() argument '${name}' must be str, not ${value === null ? 'None' : typeName(value)}`)
}

function conversionOf(value: PyValue | undefined): string | null {
  if (value === undefined || value === null) return null
  const text = textArgument(value, 'conversion', '')
  if (text !== 's' && text !== 'a' && text !== 'r') raise('ValueError', "Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'")
  return text
}

const interpolationType: PyType = defineType<PyInterpolation>('string.templatelib.Interpolation', {
  doc: 'Interpolation object',
  final: true,
  slots: {
    new(_cls, args, keywords) {
      const [value, expression, conversion, formatSpec] = unpackKeywords('Interpolation', { names: ['value', 'expression', 'conversion', 'format_spec'], required: 1 }, args, keywords)
      return new PyInterpolation(value as PyValue, textArgument(expression, 'expression', ''), conversionOf(conversion), textArgument(formatSpec, 'format_spec', ''))
    },
    repr: (self) => `Interpolation(${reprOf(self.value)}, ${reprOf(self.expression)}, ${reprOf(self.conversion)}, ${reprOf(self.formatSpec)})`,
  },
  methods: {
    __class_getitem__: itemOfClass(),
    __reduce__: noArgs((self: PyInterpolation) => makeTuple([self.cls, makeTuple([self.value, self.expression, self.conversion, self.formatSpec])])),
  },
  getset: {
    value: { get: (self) => self.value, member: true },
    expression: { get: (self) => self.expression, member: true },
    conversion: { get: (self) => self.conversion, member: true },
    format_spec: { get: (self) => self.formatSpec, member: true },
  },
})

export class PyTemplate extends Tracked {
  constructor(
    readonly strings: PyTuple,
    readonly interpolations: PyTuple,
  ) {
    super(templateType)
    strings.rc++
    interpolations.rc++
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.strings)
    visit(this.interpolations)
  }
  override dealloc(): void {
    releaseNow(this.strings)
    releaseNow(this.interpolations)
  }
}

/** The strings and the interpolations in turn; empty strings are left out. templateiter_next */
class PyTemplateIterator extends Tracked {
  private at = 0
  constructor(readonly template: PyTemplate) {
    super(templateIteratorType)
    retain(template)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.template)
  }
  override dealloc(): void {
    releaseNow(this.template)
  }
  next(): PyValue | undefined {
    const { strings, interpolations } = this.template
    while (this.at < strings.items.length + interpolations.items.length) {
      const i = this.at++
      if (i % 2 === 1) return interpolations.items[i >> 1]
      if (strings.items[i >> 1] !== '') return strings.items[i >> 1]
    }
    return undefined
  }
}

const templateIteratorType: PyType = defineType<PyTemplateIterator>('string.templatelib.TemplateIter', {
  final: true,
  slots: { iter: (self) => self, next: (self) => self.next() },
})

/** Neighbouring strings become one; between two interpolations stands an empty one. template_new */
function fromParts(parts: readonly PyValue[]): PyTemplate {
  const strings: string[] = ['']
  const interpolations: PyInterpolation[] = []
  for (const part of parts) {
    const text = textOf(part)
    if (text !== undefined) strings[strings.length - 1] += text
    else if (part instanceof PyInterpolation) {
      interpolations.push(part)
      strings.push('')
    } else raise('TypeError', `Template.__new__ *args need to be of type 'str' or 'Interpolation', got ${typeName(part)}`)
  }
  return makeTemplate(makeTuple(strings), makeTuple(interpolations))
}

const partsOf = ({ strings, interpolations }: PyTemplate): PyValue[] =>
  strings.items.flatMap((text, i) => (i < interpolations.items.length ? [text, interpolations.items[i] as PyValue] : [text]))

export const templateType: PyType = defineType<PyTemplate>('string.templatelib.Template', {
  doc: 'Template object',
  final: true,
  slots: {
    new(_cls, args, keywords) {
      if (keywords !== null && keywords.length > 0) raise('TypeError', 'Template.__new__ only accepts *args arguments')
      return fromParts(args)
    },
    repr: (self) => `Template(strings=${reprOf(self.strings)}, interpolations=${reprOf(self.interpolations)})`,
    iter: (self) => new PyTemplateIterator(self),
    concat(self, other) {
      if (!(other instanceof PyTemplate)) return raise('TypeError', `can only concatenate string.templatelib.Template (not "${typeName(other)}") to string.templatelib.Template`)
      return fromParts([...partsOf(self), ...partsOf(other)])
    },
  },
  methods: {
    __class_getitem__: itemOfClass(),
    __reduce__: noArgs((self: PyTemplate) => {
      const unpickle = getAttribute(interpreter.importModule('string.templatelib', null, null, makeTuple(['_template_unpickle']), 0), '_template_unpickle')
      return makeTuple([unpickle, makeTuple([self.strings, self.interpolations])])
    }),
  },
  getset: {
    strings: { get: (self) => self.strings, member: true },
    interpolations: { get: (self) => self.interpolations, member: true },
    values: { get: (self) => makeTuple(self.interpolations.items.map((item) => (item as PyInterpolation).value)) },
  },
})

export function makeInterpolation(value: PyValue, expression: PyValue, conversion: number, formatSpec: PyValue): PyInterpolation {
  return new PyInterpolation(value, expression, CONVERSIONS[conversion] ?? null, formatSpec)
}

export function makeTemplate(strings: PyValue, interpolations: PyValue): PyTemplate {
  return new PyTemplate(strings as PyTuple, interpolations as PyTuple)
}
