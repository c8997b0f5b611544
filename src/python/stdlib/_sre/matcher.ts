/**
 * The matching engine: runs a pattern's code over characters. It backtracks on a stack of its own, so neither deep
 * patterns nor long texts need JavaScript's, and now and then asks whether the run's time is used up.
 * SRE(match), SRE(search) and SRE(count) in Modules/_sre/sre_lib.h
 */
import { raise } from '../../objects/errors'
import { interrupts } from '../../objects/protocols'
import { isAt, isOfCategory, lowerAscii, lowerUnicode, upperAscii, type Characters } from './characters'
import * as op from './opcodes'
import type { Program } from './program'
import * as at from './stack'

// What a frame waits for.
const BRANCH = 0
const REPEAT_ONE = 1
const MIN_REPEAT_ONE = 2
const REPEAT = 3
/** A round that the lower bound asks for. */
const UNTIL_NEEDED = 4
/** A round that the upper bound allows; greedy. */
const MAX_UNTIL_MORE = 5
/** What follows a greedy repeat. */
const MAX_UNTIL_TAIL = 6
/** What follows a lazy repeat; if it fails, another round. */
const MIN_UNTIL_TAIL = 7
const MIN_UNTIL_MORE = 8
const POSSESSIVE_NEEDED = 9
const POSSESSIVE_MORE = 10
const ATOMIC = 11
const ASSERT = 12
const ASSERT_NOT = 13

/** Stands for the repeat in a round of a possessive one: groups in it are restored as in any round. */
const POSSESSIVE_ROUND = 0x7fffffff

const stack = new at.Stack()
/** Operations between two looks at the clock. */
const FUEL = 50_000

function internalError(): never {
  return raise('RuntimeError', 'internal error in regular expression engine')
}

export class Matcher {
  /** Where the match begins, and after it where it ended. */
  start: number
  ptr = 0
  /** Beyond the last character that may be looked at. */
  end: number
  /** The highest mark that was set; -1: none. */
  lastmark = -1
  /** The last group that was closed. */
  lastindex = -1
  readonly marks: Int32Array
  /** Only a match that reaches the end counts. */
  matchAll = false
  /** An empty match where the last one ended does not count. */
  mustAdvance = false
  private repeat = -1
  private fuel = FUEL

  constructor(
    readonly program: Program,
    readonly chars: Characters,
    start: number,
    end: number,
  ) {
    this.marks = new Int32Array(program.groups * 2)
    this.start = start
    this.end = end
  }

  /** Forgets the groups of the match before. state_reset */
  reset(): void {
    this.lastmark = this.lastindex = -1
  }

  /** Matches at `start`. */
  matchHere(): boolean {
    this.ptr = this.start
    return this.match(0, true)
  }

  private look(): void {
    this.fuel = FUEL
    interrupts.check()
  }

  // --- the stack ---

  private push(kind: number, pc: number, ptr: number, top: number, count: number, repeat: number, savesMarks: boolean): void {
    const base = stack.frameTop
    if (base + at.FRAME > stack.frames.length) stack.growFrames()
    const { frames } = stack
    frames[base] = kind
    frames[base + at.PC] = pc
    frames[base + at.PTR] = ptr
    frames[base + at.TOP] = top
    frames[base + at.COUNT] = count
    frames[base + at.LASTMARK] = this.lastmark
    frames[base + at.LASTINDEX] = this.lastindex
    frames[base + at.REPEAT] = repeat
    if (savesMarks) {
      const saved = this.lastmark + 1
      stack.roomForMarks(saved)
      frames[base + at.SAVED] = stack.markTop
      for (let i = 0; i < saved; i++) stack.marks[stack.markTop + i] = this.marks[i] as number
      stack.markTop += saved
    } else frames[base + at.SAVED] = -1
    stack.frameTop = base + at.FRAME
  }

  /** Forgets the marks that a frame saved. */
  private discard(frame: number): void {
    const saved = stack.frames[frame + at.SAVED] as number
    if (saved >= 0) stack.markTop = saved
  }

  /** Marks as they were when the frame was pushed. */
  private restore(frame: number): void {
    const { frames } = stack
    this.lastmark = frames[frame + at.LASTMARK] as number
    this.lastindex = frames[frame + at.LASTINDEX] as number
    const saved = frames[frame + at.SAVED] as number
    if (saved < 0) return
    for (let i = 0; i <= this.lastmark; i++) this.marks[i] = stack.marks[saved + i] as number
    stack.markTop = saved
  }

