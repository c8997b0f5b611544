/**
 * The stable merge sort of lists, comparison by comparison as CPython makes them: a program may count them, and keys
 * that are in no order among themselves (NaN) end where they end there. Objects/listobject.c, Objects/listsort.txt
 */

/** As long as this many entries in a row come from the same run, merging goes on by galloping. MIN_GALLOP */
const MIN_GALLOP = 7

/** Whether one entry is less than another; may throw, and then the entries stay a permutation of what they were. */
export type IsLess<Entry> = (left: Entry, right: Entry) => boolean

interface Run {
  readonly start: number
  length: number
  /** How deep the border to the next run lies in a balanced tree of merges. powerloop */
  power: number
}

function reverseBetween<Entry>(entries: Entry[], from: number, to: number): void {
  for (let low = from, high = to - 1; low < high; low++, high--) {
    const kept = entries[low] as Entry
    entries[low] = entries[high] as Entry
    entries[high] = kept
  }
}

/** How long runs are made at least: n / 2**k between 32 and 64, rounded up. merge_compute_minrun */
function shortestRun(count: number): number {
  let rest = 0
  let length = count
  while (length >= 64) {
    rest |= length & 1
    length >>= 1
  }
  return length + rest
}

/** The power of the border between two neighbouring runs in a list of `count` entries. powerloop */
function borderPower(start: number, first: number, second: number, count: number): number {
  let low = 2 * start + first
  let high = low + first + second
  for (let power = 1; ; power++) {
    if (low >= count) {
      low -= count
      high -= count
    } else if (high >= count) {
      return power
    }
    low *= 2
    high *= 2
  }
}

class MergeSort<Entry> {
  private readonly runs: Run[] = []
  private minGallop = MIN_GALLOP

  constructor(
    private readonly entries: Entry[],
    private readonly isLess: IsLess<Entry>,
  ) {}

  sort(): void {
    const count = this.entries.length
    if (count < 2) return
    const shortest = shortestRun(count)
    let start = 0
    while (start < count) {
      let length = this.countRun(start, count)
      if (length < shortest) {
        const forced = Math.min(shortest, count - start)
        this.insertInto(start, start + length, start + forced)
        length = forced
      }
      this.mergeBefore(length)
      this.runs.push({ start, length, power: 0 })
      start += length
    }
    this.mergeAll()
  }

  /** The length of the run that begins at `start`; one that falls is turned around, its equal entries in order. count_run */
  private countRun(start: number, end: number): number {
    const { entries, isLess } = this
    const at = (index: number): Entry => entries[index] as Entry
    let n = start + 1
    while (n < end && !isLess(at(n), at(n - 1))) n++
    if (n >= end) return end - start
    let equal = 0
    if (n > start + 1) {
      if (isLess(at(start), at(n - 1))) return n - start
      equal = n - 1 - start
    }
    const turnEqual = (): void => {
      if (equal > 0) reverseBetween(entries, n - 1 - equal, n)
      equal = 0
    }
    turnEqual()
    for (n++; n < end; n++) {
      if (isLess(at(n), at(n - 1))) turnEqual()
      else if (isLess(at(n - 1), at(n))) break
      else equal++
    }
    turnEqual()
    reverseBetween(entries, start, n)
    while (n < end && !isLess(at(n), at(n - 1))) n++
    return n - start
  }

  /** Inserts the entries from `sorted` on, each where it belongs by bisection. binarysort */
  private insertInto(start: number, sorted: number, end: number): void {
    const { entries, isLess } = this
    for (let next = sorted; next < end; next++) {
      const pivot = entries[next] as Entry
      let low = start
      let high = next
      while (low < high) {
        const middle = (low + high - 2 * start >> 1) + start
        if (isLess(pivot, entries[middle] as Entry)) high = middle
        else low = middle + 1
      }
      entries.copyWithin(low + 1, low, next)
      entries[low] = pivot
    }
  }

