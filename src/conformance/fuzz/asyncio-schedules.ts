import { Choices } from './random'

/*
 * Small programs of two to four tasks that share a few bytearrays, a queue, a lock, a semaphore, an event, a condition
 * and a future: they sleep, wait, hold views over waits, cancel one another and resize what others look at. They run on
 * a loop whose time is counted, not measured, so that CPython gives the same answer each time. What comes out of a set
 * in the order of addresses is nowhere printed.
 */

const PRELUDE = `import asyncio, gc

class CountedLoop(asyncio.SelectorEventLoop):
    """Time passes when everybody waits, and only then."""
    def __init__(self):
        super().__init__()
        self.now = 0.0
        poll = self._selector.select
        def select(timeout=None):
            if timeout is None:
                raise SystemExit("everybody waits for ever")
            self.now += max(timeout, 0)
            return poll(0)
        self._selector.select = select
    def time(self):
        return self.now

def note(*words):
    print(f"{asyncio.get_running_loop().time():.2f}", *words)

def attempt(what, act):
    try:
        note(what, act())
    except (BufferError, ValueError, IndexError, TypeError, RuntimeError, asyncio.QueueEmpty, asyncio.QueueFull, asyncio.InvalidStateError) as e:
        note(what, type(e).__name__, e)

async def pieces(name, size):
    view = memoryview(bufs[name])
    try:
        for at in range(0, len(view), size):
            yield view[at:at + size]
            await asyncio.sleep(0)
    finally:
        view.release()
        note("pieces closed")

async def small(n, fails=None):
    await asyncio.sleep(n / 100)
    if fails is not None:
        raise fails
    return n
`

const BUFFERS = ['a', 'b'] as const

class Program {
  private variables = 0

  constructor(
    private readonly random: Choices,
    private readonly tasks: number,
  ) {}

  private get buffer(): string {
    return `bufs["${this.random.pick(BUFFERS)}"]`
  }

  private seconds(): string {
    return this.random.weighted([[4, '0'], [3, '0.01'], [3, '0.02'], [2, '0.03'], [1, '0.05']] as const)
  }

  private other(me: number): string {
    let at = this.random.integer(0, this.tasks - 1)
    if (at === me) at = (at + 1) % this.tasks
    return `tasks[${at}]`
  }

  /** What changes a buffer, or tries to. */
  private change(): string {
    const { buffer } = this
    return this.random.pick([
      `${buffer}.append(${this.random.integer(65, 90)})`, `${buffer}.extend(b"xy")`, `${buffer}.pop()`, `${buffer}.clear()`, `${buffer}.__setitem__(0, ${this.random.integer(48, 57)})`,
      `${buffer}.__setitem__(slice(0, 2), b"${this.random.pick(['pq', 'long', ''])}")`, `${buffer}.reverse()`, `${buffer}.insert(1, 33)`, `${buffer}.resize(${this.random.integer(0, 8)})`,
      `${buffer}.__iadd__(${this.buffer})`,
    ])
  }

  /** Statements of a task, one text a line, not yet indented. */
  statements(me: number, count: number, depth: number): string[] {
    return Array.from({ length: count }, () => this.statement(me, depth)).flat()
  }

  private block(head: string, me: number, depth: number): string[] {
    return [head, ...this.statements(me, this.random.integer(1, 3), depth - 1).map((line) => `    ${line}`)]
  }

  private limited(me: number, depth: number): string[] {
    const body = this.block(`async with asyncio.timeout(${this.random.pick(['0.01', '0.02', '0.04', '0', 'None'])}):`, me, depth)
    return ['try:', ...body.map((line) => `    ${line}`), 'except TimeoutError as e:', '    note(me, "timeout", repr(e))']
  }

  private caught(me: number, depth: number): string[] {
    const body = this.block('try:', me, depth)
    const after = this.random.pick([['raise'], ['note(me, "uncancel", asyncio.current_task().uncancel())'], ['pass']])
    return [
      ...body, 'except asyncio.CancelledError as e:', '    note(me, "cancelled", e.args, asyncio.current_task().cancelling())', ...after.map((line) => `    ${line}`),
      ...(this.random.chance(0.4) ? ['finally:', `    note(me, "finally")`] : []),
    ]
  }

