/** sysconfig: how this Python was configured. There is no build and no installation to look at, only what programs ask. Lib/sysconfig */
import type { PyValue } from '../objects/object'
import { PyDict } from '../objects/dict'
import { notSimulated, raiseWith } from '../objects/errors'
import { anyPositional, noArgs, oneArg } from '../objects/native'
import { makeList, makeTuple } from '../objects/tuple'
import { moduleFunctions, type ModuleSpec } from './module'

/** Of CPython 3.14 on 64-bit Linux; what is not here reads as None, as any unknown name does. */
const VARIABLES: Record<string, PyValue> = {
  ALIGNOF_LONG: 8,
  EXT_SUFFIX: '.cpython-314-x86_64-linux-gnu.so',
  HAVE_FORK: 1,
  HAVE_MMAP: 1,
  LDVERSION: '3.14',
  MULTIARCH: 'x86_64-linux-gnu',
  Py_DEBUG: 0,
  Py_GIL_DISABLED: 0,
  SHLIB_SUFFIX: '.so',
  SIZEOF_INT: 4,
  SIZEOF_LONG: 8,
  SIZEOF_SIZE_T: 8,
  SIZEOF_TIME_T: 8,
  SIZEOF_VOID_P: 8,
  SIZEOF_WCHAR_T: 4,
  SOABI: 'cpython-314-x86_64-linux-gnu',
  VERSION: '3.14',
  WITH_DOC_STRINGS: 1,
  WITH_PYMALLOC: 1,
  abiflags: '',
  platlibdir: 'lib',
  py_version: '3.14.10',
  py_version_short: '3.14',
}

/** Where an installation below /usr has what: the scheme posix_prefix. */
const PATHS: Record<string, string> = {
  stdlib: '/usr/lib/python3.14',
  platstdlib: '/usr/lib/python3.14',
  purelib: '/usr/lib/python3.14/site-packages',
  platlib: '/usr/lib/python3.14/site-packages',
  include: '/usr/include/python3.14',
  scripts: '/usr/bin',
  data: '/usr',
}

function pathOf(name: PyValue): PyValue {
  return typeof name === 'string' && Object.hasOwn(PATHS, name) ? (PATHS[name] as string) : raiseWith('KeyError', name)
}

function dictOf(entries: Readonly<Record<string, PyValue>>): PyDict {
  const all = new PyDict()
  for (const [name, value] of Object.entries(entries)) all.setString(name, value)
  return all
}

function variable(name: PyValue): PyValue {
  return typeof name === 'string' && Object.hasOwn(VARIABLES, name) ? (VARIABLES[name] as PyValue) : null
}

function refuse(name: string): ReturnType<typeof anyPositional<null>> {
  return anyPositional(() => notSimulated(`sysconfig.${name}`))
}

export const sysconfigModule: ModuleSpec = {
  name: 'sysconfig',
  doc: "Access to Python's configuration information.",
  members: () =>
    moduleFunctions('sysconfig', {
      get_config_var: oneArg((_self: null, name) => variable(name)),
      get_config_vars: anyPositional((_self: null, names) => {
        if (names.length > 0) return makeList(names.map(variable))
        return dictOf(VARIABLES)
      }),
      get_platform: noArgs(() => 'linux-x86_64'),
      get_python_version: noArgs(() => '3.14'),
      is_python_build: anyPositional(() => false),
      get_path: oneArg((_self: null, name) => pathOf(name)),
      get_paths: noArgs(() => dictOf(PATHS)),
      get_path_names: noArgs(() => makeTuple(Object.keys(PATHS))),
      get_scheme_names: refuse('get_scheme_names'),
      get_config_h_filename: refuse('get_config_h_filename'),
      get_makefile_filename: refuse('get_makefile_filename'),
      parse_config_h: refuse('parse_config_h'),
    }),
}
