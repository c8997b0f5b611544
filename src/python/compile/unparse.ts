/** An expression back as text, for annotations under `from __future__ import annotations`. Python/ast_unparse.c */
import type { Arg, Arguments, CmpOperator, Comprehension, ConstantValue, Expr, Operator, UnaryOperator } from '../syntax/nodes'
import { fromLiteral } from './constants'
import { reprConstant, reprString } from './repr'

/** How tightly a place binds; what binds less gets parentheses. */
const NAMED = 0
const TUPLE = 1
const TEST = 2
const OR = 3
const AND = 4
const NOT = 5
const COMPARE = 6
const EXPR = 7
const FACTOR = 13
const POWER = 14
const AWAIT = 15
const ATOM = 16

const BINARY: Record<Operator, [text: string, precedence: number]> = {
  BitOr: ['|', 7], BitXor: ['^', 8], BitAnd: ['&', 9], LShift: ['<<', 10], RShift: ['>>', 10], Add: ['+', 11], Sub: ['-', 11],
  Mult: ['*', 12], MatMult: ['@', 12], Div: ['/', 12], Mod: ['%', 12], FloorDiv: ['//', 12], Pow: ['**', POWER],
}
const UNARY: Record<UnaryOperator, [text: string, precedence: number]> = {
  Invert: ['~', FACTOR], Not: ['not ', NOT], UAdd: ['+', FACTOR], USub: ['-', FACTOR],
}
const COMPARISONS: Record<CmpOperator, string> = {
  Eq: '==', NotEq: '!=', Lt: '<', LtE: '<=', Gt: '>', GtE: '>=', Is: 'is', IsNot: 'is not', In: 'in', NotIn: 'not in',
}

function enclose(text: string, level: number, precedence: number): string {
  return level > precedence ? `(${text})` : text
}

function join(nodes: readonly Expr[], level: number): string {
  return nodes.map((node) => write(node, level)).join(', ')
}

function writeConstant(value: ConstantValue, prefix: 'u' | null): string {
  if (value.type === 'Ellipsis') return '...'
  const text = reprConstant(fromLiteral(value))
  // An infinite float is written as one that overflows.
  if (value.type === 'float' || value.type === 'complex') return text.replaceAll('inf', '1e309')
  return value.type === 'str' && prefix === 'u' ? `u${text}` : text
}

function writeParameters(args: Arguments): string {
  const parts: string[] = []
  const positional = [...args.posonlyargs, ...args.args]
  const withoutDefault = positional.length - args.defaults.length
  const name = (arg: Arg): string => (arg.annotation === null ? arg.arg : `${arg.arg}: ${write(arg.annotation, TEST)}`)
  positional.forEach((arg, index) => {
    const value = args.defaults[index - withoutDefault]
    parts.push(value === undefined || index < withoutDefault ? name(arg) : `${name(arg)}=${write(value, TEST)}`)
    if (index === args.posonlyargs.length - 1) parts.push('/')
  })
  if (args.vararg !== null) parts.push(`*${name(args.vararg)}`)
  else if (args.kwonlyargs.length > 0) parts.push('*')
  args.kwonlyargs.forEach((arg, index) => {
    const value = args.kw_defaults[index]
    parts.push(value === null || value === undefined ? name(arg) : `${name(arg)}=${write(value, TEST)}`)
  })
  if (args.kwarg !== null) parts.push(`**${name(args.kwarg)}`)
  return parts.join(', ')
}

function writeLoops(generators: readonly Comprehension[]): string {
  return generators
    .map(({ target, iter, ifs, is_async: isAsync }) => {
      const conditions = ifs.map((condition) => ` if ${write(condition, TEST + 1)}`).join('')
      return ` ${isAsync ? 'async ' : ''}for ${write(target, TUPLE)} in ${write(iter, TEST + 1)}${conditions}`
    })
    .join('')
}

/** The inside of an f-string, before it is quoted. */
function fieldText(node: Expr): string {
  switch (node.kind) {
    case 'Constant':
      return node.value.type === 'str' ? node.value.value.replaceAll('{', '{{').replaceAll('}', '}}') : ''
    case 'JoinedStr':
    case 'TemplateStr':
      return node.values.map(fieldText).join('')
    case 'FormattedValue':
    case 'Interpolation': {
      const value = node.kind === 'Interpolation' ? node.str : write(node.value, TEST + 1)
      const conversion = node.conversion >= 0 ? `!${String.fromCharCode(node.conversion)}` : ''
      const spec = node.format_spec === null ? '' : `:${fieldText(node.format_spec)}`
      return `{${value.startsWith('{') ? ' ' : ''}${value}${conversion}${spec}}`
    }
    default:
      return ''
  }
}

