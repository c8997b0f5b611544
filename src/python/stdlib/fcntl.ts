/** fcntl: what can be asked of a descriptor. Locks are always had: there is one process. Modules/fcntlmodule.c */
import type { PyValue } from '../objects/object'
import { notSimulated } from '../objects/errors'
import { positional, type MethodSpec } from '../objects/native'
import { asIntArgument } from '../builtins/arguments'
import { FCNTL_CONSTANTS as F } from './file-constants'
import { PipeNode } from './file-nodes'
import { fileDescriptor } from './file-descriptor'
import { fileSystem } from './filesystem'
import { moduleFunctions, type ModuleSpec } from './module'
import { fail, system } from './os-error'
import { POSIX_CONSTANTS as O } from './posix-constants'

function control(fd: number, command: number, argument: number): PyValue {
  const { table } = fileSystem()
  const file = table.get(fd)
  switch (command) {
    case F.F_DUPFD:
      return table.dup(fd, argument)
    case F.F_DUPFD_CLOEXEC:
      return table.dup(fd, argument)
    case F.F_GETFD:
      return table.isInheritable(fd) ? 0 : F.FD_CLOEXEC
    case F.F_SETFD:
      table.setInheritable(fd, (argument & F.FD_CLOEXEC) === 0)
      return 0
    case F.F_GETFL:
      return file.flags
    case F.F_SETFL: {
      const changeable = O.O_APPEND | O.O_NONBLOCK | O.O_ASYNC | O.O_DIRECT | O.O_NOATIME
      file.flags = (file.flags & ~changeable) | (argument & changeable)
      return 0
    }
    case F.F_GETPIPE_SZ:
      return file.node instanceof PipeNode ? file.node.capacity : fail('EBADF')
    case F.F_SETPIPE_SZ:
      if (!(file.node instanceof PipeNode)) fail('EBADF')
      file.node.capacity = Math.max(4096, 2 ** Math.ceil(Math.log2(argument)))
      return file.node.capacity
    default:
      return notSimulated(`fcntl.fcntl() with command ${command}`)
  }
}

/** Any lock is granted at once. */
const lock = (maximum: number): MethodSpec =>
  positional(2, maximum, (_self, fd) => {
    const number = fileDescriptor(fd as PyValue)
    system(() => fileSystem().table.get(number))
    return null
  })

const functions: Record<string, MethodSpec> = {
  fcntl: positional(2, 3, (_self, fd, command, argument) => {
    const [number, wanted] = [fileDescriptor(fd as PyValue), asIntArgument(command as PyValue)]
    const value = argument === undefined ? 0 : asIntArgument(argument)
    return system(() => control(number, wanted, value))
  }),
  flock: lock(2),
  lockf: lock(5),
  ioctl: positional(2, 4, (_self, fd, request) => {
    const number = fileDescriptor(fd as PyValue)
    return system(() => {
      fileSystem().table.get(number)
      // Copies that share blocks are for file systems that have any.
      return fail(request === F.FICLONE || request === F.FICLONERANGE ? 'EOPNOTSUPP' : 'ENOTTY')
    })
  }),
}

export const fcntlModule: ModuleSpec = {
  name: 'fcntl',
  doc: 'This module performs file control and I/O control on file\ndescriptors.  It is an interface to the fcntl() and ioctl() Unix\nroutines.  File descriptors can be obtained with the fileno() method of\na file or socket object.',
  members: () => ({ ...F, ...moduleFunctions('fcntl', functions) }),
}
