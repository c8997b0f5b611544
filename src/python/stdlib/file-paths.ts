/** Paths and file descriptors as arguments. path_converter, dir_fd_converter in Modules/posixmodule.c */
import { typeOf, type PyValue } from '../objects/object'
import { shortTypeName, raise, typeName } from '../objects/errors'
import { asIndexInt, hasIndex } from '../objects/number'
import { callUnbound } from '../objects/call'
import { lookup } from '../objects/type'
import { textOf } from '../builtins/arguments'
import { makeBytes, PyBytes } from '../builtins/bytes-storage'
import { decodeBytes, encodeString } from '../builtins/codecs'
import type { DirectoryNode, Node } from './file-nodes'
import { DirectoryNode as Directory } from './file-nodes'
import { fileSystem } from './filesystem'
import { fail } from './os-error'

/** The name of a file as it was given: as text or as bytes; or a descriptor in its place. */
export interface FilePath {
  readonly text: string
  readonly isBytes: boolean
  /** Null unless a descriptor was given. */
  readonly fd: number | null
  /** What errors show. */
  readonly object: PyValue
}

/** Bytes of the file system as text and back: UTF-8, with what is none kept as surrogates. PyUnicode_DecodeFSDefault */
export function fileText(bytes: Uint8Array): string {
  return decodeBytes(bytes, 'utf-8', 'surrogateescape')
}

export function fileBytes(text: string): Uint8Array {
  return encodeString(text, 'utf-8', 'surrogateescape')
}

/** A name in the kind that was asked with. */
export function nameLike(path: { readonly isBytes: boolean }, text: string): PyValue {
  return path.isBytes ? makeBytes(fileBytes(text)) : text
}

/** os.fspath(value). PyOS_FSPath */
export function fspath(value: PyValue): PyValue {
  if (textOf(value) !== undefined || value instanceof PyBytes) return value
  const found = lookup(typeOf(value), '__fspath__')
  if (found === undefined || found === null) raise('TypeError', `expected str, bytes or os.PathLike object, not ${shortTypeName(value)}`)
  const path = callUnbound(found, value, [])
  if (textOf(path) !== undefined || path instanceof PyBytes) return path
  return raise('TypeError', `expected ${typeName(value)}.__fspath__() to return str or bytes, not ${typeName(path)}`)
}

export interface PathRules {
  readonly fd?: boolean
  readonly none?: boolean
  /** Null characters are let through. */
  readonly nulls?: boolean
  /** The parameter's name in messages. */
  readonly argument?: string
}

/** A path argument of `fname()`. path_converter */
export function pathArgument(given: PyValue | undefined, fname: string, rules: PathRules = {}): FilePath {
  const argument = rules.argument ?? 'path'
  const refuse = (): never => {
    const kinds = `string, bytes${rules.fd === true && rules.none === true ? ', os.PathLike, integer or None' : rules.fd === true ? ', os.PathLike or integer' : rules.none === true ? ', os.PathLike or None' : ' or os.PathLike'}`
    return raise('TypeError', `${fname}: ${argument} should be ${kinds}, not ${shortTypeName(value)}`)
  }
  let value = given ?? null
  if (value === null && rules.none === true) return { text: '.', isBytes: false, fd: null, object: null }
  if (textOf(value) === undefined && !(value instanceof PyBytes)) {
    const found = lookup(typeOf(value), '__fspath__')
    if (found !== undefined && found !== null) value = fspath(value)
    else if (rules.fd === true && hasIndex(value)) {
      const fd = asIndexInt(value)
      if (fd > 0x7fffffff) raise('OverflowError', 'fd is greater than maximum')
      if (fd < -0x80000000) raise('OverflowError', 'fd is less than minimum')
      return { text: '', isBytes: false, fd: fd as number, object: Number(fd) }
    } else refuse()
  }
  const text = value instanceof PyBytes ? fileText(value.bytes) : (textOf(value) as string)
  if (rules.nulls !== true && text.includes('\0')) raise('ValueError', `${fname}: embedded null character in ${argument}`)
  return { text, isBytes: value instanceof PyBytes, fd: null, object: value }
}

/** dir_fd: an integer, or None for the current directory. dir_fd_converter */
export function directoryArgument(value: PyValue | undefined): number | null {
  if (value === undefined || value === null) return null
  if (!hasIndex(value)) raise('TypeError', `argument should be integer or None, not ${typeName(value)}`)
  return Number(asIndexInt(value))
}

/** Where a relative path starts. Inside `system`. */
export function startOf(dirFd: number | null): DirectoryNode {
  const files = fileSystem()
  if (dirFd === null) return files.cwd
  const { node } = files.table.get(dirFd)
  return node instanceof Directory ? node : fail('ENOTDIR')
}

/** The inode that a path or a descriptor means. Inside `system`. */
export function nodeOf(path: FilePath, dirFd: number | null = null, follow = true): Node {
  if (path.fd !== null) return fileSystem().table.get(path.fd).node
  return fileSystem().find(path.text, startOf(dirFd), follow)
}