export function unparse(node: Expr): string {
  return write(node, TEST)
}

function write(node: Expr, level: number): string {
  switch (node.kind) {
    case 'BoolOp': {
      const precedence = node.op === 'And' ? AND : OR
      const word = node.op === 'And' ? ' and ' : ' or '
      return enclose(node.values.map((value) => write(value, precedence + 1)).join(word), level, precedence)
    }
    case 'BinOp': {
      const [text, precedence] = BINARY[node.op]
      const toTheRight = node.op === 'Pow' ? 1 : 0
      const left = write(node.left, precedence + toTheRight)
      return enclose(`${left} ${text} ${write(node.right, precedence + 1 - toTheRight)}`, level, precedence)
    }
    case 'UnaryOp': {
      const [text, precedence] = UNARY[node.op]
      return enclose(`${text}${write(node.operand, precedence)}`, level, precedence)
    }
    case 'Lambda': {
      const parameters = writeParameters(node.args)
      const hasPositional = node.args.args.length + node.args.posonlyargs.length > 0
      return enclose(`lambda${hasPositional ? ' ' : ''}${parameters}: ${write(node.body, TEST)}`, level, TEST)
    }
    case 'IfExp':
      return enclose(`${write(node.body, TEST + 1)} if ${write(node.test, TEST + 1)} else ${write(node.orelse, TEST)}`, level, TEST)
    case 'Dict': {
      const items = node.values.map((value, index) => {
        const key = node.keys[index]
        return key === null ? `**${write(value, EXPR)}` : `${write(key, TEST)}: ${write(value, TEST)}`
      })
      return `{${items.join(', ')}}`
    }
    case 'Set':
      return `{${join(node.elts, TEST)}}`
    case 'ListComp':
      return `[${write(node.elt, TEST)}${writeLoops(node.generators)}]`
    case 'SetComp':
      return `{${write(node.elt, TEST)}${writeLoops(node.generators)}}`
    case 'GeneratorExp':
      return `(${write(node.elt, TEST)}${writeLoops(node.generators)})`
    case 'DictComp':
      return `{${write(node.key, TEST)}: ${write(node.value, TEST)}${writeLoops(node.generators)}}`
    case 'Await':
      return enclose(`await ${write(node.value, ATOM)}`, level, AWAIT)
    case 'Yield':
      return node.value === null ? '(yield)' : `(yield ${write(node.value, TEST)})`
    case 'YieldFrom':
      return `(yield from ${write(node.value, TEST)})`
    case 'Compare': {
      const rest = node.ops.map((each, index) => ` ${COMPARISONS[each]} ${write(node.comparators[index], COMPARE + 1)}`)
      return enclose(`${write(node.left, COMPARE + 1)}${rest.join('')}`, level, COMPARE)
    }
    case 'Call': {
      const callable = write(node.func, ATOM)
      const [only] = node.args
      if (node.args.length === 1 && node.keywords.length === 0 && only.kind === 'GeneratorExp') return `${callable}${write(only, TEST)}`
      const keywords = node.keywords.map(({ arg, value }) => (arg === null ? `**${write(value, TEST)}` : `${arg}=${write(value, TEST)}`))
      return `${callable}(${[...node.args.map((arg) => write(arg, TEST)), ...keywords].join(', ')})`
    }
    case 'JoinedStr':
    case 'FormattedValue':
      return `f${reprString(fieldText(node))}`
    case 'TemplateStr':
    case 'Interpolation':
      return `t${reprString(fieldText(node))}`
    case 'Constant':
      return writeConstant(node.value, node.prefix)
    case 'Attribute': {
      const isInt = node.value.kind === 'Constant' && node.value.value.type === 'int'
      return `${write(node.value, ATOM)}${isInt ? ' .' : '.'}${node.attr}`
    }
    case 'Starred':
      return `*${write(node.value, EXPR)}`
    case 'Name':
      return node.id
    case 'List':
      return `[${join(node.elts, TEST)}]`
    case 'Tuple': {
      if (node.elts.length === 0) return '()'
      return enclose(`${join(node.elts, TEST)}${node.elts.length === 1 ? ',' : ''}`, level, TUPLE)
    }
    case 'Subscript':
      return `${write(node.value, ATOM)}[${write(node.slice, TUPLE)}]`
    case 'Slice': {
      const part = (each: Expr | null): string => (each === null ? '' : write(each, TEST))
      return `${part(node.lower)}:${part(node.upper)}${node.step === null ? '' : `:${part(node.step)}`}`
    }
    case 'NamedExpr':
      return enclose(`${write(node.target, ATOM)} := ${write(node.value, ATOM)}`, level, NAMED)
  }
}
