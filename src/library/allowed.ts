/**
 * Which of CPython's own modules the simulated Python may import as they are. A name stands for a module or a whole
 * package. What is missing here is refused by name: it needs a process, a network, a screen or a compiler's internals.
 */
const NAMES =
  '__future__ _ast_unparse _collections_abc _colorize _compat_pickle _markupbase _opcode_metadata _py_abc _py_warnings ' +
  '_pyio _pyrepl _strptime _threading_local _weakrefset abc annotationlib argparse ast asyncio base64 bisect ' +
  'calendar cmd code codecs codeop collections colorsys compression concurrent configparser contextlib contextvars copy ' +
  'copyreg csv ctypes dataclasses datetime decimal difflib dis doctest email encodings enum filecmp fileinput fnmatch fractions functools ' +
  'genericpath getopt getpass gettext glob graphlib gzip hashlib heapq hmac html http importlib inspect ipaddress json keyword linecache ' +
  'locale logging mimetypes multiprocessing ntpath numbers opcode operator optparse os pathlib pickle pickletools pkgutil platform posixpath ' +
  'pprint pydoc queue quopri random re reprlib runpy sched secrets selectors shelve shlex shutil signal socket socketserver ' +
  'sre_compile sre_constants sre_parse stat statistics string subprocess tarfile tempfile textwrap this threading ' +
  'timeit token tokenize tomllib traceback tty types typing unittest urllib uuid warnings wave weakref xml zipfile'

const allowed = new Set(NAMES.split(' '))

/** Parts of packages that need what is not simulated, or that no program imports. */
const refused = [
  /^_pyrepl\/(?!(__init__|pager)\.py)/,
  /^asyncio\/(__main__|proactor_events|windows_events|windows_utils|tools)\.py$/,
  /^concurrent\/(interpreters\/|futures\/interpreter\.py)/,
  /^compression\/zstd\//,
  /^ctypes\/(macholib\/|_aix\.py)/,
  /^encodings\/(mbcs|oem|_win_cp_codecs)\.py$/,
  /^importlib\/(_bootstrap|_bootstrap_external|simple|resources\/simple)/,
  /^json\/__main__\.py$/,
  /^multiprocessing\/popen_spawn_win32\.py$/,
  /^unittest\/__main__\.py$/,
  /^urllib\/robotparser\.py$/,
  /\/(__pycache__|tests?|idle_test)\//,
]

/** Whether a file of the library, by its path below `lib/python3.14`, may be imported. */
export function isAllowed(path: string): boolean {
  const top = path.split('/')[0]?.replace(/\.py$/, '')
  return path.endsWith('.py') && top !== undefined && allowed.has(top) && !refused.some((pattern) => pattern.test(path))
}
