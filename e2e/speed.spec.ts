import { expect, test } from './fixtures'
import { refusedResize } from './programs'

test('each keystroke comes to the stage, and the page measures how soon', async ({ playground, page }, info) => {
  await playground.openCode(refusedResize)
  await page.keyboard.press('ControlOrMeta+End')
  await playground.editor.textbox.focus()
  await page.keyboard.press('ControlOrMeta+End')
  await playground.editor.type('a = 1')
  const times: number[] = []
  for (let key = 1; key <= 20; key++) {
    await page.evaluate(() => performance.clearMeasures('keystroke-to-stage'))
    await page.keyboard.type('1')
    const measured = await page.waitForFunction(() => performance.getEntriesByName('keystroke-to-stage')[0]?.duration)
    times.push((await measured.jsonValue()) ?? 0)
  }
  times.sort((a, b) => a - b)
  const median = times[Math.floor(times.length / 2)]
  info.annotations.push({ type: 'keystroke to stage', description: `median ${median?.toFixed(1)} ms of ${times.length}` })
  expect(times.filter((time) => time > 0)).toHaveLength(20)
  await expect(playground.editor.region).toContainText(`a = 1${'1'.repeat(20)}`)
})

test('the first picture needs little: code and stage are there without Monaco and without the runtime', async ({ playground, page }) => {
  await page.route(/MonacoEditor.*\.js|worker.*\.js/, (route) => route.abort())
  await page.goto('./')
  await expect(playground.stage.room('payload')).toBeVisible()
  await expect(playground.stage.card('view')).toBeVisible()
  await expect(playground.editor.region).toContainText('payload.append(33)')
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => entry.name.endsWith('.js') && entry instanceof PerformanceResourceTiming)
      .reduce((sum, entry) => sum + entry.encodedBodySize, 0),
  )
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThan(250_000)
})
