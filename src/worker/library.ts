/**
 * CPython's own library in the worker. What a program imports is fetched before it runs, all at once and compiled; what
 * only turns out while it runs, and the text that a traceback quotes, is fetched then, and the run waits. Nothing is
 * fetched twice.
 */
import units from 'virtual:library'
import { filesOfBundle } from '../library/bundle'
import type { Library } from '../python/index'

const codes = new Map<string, Uint8Array>()
const texts = new Map<string, string>()
const fetched = new Set<string>()
const unitOfPath = new Map(Object.entries(units).flatMap(([name, { paths }]) => paths.map((path) => [path, name] as const)))
let base = ''

function addressOf(name: string, kind: 'code' | 'text'): URL {
  return new URL((units[name] as Record<typeof kind, string>)[kind], base)
}

function keep(name: string, bytes: ArrayBuffer): void {
  fetched.add(name)
  for (const [path, code] of filesOfBundle(new Uint8Array(bytes))) codes.set(path, code)
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
        const response = await fetch(addressOf(name, 'code'))
        if (response.ok) keep(name, await response.arrayBuffer())
      } catch {
        // Asked for again, and reported, when it is imported.
      }
    }),
  )
}

function fetchAtOnce(name: string, kind: 'code' | 'text'): XMLHttpRequest {
  const request = new XMLHttpRequest()
  request.open('GET', addressOf(name, kind), false)
  if (kind === 'code') request.responseType = 'arraybuffer'
  request.send()
  if (request.status !== 200) throw new Error(`${name} of Python's library could not be fetched (${request.status})`)
  return request
}

export const library: Library = {
  has: (path) => unitOfPath.has(path),
  packed(path) {
    const name = unitOfPath.get(path)
    if (name === undefined) return undefined
    if (!fetched.has(name)) keep(name, fetchAtOnce(name, 'code').response as ArrayBuffer)
    return codes.get(path)
  },
  text(path) {
    const name = unitOfPath.get(path) as string
    if (!texts.has(path)) {
      const files = JSON.parse(fetchAtOnce(name, 'text').responseText) as Record<string, string>
      for (const [other, text] of Object.entries(files)) texts.set(other, text)
    }
    return texts.get(path) as string
  },
}
