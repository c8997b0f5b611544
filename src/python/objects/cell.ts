/** A variable that functions share. Objects/cellobject.c */
import { Tracked, typeOf, type PyType, type PyValue, type Visit } from './object'
import { raise } from './errors'
import { release, releaseNow, retain } from './lifetime'
import { defineType } from './type'
import { checkPositional } from './native'
import { addressOf, compareValues } from './protocols'

export class PyCell extends Tracked {
  /** undefined: empty. Owned. */
  value: PyValue | undefined
  constructor(value: PyValue | undefined) {
    super(cellType)
    this.value = value
    if (value !== undefined) retain(value)
  }
  set(value: PyValue | undefined): void {
    const old = this.value
    if (value !== undefined) retain(value)
    this.value = value
    if (old !== undefined) release(old)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    if (this.value !== undefined) visit(this.value)
  }
  override dropReferences(): void {
    const old = this.value
    this.value = undefined
    if (old !== undefined) releaseNow(old)
  }
}

export const cellType: PyType = defineType<PyCell>('cell', {
  slots: {
    repr: (self) => `<cell at ${addressOf(self)}: ${self.value === undefined ? 'empty' : `${describe(self.value)}`}>`,
    new(_cls, args, keywords) {
      if (keywords !== null && keywords.length > 0) raise('TypeError', 'cell() takes no keyword arguments')
      checkPositional('cell', args.length, 0, 1)
      return new PyCell(args[0])
    },
    unhashable: true,
    /** An empty cell comes before all others. cell_richcompare */
    compare(self, other, op) {
      if (!(other instanceof PyCell)) return undefined
      if (self.value !== undefined && other.value !== undefined) return compareValues(self.value, other.value, op)
      return compareValues(self.value === undefined ? 0 : 1, other.value === undefined ? 0 : 1, op)
    },
  },
  getset: {
    cell_contents: {
      get(self) {
        if (self.value === undefined) raise('ValueError', 'Cell is empty')
        return self.value
      },
      set: (self, value) => self.set(value),
    },
  },
})

function describe(value: PyValue): string {
  return `${typeOf(value).name} object at ${addressOf(value)}`
}
