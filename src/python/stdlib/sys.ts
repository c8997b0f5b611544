/** sys. Python/sysmodule.c */
import { IMMORTAL, isInstance, PyObject, typeOf, type PyValue } from '../objects/object'
import { running } from '../host'
import { getAttribute, setAttribute } from '../objects/attributes'
import { call, callSpecial, isCallable } from '../objects/call'
import { HeapType } from '../objects/class'
import { PyDict } from '../objects/dict'
import { exceptionTypes, isRaised, notSimulated, PyException, PyRaise, raise, typeName } from '../objects/errors'
import { interpreter } from '../objects/interpreter'
import { release, retain } from '../objects/lifetime'
import { noArgs, oneArg, positional, variadic, withKeywords, type MethodSpec } from '../objects/native'
import { asSsize } from '../objects/number'
import { reprOf } from '../objects/protocols'
import { threads } from '../objects/threads'
import { makeList, makeTuple, PyTuple, sequenceTypes } from '../objects/tuple'
import { asIntArgument } from '../builtins/arguments'
import { asDouble } from '../builtins/float'
import { intLimits } from '../builtins/int-arithmetic'
import { makeFloat } from '../builtins/number-storage'
import { builtInModules } from '../builtins/module'
import { makeNamespace } from '../builtins/namespace'
import { makeFrozenSet } from '../builtins/set'
import { makeModule } from '../builtins/module'
import { headerSize } from '../builtins/sizes'
import { writeTo } from '../builtins/print'
import { writeError } from '../builtins/stream'
import { defineStructSequence, makeStructSequence } from '../builtins/struct-sequence'
import { breakpointHook } from './breakpoint-hook'
import { moduleFunctions, type ModuleSpec } from './module'
import { standardStream } from './open'
import { namesOfPython } from './python-modules'

const versionInfoType = defineStructSequence('sys.version_info', ['major', 'minor', 'micro', 'releaselevel', 'serial'])
const floatInfoType = defineStructSequence('sys.float_info', ['max', 'max_exp', 'max_10_exp', 'min', 'min_exp', 'min_10_exp', 'dig', 'mant_dig', 'epsilon', 'radix', 'rounds'])
const intInfoType = defineStructSequence('sys.int_info', ['bits_per_digit', 'sizeof_digit', 'default_max_str_digits', 'str_digits_check_threshold'])
const hashInfoType = defineStructSequence('sys.hash_info', ['width', 'modulus', 'inf', 'nan', 'imag', 'algorithm', 'hash_bits', 'seed_bits', 'cutoff'])
const threadInfoType = defineStructSequence('sys.thread_info', ['name', 'lock', 'version'])
const flagsType = defineStructSequence('sys.flags', [
  'debug', 'inspect', 'interactive', 'optimize', 'dont_write_bytecode', 'no_user_site', 'no_site', 'ignore_environment', 'verbose',
  'bytes_warning', 'quiet', 'hash_randomization', 'isolated', 'dev_mode', 'utf8_mode', 'warn_default_encoding', 'safe_path', 'int_max_str_digits',
], false, { gil: 1, thread_inherit_context: 0, context_aware_warnings: 0 })
const asyncGenHooksType = defineStructSequence('asyncgen_hooks', ['firstiter', 'finalizer'])
const unraisableType = defineStructSequence('sys.UnraisableHookArgs', ['exc_type', 'exc_value', 'exc_traceback', 'err_msg', 'object'])

const HEX_VERSION = 0x030e0af0
const IMMORTAL_COUNT = 3221225472
const MAX_SIZE = 2n ** 63n - 1n

/** How often a value is referred to, as CPython counts: constants that never go have one fixed count. */
function referenceCount(value: PyValue): number {
  if (typeof value === 'number') return value >= -5 && value <= 256 ? IMMORTAL_COUNT : 2
  if (typeof value === 'string') return value.length <= 1 ? IMMORTAL_COUNT : 2
  if (typeof value === 'bigint') return 2
  if (!(value instanceof PyObject)) return IMMORTAL_COUNT
  if (value.rc > 2 ** 28) return IMMORTAL_COUNT
  return value.rc - interpreter.uncountedReferences(value)
}