  // --- operations that are come back to: each gives where in the code to go on, or -1 for failure ---

  /** The first alternative from `pc` on whose beginning fits. */
  private enterBranch(pc: number, ptr: number, top: number): number {
    const { code } = this.program
    const { chars, end } = this
    for (;;) {
      const skip = code[pc] as number
      if (skip === 0) return -1
      const first = code[pc + 1]
      if (first === op.LITERAL ? ptr < end && chars[ptr] === code[pc + 2] : first !== op.IN || (ptr < end && this.program.has(pc + 3, chars[ptr] as number))) {
        // After the last alternative there is nothing to come back to.
        if (code[pc + skip] !== 0) this.push(BRANCH, pc, ptr, top, 0, -1, this.repeat >= 0)
        return pc + 1
      }
      pc += skip
    }
  }

  /** The place from which what follows a greedy repeat of one character may fit, going back from `ptr`; -1: none. */
  private retreat(pc: number, ptr: number, count: number, top: number): number {
    const { code } = this.program
    const { chars, end } = this
    const min = code[pc + 1] as number
    const tail = pc + (code[pc] as number)
    if (code[tail] === op.LITERAL) {
      const c = code[tail + 1] as number
      const from = count
      while (count >= min && (ptr >= end || chars[ptr] !== c)) {
        ptr--
        count--
      }
      this.fuel -= (from - count) >> 3
    }
    if (count < min) return -1
    if (count > min) this.push(REPEAT_ONE, pc, ptr, top, count, -1, this.repeat >= 0)
    return ptr
  }

  /** One round more of a possessive repeat, or what follows it. */
  private possessive(pc: number, ptr: number, lastPtr: number, count: number, top: number): number {
    const { code } = this.program
    const max = code[pc + 2] as number
    if (count < (code[pc + 1] as number)) this.push(POSSESSIVE_NEEDED, pc, ptr, top, count, this.repeat, false)
    else if ((count < max || max === op.MAXREPEAT) && ptr !== lastPtr) this.push(POSSESSIVE_MORE, pc, ptr, top, count, this.repeat, true)
    else return -1
    this.repeat = POSSESSIVE_ROUND
    return pc + 3
  }

  /** How many characters from `ptr` on fit one operation, `max` at most. */
  private count(pc: number, ptr: number, max: number): number {
    const { program, chars } = this
    const { code } = program
    let { end } = this
    if (max < end - ptr && max !== op.MAXREPEAT) end = ptr + max
    const from = ptr
    const c = code[pc + 1] as number
    switch (code[pc]) {
      case op.IN: {
        const table = program.tableOf(pc + 2)
        while (ptr < end && program.hasByTable(table, pc + 2, chars[ptr] as number)) ptr++
        break
      }
      case op.ANY:
        while (ptr < end && chars[ptr] !== 10) ptr++
        break
      case op.ANY_ALL:
        return Math.max(0, end - ptr)
      case op.LITERAL:
        while (ptr < end && chars[ptr] === c) ptr++
        break
      case op.NOT_LITERAL:
        while (ptr < end && chars[ptr] !== c) ptr++
        break
      default:
        while (ptr < end && this.fitsOne(pc, chars[ptr] as number)) ptr++
    }
    this.fuel -= (ptr - from) >> 3
    return ptr - from
  }

  /** Whether one character fits an operation that takes exactly one. */
  private fitsOne(pc: number, c: number): boolean {
    const { program } = this
    const wanted = program.code[pc + 1] as number
    switch (program.code[pc]) {
      case op.LITERAL_IGNORE:
        return lowerAscii(c) === wanted
      case op.NOT_LITERAL_IGNORE:
        return lowerAscii(c) !== wanted
      case op.LITERAL_UNI_IGNORE:
        return lowerUnicode(c) === wanted
      case op.NOT_LITERAL_UNI_IGNORE:
        return lowerUnicode(c) !== wanted
      case op.LITERAL_LOC_IGNORE:
        return isSameInLocale(wanted, c)
      case op.NOT_LITERAL_LOC_IGNORE:
        return !isSameInLocale(wanted, c)
      case op.IN:
        return program.has(pc + 2, c)
      case op.IN_IGNORE:
        return program.has(pc + 2, lowerAscii(c))
      case op.IN_UNI_IGNORE:
        return program.has(pc + 2, lowerUnicode(c))
      case op.IN_LOC_IGNORE:
        return program.has(pc + 2, lowerAscii(c)) || program.has(pc + 2, upperAscii(c))
      case op.CATEGORY:
        return isOfCategory(wanted, c)
      default:
        return internalError()
    }
  }

