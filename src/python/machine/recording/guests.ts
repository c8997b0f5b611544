/**
 * Who has a place of its own in the program: threads and tasks, by the names that the program gave them, and how each
 * stands when a step ends. Looks only, and only once somebody else than the main thread is there.
 */
import type { Change, GuestRecord, GuestStanding } from '../../events'
import { PyBoundMethod } from '../../objects/call'
import { PyObject } from '../../objects/object'
import { isTask, type Task } from '../../objects/threads'
import type { Frame } from '../frame'
import { PyGenerator } from '../generator'
import { allThreads, state, Thread } from '../thread'

/** Of more guests than these only the steps are told. */
const MOST_WATCHED = 256

interface Guest {
  readonly who: Thread | Task
  record: GuestRecord
  shown: GuestStanding | null
  /** A line of it has run. */
  hasBegun: boolean
}

export class GuestBook {
  private readonly ids = new WeakMap<object, number>()
  private readonly guests = new Map<number, Guest>()
  private count = 0
  private hasCompany = false

  /** `told`: the record of each guest by its id, for the steps. */
  constructor(private readonly told: Map<number, GuestRecord>) {}

  /** The task or the thread that runs now; 0: the main thread. */
  now(): number {
    const { thread } = state
    const { runningTask } = thread
    if (runningTask === null && thread.isMain) return 0
    const id = this.idOf(runningTask instanceof PyObject && isTask(runningTask) ? runningTask : thread)
    const guest = this.guests.get(id)
    if (guest !== undefined) guest.hasBegun = true
    return id
  }

  /** Tasks that the library makes for itself (asyncio.run, when it ends) are nobody's guests. */
  add(task: Task, isLearners: (frame: Frame) => boolean): void {
    const { coroutine } = task
    if (coroutine instanceof PyGenerator && coroutine.frame !== null && isLearners(coroutine.frame)) this.idOf(task)
  }

  /** Tells who came, and who stands otherwise than before. */
  compare(changes: Change[]): void {
    const threads = allThreads()
    if (threads.length > 1) for (const thread of threads) if (!this.ids.has(thread)) this.idOf(thread)
    if (!this.hasCompany) return
    for (const guest of this.guests.values()) {
      if (guest.shown?.state === 'done') continue
      this.rename(guest)
      const after = standingOf(guest)
      const { shown: before } = guest
      if (before !== null && before.state === after.state && before.detail === after.detail && before.name === after.name) continue
      guest.shown = after
      changes.push({ target: 'guest', id: after.id, before, after })
    }
  }

  /** The tasks that are not done. */
  *tasks(): Generator<Task> {
    for (const { who, shown } of this.guests.values()) if (!(who instanceof Thread) && shown?.state !== 'done') yield who
  }

  private idOf(who: Thread | Task): number {
    const known = this.ids.get(who)
    if (known !== undefined) return known
    const isMain = who instanceof Thread && who.isMain
    const id = isMain ? 0 : ++this.count
    this.ids.set(who, id)
    const record: GuestRecord = { id, kind: who instanceof Thread ? 'thread' : 'task', name: nameOf(who) }
    if (!isMain) {
      this.told.set(id, record)
      this.hasCompany = true
      this.admitMain()
    }
    if (this.guests.size < MOST_WATCHED) this.guests.set(id, { who, record, shown: null, hasBegun: isMain })
    return id
  }

  /** The first of the list, once there is another. */
  private admitMain(): void {
    const main = allThreads().find((thread) => thread.isMain)
    if (main !== undefined && !this.ids.has(main)) this.idOf(main)
  }

  /** A name may change at any time; steps that are past show the newest. */
  private rename(guest: Guest): void {
    const name = nameOf(guest.who)
    if (name === guest.record.name) return
    guest.record = { ...guest.record, name }
    if (guest.record.id !== 0) this.told.set(guest.record.id, guest.record)
  }
}

/** A thread's own name is longer than what the operating system keeps of it: its Thread object has it. */
function nameOf(who: Thread | Task): string {
  if (!(who instanceof Thread)) return who.name
  if (who.isMain) return 'MainThread'
  const callable = who.task?.callable
  if (callable instanceof PyBoundMethod && callable.self instanceof PyObject) {
    const name = callable.self.attrs?.getString('_name')
    if (typeof name === 'string' && name !== '') who.fullName = name
  }
  return who.fullName || who.name || `thread ${who.number}`
}

function standingOf({ who, record, hasBegun }: Guest): GuestStanding {
  if (who instanceof Thread) return { ...record, ...threadStanding(who) }
  const standing = who.standing()
  return { ...record, ...standing, ...(standing.state === 'ready' && !hasBegun ? { state: 'new' as const } : {}) }
}

function threadStanding(thread: Thread): Pick<GuestStanding, 'state' | 'detail'> {
  if (thread.isDone) return { state: 'done', detail: null }
  if (thread.runningLoop !== null) return { state: 'loop', detail: null }
  if (!thread.isMain && thread.frame === null && thread.wait === null) return { state: 'new', detail: null }
  if (thread.wait !== null && !thread.wait.isReady()) return { state: 'waiting', detail: thread.wait.what }
  return { state: 'ready', detail: null }
}
