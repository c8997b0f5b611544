/** Addresses of sockets: Python's tuples and paths, names of this machine, and figures. Modules/socketmodule.c: getsockaddrarg, makesockaddr */
import type { PyType, PyValue } from '../objects/object'
import { call } from '../objects/call'
import { exceptionTypes, notSimulated, PyRaise, raise, typeName, type PyException } from '../objects/errors'
import { makeList, makeTuple, PyTuple } from '../objects/tuple'
import { asIntArgument } from '../builtins/arguments'
import { makeBytes, PyBytes } from '../builtins/bytes-storage'
import { intHooks } from '../objects/number'
import { defineModuleType } from './module'
import { AF_INET, AF_INET6, AF_UNIX, AF_UNSPEC, SOCK_DGRAM, SOCK_STREAM, type Address } from './network'

let gaierror: PyType | null = null
let herror: PyType | null = null

/** socket.gaierror: what looking a name up failed with. */
export function gaierrorType(): PyType {
  return (gaierror ??= defineModuleType('socket', 'gaierror', { bases: [exceptionTypes.OSError as PyType] }))
}

export function herrorType(): PyType {
  return (herror ??= defineModuleType('socket', 'herror', { bases: [exceptionTypes.OSError as PyType] }))
}

function raiseGaierror(number: number, text: string): never {
  throw new PyRaise(call(gaierrorType(), [number, text]) as PyException)
}

const FIGURES = /^\d{1,3}(\.\d{1,3}){3}$/
export const HOST_NAME = 'hotel'

function isIPv4(text: string): boolean {
  return FIGURES.test(text) && text.split('.').every((part) => Number(part) < 256)
}

function isIPv6(text: string): boolean {
  return text.includes(':') && /^[0-9a-fA-F:.]+(%\w+)?$/.test(text)
}

/** A host in figures: names of this machine, or figures themselves. Others are on no network here. */
export function resolveHost(host: string, family: number): string {
  if (family === AF_INET6) {
    if (host === '' || host === '::') return '::'
    if (host === 'localhost' || host === '::1' || host === HOST_NAME) return '::1'
    if (isIPv6(host)) return host
    return refuseName(host)
  }
  if (host === '') return '0.0.0.0'
  if (host === '<broadcast>') return '255.255.255.255'
  if (host === 'localhost' || host === HOST_NAME) return '127.0.0.1'
  return isIPv4(host) ? host : refuseName(host)
}

function refuseName(host: string): never {
  if (isIPv4(host) || isIPv6(host)) raiseGaierror(-9, 'Address family for hostname not supported')
  if (/(^|\.)(invalid|test|example)$/.test(host)) raiseGaierror(-2, 'Name or service not known')
  return notSimulated(`the network (looking up '${host}')`)
}

function hostText(value: PyValue): string {
  if (typeof value === 'string') return value
  if (value instanceof PyBytes) return new TextDecoder('latin1').decode(value.bytes)
  return raise('TypeError', `str, bytes or bytearray expected, not ${typeName(value)}`)
}

/** What `bind`, `connect` and `sendto` are given. */
export function parseAddress(family: number, value: PyValue, what: string): Address {
  if (family === AF_UNIX) {
    if (typeof value === 'string') return { host: value, port: 0 }
    if (value instanceof PyBytes) return { host: new TextDecoder('latin1').decode(value.bytes), port: 0 }
    return raise('TypeError', `a bytes-like object is required, not '${typeName(value)}'`)
  }
  const name = family === AF_INET6 ? 'AF_INET6' : 'AF_INET'
  if (!(value instanceof PyTuple)) raise('TypeError', `${what}(): ${name} address must be tuple, not ${typeName(value)}`)
  const { items } = value
  if (family === AF_INET6 ? items.length < 2 || items.length > 4 : items.length !== 2) {
    raise('TypeError', `${family === AF_INET6 ? `${what}(): ` : ''}${name} address must be ${family === AF_INET6 ? 'a tuple (host, port[, flowinfo[, scopeid]])' : 'a pair (host, port)'}`)
  }
  const port = asIntArgument(items[1] as PyValue)
  if (port < 0 || port > 0xffff) raise('OverflowError', `${what}(): port must be 0-65535.`)
  return { host: resolveHost(hostText(items[0] as PyValue), family), port }
}

export function makeAddress(family: number, { host, port }: Address): PyValue {
  if (family === AF_UNIX) return host
  const shown = host === '' ? (family === AF_INET6 ? '::' : '0.0.0.0') : host
  return makeTuple(family === AF_INET6 ? [shown, port, 0, 0] : [shown, port])
}

const SERVICES: Record<string, number> = { http: 80, https: 443, ftp: 21, ssh: 22, smtp: 25, domain: 53, telnet: 23, pop3: 110, imap2: 143, echo: 7 }

function servicePort(name: string): number {
  return SERVICES[name] ?? raiseGaierror(-8, 'Servname not supported for ai_socktype')
}

export function serviceNumber(name: string): number {
  const port = SERVICES[name]
  return port ?? raise('OSError', 'service/proto not found')
}

