/** _asyncio: tasks, and which loop and task run in a thread. Modules/_asynciomodule.c */
import { isInstance, Tracked, type PyObject, type PyType, type PyValue, type Visit } from '../objects/object'
import { call } from '../objects/call'
import { exceptionTypes, isRaised, makeException, PyRaise, raise, type PyException } from '../objects/errors'
import { getAttribute, getOptionalAttribute, setAttribute } from '../objects/attributes'
import { interpreter, stateOfRun } from '../objects/interpreter'
import { handOver, release, releaseNow, retain } from '../objects/lifetime'
import { noArgs, oneArg, positional, PyBuiltinFunction, withKeywords, type MethodSpec } from '../objects/native'
import { isTrue } from '../objects/number'
import { itemsOf, reprOf, strOf } from '../objects/protocols'
import { threads, type Task } from '../objects/threads'
import { observer } from '../observer'
import { PyDict } from '../objects/dict'
import { makeSet } from '../builtins/set'
import { copyCurrentContext, runIn, type Context } from './_contextvars'
import {
  addAwaitedBy, addDoneCallback, callSoon, cancelFuture, cancelledErrorType, discardAwaitedBy, eventLoop, finalizeFuture, fromAsyncio, futureAttributes,
  futureMethods, futureType, initFuture, isTruthyFlag, makeCancelledError, outcomeOf, PyFuture, report, runningLoop, setException, setResult,
} from './asyncio-future'
import { defineModuleType, moduleFunctions, type ModuleSpec } from './module'

/** Everything that it holds is owned. */
class PyTask extends PyFuture implements Task {
  waiter: PyValue = null
  coroutine: PyValue = null
  context: PyValue = null
  name = ''
  mustCancel = false
  logsDestroy = true
  cancels = 0

  protected override owned(): PyValue[] {
    return [...super.owned(), this.waiter, this.coroutine, this.context]
  }

  protected override forget(): void {
    super.forget()
    this.waiter = this.coroutine = this.context = null
  }

  standing(): ReturnType<Task['standing']> {
    if (this.state === 'CANCELLED') return { state: 'done', detail: 'cancelled' }
    if (this.state === 'FINISHED') return { state: 'done', detail: this.exception === null ? null : `raised ${this.exception.cls.name}` }
    const { waiter } = this
    if (waiter === null || (waiter instanceof PyFuture && waiter.state !== 'PENDING')) return { state: 'ready', detail: null }
    return { state: 'waiting', detail: waiter instanceof PyTask ? `task ${waiter.name}` : null }
  }

  put(field: 'waiter' | 'coroutine' | 'context', value: PyValue): void {
    const old: PyValue = this[field]
    retain(value)
    this[field] = value
    release(old)
  }
}

/** Tasks that have not gone. Not owned. */
const known = stateOfRun(() => ({ tasks: new Set<PyTask>(), eagerTasks: new Set<PyValue>(), taskCount: 0 }))

/** What the loop calls to let a task go on. */
class TaskStep extends Tracked {
  constructor(
    readonly task: PyTask,
    readonly exception: PyException | null,
  ) {
    super(taskStepType)
    task.rc++
    retain(exception)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.task)
    visit(this.exception)
  }
  override dealloc(): void {
    releaseNow(this.task)
    releaseNow(this.exception)
  }
}

const taskStepType: PyType = defineModuleType<TaskStep>('_asyncio', 'TaskStepMethWrapper', {
  final: true,
  slots: {
    call(self, args, keywords) {
      if (keywords !== null && keywords.length > 0) raise('TypeError', 'function takes no keyword arguments')
      if (args.length > 0) raise('TypeError', 'function takes no positional arguments')
      step(self.task, self.exception)
      return null
    },
  },
  getset: { __self__: { get: (self) => self.task }, __qualname__: { get: () => 'TaskStepMethWrapper' } },
})
taskStepType.name = 'TaskStepMethWrapper'

function stepSoon(task: PyTask, exception: PyException | null): void {
  callSoon(task.loop, new TaskStep(task, exception), [], task.context)
}

function failSoon(task: PyTask, message: string): void {
  stepSoon(task, makeException(exceptionTypes.RuntimeError!, message))
}

function enterTask(loop: PyValue, task: PyValue): void {
  const thread = threads.current()
  if (thread.runningLoop !== loop) raise('RuntimeError', `loop ${reprOf(loop)} is not the running loop`)
  if (thread.runningTask !== null) raise('RuntimeError', `Cannot enter into task ${reprOf(task)} while another task ${reprOf(thread.runningTask)} is being executed.`)
  retain(task)
  thread.runningTask = task
}

