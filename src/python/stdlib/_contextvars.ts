/** _contextvars: variables that have a value for each context. Python/context.c */
import { Tracked, type PyType, type PyValue, type Visit } from '../objects/object'
import { makeException, exceptionTypes, PyRaise, raise, raiseKeyError } from '../objects/errors'
import { releaseNow, retain } from '../objects/lifetime'
import { classMethod, noArgs, oneArg, positional, withKeywords } from '../objects/native'
import { addressOf, equals, iterOf, reprOf } from '../objects/protocols'
import { callEntered, entering, threads, type Entered } from '../objects/threads'
import { makeTuple } from '../objects/tuple'
import { immortal } from '../objects/type'
import { genericAlias } from '../builtins/genericalias'
import { defineModuleType, moduleFunctions, type ModuleSpec } from './module'

class ContextVar extends Tracked {
  constructor(
    readonly name: string,
    /** undefined: none. Owned. */
    private fallback: PyValue | undefined,
  ) {
    super(contextVarType)
    if (fallback !== undefined) retain(fallback)
  }
  get initial(): PyValue | undefined {
    return this.fallback
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    if (this.fallback !== undefined) visit(this.fallback)
  }
  override dropReferences(): void {
    const { fallback } = this
    this.fallback = undefined
    if (fallback !== undefined) releaseNow(fallback)
  }
}

export class Context extends Tracked {
  /** What each variable is in this context; variables and values are owned. */
  values = new Map<ContextVar, PyValue>()
  entered = false
  constructor() {
    super(contextType)
  }
  set(variable: ContextVar, value: PyValue): void {
    const old = this.values.get(variable)
    const hadIt = this.values.has(variable)
    retain(value)
    if (!hadIt) variable.rc++
    this.values.set(variable, value)
    if (hadIt) releaseNow(old as PyValue)
  }
  delete(variable: ContextVar): void {
    const old = this.values.get(variable)
    if (!this.values.delete(variable)) return
    releaseNow(old as PyValue)
    releaseNow(variable)
  }
  copy(): Context {
    const made = new Context()
    for (const [variable, value] of this.values) made.set(variable, value)
    return made
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    for (const [variable, value] of this.values) {
      visit(variable)
      visit(value)
    }
  }
  override dropReferences(): void {
    const values = [...this.values]
    this.values.clear()
    for (const [variable, value] of values) {
      releaseNow(value)
      releaseNow(variable)
    }
  }
}

class Token extends Tracked {
  used = false
  constructor(
    readonly context: Context,
    readonly variable: ContextVar,
    /** undefined: the variable had no value. */
    readonly old: PyValue | undefined,
  ) {
    super(tokenType)
    context.rc++
    variable.rc++
    if (old !== undefined) retain(old)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.context)
    visit(this.variable)
    if (this.old !== undefined) visit(this.old)
  }
  override dealloc(): void {
    releaseNow(this.context)
    releaseNow(this.variable)
    if (this.old !== undefined) releaseNow(this.old)
  }
}

/** The context of the running thread. context_get */
export function currentContext(): Context {
  const thread = threads.current()
  if (thread.context === null) {
    const made = new Context()
    made.rc++
    thread.context = made
  }
  return thread.context as Context
}

export function copyCurrentContext(): Context {
  return currentContext().copy()
}

/** Calls it in the context; the thread's own comes back whatever happens. context_run */
export function runIn(context: Context, callable: PyValue, args: PyValue[], keywords: readonly string[] | null = null): PyValue {
  return callEntered(enterContext(context, callable, args, keywords))
}

function enterContext(context: Context, callable: PyValue, args: PyValue[], keywords: readonly string[] | null): Entered {
  if (context.entered) raise('RuntimeError', `cannot enter context: ${reprOf(context)} is already entered`)
  const thread = threads.current()
  const before = thread.context
  context.entered = true
  context.rc++
  thread.context = context
  const leave = (): void => {
    context.entered = false
    thread.context = before
    releaseNow(context)
  }
  return { callable, args, keywords, leave }
}

function setVariable(self: ContextVar, value: PyValue): Token {
  const context = currentContext()
  const token = new Token(context, self, context.values.get(self))
  context.set(self, value)
  return token
}

function resetVariable(self: ContextVar, token: PyValue): void {
  if (!(token instanceof Token)) raise('TypeError', `expected an instance of Token, got ${reprOf(token)}`)
  if (token.used) raise('RuntimeError', `${reprOf(token)} has already been used once`)
  if (token.variable !== self) raise('ValueError', `${reprOf(token)} was created by a different ContextVar`)
  if (token.context !== currentContext()) raise('ValueError', `${reprOf(token)} was created in a different Context`)
  token.used = true
  if (token.old === undefined) token.context.delete(self)
  else token.context.set(self, token.old)
}

