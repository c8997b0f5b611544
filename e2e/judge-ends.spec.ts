import { expect, expectAccessible, test } from './fixtures'

/** However a run ends, the page says where and why, and keeps what there was. */

test('a loop that never ends keeps the room that stood before it, and says where it was stopped', async ({ page, playground }) => {
  await playground.openCode('box = bytearray(3)\nview = memoryview(box)\nwhile True:\n    pass\n')
  await expect(playground.editor.region.getByRole('group', { name: /^Stopped at a limit: the program ran / })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('group', { name: 'Room box, bytearray, 3 bytes, 1 export', exact: true })).toBeVisible()
  await expect(playground.stage.card('view')).toBeVisible()
  await playground.timeline.press('Previous step')
  await expect(playground.editor.region.getByRole('group', { name: /^Stopped/ })).toHaveCount(0)
  await expect(playground.stage.room('box').getByRole('gridcell')).toHaveCount(3)
})

test('what is not simulated is named under its line, once, with what ran before it', async ({ page, playground }) => {
  await playground.openCode('box = bytearray(3)\nimport tkinter\n')
  await expect(playground.editor.region.getByRole('group', { name: "Not simulated: the module 'tkinter'" })).toBeVisible()
  await expect(playground.stage.room('box')).toBeVisible()
  await playground.timeline.expectAt(2, 2, 2)
  await expectAccessible(page)
})

test('ten terabytes are a MemoryError, an empty program is no step', async ({ playground }) => {
  await playground.openCode('bytearray(10**13)\n')
  await expect(playground.failure('MemoryError')).toBeVisible()
  await playground.editor.write('# nothing\n')
  await expect(playground.stage.region).toContainText('The program does nothing.')
})

test('many rooms and cards stay within reach, and no timeline mark lies on another', async ({ page, playground }) => {
  await playground.openCode(`rooms = [bytearray(6) for _ in range(40)]
cards = [memoryview(room) for room in rooms]
parts = [memoryview(room)[1:3] for room in rooms[:20]]
rooms[7].append(1)
`)
  await expect(playground.stage.region.getByRole('group', { name: /^Room rooms\[7\], / })).toBeInViewport()
  const marks = await page.locator('footer button[data-kind]').evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => ({ left, right })))
  for (let i = 1; i < marks.length; i++) expect(marks[i]!.left).toBeGreaterThanOrEqual(marks[i - 1]!.right - 0.5)
})

test('all of the page is reached by Tab, and the focus is seen', async ({ page, playground }) => {
  await playground.openCode('box = bytearray(2)\nview = memoryview(box)\nbox.append(1)\n')
  await page.getByRole('button', { name: 'Share', exact: true }).focus()
  const seen = new Set<string>()
  for (let i = 0; i < 45; i++) {
    if (await playground.editor.textbox.evaluate((box) => box === document.activeElement)) await page.keyboard.press('ControlOrMeta+m')
    await page.keyboard.press('Tab')
    const { name, hasRing } = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement
      const isDrawnByMonaco = at.closest('.monaco-editor') !== null
      const ring = [at, at.nextElementSibling, at.parentElement].some((one) => one && (getComputedStyle(one).outlineStyle !== 'none' || getComputedStyle(one).boxShadow !== 'none'))
      return { name: at.ariaLabel ?? at.textContent?.trim() ?? '', hasRing: ring || isDrawnByMonaco || at === document.body }
    })
    expect(hasRing, `the focus on “${name}” is not seen`).toBe(true)
    seen.add(name)
  }
  for (const name of ['Python code', 'Timeline', 'First step', 'Previous step', 'Play', 'Next error', 'hide the analogy', 'Printed text']) expect([...seen]).toContain(name)
  expect([...seen].some((name) => name.startsWith('Card view'))).toBe(true)
  expect([...seen].some((name) => name.startsWith('byte 0'))).toBe(true)
})
