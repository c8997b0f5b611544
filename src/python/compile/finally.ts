/** SyntaxWarnings for `return`, `break` and `continue` that leave a `finally` block (PEP 765). */
import type { MatchCase, Stmt } from '../syntax/nodes'
import type { SourceFile } from './errors'

interface Surroundings {
  inFinally: boolean
  inFunction: boolean
  inLoop: boolean
}

export function warnOfLeavingFinally(body: readonly Stmt[], file: SourceFile): void {
  walk(body, { inFinally: false, inFunction: false, inLoop: false }, file)
}

function walk(body: readonly Stmt[], around: Surroundings, file: SourceFile): void {
  for (const node of body) {
    switch (node.kind) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        walk(node.body, { inFinally: false, inFunction: true, inLoop: false }, file)
        break
      case 'ClassDef':
        walk(node.body, around, file)
        break
      case 'For':
      case 'AsyncFor':
      case 'While':
        walk(node.body, { ...around, inLoop: true }, file)
        walk(node.orelse, { ...around, inLoop: true }, file)
        break
      case 'If':
        walk(node.body, around, file)
        walk(node.orelse, around, file)
        break
      case 'With':
      case 'AsyncWith':
        walk(node.body, around, file)
        break
      case 'Match':
        node.cases.forEach((each: MatchCase) => walk(each.body, around, file))
        break
      case 'Try':
      case 'TryStar':
        walk(node.body, around, file)
        for (const handler of node.handlers) walk(handler.body, around, file)
        walk(node.orelse, around, file)
        walk(node.finalbody, { inFinally: true, inFunction: false, inLoop: false }, file)
        break
      case 'Return':
        if (around.inFinally && !around.inFunction) file.warn("'return' in a 'finally' block", node)
        break
      case 'Break':
      case 'Continue':
        if (around.inFinally && !around.inLoop) {
          file.warn(`'${node.kind === 'Break' ? 'break' : 'continue'}' in a 'finally' block`, node)
        }
        break
      default:
        break
    }
  }
}