function sizeOf(value: PyValue): PyValue {
  const size = callSpecial(value, '__sizeof__')
  if (size === undefined) raise('TypeError', `Type ${typeName(value)} doesn't define __sizeof__`)
  if (typeof size !== 'number') return raise('TypeError', 'an integer is required')
  if (size < 0) raise('ValueError', '__sizeof__() should return >= 0')
  return size + headerSize(typeOf(value))
}

function exceptionInfo(): PyValue {
  const exception = interpreter.handledException()
  if (!(exception instanceof PyException)) return makeTuple([null, null, null])
  return makeTuple([exception.cls, exception, exception.traceback])
}

/** What is given becomes the exception as in PyErr_SetObject(): a SystemExit is raised itself, the items of a tuple are its arguments. */
function exit(status: PyValue): never {
  if (status instanceof PyException && isInstance(status, exceptionTypes.SystemExit!)) throw new PyRaise(status)
  const given = status === null ? [] : status instanceof PyTuple && status.cls === sequenceTypes.tuple ? status.items.slice() : [status]
  throw new PyRaise(call(exceptionTypes.SystemExit!, given) as PyException)
}

function setRecursionLimit(limit: PyValue): PyValue {
  const value = asIntArgument(limit)
  if (value < 1) raise('ValueError', 'recursion limit must be greater or equal than 1')
  const depth = interpreter.recursionDepth
  if (depth >= value) raise('RecursionError', `cannot set the recursion limit to ${value} at the recursion depth ${depth}: the limit is too low`)
  interpreter.recursionLimit = value
  return null
}

/** What an interactive statement has for a value: shown, and kept as `_`. sys_displayhook */
function display(value: PyValue): PyValue {
  if (value === null) return null
  const builtins = interpreter.modules().getString('builtins') ?? raise('RuntimeError', 'lost builtins module')
  setAttribute(builtins, '_', null)
  const stdout = interpreter.sysAttribute('stdout') ?? null
  if (stdout === null) raise('RuntimeError', 'lost sys.stdout')
  writeTo(stdout, reprOf(value))
  writeTo(stdout, '\n')
  setAttribute(builtins, '_', value)
  return null
}

/** One of the hooks for asynchronous generators; None: none. sys_set_asyncgen_hooks_impl */
function setHook(which: 'firstiter' | 'finalizer', hook: PyValue | undefined): void {
  if (hook === undefined) return
  if (hook !== null && !isCallable(hook)) raise('TypeError', `callable ${which} expected, got ${typeName(hook)}`)
  const hooks = interpreter.asyncGenHooks
  const old = hooks[which]
  retain(hook)
  hooks[which] = hook
  release(old)
}

