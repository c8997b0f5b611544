/** _stat: what the bits of st_mode mean. Modules/_stat.c */
import type { PyValue } from '../objects/object'
import { raise } from '../objects/errors'
import { asIndexInt } from '../objects/number'
import { oneArg, type MethodSpec } from '../objects/native'
import { STAT_CONSTANTS as S } from './file-constants'
import { moduleFunctions, type ModuleSpec } from './module'

const FORMAT = 0o170000

const isKind = (kind: number): MethodSpec => oneArg((_self, mode) => (modeOf(mode) & FORMAT) === kind)
const never: MethodSpec = oneArg((_self, mode) => {
  modeOf(mode)
  return false
})

function modeOf(value: PyValue): number {
  const int = BigInt(asIndexInt(value))
  if (int < 0n) raise('OverflowError', "can't convert negative value to unsigned int")
  if (int >= 2n ** 64n) raise('OverflowError', 'Python int too large to convert to C unsigned long')
  if (int >= 2n ** 32n) raise('OverflowError', 'mode out of range')
  return Number(BigInt.asIntN(32, int))
}

const KIND_LETTERS: [number, string][] = [
  [S.S_IFREG, '-'], [S.S_IFDIR, 'd'], [S.S_IFLNK, 'l'], [S.S_IFBLK, 'b'], [S.S_IFCHR, 'c'], [S.S_IFIFO, 'p'], [S.S_IFSOCK, 's'],
]

/** `-rwxr-xr-x`. fill_filemode */
function fileMode(mode: number): string {
  const kind = KIND_LETTERS.find(([bits]) => (mode & FORMAT) === bits)?.[1] ?? '?'
  const three = (shift: number, special: number, letter: string): string => {
    const execute = (mode >> shift) & 1
    const isSpecial = (mode & special) !== 0
    return `${(mode >> shift) & 4 ? 'r' : '-'}${(mode >> shift) & 2 ? 'w' : '-'}${isSpecial ? (execute ? letter : letter.toUpperCase()) : execute ? 'x' : '-'}`
  }
  return kind + three(6, S.S_ISUID, 's') + three(3, S.S_ISGID, 's') + three(0, S.S_ISVTX, 't')
}

const functions: Record<string, MethodSpec> = {
  S_ISDIR: isKind(S.S_IFDIR),
  S_ISCHR: isKind(S.S_IFCHR),
  S_ISBLK: isKind(S.S_IFBLK),
  S_ISREG: isKind(S.S_IFREG),
  S_ISFIFO: isKind(S.S_IFIFO),
  S_ISLNK: isKind(S.S_IFLNK),
  S_ISSOCK: isKind(S.S_IFSOCK),
  S_ISDOOR: never,
  S_ISPORT: never,
  S_ISWHT: never,
  S_IMODE: oneArg((_self, mode) => modeOf(mode) & 0o7777),
  S_IFMT: oneArg((_self, mode) => modeOf(mode) & FORMAT),
  filemode: oneArg((_self, mode) => fileMode(modeOf(mode))),
}

export const _statModule: ModuleSpec = {
  name: '_stat',
  doc: 'S_IFMT_: file type bits\nS_IFLNK: symbolic link',
  members: () => ({ ...S, ...moduleFunctions('_stat', functions) }),
}
