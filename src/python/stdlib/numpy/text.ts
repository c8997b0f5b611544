/** bytes as their repr shows them. PyBytes_Repr */
export function reprBytesText(bytes: Uint8Array): string {
  const quote = bytes.includes(0x27) && !bytes.includes(0x22) ? '"' : "'"
  let out = `b${quote}`
  for (const byte of bytes) {
    if (byte === 0x5c || byte === quote.charCodeAt(0)) out += `\\${String.fromCharCode(byte)}`
    else if (byte === 10) out += '\\n'
    else if (byte === 13) out += '\\r'
    else if (byte === 9) out += '\\t'
    else out += byte >= 32 && byte < 127 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`
  }
  return out + quote
}
