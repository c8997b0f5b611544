/** subprocess: there are no other processes here, so what would start one is refused by name. */
import { notSimulated } from '../objects/errors'
import { variadic, type MethodSpec } from '../objects/native'
import { moduleFunctions, type ModuleSpec } from './module'

const refused = (name: string): MethodSpec => variadic(() => notSimulated(`other processes (subprocess.${name})`))

const NAMES = ['Popen', 'run', 'call', 'check_call', 'check_output', 'getoutput', 'getstatusoutput'] as const

const source = `
__all__ = ["Popen", "PIPE", "STDOUT", "call", "check_call", "getstatusoutput", "getoutput", "check_output", "run",
           "CalledProcessError", "DEVNULL", "SubprocessError", "TimeoutExpired", "CompletedProcess"]
PIPE, STDOUT, DEVNULL = -1, -2, -3


class SubprocessError(Exception):
    pass


class CalledProcessError(SubprocessError):
    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode, self.cmd, self.output, self.stderr = returncode, cmd, output, stderr

    def __str__(self):
        return f"Command '{self.cmd}' returned non-zero exit status {self.returncode}."


class TimeoutExpired(SubprocessError):
    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd, self.timeout, self.output, self.stderr = cmd, timeout, output, stderr

    def __str__(self):
        return f"Command '{self.cmd}' timed out after {self.timeout} seconds"


class CompletedProcess:
    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args, self.returncode, self.stdout, self.stderr = args, returncode, stdout, stderr


def _args_from_interpreter_flags():
    return []
`

export const subprocessModule: ModuleSpec = {
  name: 'subprocess',
  members: () => moduleFunctions('subprocess', Object.fromEntries(NAMES.map((name) => [name, refused(name)]))),
  source,
}
