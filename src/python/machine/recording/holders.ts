/**
 * Who holds an object, as a path that a person would write: `view`, `parser.frames[2].body`,
 * `local view in read_header, kept by exc.__traceback__`.
 *
 * A breadth-first walk from what the learner's program can reach (its module's names, the frames that run, the exception
 * being handled), so the first path found to an object is a shortest one. Each further reference to an object gives
 * a further path. No learner code runs.
 */
import { PyCell } from '../../objects/cell'
import { PyBoundMethod } from '../../objects/call'
import { PyDict } from '../../objects/dict'
import { PyException } from '../../objects/errors'
import { PyBuiltinFunction, PyMethodWrapper } from '../../objects/native'
import { PyObject, PyType, type PyValue } from '../../objects/object'
import type { Task } from '../../objects/threads'
import { PyList, PyTuple } from '../../objects/tuple'
import { isExporter } from '../../buffer/exporter'
import { ManagedBuffer } from '../../buffer/managed'
import { PyMemoryView } from '../../buffer/view'
import { PyModule } from '../../builtins/module'
import { Frame } from '../frame'
import { PyFunction } from '../function'
import { PyGenerator } from '../generator'
import { summaryText } from './summaries'
import { allThreads, handledException, state } from '../thread'
import { PyTraceback } from '../traceback'

export interface HolderPath {
  /** The path alone: `parser.frames[2].body`. */
  readonly short: string
  /** With where it is: `local view in read_header, kept by exc.__traceback__`. */
  readonly text: string
}

export interface Holders {
  /** Every reference to the object from what the program reaches, shortest path first. */
  of(object: PyObject): readonly HolderPath[]
  /** Everything that was reached, with its paths. */
  all(): Iterable<readonly [PyObject, readonly HolderPath[]]>
  /** Every exporter that was reached. */
  exporters(): Iterable<PyObject>
}

/** Where a path begins: its expression so far, and the words around it. */
interface Path {
  readonly expression: string
  readonly before: string
  readonly after: string
}

const NONE: readonly HolderPath[] = []
const MAX_VISITED = 20_000
const MAX_PATHS = 8

/** `module`: the learner's, which may have ended while its threads run. `tasks`: those that are not done. */
export function findHolders(isLearners: (frame: Frame) => boolean, module: Frame | null = null, tasks: Iterable<Task> = []): Holders {
  const walk = new Walk()
  const frames: Frame[] = []
  for (let frame = state.thread.frame; frame !== null; frame = frame.back) frames.unshift(frame)
  for (const thread of allThreads()) {
    if (thread !== state.thread) for (let frame = thread.frame; frame !== null; frame = frame.back) frames.push(frame)
  }
  if (module !== null && module.finished) walk.namespace(module.globals, { expression: '', before: '', after: '' })
  for (const frame of frames) if (frame.func === null && isLearners(frame)) walk.namespace(frame.globals, { expression: '', before: '', after: '' })
  for (const frame of frames) if (isLearners(frame)) walk.frame(frame, frame.func === null ? '' : ` in ${frame.code.qualname}`)
  for (const task of tasks) for (const frame of framesOf(task)) if (isLearners(frame)) walk.frame(frame, ` in ${frame.code.qualname} (${task.name})`)
  const handled = handledException()
  if (handled instanceof PyObject) walk.reference(handled, { expression: 'the exception being handled', before: '', after: '' })
  walk.run()
  return { of: (object) => walk.paths.get(object) ?? NONE, all: () => walk.paths, exporters: () => [...walk.paths.keys()].filter(isExporter) }
}

/** Those of its coroutine, of what that awaits, and so on; not of one that runs. */
function* framesOf(task: Task): Generator<Frame> {
  let at: PyValue | undefined = task.coroutine
  while (at instanceof PyGenerator && at.frame !== null && !at.running) {
    yield at.frame
    at = at.yieldFrom
  }
}

class Walk {
  readonly paths = new Map<PyObject, HolderPath[]>()
  private readonly queue: { object: PyObject; path: Path }[] = []
  private readonly seen = new Set<PyObject>()
  private readonly framesSeen = new Set<Frame>()

  run(): void {
    for (let i = 0; i < this.queue.length && i < MAX_VISITED; i++) {
      const { object, path } = this.queue[i]!
      this.visit(object, path)
    }
  }

  /** One reference to a value, along this path. */
  reference(value: PyValue | undefined, path: Path): void {
    if (!(value instanceof PyObject)) return
    if (value instanceof PyType && !value.isHeapType) return
    if (value instanceof ManagedBuffer || value instanceof PyCell) {
      this.enqueue(value, path)
      return
    }
    const known = this.paths.get(value)
    const holder = { short: path.expression, text: `${path.before}${path.expression}${path.after}` }
    if (known === undefined) this.paths.set(value, [holder])
    else if (known.length < MAX_PATHS && !known.some((other) => other.text === holder.text)) known.push(holder)
    this.enqueue(value, path)
  }

  private enqueue(object: PyObject, path: Path): void {
    if (this.seen.has(object)) return
    this.seen.add(object)
    this.queue.push({ object, path })
  }

  namespace(dict: PyDict, path: Path): void {
    this.seen.add(dict)
    for (const [key, value] of dict.entries()) {
      if (typeof key === 'string' && key !== '__builtins__') this.reference(value, { ...path, expression: key })
    }
  }

