/** The standard streams: what sys.stdout and sys.stderr are. A text layer over the host's output. Modules/_io/textio.c */
import { Tracked, type PyType } from '../objects/object'
import { LimitReached, raise, typeName } from '../objects/errors'
import { forEachItem } from '../objects/protocols'
import { noArgs, oneArg, variadic } from '../objects/native'
import { defineType } from '../objects/type'
import { running } from '../host'

let written = 0
/** A fresh run starts with nothing printed. */
export function resetOutput(): void {
  written = 0
}

/** Hands text to the host, up to the limit of a run. */
export function writeOutput(stream: 'stdout' | 'stderr', text: string): void {
  const { host } = running
  written += text.length
  if (written > host.limits.output) throw new LimitReached('output', `The program printed more than ${host.limits.output} characters.`)
  if (stream === 'stdout') host.stdout(text)
  else host.stderr(text)
}

export class PyStandardStream extends Tracked {
  closed = false
  constructor(
    readonly stream: 'stdin' | 'stdout' | 'stderr',
    readonly mode: 'r' | 'w',
  ) {
    super(textIOWrapperType)
  }
  write(text: string): void {
    if (this.stream === 'stdin') raise('ValueError', 'not writable')
    writeOutput(this.stream, text)
  }
}

function readLine(self: PyStandardStream): string {
  if (self.stream !== 'stdin') raise('ValueError', 'not readable')
  const line = running.host.readLine()
  return line === null ? '' : `${line}\n`
}

export const textIOWrapperType: PyType = defineType<PyStandardStream>('_io.TextIOWrapper', {
  hasWeakrefs: true,
  slots: {
    repr: (self) => `<_io.TextIOWrapper name='<${self.stream}>' mode='${self.mode}' encoding='utf-8'>`,
    iter: (self) => self,
    next(self) {
      const line = readLine(self)
      return line === '' ? undefined : line
    },
  },
  methods: {
    write: oneArg((self: PyStandardStream, text) => {
      if (typeof text !== 'string') raise('TypeError', `write() argument must be str, not ${typeName(text)}`)
      self.write(text)
      return [...text].length
    }),
    writelines: oneArg((self: PyStandardStream, lines) => {
      forEachItem(lines, (line) => {
        if (typeof line !== 'string') raise('TypeError', `write() argument must be str, not ${typeName(line)}`)
        self.write(line)
      })
      return null
    }),
    flush: noArgs(() => null),
    readline: variadic((self: PyStandardStream) => readLine(self)),
    read: variadic((self: PyStandardStream) => {
      let all = ''
      for (let line = readLine(self); line !== ''; line = readLine(self)) all += line
      return all
    }),
    isatty: noArgs(() => false),
    readable: noArgs((self: PyStandardStream) => self.stream === 'stdin'),
    writable: noArgs((self: PyStandardStream) => self.stream !== 'stdin'),
    seekable: noArgs(() => false),
    fileno: noArgs((self: PyStandardStream) => ['stdin', 'stdout', 'stderr'].indexOf(self.stream)),
    reconfigure: variadic(() => null),
  },
  getset: {
    name: { get: (self) => `<${self.stream}>` },
    mode: { get: (self) => self.mode },
    encoding: { get: () => 'utf-8' },
    errors: { get: (self) => (self.stream === 'stderr' ? 'backslashreplace' : 'strict') },
    closed: { get: (self) => self.closed },
    line_buffering: { get: (self) => self.stream === 'stderr' },
    newlines: { get: () => null },
  },
})
