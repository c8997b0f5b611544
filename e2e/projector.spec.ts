import { expect, test } from './fixtures'

const code = 'payload = bytearray(b"HELLO")\nview = memoryview(payload)\n\npayload.extend(b"!!!")\n'

test('the projector asks before a refusal, counts votes, and a clicker drives it', async ({ playground, page }) => {
  await playground.openCode(code, '&step=1')
  await page.getByRole('button', { name: 'Projector' }).click()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { name: 'Line 4 runs next. What will it do?' })).toBeVisible()
  for (const key of ['2', '2', '4', '1', '2']) await page.keyboard.press(key)
  await expect(page.getByRole('button', { name: 'BufferError, 3 votes' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'TypeError, 1 votes' })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('group', { name: 'BufferError: Existing exports of data: object cannot be re-sized' })).toBeVisible()
  await page.keyboard.press('PageUp')
  await expect(page.getByRole('button', { name: 'BufferError, 3 votes' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('navigation')).toBeVisible()
})

test('a link opens the projector', async ({ playground, page }) => {
  await page.goto(`./#code=${encodeURIComponent(code)}&step=2&view=projector`)
  await expect(page.getByRole('heading', { name: 'Line 4 runs next. What will it do?' })).toBeVisible()
  await expect(playground.stage.room('payload')).toBeVisible()
})

test('it asks about the first line too, before anything has run', async ({ page }) => {
  await page.goto(`./#code=${encodeURIComponent('memoryview("text")\n')}&step=1&view=projector`)
  await expect(page.getByRole('group', { name: /^TypeError/ })).toBeVisible()
  await page.keyboard.press('PageUp')
  await expect(page.getByRole('heading', { name: 'Line 1 runs next. What will it do?' })).toBeVisible()
  await page.keyboard.press('4')
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('group', { name: /^TypeError/ })).toBeVisible()
})

test('bytes that a refused resize would have added stand in the columns of the others', async ({ playground, page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto(`./#code=${encodeURIComponent('packet = bytearray(range(16))\nview = memoryview(packet)\npacket += b"more"\n')}&step=3&view=projector`)
  const room = playground.stage.room('packet')
  await expect(room).toContainText('wanted 20, has 16')
  const left = async (text: string) => (await room.getByText(text, { exact: true }).boundingBox())?.x ?? Number.NaN
  const apart = async () => Math.abs((await left('6d')) - (await left('00'))) + Math.abs((await left('65')) - (await left('03')))
  // The room shakes for a moment.
  await expect.poll(apart).toBeLessThan(1)
})
