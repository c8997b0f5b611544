import { expect, test } from './fixtures'
import { behindGlass, heldByGenerator, refusedResize, structures } from './programs'

test('a program that is put into the editor shows its rooms, cards, refusal and output', async ({ playground }) => {
  await playground.open()
  await playground.editor.write(refusedResize)
  const { stage, timeline, output } = playground

  await expect(output).toContainText("bytearray(b'HELLO!!!')")
  await expect(stage.room('payload')).toHaveAccessibleName(/^Room payload, bytearray, 8 bytes, 0 exports/)
  await expect(stage.byte('payload', 7)).toHaveAccessibleName(/^byte 7, value 0x21, !/)

  await timeline.press('Next error')
  await expect(playground.failure('BufferError: Existing exports of data: object cannot be re-sized')).toBeVisible()
  await expect(stage.room('payload')).toHaveAccessibleName(/^Room payload, bytearray, 5 bytes, 1 export/)
  await expect(stage.card('view')).toHaveAccessibleName(/payload\[0:5\].*format B.*writable, out.*view/)
  await expect(stage.card('head')).toHaveAccessibleName(/returned/)
  await expect(output).toContainText("b'HE'")
  await expect(output).not.toContainText('HELLO!!!')
})

test('a write behind glass is refused in CPython’s words and ends the program with its traceback', async ({ playground }) => {
  await playground.openCode(behindGlass)
  await expect(playground.failure('TypeError: cannot modify read-only memory')).toBeVisible()
  await expect(playground.output).toContainText('Traceback (most recent call last):')
  await expect(playground.output).toContainText('line 3, in <module>')
  await expect(playground.stage.card('view')).toHaveAccessibleName(/read only/)
})

test('an assignment of another structure says what was wanted and what was offered', async ({ playground }) => {
  await playground.openCode(structures)
  await expect(playground.failure('ValueError: memoryview assignment: lvalue and rvalue have different structures')).toBeVisible()
  await expect(playground.stage.room('numbers')).toHaveAccessibleName(/^Room numbers, array/)
})

test('a suspended generator is named as the holder', async ({ playground }) => {
  await playground.openCode(heldByGenerator)
  const failure = playground.failure('BufferError: Existing exports of data: object cannot be re-sized')
  await expect(failure).toContainText('reader')
})

test('while the text does not parse the last good run stays, and the error is said', async ({ playground, page }) => {
  await playground.openCode('room = bytearray(b"abc")\n')
  await expect(playground.stage.room('room')).toBeVisible()
  await playground.editor.textbox.focus()
  await page.keyboard.press('ControlOrMeta+End')
  await playground.editor.type('x = )')
  await expect(playground.failure("SyntaxError: unmatched ')'")).toBeVisible()
  await expect(playground.output).toContainText("SyntaxError: unmatched ')'")
  await expect(playground.stage.room('room')).toBeVisible()
  await page.keyboard.press('Backspace')
  await playground.editor.type('1')
  await expect(playground.failure("SyntaxError: unmatched ')'")).toBeHidden()
})

/** Each line takes long enough for the limit of time, five seconds, to come before the limit of steps on any machine. */
const endless = 'while True: sum(range(30000))\n'

test('the page answers while a loop that never ends runs, and the loop ends at a limit', async ({ playground }) => {
  await playground.openCode('room = bytearray(3)\nroom[0] = 1\n')
  await playground.timeline.expectAt(2, 2, 2)
  await playground.editor.write(endless)
  // Nothing on the page waits for the loop: the last good run can be walked through before the loop has ended.
  await playground.timeline.press('Previous step')
  await playground.timeline.expectAt(1, 2, 1)
  await expect(playground.stage.room('room')).toBeVisible()
  await expect(playground.output).toContainText('Stopped at a limit', { timeout: 30_000 })
  await playground.editor.write('answer = bytearray(b"42")\n')
  await expect(playground.stage.room('answer')).toBeVisible()
})

