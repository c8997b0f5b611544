/** posix: what os.py is made of. The system is simulated: files in memory, one process, one user. Modules/posixmodule.c */
import { exceptionTypes } from '../objects/errors'
import { noArgs, type MethodSpec } from '../objects/native'
import type { PyValue } from '../objects/object'
import { makeList } from '../objects/tuple'
import { makeDict } from '../builtins/dict'
import { moduleFunctions, type ModuleSpec } from './module'
import { POSIX_CONSTANTS, HAVE_FUNCTIONS } from './posix-constants'
import { descriptorFunctions } from './posix-descriptors'
import { pathFunctions } from './posix-paths'
import { makeEnvironment, processFunctions } from './posix-process'
import { dirEntryType, scandir } from './posix-scandir'
import { completeSequences, schedParamType, statResultType, statvfsResultType, terminalSizeType, timesResultType, unameResultType } from './stat-result'

const functions: Record<string, MethodSpec> = {
  ...pathFunctions,
  ...descriptorFunctions,
  ...processFunctions,
  scandir,
  _inputhook: noArgs(() => null),
  _is_inputhook_installed: noArgs(() => false),
}

export const posixModule: ModuleSpec = {
  name: 'posix',
  doc: 'This module provides access to operating system functionality that is\nstandardized by the C Standard and the POSIX standard (a thinly\ndisguised Unix interface).  Refer to the library manual and\ncorresponding Unix manual entries for more information on calls.',
  members() {
    completeSequences()
    return {
      ...POSIX_CONSTANTS,
      ...moduleFunctions('posix', functions),
      environ: makeEnvironment(),
      error: exceptionTypes.OSError as PyValue,
      _have_functions: makeList([...HAVE_FUNCTIONS]),
      DirEntry: dirEntryType,
      stat_result: statResultType,
      statvfs_result: statvfsResultType,
      terminal_size: terminalSizeType,
      times_result: timesResultType,
      uname_result: unameResultType,
      sched_param: schedParamType,
      pathconf_names: namesOf({ PC_LINK_MAX: 0, PC_NAME_MAX: 3, PC_PATH_MAX: 4, PC_PIPE_BUF: 5 }),
      sysconf_names: namesOf({ SC_PAGESIZE: 30, SC_PAGE_SIZE: 30, SC_NPROCESSORS_ONLN: 84, SC_NPROCESSORS_CONF: 83, SC_OPEN_MAX: 4, SC_CLK_TCK: 2, SC_IOV_MAX: 60 }),
      confstr_names: namesOf({ CS_PATH: 0 }),
    }
  },
}

function namesOf(table: Record<string, number>): PyValue {
  const names = makeDict()
  for (const [name, number] of Object.entries(table)) names.setString(name, number)
  return names
}
