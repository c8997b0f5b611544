// @ts-check
/**
 * npm run bench -- page: from a keystroke to its stage on the screen, in the built page, for each program
 * of the menu. The page measures itself (`keystroke-to-stage` in its performance timeline): from the input event to
 * after the frame in which the new stage was painted. The aim is two frames, 33 ms, at the median.
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

/** @typedef {{ program: string, median: number, worst: number, count: number }} Row */

/** @param {import('@playwright/test').Page} page @param {string} address @param {string} program @returns {Promise<Row>} */
async function measure(page, address, program) {
  const code = readFileSync(join(root, 'src/app/programs', program), 'utf8')
  await page.goto('about:blank')
  await page.goto(`${address}#code=${encodeURIComponent(`${code}last = 1`)}`)
  const text = page.getByRole('region', { name: 'Editor' }).getByRole('textbox').first()
  await page.locator('.monaco-editor .view-line').first().waitFor()
  await page.waitForTimeout(1500)
  await text.focus()
  await page.keyboard.press('Control+End')
  for (let warm = 0; warm < 5; warm++) await press(page)
  await page.evaluate(() => performance.clearMeasures('keystroke-to-stage'))
  for (let key = 0; key < keystrokes; key++) await press(page)
  const times = await page.evaluate(() => performance.getEntriesByName('keystroke-to-stage').map((entry) => entry.duration))
  times.sort((a, b) => a - b)
  return { program, median: times[Math.floor(times.length / 2)] ?? NaN, worst: times.at(-1) ?? NaN, count: times.length }
}

/** @param {import('@playwright/test').Page} page */
async function press(page) {
  await page.keyboard.press('1', { delay: heldMilliseconds })
  // Not in step with the screen: keystrokes come at any moment of a frame.
  await page.waitForTimeout(120 + Math.random() * 17)
}

/** @returns {Promise<Row[]>} */
export async function benchPage() {
  const found = await findBrowser()
  if (!found) throw new Error(remedies)
  if (!isBuilt() && !build().succeeded) throw new Error('the page could not be built')
  const { address, close } = await serveFolder({ folder: siteFolder, port: 0 })
  // Taken in here only: the other benchmarks need no browser.
  const { chromium } = await import('@playwright/test')
  const asRoot = process.getuid?.() === 0
  const browser = await chromium.launch({ executablePath: found.path, args: [...found.args, '--disable-gpu', ...(asRoot ? ['--no-sandbox'] : [])] })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    const rows = []
    for (const program of readdirSync(join(root, 'src/app/programs')).filter((name) => name.endsWith('.py'))) {
      rows.push(await measure(page, address, program))
    }
    return rows
  } finally {
    await browser.close()
    close()
  }
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
    `machine load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors: above one a processor, all times are longer than the page's own`,
  ].join('\n')
}
