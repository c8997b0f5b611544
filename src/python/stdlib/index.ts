/**
 * THE LIST: every module of the standard library that Buffer Hotel has. A new module is one file (or folder) and one
 * line here. What CPython has and we have not is refused by name (`python-modules.ts`).
 */
import { grpModule, pwdModule } from './accounts'
import { _abcModule } from './_abc'
import { _astModule } from './_ast'
import './_ast-trees'
import { arrayModule } from './array'
import { binasciiModule } from './binascii'
import { _asyncioModule } from './_asyncio'
import { _contextvarsModule } from './_contextvars'
import { _queueModule } from './_queue'
import { _socketModule } from './_socket'
import { selectModule } from './select'
import { _threadModule } from './_thread'
import { _collectionsModule } from './_collections'
import { atexitModule } from './atexit'
import { _bisectModule } from './_bisect'
import { _heapqModule } from './_heapq'
import { _functoolsModule } from './_functools'
import { _datetimeModule } from './_datetime'
import { _codecsModule } from './_codecs'
import { cmathModule } from './cmath'
import { _ctypesModule } from './ctypes'
import { _decimalModule } from './_decimal'
import { errnoModule } from './errno'
import { fcntlModule } from './fcntl'
import { gcModule } from './gc'
import { _ioModule, ioModule } from './io'
import { itertoolsModule } from './itertools'
import { mathModule } from './math'
import { mmapModule } from './mmap'
import { _multiprocessingModule, _posixshmemModule, _posixsubprocessModule } from './_multiprocessing'
import type { ModuleSpec } from './module'
import { _opcodeModule } from './_opcode'
import { numpyCoreModules, numpyDtypesModule, numpyExceptionsModule, numpyLibModule, numpyModule, numpyParts, numpyStrideTricksModule } from './numpy'
import { _pickleModule } from './_pickle'
import { _operatorModule } from './_operator'
import { posixModule } from './posix'
import { _statModule } from './_stat'
import { _randomModule } from './_random'
import { _stringModule } from './_string'
import { _localeModule } from './_locale'
import { marshalModule } from './marshal'
import { _structModule, structModule } from './struct'
import { _blake2Module, _md5Module, _sha1Module, _sha2Module, _sha3Module } from './_hashlib/built-in'
import { _hashlibModule } from './_hashlib'
import { _csvModule } from './_csv'
import { _jsonModule } from './_json'
import { _sreModule } from './_sre'
import { _signalModule } from './_signal'
import { sysconfigModule } from './sysconfig'
import { sysModule } from './sys'
import { termiosModule } from './termios'
import { timeModule } from './time'
import { _tokenizeModule } from './_tokenize'
import { tracemallocModule } from './tracemalloc'
import { _typingModule } from './_typing'
import { _warningsModule } from './_warnings'
import { _weakrefModule } from './_weakref'
import { pdbModule } from './pdb'
import { _suggestionsModule } from './_suggestions'
import { pyexpatModule } from './pyexpat'
import { unicodedataModule } from './unicodedata'
import { zlibModule } from './zlib'

export { isProgramFolder, readProgramBytes, readProgramFile } from './filesystem'
export { openFunction } from './open'
export { isModuleOfPython } from './python-modules'

const specs: readonly ModuleSpec[] = [
  zlibModule,
  termiosModule,
  pdbModule,
  pyexpatModule,
  unicodedataModule,
  binasciiModule,
  _stringModule,
  _localeModule,
  pwdModule,
  grpModule,
  marshalModule,
  _randomModule,
  _abcModule,
  _astModule,
  _opcodeModule,
  _suggestionsModule,
  _collectionsModule,
  _contextvarsModule,
  _threadModule,
  _asyncioModule,
  _queueModule,
  _socketModule,
  selectModule,
  atexitModule,
  _bisectModule,
  _heapqModule,
  _codecsModule,
  _datetimeModule,
  _ctypesModule,
  _decimalModule,
  errnoModule,
  fcntlModule,
  _pickleModule,
  _operatorModule,
  posixModule,
  _statModule,
  _functoolsModule,
  itertoolsModule,
  mathModule,
  cmathModule,
  mmapModule,
  _multiprocessingModule,
  _posixshmemModule,
  _posixsubprocessModule,
  numpyModule,
  numpyLibModule,
  numpyStrideTricksModule,
  numpyExceptionsModule,
  numpyDtypesModule,
  ...numpyParts,
  ...numpyCoreModules,
  timeModule,
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
  _sreModule,
  _signalModule,
  sysModule,
  sysconfigModule,
  _weakrefModule,
  _tokenizeModule,
  tracemallocModule,
  _typingModule,
  _warningsModule,
]

export const modules: ReadonlyMap<string, ModuleSpec> = new Map(specs.map((spec) => [spec.name, spec]))
