/**
 * What a link carries, and back. Everything is in the fragment, so it reaches no server. Two forms say the same:
 *
 * - fields written by hand or by another program: `#code=…&step=K&lesson=SLUG&schedule=12:1&view=projector`,
 *   percent-encoded;
 * - the short form that Share makes: `#1.` and base64url of raw deflate of UTF-8 JSON with the same fields.
 *
 * A link comes from anywhere, so nothing in it is believed: sizes are counted while reading, fields are checked, and
 * what cannot be used is said in words while the rest of the page opens as usual.
 */
import * as v from 'valibot'
import { isSchedule } from '../python/schedule'
import { deflateRaw, fromBase64Url, inflateRaw, toBase64Url, TooLarge } from './compress'

/** A snippet may take this many bytes of UTF-8, packed or not. */
export const largestSnippet = 64 * 1024
/** A fragment longer than this is not even looked at: three characters a byte, and some for the other fields. */
const longestFragment = 4 * largestSnippet
const shortForm = '1.'

const slug = v.pipe(v.string(), v.maxLength(100), v.regex(/^[a-z0-9][a-z0-9/-]*$/))
const step = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9))
const text = v.pipe(v.string(), v.check((code) => byteLength(code) <= largestSnippet))

const fields = {
  code: text,
  compare: text,
  step,
  lesson: slug,
  schedule: v.pipe(v.string(), v.check(isSchedule)),
  view: v.picklist(['embed', 'projector']),
}

export type View = 'embed' | 'projector'

export interface LinkState {
  readonly code?: string
  /** The second program of a comparison. */
  readonly compare?: string
  readonly step?: number
  readonly lesson?: string
  /** Which thread or task goes on where more than one could: see `python/schedule.ts`. */
  readonly schedule?: string
  readonly view?: View
}

export interface ReadLink {
  readonly state: LinkState
  /** What is wrong with the link, in sentences for the person who opened it. */
  readonly problems: readonly string[]
}

const fieldProblems: Record<keyof LinkState, string> = {
  code: `The code in this link cannot be used: it is longer than ${largestSnippet / 1024} kB, or no text.`,
  compare: `The second program in this link cannot be used: it is longer than ${largestSnippet / 1024} kB, or no text.`,
  step: 'The step in this link is not a number of a step.',
  lesson: 'The lesson in this link is not the name of a lesson.',
  schedule: 'The schedule in this link cannot be used, so the program runs in its usual order. A schedule is a number, or choices like 12:1,30:2.',
  view: 'This link asks for a view that does not exist.',
}

function byteLength(value: string): number {
  return new TextEncoder().encode(value).length
}

/** Keeps the fields that are sound, and names the others. */
function check(found: Record<string, unknown>): ReadLink {
  const state: Record<string, unknown> = {}
  const problems: string[] = []
  for (const name of Object.keys(fields) as (keyof LinkState)[]) {
    if (!Object.hasOwn(found, name)) continue
    const checked = v.safeParse(fields[name], found[name])
    if (checked.success) state[name] = checked.output
    else problems.push(fieldProblems[name])
  }
  return { state: state as LinkState, problems }
}

function damaged(problem: string): ReadLink {
  return { state: {}, problems: [problem] }
}

async function readShortForm(packed: string): Promise<ReadLink> {
  const bytes = fromBase64Url(packed)
  if (!bytes) return damaged('This link is damaged: it has characters that do not belong into a link. Perhaps a part was lost when it was copied.')
  let json: string
  try {
    json = new TextDecoder('utf-8', { fatal: true }).decode(await inflateRaw(bytes, 2 * largestSnippet + 4096))
  } catch (error) {
    if (error instanceof TooLarge) return damaged(`This link holds more than ${largestSnippet / 1024} kB and was not opened.`)
    return damaged('This link is damaged: its content cannot be unpacked. Perhaps its end was cut off when it was copied.')
  }
  let found: unknown
  try {
    found = JSON.parse(json)
  } catch {
    return damaged('This link is damaged: what it holds is not a snippet.')
  }
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return damaged('This link is damaged: what it holds is not a snippet.')
  return check(found as Record<string, unknown>)
}

function readFields(fragment: string): ReadLink {
  const found: Record<string, unknown> = {}
  const problems: string[] = []
  for (const part of fragment.split('&')) {
    const equals = part.indexOf('=')
    if (equals < 1) continue
    const name = part.slice(0, equals)
    const written = part.slice(equals + 1)
    try {
      const value = decodeURIComponent(name === 'code' || name === 'compare' ? written.replaceAll('+', '%2B') : written)
      found[name] = name === 'step' ? (/^\d{1,10}$/.test(value) ? Number(value) : value) : value
    } catch {
      if (Object.hasOwn(fields, name)) problems.push(`This link is damaged: its field “${name}” is not properly percent-encoded.`)
    }
  }
  const checked = check(found)
  return { state: checked.state, problems: [...problems, ...checked.problems] }
}

/**
 * Reads a fragment, with or without its `#`. Never throws: what is wrong is in `problems`.
 * An empty fragment gives an empty state.
 */
export async function readLink(fragment: string): Promise<ReadLink> {
  const bare = fragment.startsWith('#') ? fragment.slice(1) : fragment
  if (bare === '') return { state: {}, problems: [] }
  if (bare.length > longestFragment) return damaged(`This link is longer than ${longestFragment / 1024} kB and was not opened.`)
  if (bare.startsWith(shortForm)) {
    const [packed, ...rest] = bare.slice(shortForm.length).split('&')
    const short = await readShortForm(packed)
    // The address bar appends the step to a short link; fields behind it count over those inside.
    const behind = readFields(rest.join('&'))
    return { state: { ...short.state, ...behind.state }, problems: [...short.problems, ...behind.problems] }
  }
  if (/^\d+\./.test(bare)) return damaged('This link was made by a newer Buffer Hotel than this one. Reload the page, or ask for the link once more.')
  if (!bare.includes('=')) return damaged('This link is damaged: it has neither code nor a lesson in it.')
  return readFields(bare)
}

/** The fragment that says `state` by hand, without its `#`; empty for an empty state. */
export function writeFields(state: LinkState): string {
  const order: (keyof LinkState)[] = ['lesson', 'code', 'compare', 'schedule', 'step', 'view']
  return order
    .filter((name) => state[name] !== undefined)
    .map((name) => `${name}=${name === 'schedule' ? state[name] : encodeURIComponent(String(state[name])).replaceAll("'", '%27')}`)
    .join('&')
}

/** The short fragment for `state`, without its `#`. */
export async function writeLink(state: LinkState): Promise<string> {
  const packed = await deflateRaw(new TextEncoder().encode(JSON.stringify(state)))
  return shortForm + toBase64Url(packed)
}
