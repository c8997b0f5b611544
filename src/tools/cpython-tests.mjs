// npm run cpython-tests -- FOLDER [--seconds N] [--list] [FILE ...]
// Runs CPython's own tests (FOLDER is its Lib/test) through the simulated Python and counts test methods by file.
// A test that stops the whole run (something not simulated, a limit) is counted as such, and the run goes on after it.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const DEFAULT_FILES = [
  'test_memoryview', 'test_buffer', 'test_bytes', 'test_array', 'test_struct', 'test_memoryio', 'test_mmap', 'test_picklebuffer',
  'test_re', 'test_contextlib', 'test_dataclasses', 'test_generators', 'test_asyncio.test_tasks',
]
const MOST_RESTARTS = 60

/** Prints a line for each test as it begins and as it ends, so that whoever reads knows where a run stopped. */
const DRIVER = `
import sys, unittest
name, after = sys.argv[1], sys.argv[2:]
# Servers of documents, which a file of asyncio's tests has classes of; no test of the files here runs one.
import socketserver, types
for path, names in (("http.server", ["HTTPServer"]), ("wsgiref", []), ("wsgiref.simple_server", ["WSGIRequestHandler", "WSGIServer"])):
    module = sys.modules[path] = types.ModuleType(path)
    for each in names:
        setattr(module, each, type(each, (socketserver.TCPServer,), {}))
skip = set(after)
def tests(suite):
    for item in suite:
        if isinstance(item, unittest.TestSuite):
            yield from tests(item)
        else:
            yield item
def say(kind, test, text=""):
    print("@@" + kind, test.id(), text.replace("\\n", "\\x1f"), flush=True)
class Result(unittest.TestResult):
    failing = False
    def startTest(self, test):
        super().startTest(test)
        self.sub = None
        say("start", test)
    def addSuccess(self, test):
        if self.sub is None:
            say("passed", test)
    def addFailure(self, test, err):
        say("failed", test, self._exc_info_to_string(err, test))
    def addError(self, test, err):
        say("errored", test, self._exc_info_to_string(err, test))
    def addSkip(self, test, reason):
        say("skipped", test, reason)
    def addExpectedFailure(self, test, err):
        say("passed", test)
    def addUnexpectedSuccess(self, test):
        say("failed", test, "unexpected success")
    def addSubTest(self, test, subtest, err):
        if err is not None and self.sub is None:
            self.sub = err
            say("failed" if issubclass(err[0], test.failureException) else "errored", test, str(subtest) + "\\n" + self._exc_info_to_string(err, test))
import platform, subprocess
class Process:
    def __init__(self, *args, **keywords):
        raise unittest.SkipTest("there are no other processes")
for each in ("Popen", "run", "call", "check_call", "check_output", "getoutput", "getstatusoutput"):
    setattr(subprocess, each, Process)
platform._Processor.from_subprocess = staticmethod(lambda: "")
if name == "test.test_traceback":
    # What CPython prints of an exception that nobody catches: the tests get at it through its C interface.
    of_c = sys.modules["_testcapi"] = types.ModuleType("_testcapi")
    of_c.code_offset_to_line = lambda *rest: 1
    of_c.config_get = lambda name: 1
    sys.modules["_testinternalcapi"] = of_c
    of_c.exception_print = lambda error, *rest: sys.__excepthook__(type(error), error, error.__traceback__)
if name.startswith("test.test_ctypes"):
    # No C libraries: a test that calls a function of one is skipped, the others of its file run.
    import ctypes
    class Function:
        def __init__(self, *args):
            pass
        def __call__(self, *args):
            raise unittest.SkipTest("there are no C libraries")
        @classmethod
        def in_dll(cls, *args):
            raise unittest.SkipTest("there are no C libraries")
    class Library:
        _handle = 0
        _FuncPtr = Function
        def __init__(self, name=None, *args, **keywords):
            self._name = name
        def __getattr__(self, name):
            function = self.__dict__[name] = Function()
            return function
        __getitem__ = __getattr__
    ctypes.CDLL = ctypes.PyDLL = Library
    ctypes.pythonapi = Library()
    util = sys.modules["ctypes.util"] = ctypes.util = types.ModuleType("ctypes.util")
    util.find_library = lambda name: None
    of_c = sys.modules["_ctypes_test"] = types.ModuleType("_ctypes_test")
    of_c.__file__ = "_ctypes_test"
import os, test
home = os.path.dirname(test.__file__)
os.makedirs(os.path.join(home, "data"), exist_ok=True)
os.makedirs(os.path.join(home, "certdata"), exist_ok=True)
for certificate in ("ssl_cert.pem", "ssl_key.pem", "keycert3.pem", "keycert3.pem.reference", "pycacert.pem"):
    with open(os.path.join(home, "certdata", certificate), "w") as file:
        file.write("{}")
loaded = unittest.defaultTestLoader.loadTestsFromName(name)
suite = unittest.TestSuite()
classes = {}
for test in tests(loaded):
    if test.id() not in skip:
        suite.addTest(test)
suite.run(Result())
print("@@end", name, "")
`

