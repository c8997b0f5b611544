/** A code object as Python sees it, and its constants as Python values. Objects/codeobject.c */
import type { CodeConstant, CodeObject } from '../compile/code'
import { immortal, defineType } from '../objects/type'
import { PyObject, type PyType, type PyValue } from '../objects/object'
import { notSimulated, raise, typeName } from '../objects/errors'
import { checkPositional, noArgs, withKeywords } from '../objects/native'
import { addressOf, hashOf } from '../objects/protocols'
import { ellipsis } from '../objects/singletons'
import { makeTuple, type PyTuple } from '../objects/tuple'
import { makeBytes, type PyBytes } from '../builtins/bytes-storage'
import { makeComplex, makeFloat } from '../builtins/number-storage'
import { makeFrozenSet } from '../builtins/set'
import { makeSlice } from '../builtins/slice'

export class PyCode extends PyObject {
  constructor(readonly code: CodeObject) {
    super(codeType)
  }
}

const wrappers = new WeakMap<CodeObject, PyCode>()

/** The one Python object for a code object. */
export function codeObjectOf(code: CodeObject): PyCode {
  let wrapper = wrappers.get(code)
  if (wrapper === undefined) {
    wrapper = immortal(new PyCode(code))
    wrappers.set(code, wrapper)
  }
  return wrapper
}

const REPLACEABLE = {
  co_flags: 'flags', co_name: 'name', co_qualname: 'qualname', co_filename: 'filename', co_firstlineno: 'firstlineno',
} as const

/** code.replace(co_name=…): a copy with some fields changed; those that say what is executed stay as they are. code_replace */
function replaceFields(self: PyCode, ...values: (PyValue | undefined)[]): PyValue {
  const changed: Record<string, PyValue> = {}
  Object.values(REPLACEABLE).forEach((field, i) => {
    const value = values[i]
    if (value === undefined) return
    if (typeof value !== typeof self.code[field]) raise('TypeError', `replace() argument '${Object.keys(REPLACEABLE)[i]}' must be ${typeof self.code[field] === 'string' ? 'str' : 'int'}, not ${typeName(value)}`)
    changed[field] = value
  })
  const copy: CodeObject = Object.assign(Object.create(Object.getPrototypeOf(self.code) as object) as CodeObject, self.code, changed)
  return codeObjectOf(copy)
}

function strings(names: readonly string[]): PyTuple {
  return makeTuple([...names])
}

/** Walks over the instructions of a code object; each counts as two bytes. */
class PyCodeIterator extends PyObject {
  at = 0
  constructor(
    cls: PyType,
    readonly code: CodeObject,
  ) {
    super(cls)
  }
}

/** Columns are counted in bytes of UTF-8. */
function byteColumn(code: CodeObject, line: number, column: number): PyValue {
  if (column < 0) return null
  const before = sourceLineHook.line(code.filename, line).slice(0, column)
  // oxlint-disable-next-line no-control-regex
  return /^[\x00-\x7f]*$/.test(before) ? column : new TextEncoder().encode(before).length
}

/** The text of a line, by which columns are told; the traceback module fills it in. */
export const sourceLineHook: { line: (filename: string, line: number) => string } = { line: () => '' }

/** (line, end line, column, end column) of each instruction; None where there is none. positionsiter_next */
const positionsIteratorType: PyType = defineType<PyCodeIterator>('positions_iterator', {
  final: true,
  slots: {
    iter: (self) => self,
    next(self) {
      const { code, at } = self
      if (at >= code.lineno.length) return undefined
      self.at++
      const [line, endLine] = [code.lineno[at] as number, code.endLineno[at] as number]
      if (line < 0) return makeTuple([null, null, null, null])
      return makeTuple([line, endLine < 0 ? null : endLine, byteColumn(code, line, code.colOffset[at] as number), byteColumn(code, endLine, code.endColOffset[at] as number)])
    },
  },
})

/** (start, end, line) of the runs of instructions that belong to one line. lineiter_next */
const lineIteratorType: PyType = defineType<PyCodeIterator>('line_iterator', {
  final: true,
  slots: {
    iter: (self) => self,
    next(self) {
      const { lineno } = self.code
      const { at } = self
      if (at >= lineno.length) return undefined
      while (self.at < lineno.length && lineno[self.at] === lineno[at]) self.at++
      const line = lineno[at] as number
      return makeTuple([at * 2, self.at * 2, line < 0 ? null : line])
    },
  },
})