test('newer text takes over from a loop that never ends', async ({ playground }) => {
  await playground.openCode(endless)
  await playground.editor.write('answer = bytearray(b"42")\nprint("here")\n')
  await expect(playground.stage.room('answer')).toBeVisible()
  await expect(playground.output).toContainText('here')
})

test('a million steps are handed over whole, and the page goes on answering', async ({ playground, page }) => {
  await playground.openCode('total = 0\n')
  await playground.editor.write('room = bytearray(8)\ntotal = 0\nwhile True:\n    total += 1\n    room[total % 8] = total % 256\n')
  await expect(playground.output).toContainText('Stopped at a limit', { timeout: 30_000 })
  await expect(playground.stage.room('room')).toBeVisible()
  const { slider } = playground.timeline
  const last = Number(await slider.getAttribute('max'))
  expect(last).toBeGreaterThan(1000)
  await playground.timeline.press('Previous step')
  await expect(slider).toHaveValue(String(last - 1))
  await slider.focus()
  await page.keyboard.press('Home')
  await expect(slider).toHaveValue(String(await slider.getAttribute('min')))
  await expect(playground.stage.byte('room', 0)).toBeVisible()
})

test.describe('limits are answers', () => {
  for (const [title, code, words] of [
    ['endless output', 'while True: print("x" * 1000)\n', /Stopped at a limit/],
    ['ten terabytes', 'room = bytearray(10**13)\n', /MemoryError|Stopped at a limit/],
    ['endless recursion', 'def f(): return f()\nf()\n', /RecursionError: maximum recursion depth exceeded/],
  ] as const) {
    test(title, async ({ playground }) => {
      await playground.openCode(code)
      await expect(playground.output).toContainText(words, { timeout: 30_000 })
      await playground.editor.write('answer = bytearray(b"42")\n')
      await expect(playground.stage.room('answer')).toBeVisible()
    })
  }
})

test('what is not simulated is named with its line', async ({ playground }) => {
  await playground.openCode('x = 1\nimport tkinter\n')
  await expect(playground.output).toContainText(/Not simulated: .*tkinter.*\(line 2\)/)
})

test('keys typed one by one all arrive, also while it runs', async ({ playground, page }) => {
  await playground.openCode('')
  await playground.editor.textbox.focus()
  await playground.editor.type('room = bytearray(b"typed")')
  await expect(playground.stage.room('room')).toHaveAccessibleName(/5 bytes/)
  await page.keyboard.press('Enter')
  await playground.editor.type('print(len(room))')
  await expect(playground.output).toContainText('5')
})

test('a ready program can be chosen, and the own text comes back with undo', async ({ playground, page }) => {
  await playground.openCode('mine = bytearray(2)\n')
  await page.getByRole('button', { name: 'Programs' }).click()
  await page.getByRole('button', { name: 'A pool of buffers' }).click()
  await expect(playground.output).toContainText('I can still read')
  await playground.editor.textbox.focus()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(playground.stage.room('mine')).toBeVisible()
})

test('pointing at a name shows its value and lights up its card, and the other way round', async ({ playground, page }) => {
  await playground.openCode('room = bytearray(b"abc")\nview = memoryview(room)\n')
  await playground.editor.region.locator('.view-line').nth(1).getByText('view', { exact: false }).first().hover({ position: { x: 10, y: 12 } })
  await expect(page.locator('.monaco-hover').first()).toContainText('view = <memory')
  await expect(playground.stage.card('view')).toHaveAttribute('data-lit', 'true')
  await playground.stage.card('view').hover()
  await expect(playground.editor.region.locator('.hotel-lit').first()).toHaveText('view')
})

test('text that is put into the box as a form is filled arrives as it is, indentation included', async ({ playground }) => {
  await playground.openCode('old = 1\n\nfor i in range(3):\n    print(i)\n')
  await playground.editor.textbox.focus()
  await playground.editor.textbox.fill(refusedResize)
  await expect(playground.output).toContainText("bytearray(b'HELLO!!!')")
  await expect(playground.timeline.slider).toHaveAttribute('aria-valuetext', /line 13$/)
})
