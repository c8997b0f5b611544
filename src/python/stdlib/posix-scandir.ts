/** os.scandir and os.DirEntry. Modules/posixmodule.c */
import { heapHooks, PyObject, Tracked, type PyType, type PyValue } from '../objects/object'
import { classMethod, noArgs, oneArg, positional, withKeywords, type MethodSpec } from '../objects/native'
import { isTrue } from '../objects/number'
import { reprOf } from '../objects/protocols'
import { genericAlias } from '../builtins/genericalias'
import { DirectoryNode, FileNode, LinkNode, type Node } from './file-nodes'
import { nameLike, nodeOf, pathArgument, type FilePath } from './file-paths'
import { fileSystem } from './filesystem'
import { defineModuleType } from './module'
import { fail, SystemFault, system } from './os-error'
import { statOf } from './stat-result'
import { warnOf } from '../builtins/warn'

class PyDirEntry extends PyObject {
  private statResult: PyValue | undefined
  private linkStatResult: PyValue | undefined

  constructor(
    readonly folder: DirectoryNode,
    readonly base: FilePath,
    readonly text: string,
    private readonly node: Node,
  ) {
    super(dirEntryType)
    heapHooks.newborn(this)
  }

  get name(): PyValue {
    return nameLike(this.base, this.text)
  }

  /** The name joined to the path that was scanned; a descriptor has none. */
  get path(): PyValue {
    if (this.base.fd !== null) return this.name
    const { text } = this.base
    return nameLike(this.base, text.endsWith('/') ? text + this.text : `${text}/${this.text}`)
  }

  /** What the name leads to now; null when a link leads nowhere. */
  private target(follow: boolean): Node | null {
    if (!follow || !(this.node instanceof LinkNode)) return this.node
    try {
      return fileSystem().find(this.text, this.folder, true)
    } catch (thrown) {
      if (thrown instanceof SystemFault) return null
      throw thrown
    }
  }

  is(kind: 'directory' | 'file', follow: boolean): boolean {
    const node = this.target(follow)
    return kind === 'directory' ? node instanceof DirectoryNode : node instanceof FileNode
  }

  get isLink(): boolean {
    return this.node instanceof LinkNode
  }

  get inode(): number {
    return this.node.number
  }

  /** Asked once, then kept. */
  stat(follow: boolean): PyValue {
    const known = follow ? this.statResult : this.linkStatResult
    if (known !== undefined) return known
    const result = system(() => {
      if (follow && this.node instanceof LinkNode) return statOf(fileSystem().find(this.text, this.folder, true))
      return statOf(this.folder.entries.get(this.text) ?? fail('ENOENT'))
    }, this.path)
    result.rc++
    if (follow) this.statResult = result
    else this.linkStatResult = result
    return result
  }

  override traverse(visit: (value: PyValue) => void): void {
    super.traverse(visit)
    if (this.statResult !== undefined) visit(this.statResult)
    if (this.linkStatResult !== undefined) visit(this.linkStatResult)
  }

  override dropReferences(): void {
    for (const kept of [this.statResult, this.linkStatResult]) if (kept instanceof PyObject) kept.rc--
    this.statResult = this.linkStatResult = undefined
  }
}

function asks(kind: 'directory' | 'file'): MethodSpec<PyDirEntry> {
  return withKeywords({ names: ['follow_symlinks'], keywordOnly: 1 }, (self: PyDirEntry, follow) => self.is(kind, follow === undefined || isTrue(follow)))
}

export const dirEntryType: PyType = defineModuleType<PyDirEntry>('posix', 'DirEntry', {
  final: true,
  slots: { repr: (self) => `<DirEntry ${reprOf(self.name)}>` },
  getset: { name: { member: true, get: (self) => self.name }, path: { member: true, get: (self) => self.path } },
  methods: {
    is_dir: asks('directory'),
    is_file: asks('file'),
    is_symlink: noArgs((self: PyDirEntry) => self.isLink),
    is_junction: noArgs(() => false),
    stat: withKeywords({ names: ['follow_symlinks'], keywordOnly: 1 }, (self: PyDirEntry, follow) => self.stat(follow === undefined || isTrue(follow))),
    inode: noArgs((self: PyDirEntry) => self.inode),
    __fspath__: noArgs((self: PyDirEntry) => self.path),
    __class_getitem__: classMethod(oneArg((cls: PyType, item) => genericAlias(cls, item))),
  },
})

class PyScandirIterator extends Tracked {
  private at = 0
  private names: string[] | null
  constructor(
    readonly folder: DirectoryNode,
    readonly base: FilePath,
  ) {
    super(scandirType)
    this.names = [...folder.entries.keys()]
  }

  get isOpen(): boolean {
    return this.names !== null
  }

  nextEntry(): PyDirEntry | undefined {
    while (this.names !== null) {
      const name = this.names[this.at++]
      if (name === undefined) {
        this.names = null
        return undefined
      }
      const node = this.folder.entries.get(name)
      if (node !== undefined) return new PyDirEntry(this.folder, this.base, name, node)
    }
    return undefined
  }

  close(): void {
    this.names = null
  }
}

const scandirType: PyType = defineModuleType<PyScandirIterator>('posix', 'ScandirIterator', {
  final: true,
  slots: {
    iter: (self) => self,
    next: (self) => self.nextEntry(),
    del(self) {
      if (self.isOpen) warnOf('ResourceWarning', `unclosed scandir iterator ${reprOf(self)}`)
    },
  },
  methods: {
    close: noArgs((self: PyScandirIterator) => {
      self.close()
      return null
    }),
    __enter__: noArgs((self: PyScandirIterator) => self),
    __exit__: positional(3, 3, (self: PyScandirIterator) => {
      self.close()
      return null
    }),
  },
})

export const scandir: MethodSpec = withKeywords({ names: ['path'] }, (_self: PyValue, given) => {
  const path = pathArgument(given ?? null, 'scandir', { fd: true, none: true })
  const folder = system(() => {
    const node = nodeOf(path)
    return node instanceof DirectoryNode ? node : fail('ENOTDIR')
  }, path.object)
  return new PyScandirIterator(folder, path)
})

