/**
 * THE LIST: every module of the standard library that Buffer Hotel has. A new module is one file (or folder) and one
 * line here. What CPython has and we have not is refused by name (`python-modules.ts`).
 */
import { _abcModule } from './_abc'
import { _astModule } from './_ast'
import './_ast-trees'
import { abcModule } from './abc'
import { arrayModule } from './array'
import { base64Module } from './base64'
import { binasciiModule } from './binascii'
import { _asyncioModule } from './_asyncio'
import { _contextvarsModule } from './_contextvars'
import { _socketModule } from './_socket'
import { selectModule } from './select'
import { subprocessModule } from './subprocess'
import { _threadModule } from './_thread'
import { _collectionsModule } from './_collections'
import { collectionsModule } from './collections'
import { _collectionsAbcModule, collectionsAbcModule } from './_collections_abc'
import { atexitModule } from './atexit'
import { contextlibModule } from './contextlib'
import { _functoolsModule } from './_functools'
import { _codecsModule } from './_codecs'
import { _ctypesModule } from './ctypes'
import { dataclassesModule } from './dataclasses'
import { errnoModule } from './errno'
import { fcntlModule } from './fcntl'
import { functoolsModule } from './functools'
import { gcModule } from './gc'
import { _ioModule, ioModule } from './io'
import { inspectModule } from './inspect'
import { itertoolsModule } from './itertools'
import { mathModule } from './math'
import { mmapModule } from './mmap'
import type { ModuleSpec } from './module'
import { _opcodeModule } from './_opcode'
import { numpyDtypesModule, numpyExceptionsModule, numpyLibModule, numpyModule, numpyStrideTricksModule } from './numpy'
import { _operatorModule, operatorModule } from './operator'
import { _pickleModule } from './_pickle'
import { posixModule } from './posix'
import { _statModule } from './_stat'
import { _randomModule } from './_random'
import { randomModule } from './random'
import { _stringModule } from './_string'
import { stringModule } from './string'
import { _structModule, structModule } from './struct'
import { _blake2Module, _md5Module, _sha1Module, _sha2Module, _sha3Module } from './_hashlib/built-in'
import { _hashlibModule } from './_hashlib'
import { _csvModule } from './_csv'
import { _jsonModule } from './_json'
import { _sreModule } from './_sre'
import { _signalModule } from './_signal'
import { sysconfigModule } from './sysconfig'
import { sysModule } from './sys'
import { textwrapModule } from './textwrap'
import { tracebackModule } from './traceback'
import { warningsModule } from './warnings'
import { timeModule } from './time'
import { typesModule } from './types'
import { _weakrefModule } from './_weakref'
import { typingModule } from './typing'
import { weakrefModule } from './weakref'
import { zlibModule } from './zlib'

export { readProgramFile } from './filesystem'
export { openFunction } from './open'
export { isModuleOfPython } from './python-modules'

const specs: readonly ModuleSpec[] = [
  zlibModule,
  textwrapModule,
  randomModule,
  binasciiModule,
  base64Module,
  _stringModule,
  _randomModule,
  _abcModule,
  _astModule,
  _opcodeModule,
  _collectionsAbcModule,
  _collectionsModule,
  _contextvarsModule,
  _threadModule,
  _asyncioModule,
  _socketModule,
  selectModule,
  subprocessModule,
  collectionsModule,
  abcModule,
  collectionsAbcModule,
  atexitModule,
  contextlibModule,
  _codecsModule,
  _ctypesModule,
  dataclassesModule,
  errnoModule,
  fcntlModule,
  posixModule,
  _statModule,
  functoolsModule,
  _functoolsModule,
  inspectModule,
  itertoolsModule,
  mathModule,
  mmapModule,
  numpyModule,
  numpyLibModule,
  numpyStrideTricksModule,
  numpyExceptionsModule,
  numpyDtypesModule,
  operatorModule,
  _operatorModule,
  stringModule,
  timeModule,
  tracebackModule,
  typesModule,
  typingModule,
  warningsModule,
  arrayModule,
  gcModule,
  _ioModule,
  ioModule,
  structModule,
  _structModule,
  _blake2Module,
  _hashlibModule,
  _md5Module,
  _sha1Module,
  _sha2Module,
  _sha3Module,
  _csvModule,
  _jsonModule,
  _pickleModule,
  _sreModule,
  sysModule,
  _signalModule,
  sysconfigModule,
  weakrefModule,
  _weakrefModule,
]

export const modules: ReadonlyMap<string, ModuleSpec> = new Map(specs.map((spec) => [spec.name, spec]))
