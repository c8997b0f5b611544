/** As much of a syntax tree as error messages look at. */

import type { ConstantValue } from '../nodes'

export interface Place {
  lineno: number
  col_offset: number
  end_lineno: number
  end_col_offset: number
}

export interface Token extends Place {
  kind: number
  index: number
  start: number
  end: number
  /** brackets that are open behind it */
  level: number
}

export type NodeKind =
  | 'Name' | 'Constant' | 'Attribute' | 'Subscript' | 'Starred' | 'List' | 'Tuple' | 'Lambda' | 'Call' | 'BoolOp'
  | 'BinOp' | 'UnaryOp' | 'GeneratorExp' | 'Yield' | 'Await' | 'ListComp' | 'SetComp' | 'DictComp' | 'Dict' | 'Set'
  | 'JoinedStr' | 'TemplateStr' | 'Compare' | 'IfExp' | 'NamedExpr' | 'Slice' | 'comprehension' | 'keyword' | 'arg'
  | 'Pattern' | 'Stmt' | 'Text'

export interface Node extends Place {
  kind: NodeKind
  /** Name */
  id?: string
  /** Constant */
  value?: ConstantValue
  /** List and Tuple; for Call its arguments */
  elts?: Node[]
  /** Starred: what is unpacked; Compare: the left operand; comprehension: the last of its conditions, or what it runs over */
  inner?: Node
  /** Compare: whether its first operator is `in` */
  startsWithIn?: boolean
  /** Call: whether a `**mapping` is among its keywords */
  unpacksMapping?: boolean
}

export type TargetKind = 'star' | 'for' | 'del'

const EXPRESSION_NAMES: Readonly<Partial<Record<NodeKind, string>>> = {
  Attribute: 'attribute', Subscript: 'subscript', Starred: 'starred', Name: 'name', List: 'list', Tuple: 'tuple',
  Lambda: 'lambda', Call: 'function call', BoolOp: 'expression', BinOp: 'expression', UnaryOp: 'expression',
  GeneratorExp: 'generator expression', Yield: 'yield expression', Await: 'await expression',
  ListComp: 'list comprehension', SetComp: 'set comprehension', DictComp: 'dict comprehension', Dict: 'dict literal',
  Set: 'set display', JoinedStr: 'f-string expression', TemplateStr: 't-string expression', Compare: 'comparison',
  IfExp: 'conditional expression', NamedExpr: 'named expression',
}

/** What a message calls an expression. _PyPegen_get_expr_name */
export function nameOfExpression(node: Node): string {
  const value = node.kind === 'Constant' ? node.value : undefined
  if (value === undefined) return EXPRESSION_NAMES[node.kind] ?? 'expression'
  switch (value.type) {
    case 'None': return 'None'
    case 'bool': return value.value ? 'True' : 'False'
    case 'Ellipsis': return 'ellipsis'
    default: return 'literal'
  }
}

/** The first part of a target that nothing can be assigned to (or that cannot be deleted). _PyPegen_get_invalid_target */
export function invalidTarget(node: Node, kind: TargetKind): Node | null {
  switch (node.kind) {
    case 'List':
    case 'Tuple':
      for (const elt of node.elts ?? []) {
        const fault = invalidTarget(elt, kind)
        if (fault !== null) return fault
      }
      return null
    case 'Starred':
      return kind === 'del' ? node : invalidTarget(node.inner!, kind)
    case 'Compare':
      // `a in b` of `for a in b` was read as a comparison.
      if (kind !== 'for') return node
      return node.startsWithIn === true ? invalidTarget(node.inner!, kind) : null
    case 'Name':
    case 'Subscript':
    case 'Attribute':
      return null
    default:
      return node
  }
}
