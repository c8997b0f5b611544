/** Functions of the learner's, and how arguments find their parameters. Objects/funcobject.c, initialize_locals in Python/ceval.c */
import { CO_VARARGS, CO_VARKEYWORDS, type CodeObject } from '../compile/code'
import { PyObject, Tracked, typeOf, type Keywords, type PyType, type PyValue, type Visit } from '../objects/object'
import { callTypes, PyBoundMethod } from '../objects/call'
import { PyCell } from '../objects/cell'
import { PyDict } from '../objects/dict'
import { argumentTypeName, raise, typeName } from '../objects/errors'
import { interpreter } from '../objects/interpreter'
import { release, releaseNow, retain } from '../objects/lifetime'
import { unpackKeywords } from '../objects/native'
import { addressOf } from '../objects/protocols'
import { makeTuple, PyTuple } from '../objects/tuple'
import { defineType } from '../objects/type'
import { dictGetSet } from '../builtins/descriptors'
import { PyModule } from '../builtins/module'
import { builtinsIn } from './names'
import { PyCode } from './code-object'
import { makeSlots } from './frame'

export class PyFunction extends Tracked {
  code: CodeObject
  codeObject: PyCode
  readonly globals: PyDict
  readonly builtins: PyValue
  name: string
  qualname: string
  /** A tuple, or null for none. */
  defaults: PyTuple | null = null
  /** A dict, or null for none. */
  kwdefaults: PyDict | null = null
  closure: PyTuple | null = null
  annotations: PyValue | undefined
  annotate: PyValue = null
  module: PyValue
  doc: PyValue
  typeParams: PyValue | null = null

  constructor(codeObject: PyCode, globals: PyDict, builtins: PyValue) {
    super(callTypes.function)
    this.codeObject = codeObject
    this.code = codeObject.code
    codeObject.rc++
    this.globals = globals
    globals.rc++
    this.builtins = builtins
    this.name = this.code.name
    this.qualname = this.code.qualname
    this.doc = this.code.docstring
    this.module = globals.getString('__name__') ?? null
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.codeObject)
    visit(this.globals)
    if (this.defaults !== null) visit(this.defaults)
    if (this.kwdefaults !== null) visit(this.kwdefaults)
    if (this.closure !== null) visit(this.closure)
    if (this.annotations !== undefined) visit(this.annotations)
    visit(this.annotate)
    if (this.typeParams !== null) visit(this.typeParams)
  }

  override dropReferences(): void {
    const { defaults, kwdefaults, closure, annotations, annotate, typeParams } = this
    this.defaults = this.kwdefaults = this.closure = null
    this.annotations = undefined
    this.annotate = null
    this.typeParams = null
    releaseNow(defaults)
    releaseNow(kwdefaults)
    if (annotations !== undefined) releaseNow(annotations)
    releaseNow(annotate)
    releaseNow(closure)
    releaseNow(typeParams)
  }

  override dealloc(): void {
    this.dropReferences()
    releaseNow(this.globals)
    releaseNow(this.codeObject)
  }
}

/** Annotations given under `from __future__`, or what `__annotate__` computes on first use. */
export const annotationHooks: { evaluate: (annotate: PyValue) => PyValue } = { evaluate: () => null }

function settable<K extends 'defaults' | 'kwdefaults'>(field: K, check: (value: PyValue) => boolean, text: string) {
  return {
    get: (self: PyFunction): PyValue => self[field],
    set(self: PyFunction, value: PyValue | undefined): void {
      const next = value ?? null
      if (next !== null && !check(next)) raise('TypeError', text)
      const old = self[field]
      retain(next)
      self[field] = next as PyFunction[K]
      release(old)
    },
  }
}

/** types.FunctionType(code, globals, …). func_new_impl */
function newFunction(_cls: PyType, args: PyValue[], keywords: Keywords): PyValue {
  const names = ['code', 'globals', 'name', 'argdefs', 'closure', 'kwdefaults']
  const [code, globals, name = null, defaults = null, closure = null, kwdefaults = null] = unpackKeywords('function', { names, required: 2 }, args, keywords)
  if (!(code instanceof PyCode)) raise('TypeError', `function() argument 'code' must be code, not ${argumentTypeName(code as PyValue)}`)
  if (!(globals instanceof PyDict)) raise('TypeError', `function() argument 'globals' must be dict, not ${typeName(globals as PyValue)}`)
  if (name !== null && typeof name !== 'string') raise('TypeError', 'arg 3 (name) must be None or string')
  if (defaults !== null && !(defaults instanceof PyTuple)) raise('TypeError', 'arg 4 (defaults) must be None or tuple')
  const wanted = code.code.freevars.length
  if (!(closure instanceof PyTuple)) {
    if (wanted > 0 && closure === null) raise('TypeError', 'arg 5 (closure) must be tuple')
    if (closure !== null) raise('TypeError', 'arg 5 (closure) must be None or tuple')
  }
  if (kwdefaults !== null && !(kwdefaults instanceof PyDict)) raise('TypeError', 'arg 6 (kwdefaults) must be None or dict')
  const cells = closure instanceof PyTuple ? closure.items : []
  if (cells.length !== wanted) raise('ValueError', `${code.code.name} requires closure of length ${wanted}, not ${cells.length}`)
  const stranger = cells.find((cell) => !(cell instanceof PyCell))
  if (stranger !== undefined) raise('TypeError', `arg 5 (closure) expected cell, found ${typeName(stranger)}`)
  const builtins = builtinsIn(globals)
  const made = new PyFunction(code, globals, builtins === undefined ? importedBuiltins() : builtins)
  if (name !== null) made.name = name
  made.defaults = defaults
  made.closure = closure
  made.kwdefaults = kwdefaults
  for (const value of [defaults, closure, kwdefaults]) retain(value)
  return made
}