const replaceMethod = withKeywords<PyCode>({ names: Object.keys(REPLACEABLE), keywordOnly: Object.keys(REPLACEABLE).length }, replaceFields)

export const codeType: PyType = defineType<PyCode>('code', {
  final: true,
  slots: {
    new(_cls, args) {
      checkPositional('code', args.length, 16, 18)
      return notSimulated('making a code object from bytecode (types.CodeType)')
    },
    repr: (self) => `<code object ${self.code.name} at ${addressOf(self)}, file "${self.code.filename}", line ${self.code.firstlineno}>`,
    compare(self, other, op) {
      if ((op !== '==' && op !== '!=') || !(other instanceof PyCode)) return undefined
      return self.code.equals(other.code) === (op === '==')
    },
    hash: (self) => hashOf(makeTuple([self.code.name, self.code.firstlineno, self.code.argcount, self.code.ops.length])),
  },
  methods: {
    replace: replaceMethod,
    __replace__: replaceMethod,
    co_positions: noArgs((self: PyCode) => new PyCodeIterator(positionsIteratorType, self.code)),
    co_lines: noArgs((self: PyCode) => new PyCodeIterator(lineIteratorType, self.code)),
  },
  getset: {
    co_name: { get: (self) => self.code.name, member: true },
    co_qualname: { get: (self) => self.code.qualname, member: true },
    co_filename: { get: (self) => self.code.filename, member: true },
    co_firstlineno: { get: (self) => self.code.firstlineno, member: true },
    co_flags: { get: (self) => self.code.flags, member: true },
    co_argcount: { get: (self) => self.code.argcount, member: true },
    co_posonlyargcount: { get: (self) => self.code.posonlyargcount, member: true },
    co_kwonlyargcount: { get: (self) => self.code.kwonlyargcount, member: true },
    co_nlocals: { get: (self) => self.code.varnames.length },
    co_varnames: { get: (self) => strings(self.code.varnames) },
    co_cellvars: { get: (self) => strings(self.code.cellvars) },
    co_freevars: { get: (self) => strings(self.code.freevars) },
    co_code: { get: () => notSimulated('the bytecode of a code object (co_code)') },
    co_names: { get: (self) => strings(self.code.names) },
    co_consts: { get: (self) => makeTuple(constantsOf(self.code).slice()) },
    co_stacksize: { get: (self) => self.code.stacksize, member: true },
  },
})

/** The constants of a code object, made once and kept for as long as the code is. */
export function constantsOf(code: CodeObject): PyValue[] {
  if (code.constObjects === null) code.constObjects = code.consts.map(makeConstant)
  return code.constObjects as PyValue[]
}

function makeConstant(constant: CodeConstant): PyValue {
  switch (constant.type) {
    case 'int':
    case 'str':
    case 'bool':
      return constant.value
    case 'None':
      return null
    case 'Ellipsis':
      return ellipsis
    case 'float':
      return immortal(makeFloat(constant.value))
    case 'complex':
      return immortal(makeComplex(constant.real, constant.imag))
    case 'bytes':
      return keep(makeBytes(constant.value))
    case 'tuple':
      return immortal(makeTuple(constant.items.map(makeConstant)))
    case 'frozenset':
      return immortal(makeFrozenSet(constant.items.map(makeConstant)))
    case 'slice':
      return immortal(makeSlice(makeConstant(constant.start), makeConstant(constant.stop), makeConstant(constant.step)))
    case 'code':
      return codeObjectOf(constant.code)
  }
}

/** A bytes constant is an exporter that a name may reach, so it is counted like any other; the code owns one. */
function keep(bytes: PyBytes): PyBytes {
  bytes.rc++
  return bytes
}

/** Makes the constants of a code object and of all code inside it, so that none is born in the middle of a run. */
export function prepareConstants(code: CodeObject): void {
  constantsOf(code)
  for (const constant of code.consts) if (constant.type === 'code') prepareConstants(constant.code)
}