export function serviceName(port: number): string {
  return Object.keys(SERVICES).find((name) => SERVICES[name] === port) ?? raise('OSError', 'port/proto not found')
}

const AI_PASSIVE = 1

/** getaddrinfo() for this machine's own names. socket_getaddrinfo */
export function addressInfo(host: PyValue, service: PyValue, family: number, kind: number, protocol: number, flags: number): PyValue {
  if (host === null && service === null) raiseGaierror(-2, 'Name or service not known')
  if (host !== null && typeof host !== 'string' && !(host instanceof PyBytes)) raise('TypeError', 'getaddrinfo() argument 1 must be string or None')
  let port = 0
  const number = intHooks.payload(service)
  if (number !== undefined) port = Number(number)
  else if (service !== null) {
    if (typeof service !== 'string' && !(service instanceof PyBytes)) raise('OSError', 'Int or String expected')
    const text = hostText(service)
    port = /^\d+$/.test(text) ? Number(text) : servicePort(text)
  }
  const name = host === null ? '' : hostText(host)
  const isNamed = name === 'localhost' || name === HOST_NAME
  const wantsSix = family === AF_INET6 || (family === AF_UNSPEC && (isIPv6(name) || isNamed))
  const wantsFour = family === AF_INET || (family === AF_UNSPEC && !isIPv6(name))
  const found: PyValue[] = []
  const kinds: [number, number][] = [[SOCK_STREAM, 6], [SOCK_DGRAM, 17], [3, 0]]
  const add = (which: number, figures: string): void => {
    for (const [each, itsProtocol] of kinds) {
      if ((kind !== 0 && kind !== each) || (protocol !== 0 && protocol !== itsProtocol)) continue
      found.push(makeTuple([which, each, itsProtocol, '', makeAddress(which, { host: figures, port })]))
    }
  }
  const anyOf = (six: boolean): string => ((flags & AI_PASSIVE) !== 0 ? (six ? '::' : '0.0.0.0') : six ? '::1' : '127.0.0.1')
  if (wantsSix) add(AF_INET6, host === null || name === '' ? anyOf(true) : resolveHost(name, AF_INET6))
  if (wantsFour) add(AF_INET, host === null || name === '' ? anyOf(false) : resolveHost(name, AF_INET))
  return makeList(found)
}

/** inet_pton, inet_aton: figures as bytes. */
export function packAddress(family: number, text: string): PyValue {
  if (family === AF_INET) {
    if (!isIPv4(text)) raise('OSError', 'illegal IP address string passed to inet_pton')
    return makeBytes(Uint8Array.from(text.split('.').map(Number)))
  }
  if (family !== AF_INET6) throw new PyRaise(call(exceptionTypes.OSError as PyValue, [97, 'Address family not supported by protocol']) as PyException)
  if (!isIPv6(text)) raise('OSError', 'illegal IP address string passed to inet_pton')
  const [head = '', tail] = text.split('::')
  const groups = (part: string): number[] => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)))
  const first = groups(head)
  const last = tail === undefined ? [] : groups(tail)
  const all = [...first, ...Array<number>(8 - first.length - last.length).fill(0), ...last]
  return makeBytes(Uint8Array.from(all.flatMap((group) => [group >> 8, group & 0xff])))
}

/** inet_aton: one to four numbers, the last of which fills what is left; octal and hexadecimal figures too. */
export function packShortAddress(text: string): PyValue {
  const parts = text.trim().split('.')
  const numbers = parts.map((part) => (/^0[xX][0-9a-fA-F]+$/.test(part) ? Number.parseInt(part, 16) : /^0[0-7]*$/.test(part) ? Number.parseInt(part, 8) : /^[1-9]\d*$/.test(part) ? Number(part) : NaN))
  const last = numbers.pop() as number
  const room = 4 - numbers.length
  if (room < 1 || !(last < 256 ** room) || numbers.some((number) => !(number < 256))) raise('OSError', 'illegal IP address string passed to inet_aton')
  const tail = Array.from({ length: room }, (_, i) => Math.floor(last / 256 ** (room - 1 - i)) % 256)
  return makeBytes(Uint8Array.from([...numbers, ...tail]))
}

export function unpackAddress(family: number, bytes: Uint8Array): string {
  if (family === AF_INET) {
    if (bytes.length !== 4) raise('ValueError', 'invalid length of packed IP address string')
    return bytes.join('.')
  }
  if (family !== AF_INET6) raise('ValueError', `unknown address family ${family}`)
  if (bytes.length !== 16) raise('ValueError', 'invalid length of packed IP address string')
  const groups = Array.from({ length: 8 }, (_, i) => ((bytes[2 * i] as number) << 8) | (bytes[2 * i + 1] as number))
  const text = groups.map((group) => group.toString(16)).join(':')
  const zeros = text.match(/(^|:)0(:0)+(:|$)/g)?.sort((a, b) => b.length - a.length)[0]
  return zeros === undefined ? text : text.replace(zeros, '::')
}
