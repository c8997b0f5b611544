/** wchar_t: characters of four bytes. */
import { raise } from '../../objects/errors'

/** One wchar_t. ValueError for what is no character. PyUnicode_FromWideChar */
export function characterAt(view: DataView, at: number): string {
  const point = view.getUint32(at, true)
  if (point > 0x10ffff) raise('ValueError', `character U+${point.toString(16)} is not in range [U+0000; U+10ffff]`)
  return String.fromCodePoint(point)
}

/** Characters up to a zero, at most `count`. */
export function wideAt(view: DataView, at: number, count: number): string {
  let text = ''
  for (let i = 0; i < count && view.getUint32(at + 4 * i, true) !== 0; i++) text += characterAt(view, at + 4 * i)
  return text
}

/** Characters, with a zero behind them where there is room. PyUnicode_AsWideChar */
export function writeWide(view: DataView, at: number, points: readonly string[], room: number): void {
  points.forEach((point, i) => view.setUint32(at + 4 * i, point.codePointAt(0) as number, true))
  if (points.length < room) view.setUint32(at + 4 * points.length, 0, true)
}