  /** Whether group `group` matched, and lies in order. */
  private hasGroup(group: number): boolean {
    const mark = group * 2
    if (mark >= this.lastmark) return false
    const from = this.marks[mark] as number
    return from >= 0 && (this.marks[mark + 1] as number) >= from
  }

  /** The place after a copy of what a group matched, or -1. */
  private afterGroup(group: number, ptr: number, fold: ((c: number) => number) | null): number {
    if (!this.hasGroup(group)) return -1
    const { chars, end, marks } = this
    const stop = marks[group * 2 + 1] as number
    for (let i = marks[group * 2] as number; i < stop; i++, ptr++) {
      if (ptr >= end) return -1
      const here = chars[ptr] as number
      const there = chars[i] as number
      if (here !== there && (fold === null || fold(here) !== fold(there))) return -1
    }
    return ptr
  }

  private setMark(mark: number, ptr: number): void {
    if ((mark & 1) === 1) this.lastindex = (mark >> 1) + 1
    if (mark > this.lastmark) {
      for (let i = this.lastmark + 1; i < mark; i++) this.marks[i] = -1
      this.lastmark = mark
    }
    this.marks[mark] = ptr
  }

  /** Whether a match of the pattern itself may end here. */
  private mayEnd(ptr: number, top: number): boolean {
    return top === 0 || !((this.matchAll && ptr !== this.end) || (this.mustAdvance && ptr === this.start))
  }

