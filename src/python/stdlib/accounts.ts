/** pwd and grp: who may log in on this machine, and in which groups. There are root and guest. Modules/pwdmodule.c, grpmodule.c */
import type { PyType, PyValue } from '../objects/object'
import { raise, typeName } from '../objects/errors'
import { noArgs, oneArg, withKeywords } from '../objects/native'
import { asIndexInt, hasIndex } from '../objects/number'
import { makeList, type PyTuple } from '../objects/tuple'
import { defineStructSequence, makeStructSequence } from '../builtins/struct-sequence'
import { toText } from '../builtins/str-storage'
import { HOME } from './filesystem'
import { moduleFunctions, type ModuleSpec } from './module'

const passwdType: PyType = defineStructSequence('pwd.struct_passwd', ['pw_name', 'pw_passwd', 'pw_uid', 'pw_gid', 'pw_gecos', 'pw_dir', 'pw_shell'], true)
const groupType: PyType = defineStructSequence('grp.struct_group', ['gr_name', 'gr_passwd', 'gr_gid', 'gr_mem'], true)

interface Account {
  readonly name: string
  readonly id: number
  readonly full: string
  readonly home: string
}

const ACCOUNTS: readonly Account[] = [
  { name: 'root', id: 0, full: 'root', home: '/root' },
  { name: 'guest', id: 1000, full: 'guest', home: HOME },
]

function passwd(account: Account): PyTuple {
  return makeStructSequence(passwdType, [account.name, 'x', account.id, account.id, account.full, account.home, '/bin/bash'])
}

function group(account: Account): PyTuple {
  return makeStructSequence(groupType, [account.name, 'x', account.id, makeList([])])
}

/** The account of a number; a number that no account can have is not named in the refusal. _Py_Uid_Converter */
function accountOf(value: PyValue, called: string, kind: 'uid' | 'gid'): Account {
  if (!hasIndex(value)) raise('TypeError', `${kind} should be integer, not ${typeName(value)}`)
  const id = Number(asIndexInt(value))
  if (id < 0 || id >= 2 ** 32 - 1) raise('KeyError', `${called}(): ${kind} not found`)
  return ACCOUNTS.find((account) => account.id === id) ?? raise('KeyError', `${called}(): ${kind} not found: ${id}`)
}

function accountNamed(value: PyValue, called: string): Account {
  const name = toText(value) ?? raise('TypeError', `${called}() argument must be str, not ${typeName(value)}`)
  if (name.includes('\0')) raise('ValueError', 'embedded null byte')
  return ACCOUNTS.find((account) => account.name === name) ?? raise('KeyError', `${called}(): name not found: '${name}'`)
}

export const pwdModule: ModuleSpec = {
  name: 'pwd',
  members: () => ({
    struct_passwd: passwdType,
    ...moduleFunctions('pwd', {
      getpwuid: oneArg((_self, id) => passwd(accountOf(id, 'getpwuid', 'uid'))),
      getpwnam: oneArg((_self, name) => passwd(accountNamed(name, 'getpwnam'))),
      getpwall: noArgs(() => makeList(ACCOUNTS.map(passwd))),
    }),
  }),
}

export const grpModule: ModuleSpec = {
  name: 'grp',
  members: () => ({
    struct_group: groupType,
    ...moduleFunctions('grp', {
      getgrgid: withKeywords({ names: ['id'], required: 1 }, (_self, id) => group(accountOf(id as PyValue, 'getgrgid', 'gid'))),
      getgrnam: withKeywords({ names: ['name'], required: 1 }, (_self, name) => group(accountNamed(name as PyValue, 'getgrnam'))),
      getgrall: noArgs(() => makeList(ACCOUNTS.map(group))),
    }),
  }),
}
