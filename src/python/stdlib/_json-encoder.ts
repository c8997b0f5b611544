/** The encoder of _json: values as JSON, one inside the other. Modules/_json.c: encoder_call and what it calls */
import { Tracked, type PyType, type PyValue, type Visit } from '../objects/object'
import { call } from '../objects/call'
import { dictTypes, PyDict } from '../objects/dict'
import { PyRaise, raise, typeName } from '../objects/errors'
import { release, releaseNow, retain } from '../objects/lifetime'
import { PyBuiltinFunction, unpackKeywords } from '../objects/native'
import { isTrue } from '../objects/number'
import { itemsOf, reprOf } from '../objects/protocols'
import { makeList, makeTuple, PyList, PyTuple } from '../objects/tuple'
import { asSsizeArgument } from '../builtins/arguments'
import { callMethod } from '../builtins/call-method'
import { addNote } from '../builtins/exception-notes'
import { reprDouble } from '../builtins/float-format'
import { sortList } from '../builtins/list'
import { toDouble, toInt } from '../builtins/number-storage'
import { toText } from '../builtins/str-storage'
import { isEncoder, type TextEncoderOfJson } from './_json-strings'
import { defineModuleType } from './module'

const OWNED = ['markers', 'fallback', 'encoder', 'indent'] as const
/** Values may stand this deep inside one another before RecursionError. */
const DEEPEST = 2500

interface Settings {
  /** None: circles are not looked for. */
  readonly markers: PyValue
  /** What to make of anything else: `default`. */
  readonly fallback: PyValue
  readonly encoder: PyValue
  readonly indent: PyValue
  readonly keySeparator: string
  readonly itemSeparator: string
  readonly sortKeys: boolean
  readonly skipKeys: boolean
  readonly allowNan: boolean
}

class PyEncoder extends Tracked {
  constructor(
    cls: PyType,
    readonly settings: Settings,
  ) {
    super(cls)
    for (const name of OWNED) retain(settings[name])
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    for (const name of OWNED) visit(this.settings[name])
  }
  override dealloc(): void {
    for (const name of OWNED) releaseNow(this.settings[name])
  }
}

function noting<T>(run: () => T, note: () => string): T {
  try {
    return run()
  } catch (thrown) {
    if (thrown instanceof PyRaise) addNote(thrown.exception, note())
    throw thrown
  }
}

function owning<T>(value: PyValue, run: () => T): T {
  retain(value)
  try {
    return run()
  } finally {
    release(value)
  }
}

/** One writing of a value. */
class Writer {
  private readonly parts: string[] = []
  /** What is being written just now. */
  private readonly open = new Set<PyValue>()
  private readonly indent: string | null
  private readonly native: TextEncoderOfJson | undefined
  private depth = 0

  constructor(private readonly settings: Settings) {
    this.indent = settings.indent === null ? null : (toText(settings.indent) ?? '')
    this.native = settings.encoder instanceof PyBuiltinFunction ? isEncoder(settings.encoder) : undefined
  }

  write(value: PyValue, level: number): string {
    this.value(value, level)
    return this.parts.join('')
  }

  private text(value: PyValue, text: string): string {
    if (this.native !== undefined) return this.native(text)
    const encoded = call(this.settings.encoder, [value])
    return toText(encoded) ?? raise('TypeError', `encoder() must return a string, not ${typeName(encoded)}`)
  }

  /** encoder_encode_float */
  private float(value: PyValue, number: number): string {
    if (Number.isFinite(number)) return reprDouble(number)
    if (!this.settings.allowNan) raise('ValueError', `Out of range float values are not JSON compliant: ${reprOf(value)}`)
    return Number.isNaN(number) ? 'NaN' : number > 0 ? 'Infinity' : '-Infinity'
  }

  /** What needs no brackets, or undefined. */
  private scalar(value: PyValue): string | undefined {
    if (value === null) return 'null'
    if (typeof value === 'boolean') return String(value)
    const text = toText(value)
    if (text !== undefined) return this.text(value, text)
    const int = toInt(value)
    if (int !== undefined) return reprOf(int)
    const number = toDouble(value)
    return number === undefined ? undefined : this.float(value, number)
  }

  /** encoder_listencode_obj */
  private value(value: PyValue, level: number): void {
    const scalar = this.scalar(value)
    if (scalar !== undefined) {
      this.parts.push(scalar)
      return
    }
    if (++this.depth > DEEPEST) raise('RecursionError', 'maximum recursion depth exceeded while encoding a JSON object')
    if (value instanceof PyList || value instanceof PyTuple) this.list(value, level)
    else if (value instanceof PyDict) this.dict(value, level)
    else {
      this.guarded(value, () => {
        const made = call(this.settings.fallback, [value])
        owning(made, () => noting(() => this.value(made, level), () => `when serializing ${typeName(value)} object`))
      })
    }
    this.depth--
  }