const functions: Record<string, MethodSpec> = {
  getrefcount: oneArg((_self, value) => referenceCount(value)),
  getsizeof: withKeywords({ names: ['object', 'default'], required: 1 }, (_self, value) => sizeOf(value as PyValue)),
  exc_info: noArgs(exceptionInfo),
  exception: noArgs(() => interpreter.handledException()),
  exit: positional(0, 1, (_self, status) => exit(status ?? null)),
  intern: oneArg((_self, text) => {
    if (typeof text !== 'string') raise('TypeError', `intern() argument must be str, not ${typeName(text)}`)
    return text
  }),
  getrecursionlimit: noArgs(() => interpreter.recursionLimit),
  setrecursionlimit: oneArg((_self, limit) => setRecursionLimit(limit)),
  getdefaultencoding: noArgs(() => 'utf-8'),
  getfilesystemencoding: noArgs(() => 'utf-8'),
  getfilesystemencodeerrors: noArgs(() => 'surrogateescape'),
  getswitchinterval: noArgs(() => makeFloat(threads.switchInterval)),
  setswitchinterval: oneArg((_self, seconds) => {
    const interval = asDouble(seconds)
    if (!(interval > 0)) raise('ValueError', 'switch interval must be strictly positive')
    threads.switchInterval = interval
    return null
  }),
  _get_cpu_count_config: noArgs(() => -1),
  gettrace: noArgs(() => null),
  getprofile: noArgs(() => null),
  settrace: oneArg((_self, hook) => (hook === null ? null : notSimulated('sys.settrace()'))),
  setprofile: oneArg((_self, hook) => (hook === null ? null : notSimulated('sys.setprofile()'))),
  getdlopenflags: noArgs(() => 2),
  is_stack_trampoline_active: noArgs(() => false),
  is_finalizing: noArgs(() => false),
  get_int_max_str_digits: noArgs(() => intLimits.maxStrDigits),
  set_int_max_str_digits: withKeywords({ names: ['maxdigits'], required: 1 }, (_self, digits) => {
    const limit = asIntArgument(digits as PyValue)
    if (limit !== 0 && limit < 640) raise('ValueError', 'maxdigits must be >= 640 or 0 for unlimited')
    intLimits.maxStrDigits = limit
    return null
  }),
  is_remote_debug_enabled: noArgs(() => true),
  _is_gil_enabled: noArgs(() => true),
  _is_interned: oneArg(() => true),
  getallocatedblocks: noArgs(() => 0),
  _getframe: positional(0, 1, (_self, depth) => interpreter.frame(depth === undefined ? 0 : asSsize(depth))),
  _getframemodulename: positional(0, 1, (_self, depth) => {
    let frame: PyValue
    try {
      frame = interpreter.frame(depth === undefined ? 0 : asSsize(depth))
    } catch (thrown) {
      if (isRaised(thrown, 'ValueError')) return null
      throw thrown
    }
    const globals = getAttribute(frame, 'f_globals')
    return globals instanceof PyDict ? (globals.getString('__name__') ?? null) : null
  }),
  /** Takes the descriptors for `__dict__` and `__weakref__` out of a class that is made anew with slots. */
  _clear_type_descriptors: oneArg((_self, type) => {
    if (!(type instanceof HeapType)) raise('TypeError', 'argument must be a type')
    for (const name of ['__dict__', '__weakref__']) type.removeOwn(name)
    type.bumpVersion()
    return null
  }),
  call_tracing: positional(2, 2, () => null),
  displayhook: oneArg((_self, value) => display(value)),
  excepthook: positional(3, 3, (_self, _type, value) => {
    if (value instanceof PyException) writeError(interpreter.formatException(value, { chain: true, limit: null }))
    return null
  }),
  unraisablehook: oneArg((_self, args) => {
    if (!(args instanceof PyTuple) || args.cls !== unraisableType) raise('TypeError', 'sys.unraisablehook argument type must be UnraisableHookArgs')
    const { items } = args
    if (items[1] instanceof PyException) interpreter.reportUnraisable(items[1], String(items[3] ?? 'Exception ignored in:'), items[4] ?? null)
    return null
  }),
  audit: positional(1, 100, () => null),
  addaudithook: oneArg(() => null),
  get_asyncgen_hooks: noArgs(() => makeStructSequence(asyncGenHooksType, [interpreter.asyncGenHooks.firstiter, interpreter.asyncGenHooks.finalizer])),
  set_asyncgen_hooks: withKeywords({ names: ['firstiter', 'finalizer'] }, (_self, firstiter, finalizer) => {
    setHook('finalizer', finalizer)
    setHook('firstiter', firstiter)
    return null
  }),
  get_coroutine_origin_tracking_depth: noArgs(() => interpreter.coroutineOriginDepth),
  set_coroutine_origin_tracking_depth: withKeywords({ names: ['depth'], required: 1 }, (_self, given) => {
    const depth = asIntArgument(given as PyValue)
    if (depth < 0) raise('ValueError', 'depth must be >= 0')
    interpreter.coroutineOriginDepth = depth
    return null
  }),
  activate_stack_trampoline: oneArg(() => null),
  deactivate_stack_trampoline: noArgs(() => null),
  setdlopenflags: oneArg(() => null),
  breakpointhook: variadic((_self, args, keywords) => breakpointHook(args, keywords)),
  _is_immortal: oneArg((_self, value) => !(value instanceof PyObject) || value.rc > IMMORTAL / 2),
  ...Object.fromEntries(
    ['_current_frames', '_current_exceptions', '_settraceallthreads', '_setprofileallthreads', 'remote_exec'].map((name) => [name, variadic(() => notSimulated(`sys.${name}()`))]),
  ),
  _clear_internal_caches: noArgs(() => null),
}

/** sys._jit: nothing is compiled while it runs. */
function jitModule(): PyValue {
  const module = makeModule('sys._jit', 'Utilities for observing just-in-time compilation.')
  const never = noArgs(() => false)
  for (const [name, value] of Object.entries(moduleFunctions('sys._jit', { is_available: never, is_enabled: never, is_active: never }))) module.namespace.setString(name, value)
  return module
}

