import { expect, expectAccessible, test } from './fixtures'
import { refusedResize } from './programs'

// The real CPython takes its time to start on a slow machine.
test.setTimeout(180_000)

test('the real CPython is fetched only when asked, and says the same', async ({ playground, page }) => {
  const fetched: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.includes('/py/')) fetched.push(request.url())
  })
  await playground.openCode(refusedResize)
  expect(fetched).toEqual([])
  await page.getByRole('button', { name: 'Check with CPython' }).click()
  const dialog = page.getByRole('dialog', { name: 'Check with CPython' })
  await expect(dialog).toContainText('32-bit')
  await expect(dialog).toContainText('CPython 3.14.2 says the same.', { timeout: 150_000 })
  await expectAccessible(page)
  expect(fetched.length).toBeGreaterThan(3)
  expect(new Set(fetched.map((url) => new URL(url).origin)).size).toBe(1)
  await page.keyboard.press('Escape')

  // Of another word size, and uncaught.
  await playground.editor.write('import struct\nprint(struct.calcsize("l"))\nmemoryview(b"ab")[0] = 1\n')
  await expect(playground.output).toContainText('cannot modify read-only memory')
  await page.getByRole('button', { name: 'Check with CPython' }).click()
  await expect(dialog).toContainText('says something else', { timeout: 60_000 })
  await expect(dialog.getByRole('row', { name: /line 1 of the output 8 4/ })).toBeVisible()
  await expectAccessible(page)
})
