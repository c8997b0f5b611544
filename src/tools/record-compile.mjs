// node src/tools/record-compile.mjs [--python PATH]
// Asks real CPython what its compiler makes of src/python/compile/fixtures/*.txt, and writes fixtures/answers.json.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { findPython, option, pythonEnvironment } from './cpython.mjs'

const tools = path.dirname(fileURLToPath(import.meta.url))
const fixtures = path.join(tools, '..', 'python', 'compile', 'fixtures')
const python = findPython(option('python'))
const answer = execFileSync(python.command, [path.join(tools, 'record-compile.py'), fixtures], {
  encoding: 'utf8',
  env: pythonEnvironment,
  maxBuffer: 1 << 28,
})
const { programs, refusals } = JSON.parse(answer)
const line = (each) => `  ${JSON.stringify(each)}`
writeFileSync(
  path.join(fixtures, 'answers.json'),
  `{\n"generatedBy": "node src/tools/record-compile.mjs",\n"python": "CPython ${python.version}",\n` +
    `"programs": [\n${programs.map(line).join(',\n')}\n],\n"refusals": [\n${refusals.map(line).join(',\n')}\n]\n}\n`,
)
console.log(`${programs.length} programs and ${refusals.length} refusals, CPython ${python.version}`)
