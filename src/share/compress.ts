/** Raw deflate and base64url, with a limit that is counted while reading: a small link must not unpack to gigabytes. */

export class TooLarge extends Error {}

type Bytes = Uint8Array<ArrayBuffer>

async function collect(readable: ReadableStream<Bytes>, limit: number): Promise<Bytes> {
  const reader = readable.getReader()
  const chunks: Bytes[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done || !value) break
    length += value.length
    if (length > limit) {
      reader.cancel().catch(() => {})
      throw new TooLarge(`more than ${limit} bytes`)
    }
    chunks.push(value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** Bytes through a stream. A write that fails shows as an error of reading, so its own rejection is not another one. */
function feed(writable: WritableStream<Bytes>, bytes: Bytes) {
  const writer = writable.getWriter()
  writer.write(bytes).catch(() => {})
  writer.close().catch(() => {})
}

export async function deflateRaw(bytes: Bytes): Promise<Bytes> {
  const stream = new CompressionStream('deflate-raw')
  feed(stream.writable, bytes)
  return collect(stream.readable, Number.POSITIVE_INFINITY)
}

/** Throws TooLarge past `limit` bytes, and whatever the stream throws on damaged input. */
export async function inflateRaw(bytes: Bytes, limit: number): Promise<Bytes> {
  const stream = new DecompressionStream('deflate-raw')
  feed(stream.writable, bytes)
  return collect(stream.readable, limit)
}

export function toBase64Url(bytes: Bytes): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Null if the text is no base64url. */
export function fromBase64Url(text: string): Bytes | null {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return null
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index)
  return bytes
}