function leaveTask(loop: PyValue, task: PyValue): void {
  const thread = threads.current()
  if (thread.runningLoop !== loop) raise('RuntimeError', `loop ${reprOf(loop)} is not the running loop`)
  if (thread.runningTask !== task) raise('RuntimeError', `Invalid attempt to leave task ${reprOf(task)} while task ${reprOf(thread.runningTask)} is entered.`)
  thread.runningTask = null
  release(task)
}

function swapTask(loop: PyValue, task: PyValue): PyValue {
  const thread = threads.current()
  if (thread.runningLoop !== loop) raise('RuntimeError', `loop ${reprOf(loop)} is not the running loop`)
  const before = thread.runningTask
  retain(task)
  thread.runningTask = task
  return handOver(before)
}

/** The task goes on until it waits for something, or ends. task_step */
function step(task: PyTask, exception: PyException | null): void {
  enterTask(task.loop, task)
  try {
    stepInside(task, exception)
  } finally {
    leaveTask(task.loop, task)
  }
}

function stepInside(task: PyTask, given: PyException | null): void {
  let exception = given
  if (task.state !== 'PENDING') throw new PyRaise(call(fromAsyncio('exceptions', 'InvalidStateError'), [`__step(): already done: ${reprOf(task)} ${reprOf(exception)}`]) as PyException)
  if (task.mustCancel) {
    if (exception === null || !isInstance(exception, cancelledErrorType())) exception = makeCancelledError(task)
    task.mustCancel = false
  }
  task.put('waiter', null)
  let sent: { done: boolean; value: PyValue }
  try {
    sent = interpreter.resumeCoroutine(task.coroutine, exception)
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    return endWith(task, thrown)
  }
  if (!sent.done) return awaitResult(task, sent.value)
  if (task.mustCancel) {
    // Cancelled right before it ended.
    task.mustCancel = false
    cancelFuture(task, task.cancelMessage)
  } else setResult(task, sent.value)
}

function endWith(task: PyTask, thrown: PyRaise): void {
  const { exception } = thrown
  if (isInstance(exception, cancelledErrorType())) {
    exception.rc++
    if (task.cancelledError !== null) release(task.cancelledError)
    task.cancelledError = exception
    cancelFuture(task, null)
    return
  }
  setException(task, exception)
  if (isRaised(thrown, 'KeyboardInterrupt') || isRaised(thrown, 'SystemExit')) throw new PyRaise(exception, true)
}

const WAKEUP: MethodSpec<PyTask> = oneArg<PyTask>((task, future) => {
  wakeUp(task, future)
  return null
})

/** What the coroutine handed out: a future to wait for, None, or something wrong. task_step_handle_result_impl */
function awaitResult(task: PyTask, result: PyValue): void {
  if (result === task) return failSoon(task, `Task cannot await on itself: ${reprOf(task)}`)
  if (result === null) return stepSoon(task, null)
  const isOurs = result instanceof PyFuture && (result.cls === futureType || result.cls === taskType)
  const blocking = isOurs ? result.isBlocking : getOptionalAttribute(result, '_asyncio_future_blocking')
  if (blocking === undefined || blocking === null) {
    if (interpreter.isGenerator(result)) return failSoon(task, `yield was used instead of yield from for generator in task ${reprOf(task)} with ${reprOf(result)}`)
    return failSoon(task, `Task got bad yield: ${reprOf(result)}`)
  }
  const loop = isOurs ? result.loop : call(getAttribute(result, 'get_loop'))
  if (loop !== task.loop) return failSoon(task, `Task ${reprOf(task)} got Future ${reprOf(result)} attached to a different loop`)
  if (!isTrue(blocking)) return failSoon(task, `yield was used instead of yield from in task ${reprOf(task)} with ${reprOf(result)}`)
  addAwaitedBy(result, task)
  const wakeup = new PyBuiltinFunction(WAKEUP as MethodSpec, 'task_wakeup', task, 'Task')
  if (isOurs) {
    result.isBlocking = false
    addDoneCallback(result, wakeup, task.context)
  } else {
    setAttribute(result, '_asyncio_future_blocking', false)
    call(getAttribute(result, 'add_done_callback'), [wakeup, task.context], ['context'])
  }
  task.put('waiter', result)
  if (task.mustCancel && isTrue(cancelWaiter(result, task.cancelMessage))) task.mustCancel = false
}

function cancelWaiter(waiter: PyValue, message: PyValue): PyValue {
  return call(getAttribute(waiter, 'cancel'), [message], ['msg'])
}

/** What the task waited for is done. task_wakeup */
function wakeUp(task: PyTask, future: PyValue): void {
  discardAwaitedBy(future, task)
  let exception: PyException | null = null
  try {
    if (future instanceof PyFuture && (future.cls === futureType || future.cls === taskType)) exception = outcomeOf(future)
    else call(getAttribute(future, 'result'))
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    exception = thrown.exception
  }
  retain(exception)
  try {
    step(task, exception)
  } finally {
    release(exception)
  }
}

