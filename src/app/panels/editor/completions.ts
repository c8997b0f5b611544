/** What the editor offers when asked: names of the language, and after a dot the methods of buffers. */
import { builtins, keywords } from './highlight'

export interface Completion {
  readonly label: string
  readonly detail: string
}

const methods: Record<string, readonly string[]> = {
  memoryview: [
    'cast', 'contiguous', 'count', 'c_contiguous', 'f_contiguous', 'format', 'hex', 'index', 'itemsize', 'nbytes', 'ndim', 'obj', 'readonly',
    'release', 'shape', 'strides', 'suboffsets', 'tobytes', 'tolist', 'toreadonly',
  ],
  bytearray: [
    'append', 'clear', 'copy', 'count', 'decode', 'endswith', 'extend', 'find', 'fromhex', 'hex', 'index', 'insert', 'join', 'pop', 'remove',
    'replace', 'resize', 'reverse', 'rfind', 'split', 'startswith', 'strip', 'translate',
  ],
  array: ['buffer_info', 'byteswap', 'frombytes', 'fromlist', 'itemsize', 'tobytes', 'tolist', 'typecode'],
  BytesIO: ['close', 'getbuffer', 'getvalue', 'read', 'readinto', 'seek', 'tell', 'truncate', 'write'],
  struct: ['calcsize', 'iter_unpack', 'pack', 'pack_into', 'unpack', 'unpack_from'],
}

function afterADot(): Completion[] {
  const owners = new Map<string, string[]>()
  for (const [owner, names] of Object.entries(methods)) {
    for (const name of names) owners.set(name, [...(owners.get(name) ?? []), owner])
  }
  return [...owners].sort().map(([label, of]) => ({ label, detail: of.join(', ') }))
}

const named: readonly Completion[] = [
  ...keywords.map((label) => ({ label, detail: 'keyword' })),
  ...builtins.map((label) => ({ label, detail: 'built-in' })),
]
const dotted = afterADot()

export function completionWords(afterDot: boolean): readonly Completion[] {
  return afterDot ? dotted : named
}
