import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { runProgram } from '../index'
import { parseExpression, parseInteractive, parseModule } from '../syntax/index'
import { PythonSyntaxError } from '../syntax/errors'
import { CompilerRecursionError, compileExpression, compileInteractive, compileModule, disassemble } from './index'
import type { CodeObject, CompilerWarning } from './index'
import { listCode } from './listing.testing'
import type { Listing } from './listing.testing'
import { listScope } from './scope-listing.testing'
import type { ScopeListing } from './scope-listing.testing'
import { verifyStackDepth } from './verify'
import '../../tools/library-in-tests'

interface Program {
  title: string
  source: string
  listings: Listing[]
  events: [string, number][] | null
  scopes: ScopeListing
}

interface Refusal {
  title: string
  source: string
  error: [message: string, lineno: number, offset: number, endLineno: number, endOffset: number] | null
  warnings: [message: string, lineno: number][]
}

const fixtures = path.join(path.dirname(fileURLToPath(import.meta.url)), 'fixtures', 'answers.json')
const answers = JSON.parse(readFileSync(fixtures, 'utf8')) as { programs: Program[]; refusals: Refusal[] }

function compile(source: string): CodeObject {
  return compileModule(parseModule(source, '<program>'), '<program>', { source })
}

function allCode(code: CodeObject): CodeObject[] {
  return [code, ...code.consts.flatMap((constant) => (constant.type === 'code' ? allCode(constant.code) : []))]
}

/** What record-compile.py gives the programs to call. */
const helpers = `import builtins
def fail(kind): raise getattr(builtins, kind)(kind)
class cm:
    def __init__(self, swallows=False): self.swallows = swallows
    def __enter__(self): return 1
    def __exit__(self, *args): return self.swallows
def throw(it, kind): return it.throw(getattr(builtins, kind)(kind))
`
const helperLines = helpers.split('\n').length - 1

/** The lines of a program that are steps of its run, the helpers' left out. */
function stepLines(source: string): number[] {
  const { steps, outcome } = runProgram(helpers + source, { record: true })
  expect(outcome).toEqual({ kind: 'finished' })
  return steps.map((step) => step.line - helperLines).filter((line) => line > 0)
}

/** What cannot stand behind the helpers, or needs `typing`. The instructions of these are compared all the same. */
const NOT_RUN = new Set(['future annotations', 'type parameters'])

describe.each(answers.programs)('$title', ({ title, source, listings, events, scopes }) => {
  test('has the instructions, places and handlers that CPython gives it', () => {
    expect(allCode(compile(source)).map(listCode)).toEqual(listings)
  })

  test('leaves the stack equally deep wherever ways meet', () => {
    for (const code of allCode(compile(source))) verifyStackDepth(code)
  })

  test.runIf(events !== null && !NOT_RUN.has(title))('runs through the lines that sys.settrace sees', () => {
    const wanted = (events ?? []).map(([, line]) => line)
    // The recording ends with a step for what happens when the program is over.
    expect(stepLines(source).slice(0, wanted.length)).toEqual(wanted)
  })

  test('has the scopes that symtable shows', () => {
    expect(listScope(source)).toEqual(scopes)
  })
})

describe.each(answers.refusals)('$title', ({ source, error, warnings }) => {
  test('is refused, and warned of, in CPython’s words and places', () => {
    const warned: CompilerWarning[] = []
    let refusal: unknown = null
    try {
      compileModule(parseModule(source, '<program>'), '<program>', { source, onWarning: (warning) => warned.push(warning) })
    } catch (failure) {
      if (!(failure instanceof PythonSyntaxError)) throw failure
      refusal = [failure.message, failure.lineno, failure.offset, failure.endLineno, failure.endOffset]
    }
    expect(refusal).toEqual(error)
    expect(warned.map(({ message, lineno }) => [message, lineno])).toEqual(warnings)
  })
})

test('a long chain of operators compiles without recursion', () => {
  const code = compile(`x = ${Array.from({ length: 20_000 }, () => 'a').join(' + ')}`)
  expect(code.stacksize).toBe(2)
})

test('what nests too deeply is refused, and is no overflow of the stack', () => {
  const deep = { kind: 'Constant', value: { type: 'None' }, prefix: null, lineno: 1, col_offset: 0, end_lineno: 1, end_col_offset: 1 } as const
  let node: Parameters<typeof compileModule>[0]['body'][number] = { ...deep, kind: 'Expr', value: deep }
  for (let level = 0; level < 100_000; level++) node = { ...deep, kind: 'While', test: deep, body: [node], orelse: [] }
  expect(() => compileModule({ kind: 'Module', body: [node] }, '<program>')).toThrow(CompilerRecursionError)
})

test('__debug__ is the constant True', () => {
  const code = compile('if __debug__: x = 6\ny = __debug__')
  expect(code.names).toEqual(['x', 'y'])
})

test('private names are mangled by the class they stand in', () => {
  const [, body, method] = allCode(compile('class __A:\n  def __f(self): return self.__x, __y, __z__'))
  expect(body.names).toContain('_A__f')
  expect(method.names).toEqual(['_A__x', '_A__y', '__z__'])
})

test('an expression is compiled to code that returns it', () => {
  expect(disassemble(compileExpression(parseExpression('a + 1', '<string>'), '<string>'))).toBe(
    [
      'Disassembly of <module>, line 1:',
      '    1       0 LINE                     1',
      '            1 LOAD_NAME                0 (a)',
      '            2 LOAD_SMALL_INT           1',
      '            3 BINARY_OP                0 (+)',
      '            4 RETURN_VALUE',
    ].join('\n'),
  )
})

test('an interactive statement shows its value', () => {
  expect(disassemble(compileInteractive(parseInteractive('a\n', '<stdin>'), '<stdin>'))).toBe(
    [
      'Disassembly of <module>, line 1:',
      '    1       0 LINE                     1',
      '            1 LOAD_NAME                0 (a)',
      '            2 PRINT_EXPR',
      '            3 LOAD_CONST               0 (None)',
      '            4 RETURN_VALUE',
    ].join('\n'),
  )
})

test('a disassembly shows instructions, their operands and the handlers', () => {
  expect(disassemble(compile('try: x = 1\nexcept E: pass'))).toBe(
    [
      'Disassembly of <module>, line 1:',
      '    1       0 LINE                     1',
      '            1 LOAD_SMALL_INT           1',
      '            2 STORE_NAME               0 (x)',
      '            3 LOAD_CONST               1 (None)',
      '            4 RETURN_VALUE',
      '   -- >>    5 PUSH_EXC_INFO',
      '    2       6 LINE                     2',
      '            7 LOAD_NAME                1 (E)',
      '            8 CHECK_EXC_MATCH',
      '            9 POP_JUMP_IF_FALSE        to 14',
      '           10 POP_TOP',
      '           11 POP_EXCEPT',
      '           12 LOAD_CONST               1 (None)',
      '           13 RETURN_VALUE',
      '      >>   14 RERAISE                  0',
      '   -- >>   15 COPY                     3',
      '           16 POP_EXCEPT',
      '           17 RERAISE                  1',
      'ExceptionTable:',
      '  0 to 2 -> 5 [0]',
      '  5 to 10 -> 15 [1] lasti',
      '  14 to 14 -> 15 [1] lasti',
    ].join('\n'),
  )
})
