/**
 * The library's modules that CPython carries in its program, because it needs them to begin. Their code says `<frozen os>`
 * for a file name, and tracebacks show no lines of them. Python/frozen.c
 */
const FROZEN = new Set(
  ('_frozen_importlib _frozen_importlib_external _collections_abc _sitebuiltins abc codecs genericpath importlib.machinery ' +
    'importlib.util io ntpath os posixpath runpy site stat zipimport').split(' '),
)

/** Whether CPython carries the module of this name in its program. */
export function isFrozen(name: string): boolean {
  return FROZEN.has(name)
}

/** The file name in the code of a library file; `inside` is its path below the library's folder, `path` the whole. */
export function codeFilename(inside: string, path: string): string {
  const name = inside.replace(/\.py$/, '').replaceAll('/', '.')
  return isFrozen(name) ? `<frozen ${name}>` : path
}
