// npm run conformance [-- --record] [-- --python PATH] [-- AREA ...]
// Asks real CPython every case again. Without --record it shows where the committed answers have drifted and exits 1.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { findPython, inParallel, option, runFile } from './cpython.mjs'

const home = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'conformance')
const casesFolder = path.join(home, 'cases')
const answersFolder = path.join(home, 'answers')
const record = process.argv.includes('--record')

const python = (() => {
  try {
    return findPython(option('python'))
  } catch (error) {
    console.error(error.message)
    process.exit(2)
  }
})()

const pythonOption = option('python')
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--') && word !== pythonOption)
const areas = readdirSync(casesFolder)
  .filter((area) => wanted.length === 0 || wanted.includes(area))
  .sort()

let caseCount = 0
let driftCount = 0
let silentCount = 0
mkdirSync(answersFolder, { recursive: true })
for (const area of areas) {
  const names = readdirSync(path.join(casesFolder, area))
    .filter((name) => name.endsWith('.py'))
    .sort()
  const outcomes = await inParallel(names, 2, (name) => runFile(python, path.join(casesFolder, area, name)))
  const answers = Object.fromEntries(names.map((name, index) => [name.slice(0, -3), outcomes[index]]))
  const file = path.join(answersFolder, `${area}.json`)
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).answers : {}
  // What was killed (a machine that stood still, a time limit) has given no answer.
  for (const [name, answer] of Object.entries(answers)) {
    if (typeof answer.exit === 'number') continue
    console.error(`${area}/${name}: ${answer.exit}`)
    silentCount += 1
    if (known[name] === undefined) delete answers[name]
    else answers[name] = known[name]
  }
  for (const name of new Set([...Object.keys(known), ...Object.keys(answers)])) {
    const before = JSON.stringify(known[name])
    const now = JSON.stringify(answers[name])
    if (before === now) continue
    driftCount += 1
    if (record) continue
    console.log(`${area}/${name}`)
    console.log(`  recorded ${before ?? 'nothing'}`)
    console.log(`  CPython  ${now ?? 'has no such case any more'}`)
  }
  caseCount += names.length
  if (record) {
    const header = { generatedBy: 'npm run conformance -- --record', python: `CPython ${python.version}, 64-bit, ${python.platform}` }
    writeFileSync(file, `${JSON.stringify({ ...header, answers }, null, 1)}\n`)
  }
}
if (record && wanted.length === 0) {
  for (const file of readdirSync(answersFolder)) {
    if (!areas.includes(file.replace(/\.json$/, ''))) rmSync(path.join(answersFolder, file))
  }
}
console.log(`${caseCount} cases in ${areas.length} areas under CPython ${python.version}: ${driftCount} ${record ? 'answers changed' : 'drifted'}`)
process.exit(silentCount > 0 || (driftCount > 0 && !record) ? 1 : 0)
