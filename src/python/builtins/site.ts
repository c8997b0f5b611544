/** What CPython's `site` adds to the built-in names: exit, quit, help, copyright, credits, license. */
import { PyObject, type PyValue } from '../objects/object'
import { exceptionTypes, makeException, notSimulated, PyRaise } from '../objects/errors'
import { checkPositional } from '../objects/native'
import { defineType, immortal } from '../objects/type'

class PyQuitter extends PyObject {
  constructor(readonly name: string) {
    super(quitterType)
  }
}

const quitterType = defineType<PyQuitter>('Quitter', {
  module: '_sitebuiltins',
  slots: {
    repr: (self) => `Use ${self.name}() or Ctrl-D (i.e. EOF) to exit`,
    call(_self, args) {
      checkPositional('__call__', args.length, 0, 1)
      const exit = makeException(exceptionTypes.SystemExit!, args[0] ?? null)
      exit.setField('code', args[0] ?? null)
      throw new PyRaise(exit)
    },
  },
})

class PySiteText extends PyObject {
  constructor(
    readonly name: string,
    readonly text: string,
  ) {
    super(siteTextType)
  }
}

const siteTextType = defineType<PySiteText>('_Printer', {
  module: '_sitebuiltins',
  slots: {
    repr: (self) => self.text,
    call: (self) => notSimulated(`${self.name}()`),
  },
})

export function siteFunctions(): [string, PyValue][] {
  const texts: Record<string, string> = {
    help: 'Type help() for interactive help, or help(object) for help about object.',
    copyright: 'Copyright (c) 2001 Python Software Foundation.\nAll Rights Reserved.',
    credits: 'Thanks to CWI, CNRI, BeOpen, Zope Corporation, the Python Software Foundation,\nand a cast of thousands for supporting Python development.  See www.python.org\nfor more information.',
    license: 'Type license() to see the full license text',
  }
  return [
    ...['exit', 'quit'].map((name): [string, PyValue] => [name, immortal(new PyQuitter(name))]),
    ...Object.entries(texts).map(([name, text]): [string, PyValue] => [name, immortal(new PySiteText(name, text))]),
  ]
}
