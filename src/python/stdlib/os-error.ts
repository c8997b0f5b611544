/** What fails in the simulated system, and how it becomes an OSError. PyErr_SetFromErrnoWithFilenameObjects */
import type { PyValue } from '../objects/object'
import { call } from '../objects/call'
import { exceptionTypes, PyRaise, type PyException } from '../objects/errors'
import { ERRNO, errorText, type ErrorName } from './errno'

/** Thrown by system calls: a number and no words yet, since only the caller knows which names belong to it. */
export class SystemFault {
  constructor(readonly number: number) {}
}

export function fail(name: ErrorName): never {
  throw new SystemFault(ERRNO[name])
}

/** The OSError (or the subclass that belongs to the number) with its text and the files it is about. */
function makeOsError(number: number, filename: PyValue = null, filename2: PyValue = null): PyException {
  const args: PyValue[] = [number, errorText(number)]
  if (filename !== null) args.push(filename)
  if (filename2 !== null) args.push(null, filename2)
  return call(exceptionTypes.OSError as PyValue, args) as PyException
}

export function raiseOsError(number: number, filename: PyValue = null, filename2: PyValue = null): never {
  throw new PyRaise(makeOsError(number, filename, filename2))
}

/** Runs a system call; its fault is raised as an OSError about these files. */
export function system<T>(run: () => T, filename: PyValue = null, filename2: PyValue = null): T {
  try {
    return run()
  } catch (thrown) {
    if (thrown instanceof SystemFault) raiseOsError(thrown.number, filename, filename2)
    throw thrown
  }
}
