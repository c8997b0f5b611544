/** base64: RFC 4648's encodings, Ascii85 and base 85. The arithmetic is native, the functions are Python. Lib/base64.py */
import type { PyValue } from '../objects/object'
import { raise } from '../objects/errors'
import { positional } from '../objects/native'
import { isTrue } from '../objects/number'
import { bytesOf, makeBytes } from '../builtins/bytes-storage'
import { latinText } from '../builtins/codecs'
import { ASCII85, BASE32, BASE32_HEX, BASE85, decodeBase32, encodeBase32, encodeBase85, wordBytes } from './base-codes'
import { moduleFunctions, type ModuleSpec } from './module'

function ascii(text: string): PyValue {
  return makeBytes(Uint8Array.from(text, (char) => char.charCodeAt(0)))
}

function encode32(data: PyValue, hex: PyValue): PyValue {
  return ascii(encodeBase32(bytesOf(data), isTrue(hex) ? BASE32_HEX : BASE32))
}

/** The bytes, or the name of the fault. */
function decode32(data: PyValue, hex: PyValue): PyValue {
  const decoded = decodeBase32(latinText(bytesOf(data)), isTrue(hex) ? BASE32_HEX : BASE32)
  return typeof decoded === 'string' ? decoded : makeBytes(decoded)
}

function encode85(data: PyValue, pad: PyValue): PyValue {
  return ascii(encodeBase85(bytesOf(data), BASE85, isTrue(pad), () => undefined))
}

function encodeAscii85(data: PyValue, pad: PyValue, foldSpaces: PyValue): PyValue {
  const spaces = isTrue(foldSpaces)
  return ascii(encodeBase85(bytesOf(data), ASCII85, isTrue(pad), (word) => (word === 0 ? 'z' : spaces && word === 0x20202020 ? 'y' : undefined)))
}

/** ValueError in the words of base64.b85decode, where `what` names the alphabet. */
function decode85(data: PyValue, what: PyValue): PyValue {
  const text = latinText(bytesOf(data))
  const missing = (5 - (text.length % 5)) % 5
  const padded = text + '~'.repeat(missing)
  const out: number[] = []
  for (let i = 0; i < padded.length; i += 5) {
    let word = 0
    for (let k = 0; k < 5; k++) {
      const value = BASE85.indexOf(padded.charAt(i + k))
      if (value < 0) raise('ValueError', `bad ${String(what)} character at position ${i + k}`)
      word = word * 85 + value
    }
    const bytes = wordBytes(word)
    if (bytes === undefined) raise('ValueError', `${String(what)} overflow in hunk starting at byte ${i}`)
    out.push(...bytes)
  }
  return makeBytes(Uint8Array.from(missing === 0 ? out : out.slice(0, -missing)))
}

function decodeAscii85(data: PyValue, foldSpaces: PyValue, ignored: PyValue): PyValue {
  const spaces = isTrue(foldSpaces)
  const skipped = bytesOf(ignored)
  const out: number[] = []
  let digits: number[] = []
  for (const code of [...bytesOf(data), 117, 117, 117, 117]) {
    if (code >= 33 && code <= 117) {
      digits.push(code - 33)
      if (digits.length < 5) continue
      const bytes = wordBytes(digits.reduce((word, digit) => word * 85 + digit, 0))
      if (bytes === undefined) raise('ValueError', 'Ascii85 overflow')
      out.push(...bytes)
      digits = []
    } else if (code === 122 || (spaces && code === 121)) {
      const letter = String.fromCharCode(code)
      if (digits.length > 0) raise('ValueError', `${letter} inside Ascii85 5-tuple`)
      const fill = code === 122 ? 0 : 32
      out.push(fill, fill, fill, fill)
    } else if (!skipped.includes(code)) raise('ValueError', `Non-Ascii85 digit found: ${String.fromCharCode(code)}`)
  }
  const padding = 4 - digits.length
  return makeBytes(Uint8Array.from(padding === 0 ? out : out.slice(0, -padding)))
}

