/** What containers print and when they let go of what they hold. The expected output was recorded from CPython 3.14.10. */
import { expect, test } from 'vitest'
import { runProgram } from '../index'
import '../../tools/library-in-tests'

function output(source: string): string[] {
  const result = runProgram(source, { audit: true })
  expect(result.auditFaults).toEqual([])
  return (result.stdout + (result.outcome.kind === 'finished' ? '' : result.stderr)).trimEnd().split('\n')
}

const SET_ORDER = [
  '{1, 2, 3, 35, 33, 12, -15, 19, -9, -8}',
  '{35, 2, 12, -15, 19, -9, -8, 27} 66 3 {35, 2, 12, -15, 19, -9, -8, 27}',
  '{100000, 1, 1000000, 10000000, 100, 100000000, 1000000000, 10000000000, 1000, 100000000000, 10, 10000} {None, 1.5, 2.5, (1, 2), True}',
  '-6574606388428675546 529344067295497451 -2178470213028018262 8875771415995032603',
]

const KEPT_TUPLES = [
  'in the loop a',
  'del 0',
  'in the loop b',
  'del 1',
  'after',
  'in the loop 0',
  'del 0',
  'in the loop 1',
  'del 1',
  'after',
]

test('a set is walked in the order of its table, and a removed entry is used again', () => {
  expect(
    output(`
s = {3, 1, 2, 33, 35, 12, -15, 19, -9, -8}
print(s)
s.discard(1); s.discard(2); s.discard(33)
s.add(27); s.add(2); s.add(66)
print(s, s.pop(), s.pop(), s)
print({10**i for i in range(12)}, {1.5, 2.5, None, True, (1, 2)})
print(hash(frozenset(range(5))), hash((1, 2, 3)), hash(slice(1, 2)), hash(range(3, 9, 2)))
`),
  ).toEqual(SET_ORDER)
})

test('zip, enumerate and items() keep the tuple that they gave last', () => {
  expect(
    output(`
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def make(n):
    for i in range(n): yield D(i)
for d, n in zip(make(2), 'ab'):
    del d
    print('in the loop', n)
print('after')
for i, d in enumerate(make(2)):
    del d
    print('in the loop', i)
print('after')
`),
  ).toEqual(KEPT_TUPLES)
})

test('a dict that changes its size meanwhile stops its iterators', () => {
  expect(
    output(`
d = {1: 1, 2: 2}
try:
    for k in d: d[k + 10] = 0
except RuntimeError as e: print(e)
s = {1, 2}
try:
    for k in s: s.add(k + 10)
except RuntimeError as e: print(e)
l = [3, 1, 2]
try: l.sort(key=lambda x: l.append(x) or x)
except ValueError as e: print(e, l)
`),
  ).toEqual(['dictionary changed size during iteration', 'Set changed size during iteration', 'list modified during sort [1, 2, 3]'])
})

test('a library class can be collected, and classes count as CPython counts them', () => {
  expect(
    output(`
import gc, types
gc.collect()
class Plain: pass
del Plain
print(gc.collect())
a = []; a.append(a); del a
print(gc.collect())
`),
  ).toEqual(['6', '1'])
})