function importedBuiltins(): PyValue {
  const module = interpreter.modules().getString('builtins')
  return module instanceof PyModule ? module.namespace : null
}

export const functionType: PyType = defineType<PyFunction>('function', {
  final: true,
  hasDict: true,
  hasWeakrefs: true,
  slots: {
    new: newFunction,
    repr: (self) => `<function ${self.qualname} at ${addressOf(self)}>`,
    descrGet: (self, instance) => (instance === undefined ? self : new PyBoundMethod(self, instance)),
  },
  getset: {
    __name__: {
      get: (self) => self.name,
      set(self, value) {
        if (typeof value !== 'string') raise('TypeError', '__name__ must be set to a string object')
        self.name = value
      },
    },
    __qualname__: {
      get: (self) => self.qualname,
      set(self, value) {
        if (typeof value !== 'string') raise('TypeError', '__qualname__ must be set to a string object')
        self.qualname = value
      },
    },
    __module__: { get: (self) => self.module, set: (self, value) => void (self.module = value ?? null) },
    __doc__: { get: (self) => self.doc, set: (self, value) => void (self.doc = value ?? null) },
    __code__: {
      get: (self) => self.codeObject,
      set(self, value) {
        if (!(value instanceof PyCode)) raise('TypeError', '__code__ must be set to a code object')
        value.rc++
        const old = self.codeObject
        self.codeObject = value
        self.code = value.code
        release(old)
      },
    },
    __globals__: { get: (self) => self.globals, member: true },
    __builtins__: { get: (self) => self.builtins, member: true },
    __closure__: { get: (self) => self.closure, member: true },
    __defaults__: settable('defaults', (value) => value instanceof PyTuple, '__defaults__ must be set to a tuple object'),
    __kwdefaults__: settable('kwdefaults', (value) => value instanceof PyDict, '__kwdefaults__ must be set to a dict object'),
    __annotate__: {
      get: (self) => self.annotate,
      set(self, value) {
        if (value === undefined) raise('TypeError', '__annotate__ cannot be deleted')
        if (value !== null && typeOf(value).slots.call === undefined) raise('TypeError', '__annotate__ must be callable or None')
        const [old, annotations] = [self.annotate, self.annotations]
        retain(value)
        self.annotate = value
        release(old)
        if (value === null || annotations === undefined) return
        self.annotations = undefined
        release(annotations)
      },
    },
    __annotations__: {
      get(self) {
        if (self.annotations === undefined) {
          const computed = self.annotate === null ? new PyDict() : annotationHooks.evaluate(self.annotate)
          retain(computed)
          self.annotations = computed
        }
        return self.annotations
      },
      /** func_set_annotations */
      set(self, given) {
        const value = given === null ? undefined : given
        if (value !== undefined && !(value instanceof PyDict)) raise('TypeError', '__annotations__ must be set to a dict object')
        const [old, annotate] = [self.annotations, self.annotate]
        if (value !== undefined) retain(value)
        self.annotations = value
        self.annotate = null
        if (old !== undefined) release(old)
        release(annotate)
      },
    },
    __type_params__: {
      get: (self) => self.typeParams ?? makeTuple([]),
      set(self, value) {
        if (!(value instanceof PyTuple)) raise('TypeError', '__type_params__ must be set to a tuple')
        const old = self.typeParams
        retain(value)
        self.typeParams = value
        release(old)
      },
    },
    __dict__: dictGetSet,
  },
})
callTypes.function = functionType

/**
 * The slots of a new frame: arguments bound to parameters as CPython binds them, the rest unbound; all owned by the
 * slots. Raises TypeError with CPython's words.
 */