function cancelTask(self: PyTask, message: PyValue): boolean {
  self.logsTraceback = false
  if (self.state !== 'PENDING') return false
  self.cancels++
  if (self.waiter !== null && isTrue(cancelWaiter(self.waiter, message))) return true
  self.mustCancel = true
  self.set('cancelMessage', message)
  return true
}

function isCoroutineObject(value: PyValue): boolean {
  return isTrue(call(fromAsyncio('coroutines', 'iscoroutine'), [value]))
}

function initTask(self: PyTask, coroutine: PyValue, loop: PyValue, name: PyValue, context: PyValue, isEager: boolean): void {
  initFuture(self, loop)
  if (!isCoroutineObject(coroutine)) {
    self.logsDestroy = false
    raise('TypeError', `a coroutine was expected, got ${reprOf(coroutine)}`)
  }
  self.put('context', context ?? copyCurrentContext())
  self.put('coroutine', coroutine)
  self.name = name === null ? `Task-${++known.taskCount}` : strOf(name)
  if (observer.taskMade !== null) observer.taskMade(self)
  if (isEager && isTrue(call(getAttribute(self.loop, 'is_running')))) return startEagerly(self)
  stepSoon(self, null)
  known.tasks.add(self)
}

/** Runs the first step at once. task_eager_start */
function startEagerly(self: PyTask): void {
  const before = swapTask(self.loop, self)
  retain(before)
  known.eagerTasks.add(self)
  try {
    runIn(self.context as Context, new PyBuiltinFunction(EAGER as MethodSpec, '_eager_step', self, 'Task'), [])
  } finally {
    known.eagerTasks.delete(self)
    swapTask(self.loop, before)
    release(before)
  }
  if (self.state === 'PENDING') known.tasks.add(self)
  else self.put('coroutine', null)
}

const EAGER: MethodSpec<PyTask> = noArgs<PyTask>((self) => {
  stepInside(self, null)
  return null
})

function finalizeTask(self: PyTask): void {
  if (self.loop !== null && self.state === 'PENDING' && self.logsDestroy) {
    self.logsDestroy = false
    report(self, [['task', self], ['message', 'Task was destroyed but it is pending!']])
  }
  finalizeFuture(self)
}

const taskType: PyType = defineModuleType<PyTask>('_asyncio', 'Task', {
  bases: [futureType],
  hasDict: true,
  hasWeakrefs: true,
  slots: {
    new: (cls) => new PyTask(cls),
    init(self, args, keywords) {
      initArguments.invoke(self, args, keywords, 'Task', null)
    },
    repr: (self) => strOf(call(fromAsyncio('base_tasks', '_task_repr'), [self])),
    del(self) {
      finalizeTask(self)
      known.tasks.delete(self)
    },
  },
  methods: {
    _make_cancelled_error: futureMethods._make_cancelled_error as unknown as MethodSpec<PyTask>,
    cancel: withKeywords<PyTask>({ names: ['msg'] }, (self, message) => cancelTask(self, message ?? null)),
    cancelling: noArgs<PyTask>((self) => self.cancels),
    uncancel: noArgs<PyTask>((self) => {
      if (self.cancels > 0 && --self.cancels === 0) self.mustCancel = false
      return self.cancels
    }),
    set_result: oneArg<PyTask>(() => raise('RuntimeError', 'Task does not support set_result operation')),
    set_exception: oneArg<PyTask>(() => raise('RuntimeError', 'Task does not support set_exception operation')),
    get_coro: noArgs<PyTask>((self) => self.coroutine),
    get_context: noArgs<PyTask>((self) => self.context),
    get_name: noArgs<PyTask>((self) => self.name),
    set_name: oneArg<PyTask>((self, name) => {
      self.name = strOf(name)
      return null
    }),
    get_stack: withKeywords<PyTask>({ names: ['limit'], keywordOnly: 1 }, (self, limit) => call(fromAsyncio('base_tasks', '_task_get_stack'), [self, limit ?? null])),
    print_stack: withKeywords<PyTask>({ names: ['limit', 'file'], keywordOnly: 2 }, (self, limit, file) => call(fromAsyncio('base_tasks', '_task_print_stack'), [self, limit ?? null, file ?? null])),
  },
  getset: {
    _log_destroy_pending: {
      get: (self) => self.logsDestroy,
      set(self, value) {
        self.logsDestroy = isTruthyFlag(value, '_log_destroy_pending')
      },
    },
    _must_cancel: { get: (self) => self.mustCancel },
    _coro: { get: (self) => self.coroutine },
    _fut_waiter: { get: (self) => self.waiter },
    _cancel_message: futureAttributes._cancel_message as never,
  },
})

