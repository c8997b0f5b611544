// @ts-check
/**
 * npm run bench -- page: from a keystroke to its stage on the screen, in the built page, for each program
 * of the menu. The page measures itself (`keystroke-to-stage` in its performance timeline): from the input event to
 * after the frame in which the new stage was painted. The aim is two frames, 33 ms, at the median.
 *
 * npm run bench -- imports: the same for a program that imports from CPython's library, typed into a warm interpreter,
 * where the aim is 100 ms at the median; and beside it the cold import: the program pasted into a page that has never
 * fetched or run anything of the library.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { findBrowser, remedies } from './browser.mjs'
import { build, isBuilt, siteFolder } from './built.mjs'
import { root } from './installed.mjs'
import { serveFolder } from './server.mjs'

const keystrokes = 25
/** A finger rests on a key for so long; what a key does on its way up is no part of the measure. */
const heldMilliseconds = 60

/** So long after its first run the page has made itself ready: what is measured is typing, not opening a page. */
const settledMilliseconds = 5000

/** Pages that are opened for the cold import. */
const coldStarts = 3

/** @typedef {{ program: string, median: number, worst: number, count: number }} Row */
/** @typedef {Row & { cold: number }} ImportRow */

/** @param {import('@playwright/test').Page} page @param {string} address @param {string} folder @param {string} program @returns {Promise<Row>} */
async function measure(page, address, folder, program) {
  const code = readFileSync(join(root, folder, program), 'utf8')
  await page.goto('about:blank')
  await page.goto(`${address}#code=${encodeURIComponent(`${code}last = 1`)}`)
  const text = page.getByRole('region', { name: 'Editor' }).getByRole('textbox').first()
  await page.locator('.monaco-editor .view-line').first().waitFor()
  await page.waitForTimeout(settledMilliseconds)
  await text.focus()
  await page.keyboard.press('Control+End')
  for (let warm = 0; warm < 5; warm++) await press(page)
  await page.evaluate(() => performance.clearMeasures('keystroke-to-stage'))
  for (let key = 0; key < keystrokes; key++) await press(page)
  const times = await page.evaluate(() => performance.getEntriesByName('keystroke-to-stage').map((entry) => entry.duration))
  times.sort((a, b) => a - b)
  return { program, median: times[Math.floor(times.length / 2)] ?? NaN, worst: times.at(-1) ?? NaN, count: times.length }
}

/** One keystroke, and its stage. @param {import('@playwright/test').Page} page */
async function press(page) {
  const before = await page.evaluate(() => performance.getEntriesByName('keystroke-to-stage').length)
  await page.keyboard.press('1', { delay: heldMilliseconds })
  await page.waitForFunction((count) => performance.getEntriesByName('keystroke-to-stage').length > count, before, { polling: 10 })
  // Not in step with the screen: keystrokes come at any moment of a frame.
  await page.waitForTimeout(120 + Math.random() * 17)
}

/** The median time of the first run of a program in a fresh page. @param {import('@playwright/test').Browser} browser @param {string} address @param {string} folder @param {string} program */
async function measureCold(browser, address, folder, program) {
  const code = readFileSync(join(root, folder, program), 'utf8')
  const times = []
  for (let start = 0; start < coldStarts; start++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    await page.goto(`${address}#code=${encodeURIComponent('first = 1\n')}`)
    await page.locator('.monaco-editor .view-line').first().waitFor()
    await page.waitForTimeout(3000)
    await page.getByRole('region', { name: 'Editor' }).getByRole('textbox').first().focus()
    await page.keyboard.press('Control+A')
    await page.evaluate(() => performance.clearMeasures('keystroke-to-stage'))
    await page.keyboard.insertText(code)
    const measured = await page.waitForFunction(() => performance.getEntriesByName('keystroke-to-stage').at(-1)?.duration)
    times.push((await measured.jsonValue()) ?? NaN)
    await context.close()
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN
}

/** @template T @param {(browser: import('@playwright/test').Browser, address: string) => Promise<T>} work @returns {Promise<T>} */
async function withBrowser(work) {
  const found = await findBrowser()
  if (!found) throw new Error(remedies)
  if (!isBuilt() && !build().succeeded) throw new Error('the page could not be built')
  const { address, close } = await serveFolder({ folder: siteFolder, port: 0 })
  // Taken in here only: the other benchmarks need no browser.
  const { chromium } = await import('@playwright/test')
  const asRoot = process.getuid?.() === 0
  const browser = await chromium.launch({ executablePath: found.path, args: [...found.args, '--disable-gpu', ...(asRoot ? ['--no-sandbox'] : [])] })
  try {
    return await work(browser, address)
  } finally {
    await browser.close()
    close()
  }
}

/** @param {string} folder */
const programsIn = (folder) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.py'))

/** @returns {Promise<Row[]>} */
export function benchPage() {
  const folder = 'src/app/programs'
  return withBrowser(async (browser, address) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    const rows = []
    for (const program of programsIn(folder)) rows.push(await measure(page, address, folder, program))
    return rows
  })
}

/** @returns {Promise<ImportRow[]>} */
export function benchImports() {
  const folder = 'src/bench/typing'
  return withBrowser(async (browser, address) => {
    const rows = []
    for (const program of programsIn(folder)) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
      const warm = await measure(page, address, folder, program)
      await page.close()
      rows.push({ ...warm, cold: await measureCold(browser, address, folder, program) })
    }
    return rows
  })
}

const load = () => `machine load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors: above one a processor, all times are longer than the page's own`

/** @param {ImportRow[]} rows */
export function importsTable(rows) {
  return [
    'keystroke to stage, ms            median   worst   cold import',
    ...rows.map(({ program, median, worst, cold }) => `${program.padEnd(32)} ${median.toFixed(1).padStart(7)} ${worst.toFixed(1).padStart(7)}   ${cold.toFixed(0).padStart(11)}`),
    load(),
  ].join('\n')
}

/** @param {Row[]} rows */
export function pageTable(rows) {
  const line = (/** @type {string} */ name, /** @type {number} */ median, /** @type {number | undefined} */ worst) =>
    `${name.padEnd(32)} ${median.toFixed(1).padStart(7)} ${(worst?.toFixed(1) ?? '').padStart(7)}`.trimEnd()
  const medians = rows.map((row) => row.median).sort((a, b) => a - b)
  return [
    'keystroke to stage, ms            median   worst',
    ...rows.map(({ program, median, worst }) => line(program, median, worst)),
    line('median of all programs', medians[Math.floor(medians.length / 2)], undefined),
    load(),
  ].join('\n')
}
