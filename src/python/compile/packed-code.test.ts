import { expect, test } from 'vitest'
import { LibraryArchive } from '../../library/archive'
import { parseModule } from '../syntax'
import { compileModule } from './index'
import { packCode, unpackCode } from './packed-code'

function roundTrip(source: string): void {
  const code = compileModule(parseModule(source, 'some.py'), 'some.py')
  expect(unpackCode(packCode(code))).toEqual(code)
}

test('code of every kind comes back as it went', () => {
  roundTrip('x = (1, -2, 1.5, -0.0, 2j, "é\\ud800", b"\\x00\\xff", True, None, ..., 2**70, -(2**70), (1, (2,)))\nfor y in {1, 2}: x[1:2]\n')
  roundTrip('def f(a, /, b, *c, d=1, **e):\n    "doc"\n    try:\n        with a as g: yield (lambda: g + b)\n    except* ValueError: pass\n')
  roundTrip('')
})

test('modules of the library come back as they went', () => {
  const archive = new LibraryArchive()
  for (const path of ['heapq.py', 'enum.py', 'asyncio/tasks.py', 'encodings/cp437.py']) roundTrip(archive.text(path))
})
