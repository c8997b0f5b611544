/** pdb: nobody can be asked what to do next, so entering the debugger is refused by name. doctest only wants it to be there. */
import { notSimulated } from '../objects/errors'
import { variadic, type MethodSpec } from '../objects/native'
import { moduleFunctions, type ModuleSpec } from './module'

const refused = (name: string): MethodSpec => variadic(() => notSimulated(`the debugger (pdb.${name})`))

const NAMES = ['set_trace', 'run', 'runeval', 'runcall', 'runctx', 'post_mortem', 'pm', '_enter'] as const

const source = `
__all__ = ["run", "pm", "Pdb", "runeval", "runctx", "runcall", "set_trace", "post_mortem", "help"]


class Restart(Exception):
    pass


class Pdb:
    def __init__(self, completekey='tab', stdin=None, stdout=None, skip=None, nosigint=False, readrc=True, mode=None, backend=None, colorize=False):
        self.stdout, self.skip, self.nosigint = stdout, skip, nosigint
        self.reset()

    def reset(self):
        self.botframe = self.stopframe = self.returnframe = None
        self.quitting = False

    def set_trace(self, frame=None, *, commands=None):
        _enter()

    run = runeval = runcall = set_continue = trace_dispatch = set_trace
`

export const pdbModule: ModuleSpec = {
  name: 'pdb',
  members: () => moduleFunctions('pdb', Object.fromEntries(NAMES.map((name) => [name, refused(name)]))),
  source,
}
