/** Traceback objects: which frame an exception passed, and where. Python/traceback.c */
import { Tracked, type Keywords, type PyType, type PyValue, type Visit } from '../objects/object'
import type { PyException } from '../objects/errors'
import { raise, typeName } from '../objects/errors'
import { release, releaseNow, retain } from '../objects/lifetime'
import { defineType } from '../objects/type'
import { unpackKeywords } from '../objects/native'
import { asSsize } from '../objects/number'
import { frameTypes, type Frame } from './frame'

export class PyTraceback extends Tracked {
  /** Owned. */
  next: PyTraceback | null
  /** Owned. */
  frame: Frame
  readonly ip: number
  readonly line: number
  constructor(next: PyTraceback | null, frame: Frame, ip: number, line?: number) {
    super(tracebackType)
    this.next = next
    this.frame = frame
    this.ip = ip
    this.line = line ?? frame.code.lineno[ip] ?? frame.code.firstlineno
    retain(next)
    frame.rc++
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.next)
    visit(this.frame)
  }
  override dealloc(): void {
    // The innermost frame goes first. Long chains (deep recursion) are taken apart here rather than by recursion.
    let next = this.next
    this.next = null
    const frames = [this.frame]
    while (next !== null && next.rc === 1 && next.weakrefs === null) {
      const after: PyTraceback | null = next.next
      next.next = null
      frames.push(next.frame)
      next.rc = -(2 ** 30)
      next = after
    }
    releaseNow(next)
    for (let i = frames.length - 1; i >= 0; i--) releaseNow(frames[i] as Frame)
  }
}

/** types.TracebackType(tb_next, tb_frame, tb_lasti, tb_lineno). tb_new_impl */
function newTraceback(_cls: PyType, args: PyValue[], keywords: Keywords): PyValue {
  const [next, frame, lasti, line] = unpackKeywords('traceback', { names: ['tb_next', 'tb_frame', 'tb_lasti', 'tb_lineno'], required: 4 }, args, keywords) as PyValue[]
  if (!(frame instanceof Tracked) || frame.cls !== frameTypes.frame) raise('TypeError', `traceback() argument 'tb_frame' must be frame, not ${frame === null ? 'None' : typeName(frame as PyValue)}`)
  const [place, number] = [asSsize(lasti as PyValue), asSsize(line as PyValue)]
  if (next !== null && !(next instanceof PyTraceback)) raise('TypeError', `expected traceback object or None, got '${typeName(next as PyValue)}'`)
  return new PyTraceback(next ?? null, frame as Frame, place >> 1, number)
}

export const tracebackType: PyType = defineType<PyTraceback>('traceback', {
  final: true,
  slots: { new: newTraceback },
  getset: {
    tb_next: {
      get: (self) => self.next,
      set(self, value) {
        if (value === undefined) return raise('TypeError', "can't delete tb_next attribute")
        if (value !== null && !(value instanceof PyTraceback)) return raise('TypeError', `expected traceback object, got '${typeName(value)}'`)
        const next = value
        for (let link: PyValue = next; link instanceof PyTraceback; link = link.next) if (link === self) raise('ValueError', 'traceback loop detected')
        const old = self.next
        retain(next)
        self.next = next
        release(old)
      },
    },
    tb_frame: { get: (self) => self.frame, member: true },
    tb_lasti: { get: (self) => self.ip * 2, member: true },
    tb_lineno: { get: (self) => self.line },
  },
})

/** The exception passes this frame at this instruction. PyTraceBack_Here */
export function addTraceback(exception: PyException, frame: Frame, ip: number): void {
  exception.setTraceback(new PyTraceback(exception.traceback as PyTraceback | null, frame, ip))
}

