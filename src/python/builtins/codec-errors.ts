/** Errors of codecs, and the handlers that a program registers for them. Python/codecs.c */
import { exceptionTypes, makeException, raise, type ExceptionName, type PyException } from '../objects/errors'
import { asSsize } from '../objects/number'
import type { PyValue } from '../objects/object'
import { PyTuple } from '../objects/tuple'
import { PyBytes } from './bytes-storage'
import { toText } from './str-storage'

/** What stands above the built-in codecs; filled in by the module `_codecs`. */
export const codecHooks: {
  /** The handler registered under a name, called with an exception. LookupError when there is none. */
  callHandler: (errors: string, exception: PyException) => PyValue
  /** Encodings that are written in Python, or registered by the program. */
  encode: (text: string, encoding: string, errors: string) => Uint8Array
  decode: (bytes: Uint8Array, encoding: string, errors: string) => string
} = {
  callHandler: (errors) => raise('LookupError', `unknown error handler name '${errors}'`),
  encode: (_text, encoding) => raise('LookupError', `unknown encoding: ${encoding}`),
  decode: (_bytes, encoding) => raise('LookupError', `unknown encoding: ${encoding}`),
}

/** Handlers that need no look into the registry: a program cannot replace them for the built-in codecs. */
const BUILT_IN = new Set(['strict', 'ignore', 'replace', 'backslashreplace', 'surrogateescape', 'surrogatepass', 'xmlcharrefreplace', 'namereplace'])

export function isBuiltInHandler(errors: string): boolean {
  return BUILT_IN.has(errors)
}

function makeUnicodeError(name: ExceptionName, encoding: string, object: PyValue, start: number, end: number, reason: string): PyException {
  const error = makeException(exceptionTypes[name]!, encoding, object, start, end, reason)
  error.setField('encoding', encoding)
  error.setField('object', object)
  error.setField('start', start)
  error.setField('end', end)
  error.setField('reason', reason)
  return error
}

/** One error after another in one text: handlers get the same exception each time, moved on. make_encode_exception */
export class Trouble {
  private exception: PyException | null = null

  constructor(
    private readonly name: ExceptionName,
    private readonly encoding: string,
    readonly errors: string,
  ) {}

  /** The exception about this place; `object` is made only for the first. */
  at(object: () => PyValue, start: number, end: number, reason: string): PyException {
    const { exception } = this
    if (exception === null) return (this.exception = makeUnicodeError(this.name, this.encoding, object(), start, end, reason))
    exception.setField('start', start)
    exception.setField('end', end)
    exception.setField('reason', reason)
    return exception
  }

  /** What the handler says: a replacement and where to go on, -1 from the end on. TypeError in `refusal`'s words for anything else. */
  ask(exception: PyException, refusal: string, acceptsBytes: boolean): { replacement: string | Uint8Array; position: PyValue } {
    exception.rc++
    try {
      const reply = codecHooks.callHandler(this.errors, exception)
      if (!(reply instanceof PyTuple) || reply.items.length !== 2) raise('TypeError', refusal)
      const [given, position] = reply.items as [PyValue, PyValue]
      const text = toText(given)
      if (text !== undefined) return { replacement: text, position }
      if (acceptsBytes && given instanceof PyBytes) return { replacement: given.bytes, position }
      return raise('TypeError', refusal)
    } finally {
      exception.rc--
    }
  }
}

/** A handler's position as an index; IndexError outside of the text. */
export function positionIn(position: PyValue, length: number): number {
  let at = asSsize(position)
  if (at < 0) at += length
  if (at < 0 || at > length) raise('IndexError', `position ${at} from error handler out of bounds`)
  return at
}

export const DECODING_REFUSAL = 'decoding error handler must return (str, int) tuple'
export const ENCODING_REFUSAL = 'encoding error handler must return (str/bytes, int) tuple'
