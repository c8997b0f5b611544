import { expect, test } from './fixtures'

const code = 'payload = bytearray(b"HELLO")\nview = memoryview(payload)\nprint(bytes(view[:2]))\ntry:\n    payload.extend(b"!!!")\nexcept BufferError as exc:\n    print(exc)\n'

test('a remedy that was tried out is an edit: it helps, and Undo takes it back', async ({ playground, page }) => {
  await playground.openCode(code)
  await playground.timeline.press('Next error')
  const failure = playground.failure('BufferError: Existing exports of data: object cannot be re-sized')
  await failure.getByRole('button', { name: 'Release it first' }).click()
  await expect(playground.editor.region).toContainText('view.release()')
  await expect(playground.stage.room('payload')).toHaveAccessibleName(/8 bytes, 0 exports/)
  await expect(failure).toBeHidden()
  await expect(playground.timeline.button('Next error')).toBeDisabled()
  await playground.editor.textbox.focus()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(playground.timeline.button('Next error')).toBeEnabled()
  await expect(playground.editor.region).not.toContainText('view.release()')
})

test('only what helps is offered', async ({ playground }) => {
  // Released before line 3, the view could not be read in line 4.
  await playground.openCode('box = bytearray(3)\nview = memoryview(box)\nbox.append(1)\nprint(view[0])\n')
  const failure = playground.failure('BufferError')
  await expect(failure.getByRole('button', { name: 'Work on a copy', exact: true })).toBeVisible()
  await expect(failure.getByRole('button', { name: 'Release it first' })).toHaveCount(0)
  await expect(failure.getByRole('list', { name: 'What helps' })).toContainText('Release it first')
})

test('a write behind glass can be made to pass', async ({ playground }) => {
  await playground.openCode('data = b"immutable"\nview = memoryview(data)\nview[0] = 73\n')
  await playground.failure('TypeError: cannot modify read-only memory').getByRole('button', { name: 'Make it a bytearray' }).click()
  await expect(playground.stage.byte('data', 0)).toHaveAccessibleName(/^byte 0, value 0x49, I/)
})