const contextVarType: PyType = defineModuleType<ContextVar>('_contextvars', 'ContextVar', {
  final: true,
  slots: {
    new(_cls, args, keywords) {
      const [name, fallback] = parseNew(args, keywords)
      if (typeof name !== 'string') raise('TypeError', 'context variable name must be a str')
      return new ContextVar(name, fallback)
    },
    repr: (self) => `<ContextVar name=${reprOf(self.name)}${self.initial === undefined ? '' : ` default=${reprOf(self.initial)}`} at ${addressOf(self)}>`,
  },
  methods: {
    get: positional<ContextVar>(0, 1, (self, fallback) => {
      const value = currentContext().values.get(self)
      if (value !== undefined) return value
      if (fallback !== undefined) return fallback
      if (self.initial !== undefined) return self.initial
      throw new PyRaise(makeException(exceptionTypes.LookupError!, self))
    }),
    set: oneArg<ContextVar>(setVariable),
    reset: oneArg<ContextVar>((self, token) => {
      resetVariable(self, token)
      return null
    }),
    __class_getitem__: classMethod(oneArg<PyType>((cls, item) => genericAlias(cls, item))),
  },
  getset: { name: { get: (self) => self.name, member: true } },
})

const newArguments = withKeywords<null>({ names: ['', 'default'], positionalOnly: 1, required: 1, keywordOnly: 1 }, (_self, name, fallback) => {
  parsed = [name, fallback]
  return null
})
let parsed: (PyValue | undefined)[] = []

function parseNew(args: PyValue[], keywords: readonly string[] | null): (PyValue | undefined)[] {
  const given = args.length - (keywords?.length ?? 0)
  if (given === 0) raise('TypeError', `ContextVar() takes exactly 1 positional argument (0 given)`)
  if (given > 1) raise('TypeError', `ContextVar() takes at most 1 positional argument (${given} given)`)
  newArguments.invoke(null, args, keywords, 'ContextVar', null)
  return parsed
}

function variableKey(key: PyValue): ContextVar {
  if (!(key instanceof ContextVar)) raise('TypeError', `a ContextVar key was expected, got ${reprOf(key)}`)
  return key
}

const contextType: PyType = defineModuleType<Context>('_contextvars', 'Context', {
  final: true,
  hasWeakrefs: true,
  slots: {
    new(_cls, args) {
      if (args.length > 0) raise('TypeError', 'Context() does not accept any arguments')
      return new Context()
    },
    unhashable: true,
    compare(self, other, op) {
      if (!(other instanceof Context) || (op !== '==' && op !== '!=')) return undefined
      const isSame = self.values.size === other.values.size && [...self.values].every(([variable, value]) => other.values.has(variable) && equals(value, other.values.get(variable) as PyValue))
      return isSame === (op === '==')
    },
    length: (self) => self.values.size,
    getItem(self, key) {
      const value = self.values.get(variableKey(key))
      return value === undefined ? raiseKeyError(key) : value
    },
    contains: (self, key) => self.values.has(variableKey(key)),
    iter: (self) => iterOf(makeTuple([...self.values.keys()])),
  },
  methods: {
    run: entering<Context>((self, args, keywords) => {
      if (args.length - (keywords?.length ?? 0) < 1) raise('TypeError', 'run() missing 1 required positional argument')
      return enterContext(self, args[0] as PyValue, args.slice(1), keywords)
    }),
    copy: noArgs<Context>((self) => self.copy()),
    get: positional<Context>(1, 2, (self, key, fallback) => {
      const value = self.values.get(variableKey(key as PyValue))
      return value === undefined ? (fallback ?? null) : value
    }),
    keys: noArgs<Context>((self) => iterOf(makeTuple([...self.values.keys()]))),
    values: noArgs<Context>((self) => iterOf(makeTuple([...self.values.values()]))),
    items: noArgs<Context>((self) => iterOf(makeTuple([...self.values].map((pair) => makeTuple(pair))))),
  },
})

class Missing extends Tracked {
  constructor() {
    super(missingType)
  }
}

const missingType: PyType = defineModuleType<Missing>('_contextvars', 'Token.MISSING', {
  final: true,
  slots: { repr: () => '<Token.MISSING>' },
})
missingType.module = 'Token'
missingType.qualname = 'MISSING'
missingType.dict.set('__module__', 'Token')
let missing: Missing | null = null

function missingValue(): PyValue {
  return (missing ??= immortal(new Missing()))
}

const tokenType: PyType = defineModuleType<Token>('_contextvars', 'Token', {
  final: true,
  slots: {
    new: () => raise('RuntimeError', 'Tokens can only be created by ContextVars'),
    repr: (self) => `<Token${self.used ? ' used' : ''} var=${reprOf(self.variable)} at ${addressOf(self)}>`,
    unhashable: true,
  },
  methods: {
    __enter__: noArgs<Token>((self) => self),
    __exit__: positional<Token>(3, 3, (self) => {
      resetVariable(self.variable, self)
      return null
    }),
    __class_getitem__: classMethod(oneArg<PyType>((cls, item) => genericAlias(cls, item))),
  },
  getset: { var: { get: (self) => self.variable }, old_value: { get: (self) => self.old ?? (self.old === null ? null : missingValue()) } },
})

/** ContextVar(name), for a module that keeps one. PyContextVar_New */
export function newContextVariable(name: string): Tracked {
  return new ContextVar(name, undefined)
}

export const _contextvarsModule: ModuleSpec = {
  name: '_contextvars',
  doc: 'Context Variables',
  members() {
    if (!tokenType.dict.has('MISSING')) tokenType.dict.set('MISSING', missingValue())
    return { ...moduleFunctions('_contextvars', { copy_context: noArgs(() => copyCurrentContext()) }), Context: contextType, ContextVar: contextVarType, Token: tokenType }
  },
}
