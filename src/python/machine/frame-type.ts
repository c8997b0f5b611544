/** The frame as Python sees it. Objects/frameobject.c */
import { noArgs } from '../objects/native'
import { raise } from '../objects/errors'
import { addressOf } from '../objects/protocols'
import { defineType } from '../objects/type'
import { codeObjectOf } from './code-object'
import { frameTypes, type Frame } from './frame'
import { frameLocals } from './frame-locals'
import { finishFrame } from './generator'

frameTypes.frame = defineType<Frame>('frame', {
  final: true,
  slots: {
    repr: (self) => `<frame at ${addressOf(self)}, file '${self.code.filename}', line ${self.line}, code ${self.code.name}>`,
  },
  methods: {
    /** frame.clear(): refused while it runs. frame_clear */
    clear: noArgs<Frame>((self) => {
      const { generator } = self
      if (!self.finished && (generator === null || generator.running)) raise('RuntimeError', 'cannot clear an executing frame')
      if (generator !== null && generator.started) raise('RuntimeError', 'cannot clear a suspended frame')
      if (generator !== null) finishFrame(generator)
      self.clearSlots()
      return null
    }),
  },
  getset: {
    f_back: { get: (self) => self.back ?? self.heldBack },
    f_code: { get: (self) => codeObjectOf(self.code) },
    f_globals: { get: (self) => self.globals },
    f_builtins: { get: (self) => self.builtins },
    f_locals: { get: frameLocals },
    f_lineno: { get: (self) => self.line },
    f_lasti: { get: (self) => self.ip * 2 },
    f_generator: { get: (self) => self.generator },
  },
})
