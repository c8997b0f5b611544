/** The modules of CPython 3.14's standard library by name: what is not here is unknown to Python, what is may not be simulated yet. */
const NAMES =
  '__future__ _abc _aix_support _android_support _apple_support _ast _ast_unparse _asyncio _bisect _blake2 _bz2 ' +
  '_codecs _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw _collections _collections_abc ' +
  '_colorize _compat_pickle _contextvars _csv _ctypes _curses _curses_panel _datetime _dbm _decimal _elementtree ' +
  '_frozen_importlib _frozen_importlib_external _functools _gdbm _hashlib _heapq _hmac _imp _interpchannels ' +
  '_interpqueues _interpreters _io _ios_support _json _locale _lsprof _lzma _markupbase _md5 _multibytecodec ' +
  '_multiprocessing _opcode _opcode_metadata _operator _osx_support _overlapped _pickle _posixshmem _posixsubprocess ' +
  '_py_abc _py_warnings _pydatetime _pydecimal _pyio _pylong _pyrepl _queue _random _remote_debugging _scproxy _sha1 ' +
  '_sha2 _sha3 _signal _sitebuiltins _socket _sqlite3 _sre _ssl _stat _statistics _string _strptime _struct ' +
  '_suggestions _symtable _sysconfig _thread _threading_local _tkinter _tokenize _tracemalloc _types _typing _uuid ' +
  '_warnings _weakref _weakrefset _winapi _wmi _zoneinfo _zstd abc annotationlib antigravity argparse array ast ' +
  'asyncio atexit base64 bdb binascii bisect builtins bz2 cProfile calendar cmath cmd code codecs codeop collections ' +
  'colorsys compileall compression concurrent configparser contextlib contextvars copy copyreg csv ctypes curses ' +
  'dataclasses datetime dbm decimal difflib dis doctest email encodings ensurepip enum errno faulthandler fcntl ' +
  'filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip ' +
  'hashlib heapq hmac html http idlelib imaplib importlib inspect io ipaddress itertools json keyword linecache locale ' +
  'logging lzma mailbox marshal math mimetypes mmap modulefinder msvcrt multiprocessing netrc nt ntpath nturl2path ' +
  'numbers opcode operator optparse os pathlib pdb pickle pickletools pkgutil platform plistlib poplib posix posixpath ' +
  'pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib ' +
  'resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtplib socket ' +
  'socketserver sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct subprocess ' +
  'symtable sys sysconfig syslog tabnanny tarfile tempfile termios textwrap this threading time timeit tkinter token ' +
  'tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uuid ' +
  'venv warnings wave weakref webbrowser winreg winsound wsgiref xml xmlrpc zipapp zipfile zipimport zlib zoneinfo'

const known = new Set(NAMES.split(' '))

/** sys.stdlib_module_names */
export function namesOfPython(): string[] {
  return [...known]
}

/** Parts of packages that are here which are not here themselves (`library/allowed.ts`); what begins with one belongs to it. */
const PARTS =
  'asyncio.__main__ asyncio.proactor_events asyncio.tools asyncio.windows_events asyncio.windows_utils compression.zstd ' +
  'concurrent.futures.interpreter concurrent.futures.process concurrent.interpreters ctypes._aix ctypes.macholib ' +
  'encodings.mbcs encodings.oem importlib._bootstrap ' +
  'importlib._bootstrap_external importlib.readers importlib.resources importlib.simple json.__main__ ' +
  'unittest.__main__ urllib.robotparser'

/** What CPython knows by name (sys.stdlib_module_names) and has on other systems only. */
const ELSEWHERE = new Set('_overlapped _scproxy _winapi _wmi msvcrt nt winreg winsound'.split(' '))

const parts = PARTS.split(' ')

/** Whether CPython has a module of this dotted name that is not here. Of a dotted one, its package is. */
export function isModuleOfPython(name: string): boolean {
  if (!name.includes('.')) return known.has(name) && !ELSEWHERE.has(name)
  return parts.some((part) => name === part || name.startsWith(`${part}.`))
}
