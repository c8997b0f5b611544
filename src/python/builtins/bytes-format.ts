/** bytes % values. The format goes through `percent-format.ts` as a text of one unit a byte. _PyBytes_FormatEx */
import type { PyValue } from '../objects/object'
import { latinText } from './codecs'
import { bytesOfText, percentFormat } from './percent-format'

/** The formatted bytes. */
export function formatBytes(format: Uint8Array, given: PyValue): Uint8Array {
  return bytesOfText(percentFormat(latinText(format), given, 'bytes'))
}
