/** `'%s and %r' % (a, b)` is compiled as f'{a!s} and {b!r}'. optimize_format in CPython's ast_preprocess.c */
import type { BinOp, Expr, JoinedStr, Position } from '../syntax/nodes'
import { NO_LOCATION } from './instruction'

const UNIT = /([-+ #0]*)(\d*)(?:(\.)(\d*))?([sra])/y

function literal(value: string, at: Position): Expr {
  const { lineno, col_offset, end_lineno, end_col_offset } = at
  return { kind: 'Constant', value: { type: 'str', value }, prefix: null, lineno, col_offset, end_lineno, end_col_offset }
}

/** The f-string that means the same, or null when the formatting is of another kind. */
export function percentFormat(node: BinOp): JoinedStr | null {
  if (node.op !== 'Mod' || node.left.kind !== 'Constant' || node.right.kind !== 'Tuple') return null
  if (node.left.value.type !== 'str' || node.right.elts.some((element) => element.kind === 'Starred')) return null
  const format = node.left.value.value
  const { elts } = node.right
  const values: Expr[] = []
  let used = 0
  let position = 0
  while (position < format.length) {
    let text = ''
    while (position < format.length) {
      if (format[position] !== '%') text += format[position++]
      else if (format[position + 1] === '%') {
        text += '%'
        position += 2
      } else break
    }
    if (text !== '') values.push(literal(text, NO_LOCATION))
    if (position >= format.length) break
    UNIT.lastIndex = position + 1
    const unit = UNIT.exec(format)
    if (unit === null || used >= elts.length) return null
    const [matched, flags, width, dot, precision, letter] = unit
    if (width.length > 2 || (precision ?? '').length > 2) return null
    const value = elts[used++]
    let spec = ''
    if (width !== '') spec += `${!flags.includes('-') && Number(width) > 0 ? '>' : ''}${Number(width)}`
    if (dot !== undefined) spec += `.${Number(precision)}`
    const { lineno, col_offset, end_lineno, end_col_offset } = value
    values.push({
      kind: 'FormattedValue', value, conversion: letter.charCodeAt(0), format_spec: spec === '' ? null : literal(spec, value),
      lineno, col_offset, end_lineno, end_col_offset,
    })
    position += 1 + matched.length
  }
  if (used < elts.length) return null
  const { lineno, col_offset, end_lineno, end_col_offset } = node
  return { kind: 'JoinedStr', values, lineno, col_offset, end_lineno, end_col_offset }
}
