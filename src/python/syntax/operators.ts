/** Operators and delimiters: the longest that fits. PyToken_OneChar, PyToken_TwoChars, PyToken_ThreeChars */

import { OP, OPERATORS } from './tokens'

export interface ScannedOperator {
  /** -1: no character of Python at all */
  readonly kind: number
  readonly size: number
}

interface Branch {
  here: ScannedOperator
  readonly next: (Branch | undefined)[]
}

const NOTHING: ScannedOperator = { kind: -1, size: 1 }
const roots: (Branch | undefined)[] = new Array<Branch | undefined>(128).fill(undefined)

function branchFor(table: (Branch | undefined)[], code: number): Branch {
  let branch = table[code]
  if (branch === undefined) {
    branch = { here: NOTHING, next: new Array<Branch | undefined>(128).fill(undefined) }
    table[code] = branch
  }
  return branch
}

for (const [text, kind] of OPERATORS) {
  let branch = branchFor(roots, text.charCodeAt(0))
  for (let index = 1; index < text.length; index++) branch = branchFor(branch.next, text.charCodeAt(index))
  branch.here = { kind, size: text.length }
}
for (const code of [36, 63, 96]) branchFor(roots, code).here = { kind: OP, size: 1 }
/** The operator at `start`; with `single`, only its first character. */
export function scanOperator(source: string, start: number, single: boolean): ScannedOperator {
  const root = roots[source.charCodeAt(start)]
  if (root === undefined) return NOTHING
  if (single) return root.here
  const second = root.next[source.charCodeAt(start + 1)]
  if (second === undefined) return root.here
  const third = second.next[source.charCodeAt(start + 2)]
  if (third !== undefined) return third.here
  return second.here.kind >= 0 ? second.here : root.here
}
