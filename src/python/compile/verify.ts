/** Walks every way through a code object and checks that the stack is equally deep wherever ways meet. For tests. */
import type { CodeObject } from './code'
import { OPCODE_NAMES, endsFlow, isJump, stackEffect } from './opcodes'

/** Throws an Error that names the instruction when depths differ, the stack underflows, or stacksize is too small. */
export function verifyStackDepth(code: CodeObject): void {
  const { ops, args, exceptionTable } = code
  const depths = new Int32Array(ops.length).fill(-1)
  const waiting: number[] = []
  const fault = (ip: number, what: string): never => {
    throw new Error(`${code.qualname}, instruction ${ip} (${OPCODE_NAMES[ops[ip]] ?? 'end'}): ${what}`)
  }
  const reach = (ip: number, depth: number): void => {
    if (ip < 0 || ip >= ops.length) fault(ip, 'the code ends here')
    if (depth < 0) fault(ip, 'the stack is empty')
    if (depth > code.stacksize) fault(ip, `${depth} items, but stacksize is ${code.stacksize}`)
    if (depths[ip] === depth) return
    if (depths[ip] >= 0) fault(ip, `reached with ${depths[ip]} and with ${depth} items`)
    depths[ip] = depth
    waiting.push(ip)
  }
  if (ops.length > 0) reach(0, 0)
  for (let ip = waiting.pop(); ip !== undefined; ip = waiting.pop()) {
    const depth = depths[ip]
    const opcode = ops[ip]
    const handler = code.findHandler(ip)
    if (handler !== null) {
      if (handler.depth > depth) fault(ip, `its handler wants ${handler.depth} items, there are ${depth}`)
      reach(handler.target, handler.depth + (handler.lasti ? 2 : 1))
    }
    if (isJump(opcode)) reach(args[ip], depth + stackEffect(opcode, args[ip], true))
    const after = depth + stackEffect(opcode, args[ip])
    if (after < 0) fault(ip, 'it takes more than there is')
    if (!endsFlow(opcode)) reach(ip + 1, after)
  }
  for (let index = 1; index < exceptionTable.length; index++) {
    if (exceptionTable[index].start < exceptionTable[index - 1].end) fault(exceptionTable[index].start, 'handlers overlap')
  }
}
