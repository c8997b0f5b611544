/** The compiled files of a unit as one file: how long the table is, the table as JSON, then the files. */

/** Path → where its bytes begin after the table, and how many they are. */
type Table = Record<string, readonly [number, number]>

export function bundleFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const table: Record<string, [number, number]> = {}
  let size = 0
  for (const [path, bytes] of files) {
    table[path] = [size, bytes.length]
    size += bytes.length
  }
  const head = new TextEncoder().encode(JSON.stringify(table))
  const whole = new Uint8Array(4 + head.length + size)
  new DataView(whole.buffer).setUint32(0, head.length, true)
  whole.set(head, 4)
  for (const [path, bytes] of files) whole.set(bytes, 4 + head.length + (table[path] as [number, number])[0])
  return whole
}

/** Throws when it is no such file. */
export function filesOfBundle(whole: Uint8Array): Map<string, Uint8Array> {
  const headLength = new DataView(whole.buffer, whole.byteOffset).getUint32(0, true)
  const start = 4 + headLength
  const table = JSON.parse(new TextDecoder().decode(whole.subarray(4, start))) as Table
  return new Map(Object.entries(table).map(([path, [at, size]]) => [path, whole.subarray(start + at, start + at + size)]))
}