const initArguments = withKeywords<PyTask>({ names: ['coro', 'loop', 'name', 'context', 'eager_start'], required: 1, keywordOnly: 4 }, (self, coroutine, loop, name, context, eager) => {
  initTask(self, coroutine as PyValue, loop ?? null, name ?? null, context ?? null, eager !== undefined && isTrue(eager))
  return null
})

/** Tasks of other kinds, which register themselves; weakly. */
function foreignTasks(): PyValue {
  const modules = interpreter.modules()
  const key = '_asyncio'
  const own = modules.getString(key) as PyObject
  const known = own.attrs?.getString('_foreign_tasks')
  if (known !== undefined) return known
  const made = call(getAttribute(interpreter.importModule('weakref', null, null, null, 0), 'WeakSet'))
  setAttribute(own, '_foreign_tasks', made)
  return made
}

function allTasks(given: PyValue | undefined): PyValue {
  const loop = given === undefined || given === null ? requireLoop() : given
  const found: PyValue[] = [...known.tasks].filter((task) => task.loop === loop && task.state === 'PENDING')
  for (const task of known.eagerTasks) if (task instanceof PyTask && task.loop === loop && task.state === 'PENDING') found.push(task)
  const own = interpreter.modules().getString('_asyncio') as PyObject
  if (own.attrs?.getString('_foreign_tasks') !== undefined) {
    for (const task of itemsOf(foreignTasks())) if (call(getAttribute(task, 'get_loop')) === loop && !isTrue(call(getAttribute(task, 'done')))) found.push(task)
  }
  return makeSet(found)
}

function requireLoop(): PyValue {
  const loop = runningLoop()
  return loop === null ? raise('RuntimeError', 'no running event loop') : loop
}

const functions: Record<string, MethodSpec> = {
  get_event_loop: noArgs(eventLoop),
  get_running_loop: noArgs(requireLoop),
  _get_running_loop: noArgs(runningLoop),
  _set_running_loop: oneArg((_self, loop) => {
    const thread = threads.current()
    const before = thread.runningLoop
    retain(loop)
    thread.runningLoop = loop
    release(before)
    return null
  }),
  current_task: withKeywords({ names: ['loop'] }, (_self, loop) => {
    const wanted = loop === undefined || loop === null ? requireLoop() : loop
    for (const thread of threads.all()) if (thread.runningLoop === wanted) return thread.runningTask
    return null
  }),
  all_tasks: withKeywords({ names: ['loop'] }, (_self, loop) => allTasks(loop)),
  _register_task: withKeywords({ names: ['task'], required: 1 }, (_self, task) => {
    if (task instanceof PyTask) known.tasks.add(task)
    else call(getAttribute(foreignTasks(), 'add'), [task as PyValue])
    return null
  }),
  _unregister_task: withKeywords({ names: ['task'], required: 1 }, (_self, task) => {
    if (task instanceof PyTask) known.tasks.delete(task)
    else call(getAttribute(foreignTasks(), 'discard'), [task as PyValue])
    return null
  }),
  _register_eager_task: withKeywords({ names: ['task'], required: 1 }, (_self, task) => {
    known.eagerTasks.add(task as PyValue)
    return null
  }),
  _unregister_eager_task: withKeywords({ names: ['task'], required: 1 }, (_self, task) => {
    known.eagerTasks.delete(task as PyValue)
    return null
  }),
  _enter_task: withKeywords({ names: ['loop', 'task'], required: 2 }, (_self, loop, task) => {
    enterTask(loop as PyValue, task as PyValue)
    return null
  }),
  _leave_task: withKeywords({ names: ['loop', 'task'], required: 2 }, (_self, loop, task) => {
    leaveTask(loop as PyValue, task as PyValue)
    return null
  }),
  _swap_current_task: withKeywords({ names: ['loop', 'task'], required: 2 }, (_self, loop, task) => swapTask(loop as PyValue, task as PyValue)),
  future_add_to_awaited_by: positional(2, 2, (_self, future, waiter) => {
    addAwaitedBy(future as PyValue, waiter as PyValue)
    return null
  }),
  future_discard_from_awaited_by: positional(2, 2, (_self, future, waiter) => {
    discardAwaitedBy(future as PyValue, waiter as PyValue)
    return null
  }),
}

export const _asyncioModule: ModuleSpec = {
  name: '_asyncio',
  doc: 'Accelerator module for asyncio',
  members: () => ({ ...moduleFunctions('_asyncio', functions), Future: futureType, Task: taskType, _current_tasks: new PyDict() }),
}
