import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  NotSimulatedSyntax, ParserStackOverflow, parseExpression, parseInteractive, parseModule,
  PythonSyntaxError, resolveCharacterName, type SyntaxWarningRecord,
} from './index'
import refusals from './fixtures/refusals.json'
import trees from './fixtures/trees.json'
import { treeText } from './fixtures/tree-text'

type Refusal = (string | number | null)[]

function refusalOf(source: string, parse: (source: string, filename: string) => unknown = parseModule): Refusal | null {
  try {
    parse(source, '<string>')
    return null
  } catch (failure) {
    if (!(failure instanceof PythonSyntaxError)) throw failure
    const { errorType, message, lineno, offset, endLineno, endOffset } = failure
    return [errorType, message, lineno, offset, endLineno, endOffset]
  }
}

const title = (source: string): string => JSON.stringify(source).slice(0, 70)

describe('a valid program has CPython\'s tree', () => {
  test.each((trees as [string, string][]).map(([source, tree]) => [title(source), source, tree] as const))(
    '%s', (_title, source, tree) => {
      expect(treeText(parseModule(source, '<string>'))).toBe(tree)
    })
})

describe('a program that is not valid gets CPython\'s error, at CPython\'s place', () => {
  test.each((refusals as [string, Refusal][]).map(([source, refusal]) => [title(source), source, refusal] as const))(
    '%s', (_title, source, refusal) => {
      expect(refusalOf(source)).toEqual(refusal)
    })

  test.each((refusals as [string, Refusal][]).filter(([source]) => !/^[ \t\f]/.test(source)).slice(0, 200)
    .map(([source, refusal]) => [title(source), source, refusal] as const))(
    'behind valid statements: %s', (_title, source, [type, message, lineno, offset, endLineno, endOffset]) => {
      const further = (line: string | number | null | undefined): number => Number(line) + 3
      const moved = String(message).replace(/on line (\d+)|at line (\d+)/, (text) =>
        text.replace(/\d+/, (line) => String(further(line))))
      expect(refusalOf(`x = 1\nf(x)\n[y for y in x]\n${source}`)).toEqual(
        [type, moved, further(lineno), offset, further(endLineno), endOffset])
    })
})

test('an error carries its line of source', () => {
  expect(() => parseModule('x = 1\ny = = 2\n', 'a.py')).toThrowError(
    expect.objectContaining({ filename: 'a.py', text: 'y = = 2\n', lineno: 2 }) as Error)
})

test('offsets count code points, columns of nodes count UTF-16 code units', () => {
  expect(refusalOf('"😀" 1 1')).toEqual(['SyntaxError', 'invalid syntax', 1, 5, 1, 6])
  const [statement] = parseModule('"😀", x', '').body
  expect(statement).toMatchObject({ value: { elts: [{ end_col_offset: 4 }, { col_offset: 6 }] } })
})

test('one expression is read, without blanks before it', () => {
  expect(parseExpression('a + b', '').body.kind).toBe('BinOp')
  expect(refusalOf('a = 1', parseExpression)).toEqual(['SyntaxError', 'invalid syntax', 1, 3, 1, 4])
  expect(refusalOf('a +', parseExpression)).toEqual(['SyntaxError', 'invalid syntax', 1, 0, 1, 0])
  expect(refusalOf('', parseExpression)).toEqual(['SyntaxError', 'invalid syntax', 0, 0, 0, 0])
})

test('a single statement may be followed by blanks and comments only', () => {
  expect(parseInteractive('x = 1  # c\n\n# d', '').body).toHaveLength(1)
  expect(refusalOf('x = 1\ny = 2\n', parseInteractive)).toEqual(
    ['SyntaxError', 'multiple statements found while compiling a single statement', 1, 6, 1, 7])
})

