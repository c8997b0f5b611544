/** _bisect: where an item belongs in a sorted sequence. Modules/_bisectmodule.c */
import { typeOf, type PyValue } from '../objects/object'
import { call } from '../objects/call'
import { raise, typeName } from '../objects/errors'
import { release, retain } from '../objects/lifetime'
import { withKeywords, type MethodSpec } from '../objects/native'
import { asSsize, hasIndex } from '../objects/number'
import { compareBool, lengthOf, sequenceItem } from '../objects/protocols'
import { PyList, sequenceTypes } from '../objects/tuple'
import { asSsizeArgument } from '../builtins/arguments'
import { callMethod } from '../builtins/call-method'
import { moduleFunctions, type ModuleSpec } from './module'

type Side = 'left' | 'right'

/** hi, which may be None; -1 when it is. ssize_t_converter */
function upperBound(hi: PyValue | undefined): number {
  if (hi === undefined || hi === null) return -1
  if (!hasIndex(hi)) raise('TypeError', `argument should be integer or None, not '${typeName(hi)}'`)
  return asSsize(hi)
}

function withOwned<T>(value: PyValue, run: () => T): T {
  retain(value)
  try {
    return run()
  } finally {
    release(value)
  }
}

/** internal_bisect_left, internal_bisect_right */
function bisect(side: Side, sequence: PyValue, wanted: PyValue, lo: number, hi: number, key: PyValue): number {
  let low = lo
  let high = hi
  if (low < 0) raise('ValueError', 'lo must be non-negative')
  if (high === -1) {
    if (typeOf(sequence).patternKind === 'mapping' && typeOf(sequence).slots.getItem !== undefined && !typeOf(sequence).isHeapType) raise('TypeError', `${typeName(sequence)} is not a sequence`)
    high = lengthOf(sequence)
  }
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (typeOf(sequence).slots.getItem === undefined) raise('TypeError', `'${typeName(sequence)}' object does not support indexing`)
    const item = sequenceItem(sequence, middle)
    const goesBefore = withOwned(item, () => {
      const compared = key === null ? item : call(key, [item])
      return withOwned(compared, () => (side === 'right' ? compareBool(wanted, compared, '<') : !compareBool(compared, wanted, '<')))
    })
    if (goesBefore) high = middle
    else low = middle + 1
  }
  return low
}

function insort(side: Side, sequence: PyValue, item: PyValue, lo: number, hi: number, key: PyValue): PyValue {
  const wanted = key === null ? item : call(key, [item])
  const at = withOwned(wanted, () => bisect(side, sequence, wanted, lo, hi, key))
  if (sequence instanceof PyList && sequence.cls === sequenceTypes.list) {
    retain(item)
    sequence.items.splice(at, 0, item)
  } else callMethod(sequence, 'insert', [at, item])
  return null
}

const PARAMETERS = { names: ['a', 'x', 'lo', 'hi', 'key'], required: 2, keywordOnly: 1 }

function searching(run: (sequence: PyValue, item: PyValue, lo: number, hi: number, key: PyValue) => PyValue): MethodSpec {
  return withKeywords(PARAMETERS, (_self, sequence, item, lo, hi, key) => 
    run(sequence as PyValue, item as PyValue, lo === undefined ? 0 : asSsizeArgument(lo), upperBound(hi), key ?? null),
  )
}

const functions: Record<string, MethodSpec> = {
  bisect_left: searching((...given) => bisect('left', ...given)),
  bisect_right: searching((...given) => bisect('right', ...given)),
  insort_left: searching((...given) => insort('left', ...given)),
  insort_right: searching((...given) => insort('right', ...given)),
}

export const _bisectModule: ModuleSpec = { name: '_bisect', doc: 'Bisection algorithms.', members: () => moduleFunctions('_bisect', functions) }
