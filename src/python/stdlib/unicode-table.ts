/**
 * What is known of all characters, recorded from CPython: names, properties, decompositions and numbers. The table is no
 * part of the program: it comes with the library, the first time that it is asked.
 */
import { inflateRaw } from 'pako'
import { notSimulated } from '../objects/errors'
import { interpreter } from '../objects/interpreter'
import { nameHooks } from '../builtins/encoders'
import { characterTable } from '../syntax/character-names'

const FILE = 'unicode-table.txt'

type Property = 'category' | 'bidirectional' | 'combining' | 'width' | 'mirrored'
type Entries = 'decomposition' | 'numeric' | 'digit' | 'decimal'

const HANGUL_FIRST = 0xac00
const HANGUL_LAST = 0xd7a3
const LEADING = 'G GG N D DD R M B BB S SS  J JJ C K T P H'.split(' ')
const VOWELS = 'A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I'.split(' ')
const TRAILING = ' G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H'.split(' ')

const base36 = (text: string): number => Number.parseInt(text, 36)

/** A character's number by what each line says, and of how far it is behind the one before. */
function forEachListed(lines: readonly string[], visit: (code: number, text: string) => void): void {
  let code = -1
  for (const line of lines) {
    const gap = /^([0-9a-z]+);/.exec(line)
    code += gap === null ? 1 : base36(gap[1] as string)
    visit(code, gap === null ? line : line.slice((gap[0] as string).length))
  }
}

class UnicodeTable {
  private readonly sections = new Map<string, string[]>()
  private readonly names = new Map<number, string>()
  private readonly codes = new Map<string, number>()
  private readonly sequences = new Map<string, string>()
  private readonly spelled: { first: number; last: number; prefix: string }[]
  private readonly runs = new Map<Property, { starts: number[]; values: string[] }>()
  private readonly entries = new Map<Entries, Map<number, string>>()

  constructor(text: string) {
    let lines: string[] = []
    for (const line of text.split('\n')) {
      if (/^#[a-z]+$/.test(line)) this.sections.set(line.slice(1), (lines = []))
      else if (line !== '') lines.push(line)
    }
    forEachListed(this.linesOf('names'), (code, name) => {
      this.names.set(code, name)
      this.codes.set(name, code)
    })
    for (const line of this.linesOf('aliases')) {
      const [name, spelling] = line.split(';') as [string, string]
      const found = spelling.split(' ').map(base36)
      if (found.length > 1) this.sequences.set(name, String.fromCodePoint(...found))
      else this.codes.set(name, found[0] as number)
    }
    this.spelled = this.linesOf('ranges').map((line) => {
      const [, first, last, prefix] = /^(\S+) (\S+) (.+)$/.exec(line) as unknown as [string, string, string, string]
      return { first: base36(first), last: base36(last), prefix }
    })
  }

  private linesOf(section: string): string[] {
    return this.sections.get(section) ?? []
  }

  /** unicodedata.name(). _getucname */
  nameOf(code: number): string | undefined {
    const known = this.names.get(code)
    if (known !== undefined) return known
    if (code >= HANGUL_FIRST && code <= HANGUL_LAST) {
      const index = code - HANGUL_FIRST
      return `HANGUL SYLLABLE ${LEADING[Math.floor(index / 588)]}${VOWELS[Math.floor((index % 588) / 28)]}${TRAILING[index % 28]}`
    }
    const range = this.spelled.find(({ first, last }) => code >= first && code <= last)
    return range === undefined ? undefined : range.prefix + code.toString(16).toUpperCase().padStart(4, '0')
  }

  /** The character of a name or of an alias, in any case of letters. _getcode */
  find(name: string): number | undefined {
    const upper = name.toUpperCase()
    const known = this.codes.get(upper)
    if (known !== undefined) return known
    const syllable = /^HANGUL SYLLABLE ([GNDRMBSJCKTPH]{0,2})([AEIOUWY]{1,3})([A-Z]{0,2})$/.exec(upper)
    if (syllable !== null) {
      const [lead, vowel, trail] = [LEADING.indexOf(syllable[1] as string), VOWELS.indexOf(syllable[2] as string), TRAILING.indexOf(syllable[3] as string)] as [number, number, number]
      if (lead >= 0 && vowel >= 0 && trail >= 0) return HANGUL_FIRST + (lead * VOWELS.length + vowel) * TRAILING.length + trail
    }
    const hexadecimal = /^(.+-)([0-9A-F]{4,5})$/.exec(upper)
    if (hexadecimal === null) return undefined
    const code = Number.parseInt(hexadecimal[2] as string, 16)
    return this.nameOf(code) === upper ? code : undefined
  }

  sequence(name: string): string | undefined {
    return this.sequences.get(name.toUpperCase())
  }

  property(name: Property, code: number): string {
    let runs = this.runs.get(name)
    if (runs === undefined) {
      runs = { starts: [], values: [] }
      let start = 0
      for (const run of (this.linesOf(name)[0] ?? '').split(' ')) {
        const [value, count] = run.split(',') as [string, string]
        runs.starts.push(start)
        runs.values.push(value)
        start += base36(count)
      }
      this.runs.set(name, runs)
    }
    let low = 0
    let high = runs.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((runs.starts[middle] as number) <= code) low = middle
      else high = middle - 1
    }
    return runs.values[low] as string
  }

  entry(name: Entries, code: number): string | undefined {
    let known = this.entries.get(name)
    if (known === undefined) {
      const made = (known = new Map<number, string>())
      forEachListed(this.linesOf(name), (at, text) => made.set(at, text))
      this.entries.set(name, made)
    }
    return known.get(code)
  }

  /** unicodedata.decomposition(): a tag and numbers in hexadecimal. */
  decomposition(code: number): string {
    const hexadecimal = (text: string): string => [...text].map((character) => (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')).join(' ')
    if (code >= HANGUL_FIRST && code <= HANGUL_LAST) return hexadecimal(String.fromCodePoint(code).normalize('NFD'))
    const entry = this.entry('decomposition', code)
    if (entry === undefined) return ''
    const [, tag, text] = /^(<\w+>)?([^]*)$/.exec(entry) as unknown as [string, string | undefined, string]
    return (tag === undefined ? '' : `${tag} `) + hexadecimal(text)
  }
}

let table: UnicodeTable | null | undefined

/** The table, or null where it cannot be had. */
function tableOrNull(): UnicodeTable | null {
  if (table !== undefined) return table
  const packed = interpreter.libraryText(FILE)
  if (packed === null) return (table = null)
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))
  return (table = new UnicodeTable(new TextDecoder().decode(inflateRaw(bytes))))
}

/** `what` is refused where the table cannot be had. */
export function unicodeTable(what: string): UnicodeTable {
  return tableOrNull() ?? notSimulated(what)
}

nameHooks.nameOf = (code) => unicodeTable('names of characters').nameOf(code)
characterTable.find = (name) => tableOrNull()?.find(name)
characterTable.isHere = () => tableOrNull() !== null