  private statement(me: number, depth: number): string[] {
    const { random } = this
    const deep = depth > 0
    const name = `v${this.variables++}`
    const simple: (readonly [number, () => string[]])[] = [
      [6, () => [`await asyncio.sleep(${this.seconds()})`]],
      [5, () => [`attempt(f"{me} change", lambda: ${this.change()})`]],
      [2, () => [`note(me, bytes(${this.buffer}))`]],
      [3, () => [`${name} = memoryview(${this.buffer})`, `note(me, "view", ${name}.nbytes)`]],
      [1, () => [`${name} = memoryview(${this.buffer})[1:]`, `await asyncio.sleep(${this.seconds()})`, `${name}.release()`]],
      [3, () => [`await queue.put((me, bytes(${this.buffer}[:2])))`, `note(me, "put", queue.qsize())`]],
      [3, () => [`note(me, "got", await queue.get())`]],
      [1, () => [`attempt(f"{me} get_nowait", queue.get_nowait)`]],
      [1, () => [`attempt(f"{me} put_nowait", lambda: queue.put_nowait(me))`]],
      [1, () => [`await queue.put(memoryview(${this.buffer}))`]],
      [3, () => [`note(me, "cancel", ${this.other(me)}.cancel(${random.pick(['', '"stop"', 'f"by {me}"'])}))`]],
      [1, () => [`asyncio.current_task().cancel("myself")`]],
      [2, () => [`event.${random.pick(['set', 'clear', 'set'])}()`]],
      [1, () => [`note(me, "event", await event.wait())`]],
      [1, () => [`attempt(f"{me} future", lambda: future.${random.pick(['set_result(me)', 'set_exception(KeyError(me))', 'cancel(me)', 'result()', 'done()'])})`]],
      [1, () => [`note(me, "notify")`, 'async with condition:', `    condition.notify(${random.pick(['', '2'])})`]],
      [1, () => [`raise ${random.pick(['ValueError', 'KeyError', 'OSError'])}(me)`]],
      [2, () => [`note(me, await asyncio.gather(small(1), small(${random.integer(0, 3)}${random.chance(0.5) ? ', ValueError("small")' : ''}), return_exceptions=True))`]],
      [1, () => [`asyncio.get_running_loop().call_later(${this.seconds()}, lambda: attempt("callback", lambda: ${this.change()}))`]],
      [1, () => [`asyncio.get_running_loop().call_soon(lambda: ${this.change()})`]],
      [1, () => ['try:', `    note(me, await asyncio.wait_for(asyncio.shield(${this.other(me)}), ${random.pick(['0.01', '0.03'])}))`, 'except (TimeoutError, asyncio.CancelledError) as e:', '    note(me, "shield", repr(e))']],
      [1, () => [`note(me, "state", lock.locked(), semaphore.locked(), event.is_set(), queue.qsize(), future.done(), asyncio.current_task().cancelling())`]],
      [1, () => ['try:', `    note(me, await asyncio.wait_for(queue.get(), ${random.pick(['0.01', '0.02', '0'])}))`, 'except TimeoutError:', '    note(me, "nothing came")']],
      [1, () => [`sub = asyncio.create_task(small(${random.integer(0, 4)}))`, `note(me, "first", sorted(str(t.done()) for t in (await asyncio.wait([sub], timeout=0.02))[0]))`]],
    ]
    const nested: (readonly [number, () => string[]])[] = [
      [4, () => this.block(`with memoryview(${this.buffer}) as ${name}:`, me, depth)],
      [3, () => this.block('async with lock:', me, depth)],
      [2, () => this.block('async with semaphore:', me, depth)],
      [3, () => this.limited(me, depth)],
      [3, () => this.caught(me, depth)],
      [1, () => this.block(`for _ in range(2):`, me, depth)],
      [2, () => [`async for piece in pieces("${random.pick(BUFFERS)}", ${random.integer(1, 3)}):`, '    note(me, piece.tobytes())', ...this.statements(me, 1, depth - 1).map((line) => `    ${line}`), ...(random.chance(0.4) ? ['    break'] : [])]],
      [1, () => ['try:', '    async with asyncio.TaskGroup() as group:', `        group.create_task(small(${random.integer(0, 3)}${random.chance(0.5) ? ', OSError("child")' : ''}))`, ...this.statements(me, 2, depth - 1).map((line) => `        ${line}`), 'except* OSError as e:', '    note(me, "group", e.exceptions)']],
      [1, () => ['try:', '    async with asyncio.timeout(0.03):', '        async with condition:', `            await condition.wait()`, '            note(me, "condition")', 'except TimeoutError:', '    note(me, "no condition")']],
    ]
    return random.weighted(deep ? [...simple, ...nested] : simple)()
  }

