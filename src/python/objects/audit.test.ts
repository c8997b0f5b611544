/** The audit finds counts that are wrong and references to what is gone, and leaves the counts as they were. */
import { afterEach, expect, test } from 'vitest'
import '../index'
import { audit, releaseNow, resetHeap, retain } from './lifetime'
import { DEAD, type PyObject } from './object'
import { makeList } from './tuple'
import { runProgram } from '..'

afterEach(() => resetHeap())

/** A list in a list, both counted: the outer one is held by us, as a root would. */
function nested(): { inner: PyObject; outer: PyObject } {
  runProgram('')
  resetHeap()
  const inner = makeList([])
  const outer = makeList([inner])
  return { inner, outer }
}

function faultsOf(): (readonly [string, number, number])[] {
  return audit().map(({ object, counted, found }) => [object.cls.name, counted, found] as const)
}

test('counts that are right are no faults, and stay', () => {
  const { inner, outer } = nested()
  expect(faultsOf()).toEqual([])
  expect([inner.rc, outer.rc]).toEqual([1, 0])
})

test('a reference that nobody holds, and one that is not counted', () => {
  const { inner, outer } = nested()
  retain(outer)
  expect(faultsOf()).toEqual([['list', 1, 0]])
  outer.rc = 0
  inner.rc = 0
  expect(faultsOf()).toEqual([['list', 0, 1]])
  expect([inner.rc, outer.rc]).toEqual([0, 0])
})

test('a reference to what is gone', () => {
  const { inner } = nested()
  releaseNow(inner)
  expect(inner.rc).toBe(DEAD)
  expect(faultsOf()).toEqual([['list', DEAD, 1]])
})

test('a line that a program executes thousands of times', () => {
  const { auditFaults, stdout } = runProgram('kept = []\nfor i in range(3000):\n    kept.append([i])\nprint(len(kept))\n', { audit: true })
  expect([auditFaults, stdout]).toEqual([[], '3000\n'])
})