  /** The locals of a frame that runs, is suspended, or is kept by a traceback; `where` says which. */
  frame(frame: Frame, where: string): void {
    if (this.framesSeen.has(frame)) return
    this.framesSeen.add(frame)
    this.seen.add(frame)
    if (frame.locals instanceof PyDict && frame.func !== null) this.namespace(frame.locals, { expression: '', before: '', after: where })
    const { fastNames, freeStart } = frame.code
    for (let i = 0; i < freeStart; i++) {
      const value = frame.slots[i]
      this.reference(value instanceof PyCell ? value.value : value, { expression: fastNames[i] as string, before: 'local ', after: where })
    }
    for (let i = fastNames.length; i < frame.sp; i++) {
      const value = frame.slots[i]
      if (value instanceof PyObject) this.reference(value, { expression: 'a temporary', before: '', after: `${where} (line ${frame.line})` })
    }
  }

  private visit(object: PyObject, path: Path): void {
    const at = (part: string): Path => ({ ...path, expression: `${path.expression}${part}` })
    if (object.attrs !== null && !(object instanceof PyModule)) {
      for (const [key, value] of object.attrs.entries()) this.reference(value, at(`.${String(key)}`))
    }
    if (object.members !== null) this.visitMembers(object, at)
    if (object instanceof PyList || object instanceof PyTuple) {
      for (let i = 0; i < object.items.length; i++) this.reference(object.items[i], at(`[${i}]`))
    } else if (object instanceof PyDict) {
      for (const [key, value] of object.entries()) {
        this.reference(value, at(`[${summaryText(key)}]`))
        this.reference(key, at(' key'))
      }
    } else if (object instanceof PyMemoryView) this.reference(object.managed, path)
    else if (object instanceof ManagedBuffer) this.reference(object.exporter ?? undefined, at('.obj'))
    else if (object instanceof PyCell) this.reference(object.value, path)
    else if (object instanceof PyException) this.visitException(object, at)
    else if (object instanceof PyTraceback) this.visitTraceback(object, path)
    else if (object instanceof PyGenerator) {
      const { frame } = object
      if (frame !== null && !object.running) this.frame(frame, ` in the suspended ${object.cls.name} ${object.name}, kept by ${path.expression}`)
    } else if (object instanceof Frame) this.frame(object, ` in ${object.code.qualname}, kept by ${path.expression}`)
    else if (object instanceof PyFunction) this.visitFunction(object, path, at)
    else if (object instanceof PyBoundMethod) {
      this.reference(object.self, at('.__self__'))
      this.reference(object.func, at('.__func__'))
    } else if (object instanceof PyBuiltinFunction || object instanceof PyMethodWrapper) this.reference(object.self, at('.__self__'))
    else if (object instanceof PyType) for (const [key, value] of object.dict) this.reference(value, at(`.${key}`))
    else if (object.cls.name === '_buffer_wrapper') this.visitLoan(object, path)
    else if ('elementsHeld' in object && typeof object.elementsHeld === 'function') {
      for (const [place, value] of object.elementsHeld() as Iterable<readonly [string, PyValue]>) this.reference(value, at(`[${place}]`))
    }
    // An array of another's data says so by its base.
    else if ('base' in object && object.base instanceof PyObject && 'strides' in object) this.reference(object.base, at('.base'))
    else if (!(object instanceof PyModule)) {
      // An iterator, a set, an object of a library: it holds something, though no expression says how.
      const inside: Path = { expression: `${path.expression} (${object.cls.name})`, before: path.before === '' ? 'inside ' : path.before, after: path.after }
      object.traverse((value) => {
        if (value !== object.attrs) this.reference(value, inside)
      })
    }
  }

  private visitMembers(object: PyObject, at: (part: string) => Path): void {
    const names = object.cls.mro.toReversed().flatMap((cls) => cls.slotNames ?? [])
    object.members?.forEach((value, i) => this.reference(value, at(`.${names[i] ?? '?'}`)))
  }

  /** What a `__buffer__` method lent is kept for as long as the view that asked for it. */
  private visitLoan(wrapper: PyObject, path: Path): void {
    const kept: PyValue[] = []
    wrapper.traverse((value) => void kept.push(value))
    const lender = kept.find((value) => value instanceof PyObject && !(value instanceof PyMemoryView))
    const name = lender instanceof PyObject ? `what ${lender.cls.name}.__buffer__ lent` : 'what __buffer__ lent'
    const view = path.expression.replace(/\.obj$/, '')
    for (const value of kept) {
      if (value instanceof PyMemoryView) this.reference(value, { expression: name, before: '', after: `, kept until ${view}${path.after} is released` })
      else this.reference(value, { ...path, expression: path.expression })
    }
  }

  private visitException(object: PyException, at: (part: string) => Path): void {
    this.reference(object.traceback, at('.__traceback__'))
    this.reference(object.args, at('.args'))
    this.reference(object.cause, at('.__cause__'))
    this.reference(object.context, at('.__context__'))
    for (const [key, value] of object.fields ?? []) this.reference(value, at(`.${key}`))
  }

  private visitTraceback(object: PyTraceback, path: Path): void {
    const { frame } = object
    // A frame that still runs is walked from the stack; one that ended lives on only through this.
    if (frame.finished) this.frame(frame, ` in ${frame.code.qualname}, kept by ${path.expression}${path.after}`)
    this.reference(object.next ?? undefined, path)
  }

  private visitFunction(object: PyFunction, path: Path, at: (part: string) => Path): void {
    if (object.closure !== null) {
      this.seen.add(object.closure)
      object.closure.items.forEach((cell, i) => {
        const name = object.code.freevars[i] as string
        this.reference(cell instanceof PyCell ? cell.value : cell, { expression: name, before: 'closure variable ', after: ` of ${path.expression}${path.after}` })
      })
    }
    this.reference(object.defaults ?? undefined, at('.__defaults__'))
    this.reference(object.kwdefaults ?? undefined, at('.__kwdefaults__'))
  }
}