function versionInfo(): PyValue {
  return makeStructSequence(versionInfoType, [3, 14, 10, 'final', 0])
}

/** The arguments of an unraisable hook. */
export function unraisableArguments(exception: PyException, message: string, object: PyValue): PyValue {
  return makeStructSequence(unraisableType, [exception.cls, exception, exception.traceback, message, object])
}

export const sysModule: ModuleSpec = {
  name: 'sys',
  doc: 'This module provides access to some objects used or maintained by the\ninterpreter and to functions that interact strongly with the interpreter.',
  members() {
    const members = moduleFunctions('sys', functions)
    members._jit = jitModule()
    const version = versionInfo()
    const stdin = standardStream('stdin')
    const stdout = standardStream('stdout')
    const stderr = standardStream('stderr')
    return {
      ...members,
      __breakpointhook__: members.breakpointhook as PyValue,
      __displayhook__: members.displayhook as PyValue,
      __excepthook__: members.excepthook as PyValue,
      __unraisablehook__: members.unraisablehook as PyValue,
      version: '3.14.10 (main, Oct 26 2026, 15:12:11) [GCC 16.2.0]',
      version_info: version,
      hexversion: HEX_VERSION,
      api_version: 1013,
      maxsize: MAX_SIZE,
      maxunicode: 0x10ffff,
      byteorder: 'little',
      platform: 'linux',
      platlibdir: 'lib',
      float_repr_style: 'short',
      copyright:
        'Copyright (c) 2001 Python Software Foundation.\nAll Rights Reserved.\n\nCopyright (c) 2000 BeOpen.com.\nAll Rights Reserved.\n\nCopyright (c) 1995-2001 Corporation for National Research Initiatives.\nAll Rights Reserved.\n\nCopyright (c) 1991-1995 Stichting Mathematisch Centrum, Amsterdam.\nAll Rights Reserved.',
      float_info: makeStructSequence(floatInfoType, [
        makeFloat(Number.MAX_VALUE), 1024, 308, makeFloat(2.2250738585072014e-308), -1021, -307, 15, 53, makeFloat(Number.EPSILON), 2, 1,
      ]),
      int_info: makeStructSequence(intInfoType, [30, 4, 4300, 640]),
      hash_info: makeStructSequence(hashInfoType, [64, 2n ** 61n - 1n, 314159, 0, 1000003, 'siphash13', 64, 128, 0]),
      thread_info: makeStructSequence(threadInfoType, ['pthread', 'semaphore', 'NPTL 2.43']),
      flags: makeStructSequence(flagsType, [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, false, 0, 0, false, 4300]),
      implementation: makeNamespace({
        name: 'cpython',
        cache_tag: 'cpython-314',
        version,
        hexversion: HEX_VERSION,
        _multiarch: 'x86_64-linux-gnu',
        supports_isolated_interpreters: true,
      }),
      stdin,
      stdout,
      stderr,
      __stdin__: stdin,
      __stdout__: stdout,
      __stderr__: stderr,
      modules: interpreter.modules(),
      argv: makeList([...interpreter.argv]),
      orig_argv: makeList(['python3', ...interpreter.argv]),
      path: makeList(['/home/guest', ...(running.host.importFolders ?? [])]),
      meta_path: makeList([]),
      path_hooks: makeList([]),
      path_importer_cache: new PyDict(),
      builtin_module_names: makeTuple([...builtInModules]),
      stdlib_module_names: makeFrozenSet(namesOfPython()),
      warnoptions: makeList([]),
      _xoptions: new PyDict(),
      abiflags: '',
      executable: '/usr/bin/python3.14',
      _base_executable: '/usr/bin/python3.14',
      prefix: '/usr',
      exec_prefix: '/usr',
      base_prefix: '/usr',
      base_exec_prefix: '/usr',
      dont_write_bytecode: true,
      pycache_prefix: null,
      _git: makeTuple(['CPython', '', '']),
      _framework: '',
      _home: null,
      _stdlib_dir: '/usr/lib/python3.14',
    }
  },
}

interpreter.unraisableArguments = (exception, message, object) => unraisableArguments(exception as PyException, message, object)
