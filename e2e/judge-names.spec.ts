import { expect, test } from './fixtures'

/** The page's public interface, row by row: roles and names that people, screen readers and tests rely on. */

const program = `payload = bytearray(b"HELLO")
view = memoryview(payload)
with view[:2] as head:
    print(bytes(head))
try:
    payload.extend(b"!!!")
except BufferError as exc:
    print(exc)
`

test('rooms, cards, bytes, the reason, the slider and the buttons have their roles and names', async ({ page, playground }) => {
  await playground.openCode(program, '&step=7')
  const { region } = playground.stage
  for (const name of ['Editor', 'Output', 'Stage']) await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
  await expect(region.getByRole('group', { name: 'Room payload, bytearray, 5 bytes, 1 export', exact: true })).toBeVisible()
  const room = region.getByRole('group', { name: /^Room payload/ })
  await expect(room.getByRole('gridcell')).toHaveCount(5)
  await expect(room.getByRole('gridcell', { name: 'byte 0, value 0x48, H', exact: true })).toBeVisible()
  await expect(region.getByRole('group', { name: 'Card view, opens payload[0:5], format B, 5 items of 1 byte, writable, out, held by view (module)', exact: true })).toBeVisible()
  await expect(region.getByRole('group', { name: /^Card head, opened payload\[0:2\], .* writable, returned$/ })).toBeVisible()
  await expect(page.getByRole('slider', { name: 'Timeline' })).toHaveAttribute('aria-valuetext', 'step 7 of 9, line 6')
  for (const name of ['First step', 'Previous step', 'Next step', 'Last step', 'Play', 'Next error']) {
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible()
  }
  const reason = page.getByRole('group', { name: /^BufferError: Existing exports of data: object cannot be re-sized/ })
  await expect(reason).toBeVisible()
  await expect(reason.getByRole('list', { name: 'Held by' })).toContainText('view (module), since line 2')
  await expect(page.getByRole('button', { name: 'Projector', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Share this snippet' }).getByRole('textbox', { name: 'Link' })).toHaveValue(/#1\./)
})

test('the reason stands under its line and hides no code, and of the editor no more than the line is needed to see it', async ({ page, playground }) => {
  await page.setViewportSize({ width: 1280, height: 560 })
  await playground.openCode(program, '&step=7')
  const reason = playground.failure('BufferError: ')
  const line = playground.editor.region.locator('.view-line', { hasText: 'payload.extend' })
  const next = playground.editor.region.locator('.view-line', { hasText: 'except' })
  await expect(reason).toBeInViewport({ ratio: 0.95 })
  const [own, card, after] = await Promise.all([line.boundingBox(), reason.boundingBox(), next.boundingBox()])
  expect(card!.y).toBeGreaterThanOrEqual(own!.y + own!.height - 1)
  if (after) expect(after.y).toBeGreaterThanOrEqual(card!.y + card!.height - 1)
})

test('a card that something hidden holds says so as a path', async ({ page, playground }) => {
  await playground.openCode(`def read_header(packet):
    view = memoryview(packet)
    raise ValueError("short")

packet = bytearray(b"PK")
try:
    read_header(packet)
except ValueError as e:
    exc = e
packet.append(1)
`)
  await expect(page.getByRole('group', { name: /^Card view, .* out, held by local view in read_header, kept by exc\.__traceback__$/ })).toBeVisible()
})

test('values belong to the line and the function that bound them', async ({ playground }) => {
  await playground.openCode(`def double(n):
    twice = n * 2
    return twice

answer = double(21)
`)
  const line = (text: string) => playground.editor.region.locator('.view-line', { hasText: text })
  await expect(line('answer')).toContainText('answer = 42')
  await expect(line('answer')).not.toContainText('n = 21')
  await expect(line('twice = n')).toContainText('n = 21')
})

test('a write that is refused marks the bytes it was meant for, and no other', async ({ playground }) => {
  await playground.openCode('view = memoryview(bytearray(6))[1:5].toreadonly()\nview[2] = 1\n')
  await expect(playground.stage.region.locator('[data-untouched]')).toHaveCount(1)
  await expect(playground.stage.region.locator('[data-untouched]')).toHaveAccessibleName(/^byte 3,/)
})
