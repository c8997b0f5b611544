import { expect, test } from './fixtures'

test('the first visit opens the first lesson one step before the refusal', async ({ playground }) => {
  await playground.open()
  await expect(playground.lesson.getByRole('heading', { level: 1 })).toHaveText('The room')
  await expect(playground.timeline.slider).toHaveAttribute('aria-valuetext', /line 5$/)
  await playground.timeline.press('Next step')
  await expect(playground.failure('BufferError: Existing exports of data: object cannot be re-sized')).toBeVisible()
})

test('a prediction is answered, stays beside the outcome, and survives a reload', async ({ playground, page }) => {
  await playground.open('lesson=the-wall-that-will-not-move')
  await playground.editor.ready()
  const prediction = playground.lesson.getByRole('radiogroup', { name: 'Your prediction' })
  await prediction.getByRole('radio', { name: 'It grows to 8 bytes' }).click()
  await expect(playground.lesson).toContainText('one card is enough')
  await expect(playground.failure('BufferError')).toBeVisible()
  await prediction.getByRole('radio', { name: 'BufferError' }).click()
  await expect(prediction).toContainText('your prediction, and it held')
  await page.reload()
  await expect(prediction).toContainText('your prediction, and it held')
})

test('with the keyboard the arrows look around and Enter answers', async ({ playground, page }) => {
  await playground.open('lesson=the-wall-that-will-not-move')
  await playground.editor.ready()
  const prediction = playground.lesson.getByRole('radiogroup', { name: 'Your prediction' })
  await prediction.getByRole('radio').first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(prediction.getByRole('radio', { name: 'BufferError' })).toBeChecked()
  await expect(prediction).not.toContainText('your prediction')
  await page.keyboard.press('Enter')
  await expect(prediction).toContainText('your prediction, and it held')
})

test('tasks are done by what the program does, and stay done', async ({ playground, page }) => {
  await playground.open('lesson=the-wall-that-will-not-move')
  const tasks = playground.lesson.getByRole('list', { name: 'Tasks' }).getByRole('listitem')
  await expect(tasks).toHaveText([/^to do: Return the card/, /^to do: Do it with a with block/])
  await playground.editor.write(`payload = bytearray(b"HELLO")
view = memoryview(payload)
head = view[:2]
print(bytes(head))
view.release()
try:
    payload.extend(b"!!!")
except BufferError as exc:
    print(exc)
`)
  await expect(playground.lesson).toContainText('Releasing the first view is not enough')
  await playground.editor.write('payload = bytearray(b"HELLO")\nwith memoryview(payload) as view:\n    print(bytes(view[:2]))\npayload.extend(b"!!!")\n')
  await expect(tasks).toHaveText([/^done/, /^done/])
  await page.reload()
  await expect(tasks).toHaveText([/^done/, /^done/])
  await expect(playground.editor.region).toContainText('payload.extend')
})

test('hints come one by one and end with the solution', async ({ playground }) => {
  await playground.open('lesson=the-room')
  await playground.editor.ready()
  await playground.lesson.getByRole('button', { name: 'A hint' }).click()
  await playground.lesson.getByRole('button', { name: 'Another hint' }).click()
  await playground.lesson.getByRole('button', { name: 'Another hint' }).click()
  await playground.lesson.getByRole('button', { name: 'Put the solution into the editor' }).click()
  await expect(playground.lesson.getByRole('list', { name: 'Tasks' }).getByRole('listitem')).toHaveText([/^done/, /^done/])
  await playground.lesson.getByRole('button', { name: 'Start again' }).click()
  await expect(playground.timeline.slider).toHaveAttribute('aria-valuetext', /line 5$/)
})

test('the way through the lessons, and back with the browser', async ({ playground, page }) => {
  await playground.open('lesson=the-room')
  await playground.editor.ready()
  await playground.timeline.slider.focus()
  await page.keyboard.press('l')
  const title = playground.lesson.getByRole('heading', { level: 1 })
  await expect(title).toHaveText('The card')
  await page.getByRole('button', { name: 'Playground' }).click()
  await expect(playground.lesson).toHaveCount(0)
  await page.goBack()
  await expect(title).toHaveText('The card')
})

test('progress that is damaged, or storage that is forbidden, is no obstacle', async ({ playground, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError') } })
  })
  await playground.open()
  await expect(playground.lesson.getByRole('heading', { level: 1 })).toHaveText('The room')
  await playground.editor.write('room = bytearray(3)\n')
  await expect(playground.stage.room('room')).toBeVisible()
})

test('a lesson file that is dropped on the page opens, or says what is wrong in which line', async ({ playground, page }) => {
  await playground.open()
  await playground.editor.ready()
  const drop = (name: string, text: string) =>
    page.evaluate(
      ([fileName, content]) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([content], fileName, { type: 'text/markdown' }))
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }))
      },
      [name, text],
    )
  await drop('mine.md', '---\ntitle: Mine\n---\n\nHello.\n\n## Program\n\n```python\nroom = bytearray(4)\n```\n')
  await expect(playground.lesson.getByRole('heading', { level: 1 })).toHaveText('Mine')
  await expect(playground.stage.room('room')).toBeVisible()
  await drop('broken.md', '---\ntitle: Broken\n---\n\n## Programme\n')
  await expect(playground.problems).toContainText('broken.md, line 5')
})
