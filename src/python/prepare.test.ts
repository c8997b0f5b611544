import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { library } from '../library/archive'
import { keepPrepared, prepareModule, prepareNext, provideLibrary, runProgram } from './index'

provideLibrary(library)

const program = `
import sys
print(sorted(name for name in sys.modules if name in ('graphlib', 'types', 'collections', 'collections.abc', 'heapq')))
import collections
print('abc' in dir(collections), 'collections.abc' in sys.modules)
import graphlib, heapq
print(graphlib.TopologicalSorter({1: [2]}).static_order().__name__, heapq.nsmallest(1, [3, 2]), sys.argv)
import collections.abc
print(collections.abc.Buffer, graphlib.__spec__.name)
`

function run() {
  const { stdout, stderr, outcome } = runProgram(program, { filename: 'snippet.py' })
  return { stdout, stderr, outcome }
}

test('a program finds in a prepared interpreter what it finds in a fresh one', () => {
  const cold = run()
  expect(cold.stderr).toBe('')
  for (let round = 0; round < 3; round++) {
    const names = prepareNext({ filename: 'snippet.py' })
    expect(names).toContain('graphlib')
    for (const name of names) expect(prepareModule(name)).toBe(true)
    expect(run()).toEqual(cold)
  }
})

test('a program that imports nothing of what was prepared, or is called otherwise, runs as ever', () => {
  run()
  for (const name of prepareNext({ filename: 'snippet.py' })) prepareModule(name)
  expect(runProgram('import sys\nprint("graphlib" in sys.modules, sys.argv)', { filename: 'snippet.py' }).stdout).toBe("False ['snippet.py']\n")
  for (const name of prepareNext({ filename: 'snippet.py' })) prepareModule(name)
  expect(runProgram('import sys\nprint(sys.argv)', { filename: 'other.py' }).stdout).toBe("['other.py']\n")
})

test('a half prepared interpreter imports the rest by itself', () => {
  const cold = run()
  const [first] = prepareNext({ filename: 'snippet.py' })
  prepareModule(first as string)
  expect(run()).toEqual(cold)
})

test('what is recorded does not tell whether a module was imported before the run, and has none of its import', () => {
  const source = `
import gc
room = bytearray(4)
class Ring: pass
ring = Ring(); ring.me = ring; ring.card = memoryview(room); del ring
import dataclasses, json, collections, enum, re
card = memoryview(room)
try:
    room.append(1)
except BufferError as error:
    print(error)
print(gc.collect())
del card
room.append(1)
`
  const recorded = () => {
    const { stdout, steps, executedLines } = runProgram(source, { filename: 'snippet.py', record: true })
    return { stdout, steps, executedLines }
  }
  const cold = recorded()
  expect(cold.stdout).toBe('Existing exports of data: object cannot be re-sized\n3\n')
  const imports = cold.steps.find((step) => step.line === 6)
  expect(imports?.events).toEqual([])
  for (const name of prepareNext({ filename: 'snippet.py' })) expect(prepareModule(name)).toBe(true)
  expect(recorded()).toEqual(cold)
})

test.each(['asyncio/tasks', 'threads/thread_pools', 'os/descriptors'])('%s: modules that import one another in a circle are prepared too', (name) => {
  const source = readFileSync(new URL(`../conformance/cases/${name}.py`, import.meta.url), 'utf8')
  const recorded = () => {
    const { stdout, stderr, outcome, steps } = runProgram(source, { filename: 'snippet.py', record: true })
    return { stdout, stderr, outcome, steps }
  }
  const cold = recorded()
  const names = prepareNext({ filename: 'snippet.py' })
  expect(names).toContain('os')
  for (const name of names) expect(prepareModule(name)).toBe(true)
  expect(recorded()).toEqual(cold)
})

test('a SyntaxError leaves what was prepared, and the imports can go on after it', () => {
  const cold = run()
  const [first, ...rest] = prepareNext({ filename: 'snippet.py' })
  prepareModule(first as string)
  const broken = runProgram('import graphlib (\n', { filename: 'snippet.py' })
  expect(broken.outcome.kind).toBe('syntaxError')
  for (const name of rest) expect(prepareModule(name)).toBe(true)
  expect(run()).toEqual(cold)
  const { stdout } = runProgram('x = (\n', { filename: 'snippet.py' })
  expect(stdout).toBe('')
  expect(run()).toEqual(cold)
})

