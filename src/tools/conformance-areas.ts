import { readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { runCase, type Outcome } from '../conformance/run'

/*
 * Every case against what CPython 3.14 answered (conformance/answers, made by `npm run conformance -- --record`): standard output,
 * standard error with its tracebacks, and the exit status, each whole. The audit of reference counts is on.
 *
 * The areas are shared out among a few test files, which run beside each other where there are several processors.
 */

const PARTS = 4

const home = join(dirname(fileURLToPath(import.meta.url)), '..', 'conformance')

const areas = readdirSync(join(home, 'cases')).sort()

function casesOf(area: string): string[] {
  return readdirSync(join(home, 'cases', area))
    .filter((name) => name.endsWith('.py'))
    .map((name) => name.slice(0, -3))
    .sort()
}

/** Case name to reason, from the [cases] part of known-gaps.txt. */
function knownGaps(): Map<string, string> {
  const text = readFileSync(join(home, 'known-gaps.txt'), 'utf8')
  const part = text.split('[cases]')[1]?.split('[not simulated]')[0] ?? ''
  const gaps = new Map<string, string>()
  for (const line of part.split('\n')) {
    const [, name, reason] = /^(\S+\/\S+): (.+)$/.exec(line.trim()) ?? []
    if (name && reason) gaps.set(name, reason)
    else if (line.trim() !== '') throw new Error(`known-gaps.txt: not "AREA/NAME: reason": ${line}`)
  }
  return gaps
}

function answersOf(area: string): Record<string, Outcome> {
  const parsed: { answers: Record<string, Outcome> } = JSON.parse(readFileSync(join(home, 'answers', `${area}.json`), 'utf8'))
  return parsed.answers
}

/** The areas by part, from 0: the longest first, each to the part that has the least so far. A byte of program counts as any other. */
function shareOut(): string[][] {
  const sizes = new Map(areas.map((area) => [area, casesOf(area).reduce((sum, name) => sum + statSync(join(home, 'cases', area, `${name}.py`)).size, 0)]))
  const parts = Array.from({ length: PARTS }, () => ({ size: 0, areas: [] as string[] }))
  for (const [area, size] of [...sizes].sort(([, one], [, other]) => other - one)) {
    const part = parts.reduce((least, each) => (each.size < least.size ? each : least))
    part.size += size
    part.areas.push(area)
  }
  return parts.map((part) => part.areas.sort())
}

function compareArea(area: string, gaps: ReadonlyMap<string, string>): void {
  const answers = answersOf(area)
  const names = casesOf(area)

  describe(area, () => {
    test('every answer has its case', () => {
      expect(names).toEqual(Object.keys(answers).sort())
    })

    for (const name of names) {
      const source = readFileSync(join(home, 'cases', area, `${name}.py`), 'utf8')
      const title = /^# (.*)/.exec(source)?.[1] ?? ''
      const reason = gaps.get(`${area}/${name}`)
      const matches = () => {
        const { outcome, auditFaults } = runCase(source, `${name}.py`, { audit: true })
        expect(outcome).toEqual(answers[name])
        expect(auditFaults).toEqual([])
      }

      if (reason === undefined) test(`${name}: ${title}`, matches)
      else {
        test(`${name}: still a gap (${reason})`, () => {
          expect(matches, `${area}/${name} matches CPython now: remove it from known-gaps.txt`).toThrow()
        })
      }
    }
  })
}

/** The tests of one of the parts, from 1. The first also looks at what they have in common. */
export function comparePart(part: number): void {
  const gaps = knownGaps()
  const parts = shareOut()
  for (const area of parts[part - 1] ?? []) compareArea(area, gaps)
  if (part !== 1) return

  test('every known gap names a case', () => {
    const cases = new Set(areas.flatMap((area) => casesOf(area).map((name) => `${area}/${name}`)))
    expect([...gaps.keys()].filter((name) => !cases.has(name))).toEqual([])
  })

  test('every area belongs to one part, and every part has its file', () => {
    expect(parts.flat().sort()).toEqual(areas)
    const files = readdirSync(home).filter((name) => /^conformance-\d+\.test\.ts$/.test(name))
    expect(files.sort()).toEqual(parts.map((_, index) => `conformance-${index + 1}.test.ts`))
  })
}
