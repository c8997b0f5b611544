/**
 * CPython's own library in the worker. What a program imports is fetched before it runs, all at once; what only turns
 * out while it runs is fetched then, and the run waits. Nothing is fetched twice.
 */
import units from 'virtual:library'

const texts = new Map<string, string>()
const fetched = new Set<string>()
const unitOfPath = new Map(Object.entries(units).flatMap(([name, { paths }]) => paths.map((path) => [path, name] as const)))
let base = ''

function keep(name: string, files: Readonly<Record<string, string>>): void {
  fetched.add(name)
  for (const [path, text] of Object.entries(files)) texts.set(path, text)
}

/** The units that a program needs as soon as it starts, and theirs. */
function neededBy(source: string): Set<string> {
  const needed = new Set<string>()
  const add = (name: string): void => {
    if (needed.has(name) || units[name] === undefined) return
    needed.add(name)
    for (const other of units[name].needs) add(other)
  }
  for (const [, from, list] of source.matchAll(/^[ \t]*(?:from[ \t]+([\w.]+)[ \t]+import|import[ \t]+([^#;\n]+))/gm)) {
    for (const part of (from ?? list ?? '').split(',')) add(part.trim().split(/[.\s]/)[0] as string)
  }
  return needed
}

/** Fetches what the program will import. Never fails: what could not be had is asked for again when it is imported. */
export async function fetchLibraryFor(source: string, address: string): Promise<void> {
  base = address
  const missing = [...neededBy(source)].filter((name) => !fetched.has(name))
  if (missing.length === 0) return
  await Promise.all(
    missing.map(async (name) => {
      try {
        const response = await fetch(new URL((units[name] as { file: string }).file, base))
        if (response.ok) keep(name, (await response.json()) as Record<string, string>)
      } catch {
        // Asked for again, and reported, when it is imported.
      }
    }),
  )
}

/** The text of a file of the library, at once; undefined when there is no such file. Throws when it cannot be fetched. */
export function readLibraryFile(path: string): string | undefined {
  const name = unitOfPath.get(path)
  if (name === undefined) return undefined
  if (!fetched.has(name)) fetchAtOnce(name)
  return texts.get(path)
}

function fetchAtOnce(name: string): void {
  const request = new XMLHttpRequest()
  request.open('GET', new URL((units[name] as { file: string }).file, base), false)
  request.send()
  if (request.status !== 200) throw new Error(`the library's ${name} could not be fetched (${request.status})`)
  keep(name, JSON.parse(request.responseText) as Record<string, string>)
}
