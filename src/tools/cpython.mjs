// Finds the CPython that the recorded answers come from, and runs programs under it.
import { execFileSync, spawn } from 'node:child_process'
import path from 'node:path'

/** Anything that would make two runs of one program differ is pinned here. */
export const pythonEnvironment = {
  ...process.env,
  PYTHONHASHSEED: '0',
  PYTHONIOENCODING: 'utf-8',
  PYTHONDONTWRITEBYTECODE: '1',
  NO_COLOR: '1',
  PYTHON_COLORS: '0',
  COLUMNS: '80',
}

const describeItself =
  'import sys, platform; print(sys.implementation.name, platform.python_version(), 64 if sys.maxsize > 2**32 else 32, sys.platform)'

/**
 * The first of --python, the environment's PYTHON, and python3.14 and python3 on PATH that is a 64-bit CPython 3.14.
 * Throws an Error that says what was tried when there is none.
 */
export function findPython(option) {
  const candidates = option ? [option] : [process.env.PYTHON, 'python3.14', 'python3'].filter(Boolean)
  const refusals = []
  for (const command of candidates) {
    let answer
    try {
      answer = execFileSync(command, ['-c', describeItself], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
    } catch {
      refusals.push(`${command}: does not run`)
      continue
    }
    const [name, version, bits, platform] = answer.split(' ')
    if (name === 'cpython' && version.startsWith('3.14.') && bits === '64') return { command, version, platform }
    refusals.push(`${command}: ${name} ${version}, ${bits}-bit`)
  }
  throw new Error(
    `The answers come from a 64-bit CPython 3.14, and none was found.\n` +
      refusals.map((line) => `  ${line}\n`).join('') +
      `Name one with --python PATH or in the environment as PYTHON.`,
  )
}

/** Runs one program as `python FILE` in the file's own folder; resolves to {stdout, stderr, exit}. */
export function runFile(python, file, { seconds = 20 } = {}) {
  const folder = path.dirname(file)
  return new Promise((resolve, reject) => {
    const child = spawn(python.command, ['-P', path.basename(file)], {
      cwd: folder,
      env: pythonEnvironment,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const timer = setTimeout(() => child.kill('SIGKILL'), seconds * 1000)
    const out = []
    const err = []
    child.stdout.on('data', (piece) => out.push(piece))
    child.stderr.on('data', (piece) => err.push(piece))
    child.on('error', reject)
    child.on('close', (exit, signal) => {
      clearTimeout(timer)
      // Where an object lies in memory differs from run to run.
      const text = (pieces) => Buffer.concat(pieces).toString('utf8').replaceAll(folder + path.sep, '').replace(/ at 0x7[0-9a-f]{11}\b/g, ' at 0x7...')
      resolve({ stdout: text(out), stderr: text(err), exit: signal ? `killed by ${signal}` : exit })
    })
  })
}

/** Calls work on every item, at most `width` at a time; resolves to the results in order. */
export async function inParallel(items, width, work) {
  const results = new Array(items.length)
  let next = 0
  const lane = async () => {
    while (next < items.length) {
      const index = next++
      results[index] = await work(items[index], index)
    }
  }
  await Promise.all(Array.from({ length: width }, lane))
  return results
}

/** `--name value` from the command line, or the fallback. */
export function option(name, fallback) {
  const at = process.argv.indexOf(`--${name}`)
  return at >= 0 && at + 1 < process.argv.length ? process.argv[at + 1] : fallback
}
