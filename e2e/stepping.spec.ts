import { expect, test } from './fixtures'
import type { Playground } from './pages/Playground'
import { refusedResize } from './programs'

/** Everything that the stage says, as text. */
async function said(playground: Playground) {
  return (await playground.stage.region.ariaSnapshot()) + (await playground.output.innerText())
}

test('stepping forwards and backwards shows the same at each step', async ({ playground, page }) => {
  await playground.openCode(refusedResize)
  const { timeline } = playground
  await timeline.press('First step')
  const count = Number(await timeline.slider.getAttribute('max'))
  const forwards: string[] = []
  for (let step = 1; step <= count; step++) {
    await expect(timeline.slider).toHaveValue(String(step))
    forwards.push(await said(playground))
    if (step < count) await timeline.press('Next step')
  }
  expect(new Set(forwards).size).toBeGreaterThan(5)
  for (let step = count; step >= 1; step--) {
    await expect(timeline.slider).toHaveValue(String(step))
    expect(await said(playground), `backwards at step ${step}`).toBe(forwards[step - 1])
    if (step > 1) await timeline.press('Previous step')
  }
  // And jumping, in an order of its own.
  for (const step of [count, 1, Math.ceil(count / 2), 2, count - 1]) {
    await timeline.slider.fill(String(step))
    expect(await said(playground), `jumped to step ${step}`).toBe(forwards[step - 1])
  }
  await page.keyboard.press('Home')
})

test('the slider says step and line, and the keys move it', async ({ playground, page }) => {
  await playground.openCode('a = bytearray(2)\nv = memoryview(a)\nb = 1\nv.release()\na.append(3)\n')
  const { timeline } = playground
  await timeline.expectAt(5, 5, 5)
  await timeline.slider.focus()
  await page.keyboard.press('Home')
  await timeline.expectAt(1, 5, 1)
  await page.keyboard.press('ArrowRight')
  await timeline.expectAt(2, 5, 2)
  await page.keyboard.press('Shift+ArrowRight')
  await timeline.expectAt(4, 5, 4)
  await page.keyboard.press('Shift+ArrowLeft')
  await timeline.expectAt(2, 5, 2)
  await page.keyboard.press('ArrowLeft')
  await timeline.expectAt(1, 5, 1)
  await page.keyboard.press('End')
  await timeline.expectAt(5, 5, 5)
})

test('Alt and the arrows step from inside the editor, and plain arrows move its cursor', async ({ playground, page }) => {
  await playground.openCode('a = 1\nb = 2\nc = 3\n')
  await playground.editor.textbox.focus()
  await page.keyboard.press('Alt+ArrowLeft')
  await playground.timeline.expectAt(2, 3, 2)
  await page.keyboard.press('ArrowLeft')
  await playground.timeline.expectAt(2, 3, 2)
  await page.keyboard.press('Alt+ArrowRight')
  await playground.timeline.expectAt(3, 3, 3)
})

test('play runs to the end and never starts by itself', async ({ playground, page }) => {
  await playground.openCode('a = 1\nb = 2\nc = 3\n')
  const { timeline } = playground
  await timeline.press('First step')
  await page.waitForTimeout(1500)
  await timeline.expectAt(1, 3, 1)
  await page.getByRole('combobox', { name: 'Speed of playing' }).selectOption('5')
  await timeline.press('Play')
  await timeline.expectAt(3, 3, 3)
  await expect(timeline.button('Play')).toHaveAttribute('aria-pressed', 'false')
})

test('whoever stands in the middle stays there while a later line changes', async ({ playground, page }) => {
  await playground.openCode('a = bytearray(2)\nb = 2\nc = 3\n', '&step=1')
  await playground.timeline.expectAt(1, 3, 1)
  await playground.editor.textbox.focus()
  await page.keyboard.press('ControlOrMeta+End')
  await playground.editor.type('d = 4')
  await playground.timeline.expectAt(1, 4, 1)
})

test('the list of keys opens with a question mark and closes with Escape', async ({ playground, page }) => {
  await playground.openCode('a = 1\n')
  await playground.timeline.slider.focus()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'All keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'All keys' })).toBeHidden()
})

test('from the last error on, Next error begins again and says so', async ({ playground, page }) => {
  await playground.openCode('for n in range(2):\n    try:\n        bytearray(b"x")[9]\n    except IndexError:\n        pass\n')
  const { timeline } = playground
  const remark = page.getByRole('status').filter({ hasText: 'errors' })
  await timeline.press('Next error')
  await expect(remark).toHaveText('Back at the first of 2 errors.')
  await timeline.press('Next error')
  await expect(remark).toHaveCount(0)
})
