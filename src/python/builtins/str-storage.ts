/** Instances of subclasses of str, and the text of any str. */
import { Tracked, type PyType, type PyValue } from '../objects/object'
import { stringHooks } from '../objects/slotdefs'

export class PyStrObject extends Tracked {
  constructor(
    cls: PyType,
    readonly value: string,
  ) {
    super(cls)
  }
}

/** The payload of a str or of an instance of a subclass; undefined for anything else. */
export function toText(value: PyValue): string | undefined {
  return typeof value === 'string' ? value : value instanceof PyStrObject ? value.value : undefined
}

/** The text of what is known to be a str. */
export function textIn(self: PyValue): string {
  return typeof self === 'string' ? self : (self as PyStrObject).value
}

stringHooks.payload = toText