test('an escape that means nothing is warned of, once for each literal', () => {
  const advice = (escape: string): string => `"\\${escape}" is an invalid escape sequence. Such sequences will not ` +
    `work in the future. Did you mean "\\\\${escape}"? A raw string is also an option.`
  const warningsOf = (source: string): SyntaxWarningRecord[] => {
    const told: SyntaxWarningRecord[] = []
    parseModule(source, '', (warning) => told.push(warning))
    return told
  }
  expect(warningsOf('x = "\\d\\w"\ny = f"\\q{x}"\nz = """\n\\p"""\n')).toEqual([
    { message: advice('d'), lineno: 1, at: 4 }, { message: advice('q'), lineno: 2, at: 22 }, { message: advice('p'), lineno: 4, at: 28 },
  ])
  expect(warningsOf('x = 1if y else 2')).toEqual(
    [{ message: 'invalid decimal literal', lineno: 1, at: 4, offset: 5, text: 'x = 1if y else 2' }])
})

test('a null byte is refused without a place', () => {
  expect(() => parseModule('x = "\0"', '')).toThrowError(
    expect.objectContaining({ message: 'source code string cannot contain null bytes', text: null }) as Error)
})

test('names of characters: some are known, others are not simulated', () => {
  expect(resolveCharacterName('latin small letter u with diaeresis')).toBe(0xfc)
  expect(resolveCharacterName('GREEK CAPITAL LETTER OMEGA')).toBe(0x3a9)
  expect(resolveCharacterName('CJK UNIFIED IDEOGRAPH-4E2D')).toBe(0x4e2d)
  expect(() => parseModule('x = 1\ny = "\\N{CHEROKEE LETTER A}"', '')).toThrowError(NotSimulatedSyntax)
})

describe('depth is an answer, not a crash', () => {
  test.each([
    ['minus', `${'-'.repeat(50_000)}1`], ['not', `${'not '.repeat(50_000)}1`], ['lambda', `${'lambda:'.repeat(50_000)}1`],
    ['power', `${'1**'.repeat(50_000)}1`], ['conditional', `${'a if b else '.repeat(50_000)}1`],
  ])('%s', (_name, source) => {
    expect(() => parseModule(source, '')).toThrowError(ParserStackOverflow)
  })

  test('brackets with a fault inside: CPython’s answer, or that the stack is used up', () => {
    const refusals = expect.toSatisfy((error) => error instanceof ParserStackOverflow || (error instanceof PythonSyntaxError && error.message === 'invalid syntax. Perhaps you forgot a comma?'))
    let refusal: unknown
    try {
      parseModule(`${'('.repeat(200)}a b${')'.repeat(200)}`, '')
    } catch (error) {
      refusal = error
    }
    expect(refusal).toEqual(refusals)
  })

  test('as deep as brackets may go', () => {
    expect(parseModule(`${'('.repeat(200)}${')'.repeat(200)}`, '').body).toHaveLength(1)
    expect(refusalOf('['.repeat(201))).toEqual(['SyntaxError', 'too many nested parentheses', 1, 201, 1, 201])
  })

  test('long chains are not deep', () => {
    expect(parseModule(`x = ${'1 + '.repeat(20_000)}1\n`, '').body).toHaveLength(1)
    expect(parseModule(`if a: b\n${'elif a: b\n'.repeat(5_000)}`, '').body).toHaveLength(1)
    expect(parseModule(`a${'.b()'.repeat(20_000)}\n`, '').body).toHaveLength(1)
  })
})

test('whatever is typed gets a tree or one of CPython\'s errors', () => {
  const piece = fc.constantFrom(
    'x', 'y', '1', '"s"', 'f"', '{', '}', '(', ')', '[', ']', ':', ',', '=', ':=', '.', '*', '**', '+', '-', 'if', 'else',
    'for', 'in', 'not', 'lambda', 'def', 'class', 'match', 'case', 'try', 'except', 'import', 'from', 'as', 'with',
    'async', 'await', 'yield', 'print', '\n', '\n    ', '\t', '\\', '#', "'", '"""', '!', '$', '0x', 'é', '😀', ';', '@')
  fc.assert(fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
    for (const source of [pieces.join(' '), pieces.join('')]) {
      try {
        parseModule(source, '')
      } catch (failure) {
        if (!(failure instanceof PythonSyntaxError)) throw failure
        expect(failure.lineno).toBeGreaterThan(0)
      }
    }
  }), { numRuns: 1500 })
})
