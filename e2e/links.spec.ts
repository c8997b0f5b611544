import { expect, test } from './fixtures'
import { refusedResize } from './programs'

test('a link written by hand opens its code at its step', async ({ playground }) => {
  await playground.openCode(refusedResize, '&step=2')
  await expect(playground.timeline.slider).toHaveAttribute('aria-valuetext', /^step 2 of \d+, line 2$/)
  await expect(playground.stage.card('view')).toBeVisible()
})

test('Share gives a short link that opens the same snippet at the same step', async ({ playground, page, context }) => {
  await playground.openCode(refusedResize, '&step=3')
  await expect(playground.timeline.slider).toHaveValue('3')
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share this snippet' })
  const link = dialog.getByRole('textbox', { name: 'Link' })
  await expect(link).toHaveValue(/#1\.[\w-]+$/)
  const other = await context.newPage()
  await other.goto(await link.inputValue())
  await expect(other.getByRole('slider', { name: 'Timeline' })).toHaveAttribute('aria-valuetext', /^step 3 of/)
  await expect(other.getByRole('region', { name: 'Editor' })).toContainText('payload')
  await other.close()
})

test('the address bar follows the step and fills no history', async ({ playground, page }) => {
  await playground.openCode(refusedResize)
  const before = await page.evaluate(() => history.length)
  await playground.timeline.press('First step')
  await expect.poll(() => page.url()).toMatch(/step=1$/)
  await playground.timeline.press('Next step')
  await expect.poll(() => page.url()).toMatch(/step=2$/)
  expect(await page.evaluate(() => history.length)).toBe(before)
  await page.reload()
  await expect(playground.timeline.slider).toHaveAttribute('aria-valuetext', /^step 2 of/)
})

for (const [title, fragment, words] of [
  ['a cut short link', '1.q1bKzUxRslJQ', /damaged/],
  ['a short link of rubbish', '1.!!!', /damaged/],
  ['bad percent-encoding', 'code=%E0%A4%A', /percent-encoded/],
  ['a link of a later version', '9.abcd', /newer/],
  ['an unknown lesson', 'lesson=no-such-lesson', /no lesson called/],
  ['a link that is too long', `code=${'a'.repeat(300_000)}`, /longer than/],
] as const) {
  test(`${title} is answered in words, and the page works`, async ({ playground, page }) => {
    await playground.open(fragment)
    await expect(playground.problems).toContainText(words)
    await playground.editor.write('room = bytearray(b"works")\n')
    await expect(playground.stage.room('room')).toBeVisible()
    await page.getByRole('button', { name: 'Close' }).click()
    await expect(playground.problems).toHaveCount(0)
  })
}

test('a damaged link loses nothing that was written before', async ({ playground, page }) => {
  await playground.openCode('')
  await playground.editor.write('mine = bytearray(b"kept")\n')
  await expect(playground.stage.room('mine')).toBeVisible()
  await page.goto('about:blank')
  await playground.open('1.damaged')
  await expect(playground.stage.room('mine')).toBeVisible()
})

test('a hostile snippet is text: nothing of it is evaluated', async ({ playground, page }) => {
  await playground.openCode('x = "</textarea><img src=x onerror=alert(1)>"\nprint(x)\n')
  await expect(playground.output).toContainText('<img src=x onerror=alert(1)>')
  expect(await page.locator('img').count()).toBe(0)
})

test('an embedded page shows editor and stage alone, with a link to the whole', async ({ playground, page }) => {
  await playground.openCode(refusedResize, '&step=3&view=embed')
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(playground.editor.region).toBeVisible()
  await expect(playground.stage.region).toBeVisible()
  await expect(page.getByRole('link', { name: 'Open the whole page' })).toHaveAttribute('href', /#1\./)
})