  /** Runs the code from `pc` on at `this.ptr`; a match leaves its end there. */
  private match(pc: number, isTop: boolean): boolean {
    const { program, chars, end } = this
    const { code } = program
    stack.clear()
    this.repeat = -1
    let ptr = this.ptr
    let top = isTop ? 1 : 0
    if (code[pc] === op.INFO) {
      const min = code[pc + 3] as number
      if (min !== 0 && end - ptr < min) return false
      pc += (code[pc + 1] as number) + 1
    }
    for (;;) {
      let matched = false
      dispatch: for (;;) {
        if (--this.fuel < 0) this.look()
        switch (code[pc++]) {
          case op.LITERAL:
            if (ptr >= end || chars[ptr] !== code[pc]) break dispatch
            pc++
            ptr++
            continue
          case op.NOT_LITERAL:
            if (ptr >= end || chars[ptr] === code[pc]) break dispatch
            pc++
            ptr++
            continue
          case op.ANY:
            if (ptr >= end || chars[ptr] === 10) break dispatch
            ptr++
            continue
          case op.ANY_ALL:
            if (ptr >= end) break dispatch
            ptr++
            continue
          case op.IN:
            if (ptr >= end || !program.has(pc + 1, chars[ptr] as number)) break dispatch
            pc += code[pc] as number
            ptr++
            continue
          case op.MARK:
            this.setMark(code[pc++] as number, ptr)
            continue
          case op.SUCCESS:
            if (this.mayEnd(ptr, top)) {
              this.ptr = ptr
              matched = true
            }
            break dispatch
          case op.AT:
            if (!isAt(code[pc] as number, chars, ptr, end)) break dispatch
            pc++
            continue
          case op.IN_IGNORE:
          case op.IN_UNI_IGNORE:
          case op.IN_LOC_IGNORE:
            if (ptr >= end || !this.fitsOne(pc - 1, chars[ptr] as number)) break dispatch
            pc += code[pc] as number
            ptr++
            continue
          case op.CATEGORY:
          case op.LITERAL_IGNORE:
          case op.LITERAL_UNI_IGNORE:
          case op.LITERAL_LOC_IGNORE:
          case op.NOT_LITERAL_IGNORE:
          case op.NOT_LITERAL_UNI_IGNORE:
          case op.NOT_LITERAL_LOC_IGNORE:
            if (ptr >= end || !this.fitsOne(pc - 1, chars[ptr] as number)) break dispatch
            pc++
            ptr++
            continue
          case op.JUMP:
          case op.INFO:
            pc += code[pc] as number
            continue
          case op.BRANCH:
            pc = this.enterBranch(pc, ptr, top)
            if (pc < 0) break dispatch
            continue
          case op.REPEAT_ONE: {
            const min = code[pc + 1] as number
            if (min > end - ptr) break dispatch
            const count = this.count(pc + 3, ptr, code[pc + 2] as number)
            if (count < min) break dispatch
            ptr += count
            const tail = pc + (code[pc] as number)
            if (code[tail] === op.SUCCESS && ptr === end && !(top === 1 && this.mustAdvance && ptr === this.start)) {
              this.ptr = ptr
              matched = true
              break dispatch
            }
            ptr = this.retreat(pc, ptr, count, top)
            if (ptr < 0) break dispatch
            pc = tail
            continue
          }
          case op.MIN_REPEAT_ONE: {
            const min = code[pc + 1] as number
            if (min > end - ptr) break dispatch
            const count = min === 0 ? 0 : this.count(pc + 3, ptr, min)
            if (count < min) break dispatch
            ptr += count
            const tail = pc + (code[pc] as number)
            if (code[tail] !== op.SUCCESS || !this.mayEnd(ptr, top)) this.push(MIN_REPEAT_ONE, pc, ptr, top, count, -1, this.repeat >= 0)
            pc = tail
            continue
          }
          case op.POSSESSIVE_REPEAT_ONE: {
            const min = code[pc + 1] as number
            if (min > end - ptr) break dispatch
            const count = this.count(pc + 3, ptr, code[pc + 2] as number)
            if (count < min) break dispatch
            ptr += count
            pc += code[pc] as number
            continue
          }
          case op.REPEAT: {
            const repeat = stack.repeatTop
            if (repeat + at.REPEAT_SIZE > stack.repeats.length) stack.growRepeats()
            stack.repeats[repeat + at.REPEAT_COUNT] = -1
            stack.repeats[repeat + at.REPEAT_PATTERN] = pc
            stack.repeats[repeat + at.REPEAT_PREVIOUS] = this.repeat
            stack.repeats[repeat + at.REPEAT_LAST_PTR] = -1
            stack.repeatTop += at.REPEAT_SIZE
            this.repeat = repeat
            this.push(REPEAT, pc, ptr, top, 0, repeat, false)
            pc += code[pc] as number
            continue
          }
          case op.MAX_UNTIL:
          case op.MIN_UNTIL: {
            const { repeat } = this
            if (repeat < 0) return internalError()
            const { repeats } = stack
            const pattern = repeats[repeat + at.REPEAT_PATTERN] as number
            const count = (repeats[repeat + at.REPEAT_COUNT] as number) + 1
            const max = code[pattern + 2] as number
            if (count < (code[pattern + 1] as number)) {
              repeats[repeat + at.REPEAT_COUNT] = count
              this.push(UNTIL_NEEDED, pc, ptr, top, count, repeat, false)
              pc = pattern + 3
            } else if (code[pc - 1] === op.MIN_UNTIL) {
              this.repeat = repeats[repeat + at.REPEAT_PREVIOUS] as number
              this.push(MIN_UNTIL_TAIL, pc, ptr, top, count, repeat, this.repeat >= 0)
            } else if ((count < max || max === op.MAXREPEAT) && ptr !== repeats[repeat + at.REPEAT_LAST_PTR]) {
              repeats[repeat + at.REPEAT_COUNT] = count
              this.push(MAX_UNTIL_MORE, pc, ptr, top, count, repeat, true)
              stack.frames[stack.frameTop - at.FRAME + at.LAST_PTR] = repeats[repeat + at.REPEAT_LAST_PTR] as number
              repeats[repeat + at.REPEAT_LAST_PTR] = ptr
              pc = pattern + 3
            } else {
              this.repeat = repeats[repeat + at.REPEAT_PREVIOUS] as number
              this.push(MAX_UNTIL_TAIL, pc, ptr, top, count, repeat, false)
            }
            continue
          }
          case op.POSSESSIVE_REPEAT: {
            const next = this.possessive(pc, ptr, -1, 0, top)
            if (next < 0) pc += (code[pc] as number) + 1
            else {
              pc = next
              top = 0
            }
            continue
          }
          case op.ATOMIC_GROUP:
            this.push(ATOMIC, pc, ptr, top, 0, -1, false)
            pc++
            top = 0
            continue
          case op.ASSERT:
          case op.ASSERT_NOT: {
            const isNot = code[pc - 1] === op.ASSERT_NOT
            const back = code[pc + 1] as number
            if (ptr < back) {
              if (!isNot) break dispatch
              pc += code[pc] as number
              continue
            }
            this.push(isNot ? ASSERT_NOT : ASSERT, pc, ptr, top, 0, -1, isNot && this.repeat >= 0)
            ptr -= back
            pc += 2
            top = 0
            continue
          }
          case op.GROUPREF:
            ptr = this.afterGroup(code[pc++] as number, ptr, null)
            if (ptr < 0) break dispatch
            continue
          case op.GROUPREF_IGNORE:
          case op.GROUPREF_LOC_IGNORE:
            ptr = this.afterGroup(code[pc++] as number, ptr, lowerAscii)
            if (ptr < 0) break dispatch
            continue
          case op.GROUPREF_UNI_IGNORE:
            ptr = this.afterGroup(code[pc++] as number, ptr, lowerUnicode)
            if (ptr < 0) break dispatch
            continue
          case op.GROUPREF_EXISTS:
            pc += this.hasGroup(code[pc] as number) ? 2 : (code[pc + 1] as number)
            continue
          case op.FAILURE:
            break dispatch
          default:
            return internalError()
        }
      }
      // What waits hears of it, newest first, until something has another way to go on.
      let goesOn = false
      while (!goesOn) {
        if (stack.frameTop === 0) return matched
        const frame = (stack.frameTop -= at.FRAME)
        const { frames } = stack
        const kind = frames[frame] as number
        pc = frames[frame + at.PC] as number
        ptr = frames[frame + at.PTR] as number
        top = frames[frame + at.TOP] as number
        const count = frames[frame + at.COUNT] as number
        const repeat = frames[frame + at.REPEAT] as number
        switch (kind) {
          case BRANCH:
            if (matched) {
              this.discard(frame)
              break
            }
            this.restore(frame)
            pc = this.enterBranch(pc + (code[pc] as number), ptr, top)
            goesOn = pc >= 0
            break
          case REPEAT_ONE:
            if (matched) {
              this.discard(frame)
              break
            }
            this.restore(frame)
            ptr = this.retreat(pc, ptr - 1, count - 1, top)
            if (ptr < 0) break
            pc += code[pc] as number
            goesOn = true
            break
          case MIN_REPEAT_ONE: {
            if (matched) {
              this.discard(frame)
              break
            }
            this.restore(frame)
            const max = code[pc + 2] as number
            if ((max !== op.MAXREPEAT && count >= max) || this.count(pc + 3, ptr, 1) === 0) break
            ptr++
            this.push(MIN_REPEAT_ONE, pc, ptr, top, count + 1, -1, this.repeat >= 0)
            pc += code[pc] as number
            goesOn = true
            break
          }
          case REPEAT:
            this.repeat = stack.repeats[repeat + at.REPEAT_PREVIOUS] as number
            stack.repeatTop = repeat
            break
          case UNTIL_NEEDED:
            if (!matched) stack.repeats[repeat + at.REPEAT_COUNT] = count - 1
            break
          case MAX_UNTIL_MORE:
            stack.repeats[repeat + at.REPEAT_LAST_PTR] = frames[frame + at.LAST_PTR] as number
            if (matched) {
              this.discard(frame)
              break
            }
            this.restore(frame)
            stack.repeats[repeat + at.REPEAT_COUNT] = count - 1
            this.repeat = stack.repeats[repeat + at.REPEAT_PREVIOUS] as number
            this.push(MAX_UNTIL_TAIL, pc, ptr, top, count, repeat, false)
            goesOn = true
            break
          case MAX_UNTIL_TAIL:
            this.repeat = repeat
            break
          case MIN_UNTIL_TAIL: {
            this.repeat = repeat
            if (matched) {
              this.discard(frame)
              break
            }
            this.restore(frame)
            const { repeats } = stack
            const pattern = repeats[repeat + at.REPEAT_PATTERN] as number
            const max = code[pattern + 2] as number
            if ((count >= max && max !== op.MAXREPEAT) || ptr === repeats[repeat + at.REPEAT_LAST_PTR]) break
            repeats[repeat + at.REPEAT_COUNT] = count
            this.push(MIN_UNTIL_MORE, pc, ptr, top, count, repeat, false)
            stack.frames[stack.frameTop - at.FRAME + at.LAST_PTR] = repeats[repeat + at.REPEAT_LAST_PTR] as number
            repeats[repeat + at.REPEAT_LAST_PTR] = ptr
            pc = pattern + 3
            goesOn = true
            break
          }
          case MIN_UNTIL_MORE:
            stack.repeats[repeat + at.REPEAT_LAST_PTR] = frames[frame + at.LAST_PTR] as number
            if (!matched) stack.repeats[repeat + at.REPEAT_COUNT] = count - 1
            break
          case POSSESSIVE_NEEDED:
          case POSSESSIVE_MORE: {
            this.repeat = repeat
            if (matched) {
              this.discard(frame)
              const next = this.possessive(pc, this.ptr, kind === POSSESSIVE_NEEDED ? -1 : ptr, count + 1, top)
              ptr = this.ptr
              matched = false
              goesOn = true
              if (next < 0) pc += (code[pc] as number) + 1
              else {
                pc = next
                top = 0
              }
            } else if (kind === POSSESSIVE_MORE) {
              this.restore(frame)
              pc += (code[pc] as number) + 1
              goesOn = true
            }
            break
          }
          case ATOMIC:
            if (!matched) break
            pc += code[pc] as number
            ptr = this.ptr
            goesOn = true
            break
          case ASSERT:
            if (!matched) break
            pc += code[pc] as number
            goesOn = true
            break
          default:
            // ASSERT_NOT
            if (matched) {
              this.discard(frame)
              matched = false
              break
            }
            this.restore(frame)
            pc += code[pc] as number
            goesOn = true
        }
      }
    }
  }