  /** Merges what lies deeper than the border to a new run of that length. found_new_run */
  private mergeBefore(length: number): void {
    const last = this.runs.at(-1)
    if (last === undefined) return
    const power = borderPower(last.start, last.length, length, this.entries.length)
    while (this.runs.length > 1 && (this.runs.at(-2) as Run).power > power) this.mergeAt(this.runs.length - 2)
    ;(this.runs.at(-1) as Run).power = power
  }

  /** merge_force_collapse */
  private mergeAll(): void {
    const { runs } = this
    while (runs.length > 1) {
      let at = runs.length - 2
      if (at > 0 && (runs[at - 1] as Run).length < (runs[at + 1] as Run).length) at--
      this.mergeAt(at)
    }
  }

  /** Merges the run at a place with the next. merge_at */
  private mergeAt(place: number): void {
    const { entries } = this
    const first = this.runs[place] as Run
    const second = this.runs[place + 1] as Run
    let from = first.start
    let count = first.length
    first.length += second.length
    this.runs.splice(place + 1, 1)
    const passed = this.gallopRight(entries[second.start] as Entry, entries, from, count, 0)
    from += passed
    count -= passed
    if (count === 0) return
    const others = this.gallopLeft(entries[from + count - 1] as Entry, entries, second.start, second.length, second.length - 1)
    if (others <= 0) return
    if (count <= others) this.mergeUpwards(from, count, second.start, others)
    else this.mergeDownwards(from, count, second.start, others)
  }

  /** Where a key belongs among sorted entries, before its equals; the search begins at `hint`. gallop_left */
  private gallopLeft(key: Entry, list: Entry[], base: number, count: number, hint: number): number {
    const isBelow = (index: number): boolean => this.isLess(list[base + index] as Entry, key)
    let last = 0
    let offset = 1
    if (isBelow(hint)) {
      const most = count - hint
      while (offset < most && isBelow(hint + offset)) {
        last = offset
        offset = 2 * offset + 1
      }
      last += hint
      offset = Math.min(offset, most) + hint
    } else {
      const most = hint + 1
      while (offset < most && !isBelow(hint - offset)) {
        last = offset
        offset = 2 * offset + 1
      }
      const nearer = hint - last
      last = hint - Math.min(offset, most)
      offset = nearer
    }
    last++
    while (last < offset) {
      const middle = last + ((offset - last) >> 1)
      if (isBelow(middle)) last = middle + 1
      else offset = middle
    }
    return offset
  }

  /** Where a key belongs among sorted entries, behind its equals. gallop_right */
  private gallopRight(key: Entry, list: Entry[], base: number, count: number, hint: number): number {
    const isAbove = (index: number): boolean => this.isLess(key, list[base + index] as Entry)
    let last = 0
    let offset = 1
    if (isAbove(hint)) {
      const most = hint + 1
      while (offset < most && isAbove(hint - offset)) {
        last = offset
        offset = 2 * offset + 1
      }
      const nearer = hint - last
      last = hint - Math.min(offset, most)
      offset = nearer
    } else {
      const most = count - hint
      while (offset < most && !isAbove(hint + offset)) {
        last = offset
        offset = 2 * offset + 1
      }
      last += hint
      offset = Math.min(offset, most) + hint
    }
    last++
    while (last < offset) {
      const middle = last + ((offset - last) >> 1)
      if (isAbove(middle)) offset = middle
      else last = middle + 1
    }
    return offset
  }

