/** _sre: what the library's `re` runs its compiled patterns with. Modules/_sre/sre.c */
import type { PyValue } from '../../objects/object'
import { PyDict } from '../../objects/dict'
import { raise, typeName } from '../../objects/errors'
import { noArgs, oneArg, positional, withKeywords } from '../../objects/native'
import { asIndexInt } from '../../objects/number'
import { PyList, PyTuple } from '../../objects/tuple'
import { asIntArgument, asSsizeArgument } from '../../builtins/arguments'
import { moduleFunctions, type ModuleSpec } from '../module'
import { lowerAscii, lowerUnicode, upperUnicode } from './characters'
import { makeTemplate } from './match'
import { MAGIC, MAXGROUPS, MAXREPEAT } from './opcodes'
import { PyPattern } from './pattern'
import { Program } from './program'
import { subjectOf } from './text'
import { validate } from './validate'

function codeOf(list: PyList): Uint32Array {
  return Uint32Array.from(list.items, (item) => {
    const word = asIndexInt(item)
    if (word < 0) raise('OverflowError', "can't convert negative value to unsigned int")
    if (word > 0xffffffff) raise('OverflowError', 'regular expression code size limit exceeded')
    return Number(word)
  })
}

function refuseArgument(name: string, type: string, value: PyValue): never {
  return raise('TypeError', `compile() argument '${name}' must be ${type}, not ${value === null ? 'None' : typeName(value)}`)
}

function compile(...given: (PyValue | undefined)[]): PyValue {
  const [pattern, flags, code, groups, groupindex, indexgroup] = given as PyValue[] as [PyValue, PyValue, PyValue, PyValue, PyValue, PyValue]
  const flagBits = asIntArgument(flags)
  if (!(code instanceof PyList)) refuseArgument('code', 'list', code)
  const groupCount = asSsizeArgument(groups)
  if (!(groupindex instanceof PyDict)) refuseArgument('groupindex', 'dict', groupindex)
  if (!(indexgroup instanceof PyTuple)) refuseArgument('indexgroup', 'tuple', indexgroup)
  const words = codeOf(code)
  let isBytes: boolean | null = null
  if (pattern !== null) {
    const subject = subjectOf(pattern)
    isBytes = subject.isBytes
    subject.release()
  }
  validate(words, groupCount)
  const isNamed = groupindex.size > 0
  return new PyPattern(
    pattern,
    flagBits,
    new Program(words, groupCount),
    isNamed ? groupindex : null,
    isNamed && indexgroup.items.length > 0 ? indexgroup : null,
    isBytes,
  )
}

function isUnicodeCased(c: number): boolean {
  return c !== lowerUnicode(c) || c !== upperUnicode(c)
}

export const _sreModule: ModuleSpec = {
  name: '_sre',
  members: () => ({
    ...moduleFunctions('_sre', {
      compile: withKeywords({ names: ['pattern', 'flags', 'code', 'groups', 'groupindex', 'indexgroup'], required: 6 }, (_self, ...given) => compile(...given)),
      template: positional(2, 2, (_self, _pattern, template) => makeTemplate(template as PyValue)),
      getcodesize: noArgs(() => 4),
      ascii_iscased: oneArg((_self, value) => {
        const c = asIntArgument(value) | 32
        return c >= 97 && c <= 122
      }),
      unicode_iscased: oneArg((_self, value) => isUnicodeCased(asIntArgument(value) >>> 0)),
      ascii_tolower: oneArg((_self, value) => lowerAscii(asIntArgument(value))),
      unicode_tolower: oneArg((_self, value) => lowerUnicode(asIntArgument(value) >>> 0)),
    }),
    MAGIC,
    CODESIZE: 4,
    MAXREPEAT,
    MAXGROUPS,
    copyright: ' SRE 2.2.2 Copyright (c) 1997-2002 by Secret Labs AB ',
  }),
}
