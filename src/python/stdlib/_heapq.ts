/** _heapq: heaps in lists, the smallest or the largest first. Modules/_heapqmodule.c */
import type { PyValue } from '../objects/object'
import { raise, typeName } from '../objects/errors'
import { handOver, release, retain } from '../objects/lifetime'
import { oneArg, positional, type MethodSpec } from '../objects/native'
import { compareBool } from '../objects/protocols'
import { PyList } from '../objects/tuple'
import { appendItem } from '../builtins/list'
import { moduleFunctions, type ModuleSpec } from './module'

/** Whether `left` belongs before `right`. */
type Precedes = (left: PyValue, right: PyValue) => boolean

const smaller: Precedes = (left, right) => compareBool(left, right, '<')
const larger: Precedes = (left, right) => compareBool(right, left, '<')

/** Compares two items that the comparison may take out of the list; whatever it does, the list keeps its length. */
function ask(heap: PyList, left: PyValue, right: PyValue, precedes: Precedes): boolean {
  if (typeof left === 'number' && typeof right === 'number') return precedes(left, right)
  const size = heap.items.length
  retain(left)
  retain(right)
  try {
    const answer = precedes(left, right)
    if (heap.items.length !== size) raise('RuntimeError', 'list changed size during iteration')
    return answer
  } finally {
    release(left)
    release(right)
  }
}

function swap(items: PyValue[], one: number, other: number): void {
  const value = items[one] as PyValue
  items[one] = items[other] as PyValue
  items[other] = value
}

/** Moves the item at `position` towards `start` as far as it precedes. siftdown */
function siftDown(heap: PyList, start: number, position: number, precedes: Precedes): void {
  let at = position
  while (at > start) {
    const parent = (at - 1) >> 1
    if (!ask(heap, heap.items[at] as PyValue, heap.items[parent] as PyValue, precedes)) break
    swap(heap.items, parent, at)
    at = parent
  }
}

/** Lets the item at `position` sink to a leaf, its preceding children rising, and rise again to its place. siftup */
function siftUp(heap: PyList, position: number, precedes: Precedes): void {
  const end = heap.items.length
  let at = position
  while (at < end >> 1) {
    let child = 2 * at + 1
    if (child + 1 < end && !ask(heap, heap.items[child] as PyValue, heap.items[child + 1] as PyValue, precedes)) child++
    swap(heap.items, child, at)
    at = child
  }
  siftDown(heap, position, at, precedes)
}

/** Puts an item in place of the first, and gives that. */
function replaceFirst(heap: PyList, item: PyValue, precedes: Precedes): PyValue {
  const first = heap.items[0] as PyValue
  retain(item)
  heap.items[0] = item
  try {
    siftUp(heap, 0, precedes)
  } finally {
    handOver(first)
  }
  return first
}

function asHeap(value: PyValue | undefined, name: string, argument: string): PyList {
  if (value instanceof PyList) return value
  return raise('TypeError', `${name}() argument ${argument}must be list, not ${value === null ? 'None' : typeName(value as PyValue)}`)
}

function refuseEmpty(heap: PyList): void {
  if (heap.items.length === 0) raise('IndexError', 'index out of range')
}

function functionsOf(ending: string, precedes: Precedes): Record<string, MethodSpec> {
  const withItem = (name: string, run: (heap: PyList, item: PyValue) => PyValue): MethodSpec =>
    positional(2, 2, (_self, heap, item) => run(asHeap(heap, name, '1 '), item as PyValue))
  const withHeap = (name: string, run: (heap: PyList) => PyValue): MethodSpec => oneArg((_self, heap) => run(asHeap(heap, name, '')))
  const [push, pop, replace, pushPop, heapify] = ['heappush', 'heappop', 'heapreplace', 'heappushpop', 'heapify'].map((name) => name + ending) as [string, string, string, string, string]
  return {
    [push]: withItem(push, (heap, item) => {
      appendItem(heap, item)
      siftDown(heap, 0, heap.items.length - 1, precedes)
      return null
    }),
    [pop]: withHeap(pop, (heap) => {
      refuseEmpty(heap)
      const last = heap.items.pop() as PyValue
      if (heap.items.length === 0) return handOver(last)
      try {
        return replaceFirst(heap, last, precedes)
      } finally {
        release(last)
      }
    }),
    [replace]: withItem(replace, (heap, item) => {
      refuseEmpty(heap)
      return replaceFirst(heap, item, precedes)
    }),
    [pushPop]: withItem(pushPop, (heap, item) => {
      if (heap.items.length === 0) return item
      const first = heap.items[0] as PyValue
      retain(first)
      try {
        if (!precedes(first, item)) return item
      } finally {
        release(first)
      }
      refuseEmpty(heap)
      return replaceFirst(heap, item, precedes)
    }),
    [heapify]: withHeap(heapify, (heap) => {
      for (let i = (heap.items.length >> 1) - 1; i >= 0; i--) siftUp(heap, i, precedes)
      return null
    }),
  }
}

export const _heapqModule: ModuleSpec = {
  name: '_heapq',
  doc: 'Heap queue algorithm (a.k.a. priority queue).',
  members: () => moduleFunctions('_heapq', { ...functionsOf('', smaller), ...functionsOf('_max', larger) }),
}