  /** Merges two neighbouring runs from their beginnings; the first is the shorter and stands aside meanwhile. merge_lo */
  private mergeUpwards(from: number, countA: number, fromB: number, countB: number): void {
    const { entries, isLess } = this
    const aside = entries.slice(from, from + countA)
    let to = from
    let a = 0
    let b = fromB
    let na = countA
    let nb = countB
    const takeA = (): void => {
      entries[to++] = aside[a++] as Entry
      na--
    }
    const takeB = (): void => {
      entries[to++] = entries[b++] as Entry
      nb--
    }
    let lastOfA = false
    try {
      takeB()
      if (nb === 0) return
      if (na === 1) {
        lastOfA = true
        return
      }
      let gallop = this.minGallop
      for (;;) {
        let inA = 0
        let inB = 0
        for (;;) {
          if (isLess(entries[b] as Entry, aside[a] as Entry)) {
            takeB()
            inB++
            inA = 0
            if (nb === 0) return
            if (inB >= gallop) break
          } else {
            takeA()
            inA++
            inB = 0
            if (na === 1) {
              lastOfA = true
              return
            }
            if (inA >= gallop) break
          }
        }
        gallop++
        do {
          if (gallop > 1) gallop--
          this.minGallop = gallop
          inA = this.gallopRight(entries[b] as Entry, aside, a, na, 0)
          for (let k = 0; k < inA; k++) takeA()
          if (inA > 0) {
            if (na === 1) {
              lastOfA = true
              return
            }
            if (na === 0) return
          }
          takeB()
          if (nb === 0) return
          inB = this.gallopLeft(aside[a] as Entry, entries, b, nb, 0)
          for (let k = 0; k < inB; k++) takeB()
          if (nb === 0) return
          takeA()
          if (na === 1) {
            lastOfA = true
            return
          }
        } while (inA >= MIN_GALLOP || inB >= MIN_GALLOP)
        gallop++
        this.minGallop = gallop
      }
    } finally {
      if (lastOfA) while (nb > 0) takeB()
      while (na > 0) takeA()
    }
  }

  /** Merges two neighbouring runs from their ends; the second is the shorter and stands aside meanwhile. merge_hi */
  private mergeDownwards(from: number, countA: number, fromB: number, countB: number): void {
    const { entries, isLess } = this
    const aside = entries.slice(fromB, fromB + countB)
    let to = fromB + countB - 1
    let a = from + countA - 1
    let b = countB - 1
    let na = countA
    let nb = countB
    const takeA = (): void => {
      entries[to--] = entries[a--] as Entry
      na--
    }
    const takeB = (): void => {
      entries[to--] = aside[b--] as Entry
      nb--
    }
    let firstOfB = false
    try {
      takeA()
      if (na === 0) return
      if (nb === 1) {
        firstOfB = true
        return
      }
      let gallop = this.minGallop
      for (;;) {
        let inA = 0
        let inB = 0
        for (;;) {
          if (isLess(aside[b] as Entry, entries[a] as Entry)) {
            takeA()
            inA++
            inB = 0
            if (na === 0) return
            if (inA >= gallop) break
          } else {
            takeB()
            inB++
            inA = 0
            if (nb === 1) {
              firstOfB = true
              return
            }
            if (inB >= gallop) break
          }
        }
        gallop++
        do {
          if (gallop > 1) gallop--
          this.minGallop = gallop
          inA = na - this.gallopRight(aside[b] as Entry, entries, from, na, na - 1)
          for (let k = 0; k < inA; k++) takeA()
          if (na === 0) return
          takeB()
          if (nb === 1) {
            firstOfB = true
            return
          }
          inB = nb - this.gallopLeft(entries[a] as Entry, aside, 0, nb, nb - 1)
          for (let k = 0; k < inB; k++) takeB()
          if (inB > 0) {
            if (nb === 1) {
              firstOfB = true
              return
            }
            if (nb === 0) return
          }
          takeA()
          if (na === 0) return
        } while (inA >= MIN_GALLOP || inB >= MIN_GALLOP)
        gallop++
        this.minGallop = gallop
      }
    } finally {
      if (firstOfB) while (na > 0) takeA()
      while (nb > 0) takeB()
    }
  }
}

/** Sorts entries in place; when a comparison throws, they stay in the order they have by then. list_sort_impl */
export function mergeSort<Entry>(entries: Entry[], isLess: IsLess<Entry>): void {
  new MergeSort(entries, isLess).sort()
}
