/** sys.breakpointhook: what breakpoint() calls, as the environment says. Python/sysmodule.c: sys_breakpointhook */
import type { Keywords, PyValue } from '../objects/object'
import { getAttribute } from '../objects/attributes'
import { call } from '../objects/call'
import { isRaised, notSimulated } from '../objects/errors'
import { interpreter } from '../objects/interpreter'
import { makeTuple } from '../objects/tuple'
import { textOf } from '../builtins/arguments'
import { callMethod } from '../builtins/call-method'
import { warnOf } from '../builtins/warn'

/** $PYTHONBREAKPOINT of the program's os.environ; empty when nothing has imported os, or set it. */
function askedHook(): string {
  const os = interpreter.modules().getString('os')
  if (os === undefined || os === null) return ''
  return textOf(callMethod(getAttribute(os, 'environ'), 'get', ['PYTHONBREAKPOINT', ''])) ?? ''
}

/** The function at a dotted name, or undefined when there is none to import. */
function functionAt(dotted: string): PyValue | undefined {
  const dot = dotted.lastIndexOf('.')
  if (dot === 0) return undefined
  const [module, name] = dot < 0 ? ['builtins', dotted] : [dotted.slice(0, dot), dotted.slice(dot + 1)]
  try {
    return getAttribute(interpreter.importModule(module, null, null, makeTuple([name]), 0), name)
  } catch (thrown) {
    if (!isRaised(thrown, 'ImportError') && !isRaised(thrown, 'AttributeError')) throw thrown
    return undefined
  }
}

/** Without $PYTHONBREAKPOINT the debugger would begin, which is not simulated; `0` turns breakpoints off. */
export function breakpointHook(args: PyValue[], keywords: Keywords): PyValue {
  const asked = askedHook()
  if (asked === '0') return null
  if (asked === '' || asked === 'pdb.set_trace') return notSimulated('breakpoint()')
  const hook = functionAt(asked)
  if (hook !== undefined) return call(hook, args, keywords)
  warnOf('RuntimeWarning', `Ignoring unimportable $PYTHONBREAKPOINT: "${asked}"`)
  return null
}
