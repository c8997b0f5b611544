/** What CPython's `site` adds to the built-in names: exit, quit, help, copyright, credits, license. */
import { getAttribute } from '../objects/attributes'
import { call } from '../objects/call'
import { interpreter } from '../objects/interpreter'
import { PyObject, type PyValue } from '../objects/object'
import { exceptionTypes, makeException, notSimulated, PyRaise } from '../objects/errors'
import { checkPositional } from '../objects/native'
import { makeTuple } from '../objects/tuple'
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
    call(self, args, keywords) {
      // What there is to say of an object, pydoc puts together; the conversation that help() begins needs a terminal.
      if (self.name !== 'help' || args.length === 0) return notSimulated(`${self.name}()`)
      return call(getAttribute(interpreter.importModule('pydoc', null, null, makeTuple(['help']), 0), 'help'), args, keywords)
    },
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