/** What tests import and no simulation has: other processes, and documents that are tests. Whatever uses it is skipped. */
const STAND_INS = {
  'pty.py': `
import unittest
def __getattr__(name):
    raise unittest.SkipTest("there are no terminals")
`,
  'multiprocessing.py': `
import unittest
def __getattr__(name):
    raise unittest.SkipTest("there are no other processes")
`,
  'faulthandler.py': `
def is_enabled(): return False
def enable(*args, **kwargs): pass
disable = dump_traceback = dump_traceback_later = cancel_dump_traceback_later = enable
`,
  'pydoc.py': `
import unittest
def __getattr__(name):
    raise unittest.SkipTest("there is no pydoc")
`,
  '_hmac.py': `
raise ImportError("there is no _hmac")
`,
  '_pylong.py': `
raise ImportError("there is no _pylong")
`,
  '_multiprocessing.py': `
raise ImportError("there are no other processes")
`,
  'resource.py': `
import unittest
RLIMIT_STACK = 3
def getrlimit(which): return (8 << 20, -1)
def __getattr__(name):
    raise unittest.SkipTest("there are no limits of the operating system's")
`,
  'ssl.py': `
raise ImportError("there is no encryption of connections")
`,
  'py_compile.py': `
import unittest
class PyCompileError(Exception): pass
def compile(*args, **kwargs): raise unittest.SkipTest("there are no compiled files")
`,
  '_testlimitedcapi.py': `
import unittest
def __getattr__(name):
    raise unittest.SkipTest("there is no C interface")
`,
  'doctest.py': `
import unittest
ELLIPSIS = IGNORE_EXCEPTION_DETAIL = NORMALIZE_WHITESPACE = 0
def DocTestSuite(*args, **kwargs): return unittest.TestSuite()
DocFileSuite = DocTestSuite
`,
}

/**
 * @typedef {{ kind: string, text: string }} Answer
 * @param {string} folder
 * @param {string} driver
 * @param {string} name
 * @param {string[]} skip
 * @param {number} seconds
 * @returns {Promise<{ answers: Map<string, Answer>, running: string | null, isComplete: boolean, note: string }>}
 */
function runOnce(folder, driver, name, skip, seconds) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--stack-size=3900', path.join(here, 'py.mjs'), '--path', folder, '--limit-seconds', String(seconds), '--limit-steps', '10000000000', driver, `test.${name}`, ...skip], { stdio: ['ignore', 'pipe', 'pipe'] })
    const timer = setTimeout(() => child.kill('SIGKILL'), (seconds + 30) * 1000)
    let out = ''
    let errors = ''
    child.stdout.setEncoding('utf8').on('data', (text) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (errors = (errors + text).slice(-20_000)))
    child.on('close', () => {
      clearTimeout(timer)
      /** @type {Map<string, Answer>} */
      const answers = new Map()
      /** @type {string | null} */
      let running = null
      let isComplete = false
      for (const [, kind, id, text] of out.matchAll(/@@(start|passed|failed|errored|skipped|end) (\S+) (.*)/g)) {
        if (kind === 'start') running = id ?? null
        else if (kind === 'end') isComplete = true
        else {
          const before = answers.get(id ?? '')
          if (before === undefined || before.kind === 'passed') answers.set(id ?? '', { kind: kind ?? '', text: (text ?? '').replaceAll('\x1f', '\n') })
        }
      }
      resolve({ answers, running: running !== null && answers.has(running) && isComplete ? null : running, isComplete, note: errors.trim() })
    })
  })
}

/** @param {string} folder @param {string} driver @param {string} name @param {number} seconds */
async function runFile(folder, driver, name, seconds) {
  /** @type {Map<string, Answer>} */
  const all = new Map()
  for (let round = 0; round < MOST_RESTARTS; round++) {
    const { answers, running, isComplete, note } = await runOnce(folder, driver, name, [...all.keys()], seconds)
    for (const [id, answer] of answers) all.set(id, answer)
    if (isComplete) return { all, problem: null }
    const last = note.split('\n').at(-1) ?? ''
    if (running === null) return { all, problem: note.slice(-1500) || 'stopped' }
    all.set(running, { kind: 'stopped', text: last })
  }
  return { all, problem: 'stopped too often' }
}

const args = process.argv.slice(2)
const isListed = args.includes('--list')
const secondsAt = args.indexOf('--seconds')
const seconds = secondsAt >= 0 ? Number(args[secondsAt + 1]) : 120
const words = args.filter((word, i) => !word.startsWith('--') && (secondsAt < 0 || i !== secondsAt + 1))
const [testFolder, ...files] = words
if (testFolder === undefined || !statSync(testFolder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error("usage: npm run cpython-tests -- FOLDER [--seconds N] [--list] [FILE ...]\nFOLDER is CPython's Lib/test")
  process.exit(2)
}

const work = mkdtempSync(path.join(tmpdir(), 'cpython-tests-'))
try {
  const folder = path.join(work, 'lib')
  mkdirSync(folder)
  symlinkSync(path.resolve(testFolder), path.join(folder, 'test'))
  for (const [name, text] of Object.entries(STAND_INS)) writeFileSync(path.join(folder, name), text)
  const driver = path.join(work, 'driver.py')
  writeFileSync(driver, DRIVER)
  for (const file of files.length > 0 ? files : DEFAULT_FILES) {
    const name = file.replace(/\.py$/, '').replaceAll('/', '.')
    const { all, problem } = await runFile(folder, driver, name, seconds)
    const count = (/** @type {string} */ kind) => [...all.values()].filter((answer) => answer.kind === kind).length
    const counted = ['passed', 'failed', 'errored', 'stopped', 'skipped'].map((kind) => `${kind} ${count(kind)}`)
    const rated = all.size - count('skipped')
    console.log(`${name}: ${counted.join(', ')}${rated > 0 ? ` (${((100 * count('passed')) / rated).toFixed(1)} %)` : ''}`)
    if (problem !== null) console.log(`  ended early: ${problem.replaceAll('\n', '\n  ')}`)
    if (!isListed) continue
    for (const [id, { kind, text }] of all) {
      if (kind === 'passed' || kind === 'skipped') continue
      console.log(`  ${kind} ${id.slice(`test.${name}.`.length)}: ${text.trim().split('\n').slice(-3).join(' | ').slice(0, 400)}`)
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