  text(): string {
    const { random } = this
    const lines = [PRELUDE]
    lines.push(`bufs = {"a": bytearray(b"abcdef"), "b": bytearray(b"${'0123456789'.slice(0, random.integer(0, 8))}")}`, 'tasks = []', '')
    for (let me = 0; me < this.tasks; me++) {
      lines.push(`async def task${me}(me):`, ...this.statements(me, random.integer(3, 6), 3).map((line) => `    ${line}`), `    return me${random.pick(['', ', bytes(bufs["a"])', ''])}`, '')
    }
    const kind = random.weighted([[5, 'Queue'], [1, 'LifoQueue']] as const)
    lines.push(
      'async def main():',
      '    global queue, lock, semaphore, event, condition, future',
      `    queue, lock, semaphore = asyncio.${kind}(${random.integer(1, 2)}), asyncio.Lock(), asyncio.Semaphore(${random.integer(1, 2)})`,
      '    event, condition, future = asyncio.Event(), asyncio.Condition(), asyncio.get_running_loop().create_future()',
      // What a shielded task raises later is told by a library of 3.14.2 and no more by that of 3.14.10.
      '    asyncio.get_running_loop().set_exception_handler(lambda loop, context: "shielded" in context["message"] or note("handler", context["message"].split("<")[0].split("(")[0], repr(context.get("exception"))))',
      `    tasks.extend(asyncio.create_task(body(f"t{i}"), name=f"t{i}") for i, body in enumerate([${Array.from({ length: this.tasks }, (_, me) => `task${me}`).join(', ')}]))`,
      ...(random.chance(0.4) ? ['    await asyncio.sleep(0.02)', `    note("main", tasks[${random.integer(0, this.tasks - 1)}].cancel("from main"))`] : []),
      '    for round in range(3):',
      '        done, pending = await asyncio.wait(tasks, timeout=0.5)',
      '        note("round", round, sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))',
      '        for task in tasks:',
      '            if not task.done():',
      '                task.cancel(f"round {round}")',
      '                await asyncio.sleep(0)',
      '    for task in tasks:',
      '        if not task.done():',
      '            note(task.get_name(), "goes on")',
      '        elif task.cancelled():',
      '            note(task.get_name(), "was cancelled")',
      '        else:',
      '            note(task.get_name(), repr(task.exception()) if task.exception() else task.result())',
      '    if future.done() and not future.cancelled():',
      '        future.exception()',
      '    asyncio.get_running_loop().set_exception_handler(None)',
      '    done = pending = task = None',
      '    for name in bufs:',
      '        attempt(f"{name} before", lambda: bufs[name].append(33))',
      '    tasks.clear()',
      '    while not queue.empty():',
      '        queue.get_nowait()',
      '    gc.collect()',
      '    for name in bufs:',
      '        attempt(f"{name} after", lambda: bufs[name].append(33))',
      '    note(bufs)',
      '',
      'asyncio.run(main(), loop_factory=CountedLoop)',
      '',
    )
    return lines.join('\n')
  }
}

/** A program of tasks for a seed. */
export function scheduleProgram(seed: number): string {
  const random = new Choices(seed)
  return new Program(random, random.integer(2, 4)).text()
}
