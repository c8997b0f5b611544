import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { library } from '../library/archive'
import { prepareModule, prepareNext, provideLibrary, runProgram } from './index'

provideLibrary(library)

const program = `
import sys
print(sorted(name for name in sys.modules if name in ('graphlib', 'types', 'collections', 'collections.abc', 'heapq')))
import collections
print('abc' in dir(collections), 'collections.abc' in sys.modules)
import graphlib, heapq
print(graphlib.TopologicalSorter({1: [2]}).static_order().__name__, heapq.nsmallest(1, [3, 2]), sys.argv)
import collections.abc
print(collections.abc.Buffer, graphlib.__spec__.name)
`

function run() {
  const { stdout, stderr, outcome } = runProgram(program, { filename: 'snippet.py' })
  return { stdout, stderr, outcome }
}

test('a program finds in a prepared interpreter what it finds in a fresh one', () => {
  const cold = run()
  expect(cold.stderr).toBe('')
  for (let round = 0; round < 3; round++) {
    const names = prepareNext({ filename: 'snippet.py' })
    expect(names).toContain('graphlib')
    for (const name of names) expect(prepareModule(name)).toBe(true)
    expect(run()).toEqual(cold)
  }
})

test('a program that imports nothing of what was prepared, or is called otherwise, runs as ever', () => {
  run()
  for (const name of prepareNext({ filename: 'snippet.py' })) prepareModule(name)
  expect(runProgram('import sys\nprint("graphlib" in sys.modules, sys.argv)', { filename: 'snippet.py' }).stdout).toBe("False ['snippet.py']\n")
  for (const name of prepareNext({ filename: 'snippet.py' })) prepareModule(name)
  expect(runProgram('import sys\nprint(sys.argv)', { filename: 'other.py' }).stdout).toBe("['other.py']\n")
})

test('a half prepared interpreter imports the rest by itself', () => {
  const cold = run()
  const [first] = prepareNext({ filename: 'snippet.py' })
  prepareModule(first as string)
  expect(run()).toEqual(cold)
})

test('what is recorded does not tell whether a module was imported before the run, and has none of its import', () => {
  const source = `
import gc
room = bytearray(4)
class Ring: pass
ring = Ring(); ring.me = ring; ring.card = memoryview(room); del ring
import dataclasses, json, collections, enum, re
card = memoryview(room)
try:
    room.append(1)
except BufferError as error:
    print(error)
print(gc.collect())
del card
room.append(1)
`
  const recorded = () => {
    const { stdout, steps, executedLines } = runProgram(source, { filename: 'snippet.py', record: true })
    return { stdout, steps, executedLines }
  }
  const cold = recorded()
  expect(cold.stdout).toBe('Existing exports of data: object cannot be re-sized\n3\n')
  const imports = cold.steps.find((step) => step.line === 6)
  expect(imports?.events).toEqual([])
  for (const name of prepareNext({ filename: 'snippet.py' })) expect(prepareModule(name)).toBe(true)
  expect(recorded()).toEqual(cold)
})

test.each(['asyncio/tasks', 'threads/thread_pools', 'os/descriptors'])('%s: modules that import one another in a circle are prepared too', (name) => {
  const source = readFileSync(new URL(`../conformance/cases/${name}.py`, import.meta.url), 'utf8')
  const recorded = () => {
    const { stdout, stderr, outcome, steps } = runProgram(source, { filename: 'snippet.py', record: true })
    return { stdout, stderr, outcome, steps }
  }
  const cold = recorded()
  const names = prepareNext({ filename: 'snippet.py' })
  expect(names).toContain('os')
  for (const name of names) expect(prepareModule(name)).toBe(true)
  expect(recorded()).toEqual(cold)
})

test('a SyntaxError leaves what was prepared, and the imports can go on after it', () => {
  const cold = run()
  const [first, ...rest] = prepareNext({ filename: 'snippet.py' })
  prepareModule(first as string)
  const broken = runProgram('import graphlib (\n', { filename: 'snippet.py' })
  expect(broken.outcome.kind).toBe('syntaxError')
  for (const name of rest) expect(prepareModule(name)).toBe(true)
  expect(run()).toEqual(cold)
  const { stdout } = runProgram('x = (\n', { filename: 'snippet.py' })
  expect(stdout).toBe('')
  expect(run()).toEqual(cold)
})
