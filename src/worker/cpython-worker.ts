/**
 * The real CPython in a worker of its own: Pyodide, fetched when the first check is asked for. A snippet runs as
 * `__main__` in a fresh namespace; what it printed and how it ended goes back.
 */
import type { CheckRequest, CheckReport } from './cpython-messages'

interface Pyodide {
  runPythonAsync(code: string): Promise<unknown>
}
interface PyodideModule {
  loadPyodide(options: { indexURL: string }): Promise<Pyodide>
}

const self_ = self as unknown as { postMessage(report: CheckReport): void; onmessage: ((event: MessageEvent<CheckRequest>) => void) | null }

/** Defines `check(source)`: runs it and answers with a JSON text. */
const driver = `
import gc, io, json, linecache, platform, sys, traceback, types

def check(source):
    printed, complained = io.StringIO(), io.StringIO()
    answer = {"version": platform.python_version(), "errorType": None, "message": ""}
    module = types.ModuleType("__main__")
    module.__file__ = "snippet.py"
    before = set(sys.modules)
    saved = sys.modules["__main__"], sys.stdout, sys.stderr
    sys.modules["__main__"], sys.stdout, sys.stderr = module, printed, complained
    linecache.cache["snippet.py"] = (len(source), None, source.splitlines(True), "snippet.py")
    try:
        try:
            exec(compile(source, "snippet.py", "exec", dont_inherit=True), module.__dict__)
        except SystemExit as error:
            if error.code not in (None, 0):
                answer.update(errorType="SystemExit", message=str(error))
        except BaseException as error:
            answer.update(errorType=type(error).__name__, message=error.msg if isinstance(error, SyntaxError) else str(error))
            traceback.print_exception(type(error), error, error.__traceback__ and error.__traceback__.tb_next)
        for name in list(module.__dict__):
            if not name.startswith("__"):
                module.__dict__[name] = None
        gc.collect()
    finally:
        sys.modules["__main__"], sys.stdout, sys.stderr = saved
    answer.update(stdout=printed.getvalue(), stderr=complained.getvalue())
    return json.dumps(answer)
`

let python: Promise<Pyodide> | null = null

async function load(base: string): Promise<Pyodide> {
  const indexURL = new URL('py/', base).href
  // Not bundled: it stands beside the files that it loads.
  const address = `${indexURL}pyodide.mjs`
  const { loadPyodide } = (await import(/* @vite-ignore */ address)) as PyodideModule
  const loaded = await loadPyodide({ indexURL })
  await loaded.runPythonAsync(driver)
  return loaded
}

self_.onmessage = async ({ data: { source, base } }) => {
  try {
    python ??= load(base)
    const loaded = await python
    self_.postMessage({ kind: 'loaded' })
    const json = await loaded.runPythonAsync(`check(${JSON.stringify(source)})`)
    self_.postMessage({ kind: 'answer', answer: JSON.parse(String(json)) as Extract<CheckReport, { kind: 'answer' }>['answer'] })
  } catch (fault) {
    python = null
    self_.postMessage({ kind: 'failed', reason: fault instanceof Error ? fault.message : String(fault) })
  }
}
