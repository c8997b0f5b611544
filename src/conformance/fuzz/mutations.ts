import { Choices } from './random'

/*
 * The fourth generator: pieces of the cases with a token taken out, doubled, swapped or replaced, given to compile().
 * Whether each compiles, and if not, in which words and at which place, is what is compared.
 */

const token = /\s+|[A-Za-z_]\w*|\d[\w.]*|"[^"\n]*"|'[^'\n]*'|\*\*=?|\/\/=?|<<=?|>>=?|->|:=|[=!<>]=|[-+*/%@&|^]=|./g
const replacements = [
  '(', ')', '[', ']', '{', '}', ':', ',', '.', '=', '==', ':=', '->', '*', '**', '+', '-', '@', ';', '!', '?', '$', '"', "'", '\\', '0777', '1_', '5x', 'if', 'else', 'for', 'in', 'def', 'class', 'return', 'lambda',
  'not', 'is', 'None', 'True', 'with', 'as', 'try', 'except', 'finally', 'while', 'import', 'from', 'yield', 'await', 'async', 'del', 'global', 'nonlocal', 'match', 'case', 'x', '1', '"s"', 'b"s"', 'f"{x"', 'f"{}"', 'f"{x!z}"', '\n', '\n    ', '\n\t', '  ', 'print', '...', 'and', 'raise', 'assert', 'pass', 'break', 'continue', 'elif', 'type', '_',
] as const

/** Some neighbouring lines of a program that begin at module level. */
function piece(random: Choices, source: string): string {
  const lines = source.split('\n').slice(1)
  const starts = lines.flatMap((line, at) => (/^[^\s#]/.test(line) ? [at] : []))
  if (starts.length === 0) return 'x = 1\n'
  const first = random.integer(0, starts.length - 1)
  const last = Math.min(starts.length, first + random.integer(1, 3))
  return lines.slice(starts[first], starts[last] ?? lines.length).join('\n').slice(0, 700)
}

function mutated(random: Choices, text: string): string {
  const tokens = text.match(token) ?? ['x']
  for (let times = random.weighted([[6, 1], [2, 2]] as const); times > 0; times--) {
    const at = random.integer(0, tokens.length - 1)
    const current = tokens[at] ?? ''
    random.weighted([
      [4, () => tokens.splice(at, 1)],
      [4, () => tokens.splice(at, 1, random.pick(replacements))],
      [3, () => tokens.splice(at, 0, random.pick(replacements))],
      [2, () => tokens.splice(at, 0, current)],
      [2, () => tokens.splice(at, 2, tokens[at + 1] ?? '', current)],
      [1, () => tokens.splice(at, tokens.length)],
    ] as const)()
  }
  return tokens.join('')
}

/** A whole program for the seed, from the texts of other programs. */
export function mutationProgram(seed: number, corpus: readonly string[]): string {
  const random = new Choices(seed + 0x777)
  const texts = Array.from({ length: 25 }, () => mutated(random, piece(random, random.pick(corpus))))
  return `import sys
def attempt(number, text):
    try:
        compile(text, "mutated.py", "exec")
    except SyntaxError as e:
        print(number, type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
    except ValueError as e:
        print(number, type(e).__name__, e)
    else:
        print(number, "compiles")
${texts.map((text, number) => `attempt(${number}, ${JSON.stringify(text).replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)})`).join('\n')}
`
}
