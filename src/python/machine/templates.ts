/** t-strings: string.templatelib.Template and Interpolation. Objects/templateobject.c, interpolationobject.c */
import { Tracked, type PyType, type PyValue, type Visit } from '../objects/object'
import { releaseNow, retain } from '../objects/lifetime'
import { reprOf } from '../objects/protocols'
import { makeTuple, type PyTuple } from '../objects/tuple'
import { defineType } from '../objects/type'

const CONVERSIONS = [null, 's', 'r', 'a'] as const

export class PyInterpolation extends Tracked {
  constructor(
    readonly value: PyValue,
    readonly expression: PyValue,
    readonly conversion: string | null,
    readonly formatSpec: PyValue,
  ) {
    super(interpolationType)
    retain(value)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.value)
  }
  override dealloc(): void {
    releaseNow(this.value)
  }
}

export const interpolationType: PyType = defineType<PyInterpolation>('Interpolation', {
  module: 'string.templatelib',
  slots: {
    repr: (self) => `Interpolation(${reprOf(self.value)}, ${reprOf(self.expression)}, ${reprOf(self.conversion)}, ${reprOf(self.formatSpec)})`,
  },
  getset: {
    value: { get: (self) => self.value, member: true },
    expression: { get: (self) => self.expression, member: true },
    conversion: { get: (self) => self.conversion, member: true },
    format_spec: { get: (self) => self.formatSpec, member: true },
  },
  attributes: {},
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

export const templateType: PyType = defineType<PyTemplate>('Template', {
  module: 'string.templatelib',
  final: true,
  slots: { repr: (self) => `Template(strings=${reprOf(self.strings)}, interpolations=${reprOf(self.interpolations)})` },
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
