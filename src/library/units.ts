/**
 * How the library travels to the page: in units, each fetched as one file. A unit is a module or a whole package; of the
 * encodings, each is one by itself.
 */
import type { LibraryArchive } from './archive'

export interface LibraryUnit {
  /** The files in it: paths and texts. */
  readonly files: Readonly<Record<string, string>>
  /** Other units that its modules import as soon as they are imported. */
  readonly needs: readonly string[]
}

export function unitOf(path: string): string {
  return path.startsWith('encodings/') ? path.replaceAll('/', '.') : (path.split('/')[0] as string).replace(/\.py$/, '')
}

/** Every unit by its name. */
export function libraryUnits(archive: LibraryArchive): Map<string, LibraryUnit> {
  const files = new Map<string, Record<string, string>>()
  for (const path of archive.paths) {
    const unit = unitOf(path)
    const into = files.get(unit) ?? {}
    into[path] = archive.text(path)
    files.set(unit, into)
  }
  return new Map([...files].map(([name, texts]) => [name, { files: texts, needs: needsOf(name, texts, new Set(files.keys())) }]))
}

function needsOf(name: string, texts: Readonly<Record<string, string>>, known: ReadonlySet<string>): string[] {
  const needs = new Set<string>()
  for (const text of Object.values(texts)) {
    for (const module of importedAtOnce(text)) {
      const top = module.split('.')[0] as string
      if (known.has(top) && top !== name) needs.add(top)
    }
  }
  return [...needs].sort()
}

/** Modules that are imported where nothing is indented, or in a `try` there: the others wait for a call. */
function importedAtOnce(text: string): string[] {
  const modules: string[] = []
  let mayIndent = false
  for (const line of text.split('\n')) {
    if (/^(try|except|else|finally|if)\b/.test(line)) mayIndent = true
    else if (/^\S/.test(line)) mayIndent = false
    const found = /^( {4})?(?:import|from)\s+([\w.]+)/.exec(line)
    if (found !== null && (found[1] === undefined || mayIndent)) modules.push(found[2] as string)
  }
  return modules
}