export function bindArguments(func: PyFunction, args: readonly PyValue[], keywords: Keywords): (PyValue | undefined)[] {
  const code = func.code
  const { argcount, kwonlyargcount, flags } = code
  const slots: (PyValue | undefined)[] = makeSlots(code)
  const keywordCount = keywords === null ? 0 : keywords.length
  const given = args.length - keywordCount
  const total = argcount + kwonlyargcount
  const taken = Math.min(given, argcount)
  for (let i = 0; i < taken; i++) slots[i] = args[i]
  if (flags & CO_VARARGS) slots[total] = makeTuple(args.slice(taken, given))
  let kwdict: PyDict | null = null
  if (flags & CO_VARKEYWORDS) {
    kwdict = new PyDict()
    slots[flags & CO_VARARGS ? total + 1 : total] = kwdict
  }
  for (let k = 0; k < keywordCount; k++) {
    const name = (keywords as readonly string[])[k] as string
    const value = args[given + k] as PyValue
    const at = code.varnames.indexOf(name)
    if (at >= code.posonlyargcount && at < total) {
      if (slots[at] !== undefined) raise('TypeError', `${func.qualname}() got multiple values for argument '${name}'`)
      slots[at] = value
    } else if (kwdict !== null) kwdict.setString(name, value)
    else refuseKeyword(func, name, keywords as readonly string[])
  }
  if (given > argcount && !(flags & CO_VARARGS)) tooManyPositional(func, given, slots)
  if (taken < argcount) fillDefaults(func, slots, given)
  if (kwonlyargcount > 0) fillKeywordDefaults(func, slots)
  for (let i = 0; i < code.fastNames.length; i++) {
    const value = slots[i]
    if (value instanceof PyObject) value.rc++
  }
  return slots
}

function refuseKeyword(func: PyFunction, name: string, keywords: readonly string[]): never {
  const { code } = func
  const positionalOnly = keywords.filter((keyword) => code.varnames.slice(0, code.posonlyargcount).includes(keyword))
  if (positionalOnly.length > 0) {
    raise('TypeError', `${func.qualname}() got some positional-only arguments passed as keyword arguments: '${positionalOnly.join(', ')}'`)
  }
  const candidates = code.varnames.slice(code.posonlyargcount, code.argcount + code.kwonlyargcount)
  const suggestion = suggestionHook.closest(name, candidates)
  raise('TypeError', `${func.qualname}() got an unexpected keyword argument '${name}'${suggestion === null ? '' : `. Did you mean '${suggestion}'?`}`)
}

/** The closest of some names by CPython's edit distance. Set by tracebacks. _Py_CalculateSuggestions */
export const suggestionHook: { closest: (name: string, candidates: readonly string[]) => string | null } = { closest: () => null }

function tooManyPositional(func: PyFunction, given: number, slots: (PyValue | undefined)[]): never {
  const { code } = func
  const defaultCount = func.defaults === null ? 0 : func.defaults.items.length
  let keywordGiven = 0
  for (let i = code.argcount; i < code.argcount + code.kwonlyargcount; i++) if (slots[i] !== undefined) keywordGiven++
  const plural = defaultCount > 0 || code.argcount !== 1
  const takes = defaultCount > 0 ? `from ${code.argcount - defaultCount} to ${code.argcount}` : String(code.argcount)
  const keywordText = keywordGiven === 0 ? '' : ` positional argument${given !== 1 ? 's' : ''} (and ${keywordGiven} keyword-only argument${keywordGiven !== 1 ? 's' : ''})`
  raise('TypeError', `${func.qualname}() takes ${takes} positional argument${plural ? 's' : ''} but ${given}${keywordText} ${given === 1 && keywordGiven === 0 ? 'was' : 'were'} given`)
}

function fillDefaults(func: PyFunction, slots: (PyValue | undefined)[], given: number): void {
  const { argcount, varnames } = func.code
  const defaults = func.defaults === null ? [] : func.defaults.items
  const firstDefault = argcount - defaults.length
  const missing: string[] = []
  for (let i = given; i < firstDefault; i++) if (slots[i] === undefined) missing.push(varnames[i] as string)
  if (missing.length > 0) raiseMissing(func, 'positional', missing)
  for (let i = Math.max(given, firstDefault); i < argcount; i++) if (slots[i] === undefined) slots[i] = defaults[i - firstDefault]
}

function fillKeywordDefaults(func: PyFunction, slots: (PyValue | undefined)[]): void {
  const { argcount, kwonlyargcount, varnames } = func.code
  const missing: string[] = []
  for (let i = argcount; i < argcount + kwonlyargcount; i++) {
    if (slots[i] !== undefined) continue
    const value = func.kwdefaults?.getString(varnames[i] as string)
    if (value === undefined) missing.push(varnames[i] as string)
    else slots[i] = value
  }
  if (missing.length > 0) raiseMissing(func, 'keyword-only', missing)
}

/** format_missing */
function raiseMissing(func: PyFunction, kind: string, names: readonly string[]): never {
  const quoted = names.map((name) => `'${name}'`)
  let list: string
  if (quoted.length === 1) list = quoted[0] as string
  else if (quoted.length === 2) list = `${quoted[0]} and ${quoted[1]}`
  else list = `${quoted.slice(0, -1).join(', ')}, and ${quoted[quoted.length - 1]}`
  raise('TypeError', `${func.qualname}() missing ${names.length} required ${kind} argument${names.length === 1 ? '' : 's'}: ${list}`)
}