  private guarded(value: PyValue, run: () => void): void {
    if (this.settings.markers === null) {
      run()
      return
    }
    if (this.open.has(value)) raise('ValueError', 'Circular reference detected')
    this.open.add(value)
    run()
    this.open.delete(value)
  }

  private newLine(level: number): string {
    return this.indent === null ? '' : `\n${this.indent.repeat(level)}`
  }

  /** encoder_listencode_list */
  private list(sequence: PyList | PyTuple, level: number): void {
    if (sequence.items.length === 0) {
      this.parts.push('[]')
      return
    }
    const separator = this.settings.itemSeparator + this.newLine(level + 1)
    this.guarded(sequence, () => {
      this.parts.push('[', this.newLine(level + 1))
      for (let i = 0; i < sequence.items.length; i++) {
        if (i > 0) this.parts.push(separator)
        const item = sequence.items[i] as PyValue
        owning(item, () => noting(() => this.value(item, level + 1), () => `when serializing ${typeName(sequence)} item ${i}`))
      }
      this.parts.push(this.newLine(level), ']')
    })
  }

  /** encoder_listencode_dict */
  private dict(dict: PyDict, level: number): void {
    if (dict.size === 0) {
      this.parts.push('{}')
      return
    }
    const separator = this.settings.itemSeparator + this.newLine(level + 1)
    this.guarded(dict, () => {
      this.parts.push('{')
      let isFirst = true
      const items = this.itemsOf(dict)
      owning(items, () => {
        for (const pair of items.items) {
          const [key, value] = pairOf(pair)
          const name = this.key(key)
          if (name === undefined) continue
          this.parts.push(isFirst ? this.newLine(level + 1) : separator)
          isFirst = false
          this.parts.push(name, this.settings.keySeparator)
          noting(() => this.value(value, level + 1), () => `when serializing ${typeName(dict)} item ${reprOf(key)}`)
        }
      })
      // All keys may have been passed over.
      this.parts.push(isFirst ? '' : this.newLine(level), '}')
    })
  }

  private itemsOf(dict: PyDict): PyList {
    const items = dict.cls === dictTypes.dict ? makeList([...dict.entries()].map(([key, value]) => makeTuple([key, value]))) : makeList(itemsOf(callMethod(dict, 'items')))
    if (this.settings.sortKeys) owning(items, () => sortList(items, null, false))
    return items
  }

  /** The key as a JSON string, or undefined when it is passed over. */
  private key(key: PyValue): string | undefined {
    const text = toText(key)
    if (text !== undefined) return this.text(key, text)
    const scalar = key === null ? 'null' : this.plainKey(key)
    if (scalar !== undefined) return this.text(scalar, scalar)
    if (this.settings.skipKeys) return undefined
    return raise('TypeError', `keys must be str, int, float, bool or None, not ${typeName(key)}`)
  }

  private plainKey(key: PyValue): string | undefined {
    if (typeof key === 'boolean') return String(key)
    const int = toInt(key)
    if (int !== undefined) return reprOf(int)
    const number = toDouble(key)
    return number === undefined ? undefined : this.float(key, number)
  }
}

function pairOf(pair: PyValue): [PyValue, PyValue] {
  if (!(pair instanceof PyTuple) || pair.items.length !== 2) raise('ValueError', 'items must return 2-tuples')
  return pair.items as [PyValue, PyValue]
}

const PARAMETERS = ['markers', 'default', 'encoder', 'indent', 'key_separator', 'item_separator', 'sort_keys', 'skipkeys', 'allow_nan']

function textSetting(value: PyValue, at: number): string {
  return toText(value) ?? raise('TypeError', `make_encoder() argument ${at} must be str, not ${typeName(value)}`)
}

export const encoderType: PyType = defineModuleType<PyEncoder>('_json', 'Encoder', {
  slots: {
    new(cls, args, keywords) {
      const given = unpackKeywords('make_encoder', { names: PARAMETERS, required: PARAMETERS.length }, args, keywords) as PyValue[]
      const [markers, fallback, encoder, indent, keySeparator, itemSeparator, sortKeys, skipKeys, allowNan] = given as [PyValue, PyValue, PyValue, PyValue, PyValue, PyValue, PyValue, PyValue, PyValue]
      if (markers !== null && !(markers instanceof PyDict)) raise('TypeError', `make_encoder() argument 1 must be dict or None, not ${typeName(markers)}`)
      const settings = {
        markers, fallback, encoder, indent, keySeparator: textSetting(keySeparator, 5), itemSeparator: textSetting(itemSeparator, 6),
        sortKeys: isTrue(sortKeys), skipKeys: isTrue(skipKeys), allowNan: isTrue(allowNan),
      }
      return new PyEncoder(cls, settings)
    },
    call(self, args, keywords) {
      const [value, level] = unpackKeywords('_iterencode', { names: ['obj', '_current_indent_level'], required: 2 }, args, keywords) as [PyValue, PyValue]
      return makeTuple([new Writer(self.settings).write(value, Math.max(0, asSsizeArgument(level)))])
    },
  },
})
