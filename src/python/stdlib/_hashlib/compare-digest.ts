/** compare_digest: two ASCII texts, or two buffers, in time that does not tell where they differ. Modules/_operator.c */
import type { PyValue } from '../../objects/object'
import { raise, typeName } from '../../objects/errors'
import { positional, type MethodSpec } from '../../objects/native'
import { hasBuffer } from '../../buffer'
import { bytesOf } from '../../builtins/bytes-storage'
import { isAscii } from '../../builtins/str-case'
import { toText } from '../../builtins/str-storage'

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  let difference = left.length ^ right.length
  for (let i = 0; i < right.length; i++) difference |= (left[i % Math.max(1, left.length)] ?? 0) ^ (right[i] as number)
  return difference === 0
}

export const compareDigest: MethodSpec = positional(2, 2, (_self, left, right) => {
  const [a, b] = [toText(left as PyValue), toText(right as PyValue)]
  if (a !== undefined && b !== undefined) {
    if (!isAscii(a) || !isAscii(b)) raise('TypeError', 'comparing strings with non-ASCII characters is not supported')
    const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
    return sameBytes(bytes(a), bytes(b))
  }
  if (!hasBuffer(left as PyValue) && !hasBuffer(right as PyValue)) {
    raise('TypeError', `unsupported operand types(s) or combination of types: '${typeName(left as PyValue)}' and '${typeName(right as PyValue)}'`)
  }
  return sameBytes(bytesOf(left as PyValue), bytesOf(right as PyValue))
})
