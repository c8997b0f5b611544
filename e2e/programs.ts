import { readFileSync } from 'node:fs'

/** A program of the menu. */
export const program = (name: string) => readFileSync(new URL(`../src/app/programs/${name}`, import.meta.url), 'utf8')

export const refusedResize = `payload = bytearray(b"HELLO")
view = memoryview(payload)
with view[:2] as head:
    print(bytes(head))

try:
    payload.extend(b"!!!")
except BufferError as exc:
    print(exc)

view.release()
payload.extend(b"!!!")
print(payload)
`

export const behindGlass = `data = b"immutable"
view = memoryview(data)
view[0] = 0
`

export const structures = `from array import array
numbers = array("i", [1, 2, 3])
view = memoryview(numbers)
view[0:2] = b"ab"
`

export const heldByGenerator = `def read(buffer):
    view = memoryview(buffer)
    yield view[0]
    yield view[1]

box = bytearray(b"ab")
reader = read(box)
next(reader)
box.append(1)
`