  /** Looks for a match from `start` on, and puts `start` where it begins. */
  search(): boolean {
    try {
      return this.lookFor()
    } finally {
      stack.shrink()
    }
  }

  private lookFor(): boolean {
    const { program, chars, end } = this
    const { code } = program
    let ptr = this.start
    if (ptr > end) return false
    let pc = 0
    let last = end
    let flags = 0
    if (code[0] === op.INFO) {
      flags = code[2] as number
      const min = code[3] as number
      if (min !== 0 && end - ptr < min) return false
      if (min > 1) last = Math.max(ptr, end - (min - 1))
      pc = 1 + (code[1] as number)
    }
    if ((flags & op.INFO_PREFIX) !== 0) return this.searchPrefix(pc, (flags & op.INFO_LITERAL) !== 0)
    if ((flags & op.INFO_CHARSET) !== 0) {
      const table = program.tableOf(5)
      this.mustAdvance = false
      for (; ; ptr++) {
        while (ptr < end && !program.hasByTable(table, 5, chars[ptr] as number)) ptr++
        if (ptr >= end) return false
        this.start = this.ptr = ptr
        if (this.match(pc, false)) return true
        this.reset()
      }
    }
    this.start = this.ptr = ptr
    let found = this.match(pc, true)
    this.mustAdvance = false
    if (!found && code[pc] === op.AT && (code[pc + 1] === op.AT_BEGINNING || code[pc + 1] === op.AT_BEGINNING_STRING)) {
      this.start = this.ptr = last
      return false
    }
    while (!found && ptr < last) {
      ptr++
      this.reset()
      this.start = this.ptr = ptr
      found = this.match(pc, false)
    }
    return found
  }

  /** A pattern that begins with known characters: they are looked for first. */
  private searchPrefix(pc: number, isAll: boolean): boolean {
    const { program, chars, end } = this
    const { code } = program
    const length = code[5] as number
    const skip = code[6] as number
    const first = code[7] as number
    this.mustAdvance = false
    for (let ptr = this.start; ptr <= end - length; ptr++) {
      this.fuel--
      if (chars[ptr] !== first) continue
      let same = 1
      while (same < length && chars[ptr + same] === code[7 + same]) same++
      if (same < length) continue
      this.start = ptr
      this.ptr = ptr + skip
      // The prefix's characters have been seen; each is two words of code.
      if (isAll || this.match(pc + 2 * skip, false)) return true
      this.reset()
    }
    return false
  }
}

function isSameInLocale(wanted: number, c: number): boolean {
  return c === wanted || lowerAscii(c) === wanted || upperAscii(c) === wanted
}