const observer = `
import asyncio, collections, dataclasses, enum, json, logging, os, re, struct, tempfile, threading, traceback, warnings
class Kind(enum.Flag):
    A = 1
    B = 2
@dataclasses.dataclass
class Frame:
    kind: Kind
    body: bytes
async def main():
    task = asyncio.create_task(asyncio.sleep(1, Frame(Kind.A | Kind.B, b'x')))
    print(task.get_name(), threading.Thread().name, await task)
asyncio.run(main())
print(re.sub(r'\\d+', 'n', 'a1b22'), json.dumps({'a': [1, None]}), struct.calcsize('<IH'), os.getcwd(), os.listdir('.'))
print(len(object.__subclasses__()), len(collections.OrderedDict.__subclasses__()), type.mro(Frame), hex(id(Frame)), os.environ.get('HOTEL'))
print(logging.getLogger('x').handlers, warnings.filters[:1], tempfile.gettempdir(), os.path.exists('left'), list(warnings.onceregistry))
try:
    memoryview(bytearray(3)).cast('I')
except TypeError:
    traceback.print_exc()
warnings.warn('once more')
`

/** Programs that leave nothing as it was. */
const vandals: [name: string, source: string][] = [
  ['it changes what modules hold', `
import asyncio, collections, dataclasses, enum, json, logging, os, re, struct, sys, threading, warnings
os.getcwd = lambda: 'nowhere'
json.dumps = None
re._cache.clear(); re.compile('[a-z]+')
sys.modules.clear()
sys.path[:] = []
os.environ['HOTEL'] = 'full'
struct.calcsize = len
asyncio.Task.get_name = lambda self: 'nobody'
collections.OrderedDict.update = None
logging.getLogger('x').addHandler(logging.NullHandler())
warnings.simplefilter('error'); warnings.onceregistry[1] = 2
enum.Flag.__or__ = lambda a, b: 7
dataclasses.dataclass = lambda cls: cls
threading.Thread._name = 3
class Sub(collections.OrderedDict): pass
`],
  ['it changes built-in names and types', `
import asyncio, ast, builtins, collections.abc, os, tempfile, threading
builtins.print = None
builtins.len = lambda x: 99
del builtins.isinstance
ast.Tuple.dims = 5
ast.Name.more = 1
class Base(dict): pass
collections.abc.Sized.register(Base)
open('left', 'w').write('behind')
os.chdir('/tmp')
tempfile.tempdir = '/nowhere'
`],
  ['its end is a limit, in a thread, with a view out', `
import asyncio, threading
room = bytearray(8)
card = memoryview(room)
def forever():
    while True: pass
threading.Thread(target=forever, name='left').start()
asyncio.new_event_loop().run_until_complete(asyncio.sleep(3))
while True: pass
`],
  ['its end is an error that keeps frames', `
import asyncio, contextvars, gc, re
gc.disable()
found = re.finditer('a', bytearray(b'aaa')); next(found)
async def main():
    raise ValueError(found)
contextvars.ContextVar('v').set(3)
asyncio.run(main())
`],
]

test.each(vandals)('an interpreter that was kept is as new after another program: %s', (_name, source) => {
  const limits = { steps: 20_000 }
  const watch = () => {
    const { stdout, stderr, outcome, steps } = runProgram(observer, { filename: 'snippet.py', record: true, host: { simulatesTime: true } })
    return { stdout, stderr, outcome, steps }
  }
  const makeReady = () => {
    for (const name of prepareNext({ filename: 'snippet.py' })) prepareModule(name)
    keepPrepared()
  }
  const cold = watch()
  expect(cold.outcome).toEqual({ kind: 'finished' })
  makeReady()
  const first = watch()
  // What was made beforehand has other addresses than what is made in the run.
  const shown = ({ stdout, stderr, outcome }: typeof cold) => ({ stdout: stdout.replaceAll(/0x7f\w+|^\d+ \d+/gm, '…'), stderr, outcome })
  expect(shown(first)).toEqual(shown(cold))
  expect(first.stderr).toContain("memoryview(bytearray(3)).cast('I')")
  makeReady()
  runProgram(source, { filename: 'snippet.py', record: true, limits, host: { simulatesTime: true } })
  makeReady()
  expect(watch()).toEqual(first)
})

test('a fresh interpreter knows no class of the program before', () => {
  const printed = (source: string) => runProgram(source, { filename: 'other.py' }).stdout
  const classes = 'print(int.__subclasses__(), len(object.__subclasses__()))\n'
  const before = printed(classes)
  expect(before).toContain("<class 'bool'>")
  expect(printed('class A(int): pass\nclass B: pass\nkept = [A, B]; kept.append(kept)\nimport enum\n')).toBe('')
  expect(printed(classes)).toBe(before)
})
