import { expect, expectAccessible, test } from './fixtures'
import type { Playground } from './pages/Playground'
import { program } from './programs'

const race = program('race-for-a-buffer.py')

/** A search runs a program many times, and ends by itself at its bound. */
const whileSearching = { timeout: 60_000 }
test.describe.configure({ timeout: 150_000 })

/** No order of these two goes wrong: the lock sees to it. */
const locked = `import threading
room = bytearray(b"shared")
lock = threading.Lock()
def look():
    with lock:
        view = memoryview(room)
        view.release()
def grow():
    with lock:
        room.append(33)
guests = [threading.Thread(target=work) for work in (look, grow)]
for guest in guests: guest.start()
for guest in guests: guest.join()
print(len(room))
`

async function search(playground: Playground) {
  const { page } = playground
  await page.getByRole('button', { name: 'Find a schedule that fails' }).click()
  const dialog = page.getByRole('dialog', { name: 'Find a schedule that fails' })
  await expect(dialog.getByRole('radio', { name: 'a BufferError that nobody catches' })).toBeChecked()
  return dialog
}

test('a race is found, stepped through, shared, and left again', async ({ playground, page }) => {
  await playground.openCode(race)
  await expect(playground.output).toContainText("bytearray(b'shared!')")
  await expect(playground.stage.schedule).toHaveCount(0)
  const dialog = await search(playground)
  await dialog.getByRole('button', { name: 'Search' }).click()
  await expect(dialog.getByRole('status')).toContainText('Found a schedule that fails. BufferError: Existing exports of data: object cannot be re-sized', whileSearching)
  await expect(dialog.getByRole('status')).toContainText(/Turns: MainThread → looker → grower/)
  await dialog.getByRole('button', { name: 'Step through it' }).click()

  await expect(playground.stage.schedule).toBeVisible()
  await expect(playground.failure('BufferError: Existing exports of data: object cannot be re-sized')).toContainText('view')
  await expect(playground.stage.guest('grower')).toHaveAccessibleName(/runs line 10/)
  await expect(playground.stage.guest('looker')).toHaveAccessibleName(/took (temporary )?view$/)

  await expect(page).toHaveURL(/schedule=|#1\./)
  await page.getByRole('button', { name: 'Share' }).click()
  const link = page.getByRole('dialog').getByRole('textbox', { name: 'Link' })
  await expect(link).toHaveValue(/#1\./)
  const shared = await link.inputValue()
  await page.goto('about:blank')
  await page.goto(shared)
  await expect(playground.stage.schedule).toBeVisible()
  await expect(playground.failure('BufferError: Existing exports of data: object cannot be re-sized')).toBeVisible()

  await playground.stage.schedule.getByRole('button', { name: 'Back to the usual order' }).click()
  await expect(playground.stage.schedule).toHaveCount(0)
  await expect(playground.output).toContainText("bytearray(b'shared!')")
})

test('where no order fails, the search says so with its figures', async ({ playground }) => {
  await playground.openCode(locked)
  const dialog = await search(playground)
  await dialog.getByRole('radio', { name: 'the program prints' }).check()
  await expect(dialog.getByRole('button', { name: 'Search' })).toBeDisabled()
  await dialog.getByRole('textbox').fill('Traceback')
  await dialog.getByRole('button', { name: 'Search' }).click()
  await expect(dialog.getByRole('status')).toContainText(/Searching/)
  await dialog.getByRole('button', { name: 'Stop' }).click()
  await expect(dialog.getByRole('status')).toContainText(/Stopped after [\d,]+ runs?\. None of them failed\./)
  await dialog.getByRole('textbox').fill('7')
  await dialog.getByRole('button', { name: 'Search' }).click()
  await expect(dialog.getByRole('status')).toContainText('It fails in its usual order.', whileSearching)
  await expect(playground.stage.schedule).toHaveCount(0)
})

test('tasks that nobody can disturb: how much was tried is said', async ({ playground }) => {
  await playground.openCode(`import asyncio
async def add(room, value):
    await asyncio.sleep(0)
    room.append(value)
async def main():
    room = bytearray()
    await asyncio.gather(add(room, 1), add(room, 2))
    print(len(room))
asyncio.run(main())
`)
  const dialog = await search(playground)
  await dialog.getByRole('button', { name: 'Search' }).click()
  await expect(dialog.getByRole('status')).toContainText(/No schedule (fails|that fails was found)\. ?Every order of turns that differs from the usual one in at most \d choices? was run: [\d,]+ runs? in/, whileSearching)
})

test('a link with a schedule opens it, and one with a damaged schedule says so', async ({ playground, page }) => {
  await playground.openCode(race, '&schedule=7')
  await expect(playground.stage.schedule).toHaveAccessibleName('This run follows the schedule 7')
  await page.goto('about:blank')
  await playground.openCode(race, '&schedule=1%3Bdrop')
  await expect(playground.problems).toContainText('The schedule in this link cannot be used')
  await expect(playground.stage.schedule).toHaveCount(0)
  await expect(playground.output).toContainText("bytearray(b'shared!')")
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    test('guests, a schedule and its dialog can be used by everyone', async ({ playground, page }) => {
      await playground.openCode(race, '&schedule=7')
      await expect(playground.stage.guest('looker')).toBeVisible()
      await expectAccessible(page)
      await search(playground)
      await expectAccessible(page)
      await page.setViewportSize({ width: 390, height: 844 })
      await page.keyboard.press('Escape')
      await page.getByRole('tab', { name: 'Stage' }).click()
      await expect(playground.stage.guest('looker')).toBeVisible()
      await expectAccessible(page)
    })
  })
}
