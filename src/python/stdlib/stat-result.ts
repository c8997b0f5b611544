/** os.stat_result and its like: tuples with named items, some of which no index reaches. Objects/structseq.c */
import type { PyType, PyValue } from '../objects/object'
import { raise } from '../objects/errors'
import { unpackKeywords } from '../objects/native'
import { normalizeInt } from '../objects/object'
import { itemsOf, reprOf } from '../objects/protocols'
import { makeTuple, sequenceTypes, type PyTuple } from '../objects/tuple'
import { defineType } from '../objects/type'
import { makeFloat } from '../builtins/number-storage'
import { defineStructSequence, makeStructSequence, PyStructSequence } from '../builtins/struct-sequence'
import { DirectoryNode, type Node } from './file-nodes'

const SHOWN = ['st_mode', 'st_ino', 'st_dev', 'st_nlink', 'st_uid', 'st_gid', 'st_size']
const TIMES = ['st_atime', 'st_mtime', 'st_ctime']
const HIDDEN = [...TIMES, ...TIMES.map((name) => `${name}_ns`), 'st_blksize', 'st_blocks', 'st_rdev']

export const statResultType: PyType = defineType<PyStructSequence>('os.stat_result', {
  bases: [sequenceTypes.tuple],
  module: 'os',
  final: true,
  slots: {
    repr: (self) => `os.stat_result(${[...SHOWN, ...TIMES].map((name, i) => `${name}=${reprOf(self.items[i] as PyValue)}`).join(', ')})`,
    new(cls, args) {
      if (args.length === 0) raise('TypeError', "stat_result() missing required argument 'iterable' (pos 1)")
      const items = itemsOf(args[0] as PyValue)
      if (items.length < 10) raise('TypeError', `os.stat_result() takes an at least 10-sequence (${items.length}-sequence given)`)
      if (items.length > 19) raise('TypeError', `os.stat_result() takes an at most 19-sequence (${items.length}-sequence given)`)
      const hidden = HIDDEN.map((_name, i) => items[10 + i] ?? (i < 3 ? (items[7 + i] as PyValue) : null))
      return new PyStructSequence(cls, items.slice(0, 10), hidden)
    },
  },
  methods: {},
  getset: {
    ...Object.fromEntries(SHOWN.map((name, i) => [name, { member: true, get: (self: PyStructSequence) => self.items[i] as PyValue }])),
    ...Object.fromEntries(HIDDEN.map((name, i) => [name, { member: true, get: (self: PyStructSequence) => self.hidden[i] as PyValue }])),
  },
  attributes: { n_fields: 19, n_sequence_fields: 10, n_unnamed_fields: 3 },
})

const BILLION = 1_000_000_000n

function seconds(nanoseconds: bigint): PyValue {
  return makeFloat(Number(nanoseconds / BILLION) + 1e-9 * Number(nanoseconds % BILLION))
}

/** stat() of an inode. */
export function statOf(node: Node): PyTuple {
  const { accessed, modified, changed, size } = node
  const times = [accessed, modified, changed]
  const links = node.links
  return new PyStructSequence(
    statResultType,
    [node.mode, node.number, 2049, links, node.owner, node.group, size, ...times.map((time) => Number(time / BILLION))],
    [
      ...times.map(seconds), ...times.map((time) => normalizeInt(time)),
      4096, node instanceof DirectoryNode ? 8 : Math.ceil(size / 4096) * 8, node.device,
    ],
  )
}

export const terminalSizeType = defineStructSequence('os.terminal_size', ['columns', 'lines'], true)
const STATVFS = ['f_bsize', 'f_frsize', 'f_blocks', 'f_bfree', 'f_bavail', 'f_files', 'f_ffree', 'f_favail', 'f_flag', 'f_namemax']
export const statvfsResultType = defineStructSequence('os.statvfs_result', STATVFS, true)
export const timesResultType = defineStructSequence('posix.times_result', ['user', 'system', 'children_user', 'children_system', 'elapsed'], true)
export const unameResultType = defineStructSequence('posix.uname_result', ['sysname', 'nodename', 'release', 'version', 'machine'], true)
export const schedParamType = defineStructSequence('posix.sched_param', ['sched_priority'], true)
/** os_sched_param_impl */
schedParamType.slots.new = schedParamType.ownSlots.new = (_cls, args, keywords) => {
  const [priority] = unpackKeywords('sched_param', { names: ['sched_priority'], required: 1 }, args, keywords)
  return makeStructSequence(schedParamType, [priority as PyValue])
}

/** statvfs(): what a run may keep. */
export function statvfsOf(bytes: number): PyTuple {
  const blocks = Math.floor(bytes / 4096)
  return makeStructSequence(statvfsResultType, [4096, 4096, blocks, blocks, blocks, 65536, 65536, 65536, 4096, 255])
}

let isMatched = false
/** `__match_args__`, which need tuples: set when a module first asks, for tuples are not there when types are made. */
export function completeSequences(): void {
  if (isMatched) return
  isMatched = true
  const fields: [PyType, string[]][] = [
    [statResultType, SHOWN], [terminalSizeType, ['columns', 'lines']], [statvfsResultType, STATVFS],
  ]
  for (const [type, names] of fields) {
    const tuple = makeTuple(names)
    tuple.rc = 2 ** 29
    type.dict.set('__match_args__', tuple)
  }
}
