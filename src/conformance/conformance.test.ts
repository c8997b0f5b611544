import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { runCase, type Outcome } from './run'

/*
 * Every case against what CPython 3.14 answered (answers/, made by `npm run conformance -- --record`): standard output,
 * standard error with its tracebacks, and the exit status, each whole. The audit of reference counts is on.
 */

const home = dirname(fileURLToPath(import.meta.url))

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

const gaps = knownGaps()
const unmet = new Set(gaps.keys())

for (const area of readdirSync(join(home, 'cases')).sort()) {
  const answers = answersOf(area)
  const names = readdirSync(join(home, 'cases', area))
    .filter((name) => name.endsWith('.py'))
    .map((name) => name.slice(0, -3))
    .sort()

  describe(area, () => {
    test('every answer has its case', () => {
      expect(names).toEqual(Object.keys(answers).sort())
    })

    for (const name of names) {
      const source = readFileSync(join(home, 'cases', area, `${name}.py`), 'utf8')
      const title = /^# (.*)/.exec(source)?.[1] ?? ''
      const reason = gaps.get(`${area}/${name}`)
      unmet.delete(`${area}/${name}`)
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

test('every known gap names a case', () => {
  expect([...unmet]).toEqual([])
})
