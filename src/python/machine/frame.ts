/**
 * A frame: one activation of a code object. Python-to-Python calls, generators and coroutines are frames that the
 * machine keeps itself, never JavaScript recursion.
 *
 * `slots` holds first the locals and cells (`code.fastNames`), then the value stack up to `sp`; undefined is an unbound
 * local or an empty stack slot, and what lies beyond `sp` means nothing. The frame owns all of it. While it runs, the thread owns the frame; a traceback, a generator or
 * `sys._getframe` may own it too, and then its locals live on after it has ended.
 */
import type { CodeObject } from '../compile/code'
import { PyObject, Tracked, type PyType, type PyValue, type Visit } from '../objects/object'
import type { PyDict } from '../objects/dict'
import { releaseNow, trackAgain } from '../objects/lifetime'
import type { PyFunction } from './function'
import type { PyGenerator } from './generator'
import type { FrameShadow } from './recording/shadow'

export const frameTypes = {} as { frame: PyType }

/** The exception being handled, one per running frame stack or generator. _PyErr_StackItem */
export class HandledException {
  /** Owned; null when none. */
  value: PyValue = null
  previous: HandledException | null = null
}

/** Room for a frame's locals, cells and stack, all unbound. Made in one place, so that every frame's array is of one kind to JavaScript. */
export function makeSlots(code: CodeObject): (PyValue | undefined)[] {
  return new Array<PyValue | undefined>(code.fastNames.length + code.stacksize).fill(undefined)
}

/** What becomes of what a frame returns, where its caller's instruction does more than push it (`special-frames.ts`). */
export interface Delivery {
  readonly kind: 'nothing' | 'item' | 'length' | 'instance' | 'finish'
  /** For `__init__`: whom it initializes; for a native that called: what it keeps meanwhile. Owned. */
  readonly instance: PyValue
  /** For a native that called: makes its own result. */
  readonly finish?: (result: PyValue) => PyValue
}

export class Frame extends Tracked {
  readonly code: CodeObject
  readonly globals: PyDict
  /** A dict, or whatever its globals have for `__builtins__`. */
  readonly builtins: PyValue
  /** The namespace of a module, class body or exec; null in functions. Owned. */
  readonly locals: PyValue
  /** Owned; null for a module. */
  func: PyFunction | null
  readonly slots: (PyValue | undefined)[]
  /** Index of the first free stack slot. */
  sp: number
  /** The instruction that runs or ran last. */
  ip = -1
  back: Frame | null = null
  /** Set when the frame ended while something else still owned it: its caller's frame, owned. */
  heldBack: Frame | null = null
  generator: PyGenerator | null = null
  /** What its caller keeps for it until it has ended; owned. */
  kept: PyValue[] | null = null
  /** Taken by the instruction that gets what it returns. */
  delivery: Delivery | null = null
  /** Hears of its end, before what is kept goes. */
  leave: (() => void) | null = null
  /** The nested run of the machine begins with this frame. */
  isEntry = false
  finished = false
  /** What f_locals was given beside the variables; owned. */
  extraLocals: PyDict | null = null
  /** Number for the recording; 0 until it is asked for. */
  id = 0
  /** What the recording has shown of it. */
  shadow: FrameShadow | null = null

  constructor(code: CodeObject, globals: PyDict, builtins: PyValue, locals: PyValue, func: PyFunction | null, slots: (PyValue | undefined)[]) {
    super(frameTypes.frame)
    this.code = code
    this.globals = globals
    this.builtins = builtins
    this.locals = locals
    this.func = func
    this.slots = slots
    this.sp = code.fastNames.length
    this.rc = 1
    globals.rc++
    if (locals instanceof PyObject) locals.rc++
  }

  /** The line of the instruction that runs. */
  get line(): number {
    return this.ip < 0 ? this.code.firstlineno : (this.code.lineno[this.ip] as number)
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    if (this.func !== null) visit(this.func)
    for (let i = 0; i < this.sp; i++) {
      const value = this.slots[i]
      if (value !== undefined) visit(value)
    }
    visit(this.locals)
    visit(this.globals)
    if (this.heldBack !== null) visit(this.heldBack)
    if (this.extraLocals !== null) visit(this.extraLocals)
    if (this.kept !== null) for (const value of this.kept) visit(value)
    if (this.delivery !== null) visit(this.delivery.instance)
  }

  /** Lets go of the stack and the locals, last first. _PyFrame_ClearLocals */
  clearSlots(): void {
    const slots = this.slots
    for (let i = this.sp - 1; i >= 0; i--) {
      const value = slots[i]
      if (value === undefined) continue
      slots[i] = undefined
      releaseNow(value)
    }
    this.sp = this.code.fastNames.length
  }

  /** The frame is over: the thread (or generator) lets go of it. _PyFrame_ClearExceptCode */
  end(back: Frame | null): void {
    this.finished = true
    const { kept, leave, delivery } = this
    this.kept = this.leave = this.delivery = null
    if (this.rc === 1) {
      this.rc = 0
      this.dealloc()
      this.rc = ENDED
      leave?.()
      if (kept !== null) for (const value of kept) releaseNow(value)
      if (delivery !== null) releaseNow(delivery.instance)
      return
    }
    // The collector knows a frame only from its end on. take_ownership
    trackAgain(this)
    leave?.()
    if (kept !== null) for (const value of kept) releaseNow(value)
    if (delivery !== null) releaseNow(delivery.instance)
    this.rc--
    if (back !== null && this.generator === null) {
      back.rc++
      this.heldBack = back
    }
    const func = this.func
    this.func = null
    if (func !== null) releaseNow(func)
  }

  /** Once the frame has ended nothing else lives in it but its locals. frame_tp_clear */
  override dropReferences(): void {
    if (!this.finished) return
    this.clearSlots()
  }

  override dealloc(): void {
    this.clearSlots()
    const { func, heldBack, extraLocals } = this
    this.func = null
    this.heldBack = null
    this.extraLocals = null
    if (extraLocals !== null) releaseNow(extraLocals)
    releaseNow(this.locals)
    releaseNow(this.globals)
    if (func !== null) releaseNow(func)
    if (heldBack !== null) releaseNow(heldBack)
  }
}

/** Like DEAD: the frame went without passing through deallocate. */
const ENDED = -(2 ** 30)

