/** Functions of the typing module that natives call, importing it for that. call_typing_func_object */
import type { PyValue } from '../objects/object'
import { getAttribute } from '../objects/attributes'
import { call } from '../objects/call'
import { interpreter } from '../objects/interpreter'
import type { Keywords } from '../objects/object'

export function typingMember(name: string): PyValue {
  return getAttribute(interpreter.importModule('typing', null, null, null, 0), name)
}

export function callTyping(name: string, args: PyValue[], keywords: Keywords = null): PyValue {
  return call(typingMember(name), args, keywords)
}

/** A value that stands for a type, strings as forward references. type_check */
export function checkedType(value: PyValue, message: string): PyValue {
  return callTyping('_type_check', [value, message])
}