const source = String.raw`
import binascii

__all__ = ['encode', 'decode', 'encodebytes', 'decodebytes', 'b64encode', 'b64decode', 'b32encode', 'b32decode', 'b32hexencode',
           'b32hexdecode', 'b16encode', 'b16decode', 'b85encode', 'b85decode', 'a85encode', 'a85decode', 'z85encode', 'z85decode',
           'standard_b64encode', 'standard_b64decode', 'urlsafe_b64encode', 'urlsafe_b64decode']

MAXLINESIZE = 76
MAXBINSIZE = MAXLINESIZE // 4 * 3


def _ascii_bytes(s):
    if isinstance(s, str):
        if not s.isascii():
            raise ValueError('string argument should contain only ASCII characters')
        return s.encode('ascii')
    if isinstance(s, (bytes, bytearray)):
        return s
    try:
        return memoryview(s).tobytes()
    except TypeError:
        name = s.__class__.__name__
        raise TypeError(f"argument should be a bytes-like object or ASCII string, not {name!r}") from None


def _plain_bytes(s):
    return s if isinstance(s, (bytes, bytearray)) else memoryview(s).tobytes()


def b64encode(s, altchars=None):
    text = binascii.b2a_base64(s, newline=False)
    if altchars is None:
        return text
    assert len(altchars) == 2, repr(altchars)
    return text.translate(bytes.maketrans(b'+/', altchars))


def b64decode(s, altchars=None, validate=False):
    s = _ascii_bytes(s)
    if altchars is not None:
        altchars = _ascii_bytes(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b'+/'))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s, b'-_')


def urlsafe_b64decode(s):
    return b64decode(_ascii_bytes(s), b'-_')


def b32encode(s):
    return _encode32(_plain_bytes(s), False)


def b32hexencode(s):
    return _encode32(_plain_bytes(s), True)


def _finish32(s, hex):
    decoded = _decode32(s, hex)
    if decoded == 'padding':
        raise binascii.Error('Incorrect padding')
    if decoded == 'digit':
        raise binascii.Error('Non-base32 digit found')
    return decoded


def b32decode(s, casefold=False, map01=None):
    s = _ascii_bytes(s)
    if len(s) % 8:
        raise binascii.Error('Incorrect padding')
    if map01 is not None:
        map01 = _ascii_bytes(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b'01', b'O' + map01))
    return _finish32(s.upper() if casefold else s, False)


def b32hexdecode(s, casefold=False):
    s = _ascii_bytes(s)
    return _finish32(s.upper() if casefold else s, True)


def b16encode(s):
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    s = _ascii_bytes(s)
    if casefold:
        s = s.upper()
    if s.translate(None, delete=b'0123456789ABCDEF'):
        raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(s)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    text = _encode_ascii85(_plain_bytes(b), pad, foldspaces)
    if adobe:
        text = b'<~' + text
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [text[i:i + wrapcol] for i in range(0, len(text), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b'')
        text = b'\n'.join(lines)
    return text + b'~>' if adobe else text


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\v'):
    b = _ascii_bytes(b)
    if adobe:
        if not b.endswith(b'~>'):
            raise ValueError(f"Ascii85 encoded byte sequences must end with {b'~>'!r}")
        b = b[2:-2] if b.startswith(b'<~') else b[:-2]
    return _decode_ascii85(b, foldspaces, ignorechars)


def b85encode(b, pad=False):
    return _encode85(_plain_bytes(b), pad)


def b85decode(b):
    return _decode85(_ascii_bytes(b), 'base85')


_B85 = (b'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
        b'!#$%&()*+-;<=>?@^_' + bytes([96]) + b'{|}~')
_Z85 = b'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#'
_ONLY_B85 = bytes(set(_B85) - set(_Z85))


def z85encode(s):
    return b85encode(s).translate(bytes.maketrans(_B85, _Z85))


def z85decode(s):
    table = bytes.maketrans(_Z85 + _ONLY_B85, _B85 + bytes(len(_ONLY_B85)))
    return _decode85(_ascii_bytes(s).translate(table), 'z85')


def _check_bytes(s):
    name = s.__class__.__name__
    try:
        view = memoryview(s)
    except TypeError as error:
        raise TypeError(f'expected bytes-like object, not {name}') from error
    if view.format not in ('c', 'b', 'B'):
        raise TypeError(f'expected single byte elements, not {view.format!r} from {name}')
    if view.ndim != 1:
        raise TypeError(f'expected 1-D data, not {view.ndim}-D data from {name}')


def encodebytes(s):
    _check_bytes(s)
    return b''.join([binascii.b2a_base64(s[i:i + MAXBINSIZE]) for i in range(0, len(s), MAXBINSIZE)])


def decodebytes(s):
    _check_bytes(s)
    return binascii.a2b_base64(s)


def encode(input, output):
    while data := input.read(MAXBINSIZE):
        while len(data) < MAXBINSIZE and (more := input.read(MAXBINSIZE - len(data))):
            data += more
        output.write(binascii.b2a_base64(data))


def decode(input, output):
    while line := input.readline():
        output.write(binascii.a2b_base64(line))
`

export const base64Module: ModuleSpec = {
  name: 'base64',
  doc: 'Base16, Base32, Base64 (RFC 3548), Base85 and Ascii85 data encodings',
  members: () =>
    moduleFunctions('base64', {
      _encode32: positional(2, 2, (_self, data, hex) => encode32(data as PyValue, hex as PyValue)),
      _decode32: positional(2, 2, (_self, data, hex) => decode32(data as PyValue, hex as PyValue)),
      _encode85: positional(2, 2, (_self, data, pad) => encode85(data as PyValue, pad as PyValue)),
      _decode85: positional(2, 2, (_self, data, what) => decode85(data as PyValue, what as PyValue)),
      _encode_ascii85: positional(3, 3, (_self, data, pad, fold) => encodeAscii85(data as PyValue, pad as PyValue, fold as PyValue)),
      _decode_ascii85: positional(3, 3, (_self, data, fold, ignored) => decodeAscii85(data as PyValue, fold as PyValue, ignored as PyValue)),
    }),
  source,
}
