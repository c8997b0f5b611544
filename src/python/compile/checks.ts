/** The SyntaxWarnings that CPython's compiler gives for expressions. */
import type { Compare, ConstantValue, Expr } from '../syntax/nodes'
import type { SourceFile } from './errors'

function constantType(value: ConstantValue): string {
  switch (value.type) {
    case 'None':
      return 'NoneType'
    case 'Ellipsis':
      return 'ellipsis'
    default:
      return value.type
  }
}

/** The type that an expression surely has, by name. infer_type */
function inferType(node: Expr): string | null {
  switch (node.kind) {
    case 'Tuple':
      return 'tuple'
    case 'List':
    case 'ListComp':
      return 'list'
    case 'Dict':
    case 'DictComp':
      return 'dict'
    case 'Set':
    case 'SetComp':
      return 'set'
    case 'GeneratorExp':
      return 'generator'
    case 'Lambda':
      return 'function'
    case 'JoinedStr':
    case 'FormattedValue':
      return 'str'
    case 'TemplateStr':
      return 'string.templatelib.Template'
    case 'Interpolation':
      return 'string.templatelib.Interpolation'
    case 'Constant':
      return node.kind === 'Constant' ? constantType(node.value) : null
    default:
      return null
  }
}

/** Whether `is` makes sense with this operand: not with a literal that is no singleton. check_is_arg */
function isIdentityOperand(node: Expr): boolean {
  if (node.kind === 'Tuple') return !node.elts.every((element) => element.kind === 'Constant')
  if (node.kind !== 'Constant') return true
  return ['None', 'bool', 'Ellipsis'].includes(node.value.type)
}

/** "is" with a literal. codegen_check_compare */
export function checkCompare(file: SourceFile, node: Compare): void {
  let left = node.left
  let leftFits = isIdentityOperand(left)
  for (let index = 0; index < node.ops.length; index++) {
    const right = node.comparators[index]
    const rightFits = isIdentityOperand(right)
    const operator = node.ops[index]
    if ((operator === 'Is' || operator === 'IsNot') && (!leftFits || !rightFits)) {
      const type = inferType(leftFits ? right : left) ?? 'object'
      const words = operator === 'Is' ? ['is', '=='] : ['is not', '!=']
      file.warn(`"${words[0]}" with '${type}' literal. Did you mean "${words[1]}"?`, node)
      return
    }
    left = right
    leftFits = rightFits
  }
}

/** `(1, 2)(3)`. check_caller */
export function checkCaller(file: SourceFile, node: Expr): void {
  if (node.kind === 'Lambda') return
  const type = inferType(node)
  if (type !== null) file.warn(`'${type}' object is not callable; perhaps you missed a comma?`, node)
}

/** `{1}[0]`. check_subscripter */
export function checkSubscripter(file: SourceFile, node: Expr): void {
  switch (node.kind) {
    case 'Constant':
      if (node.value.type === 'str' || node.value.type === 'bytes' ) return
      break
    case 'Set':
    case 'SetComp':
    case 'GeneratorExp':
    case 'TemplateStr':
    case 'Interpolation':
    case 'Lambda':
      break
    default:
      return
  }
  if (node.kind === 'Constant' && node.value.type === 'bool') {
    file.warn(`'bool' object is not subscriptable; perhaps you missed a comma?`, node)
    return
  }
  file.warn(`'${inferType(node) ?? 'object'}' object is not subscriptable; perhaps you missed a comma?`, node)
}

/** `[1]['a']`. check_index */
export function checkIndex(file: SourceFile, node: Expr, index: Expr): void {
  const indexType = index.kind === 'Slice' ? 'slice' : inferType(index)
  if (indexType === null || indexType === 'int' || indexType === 'bool' || indexType === 'slice') return
  switch (node.kind) {
    case 'Constant':
      if (node.value.type !== 'str' && node.value.type !== 'bytes') return
      break
    case 'Tuple':
    case 'List':
    case 'ListComp':
    case 'JoinedStr':
    case 'FormattedValue':
      break
    default:
      return
  }
  file.warn(`${inferType(node) ?? 'object'} indices must be integers or slices, not ${indexType}; perhaps you missed a comma?`, node)
}
