import { expect, expectAccessible, test } from './fixtures'
import { behindGlass, refusedResize, structures } from './programs'

const link = (code: string, more = '') => `code=${encodeURIComponent(code)}${more}`

const sizes = {
  wide: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [size, viewport] of Object.entries(sizes)) {
    test.describe(`${size}, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport })

      test('a lesson, before and after its prediction', async ({ playground, page }) => {
        await playground.open('lesson=the-room')
        if (size === 'wide') await playground.editor.ready()
        await expectAccessible(page)
        await playground.lesson.getByRole('radio').first().click()
        await expect(playground.lesson).toContainText('what happens')
        await playground.lesson.getByRole('button', { name: 'A hint' }).click()
        await expectAccessible(page)
      })

      for (const [title, code] of Object.entries({ refusedResize, behindGlass, structures })) {
        test(`${title} at its error`, async ({ playground, page }) => {
          await playground.openCode(code)
          await playground.timeline.press('Next error')
          await expect(playground.editor.region.getByRole('group').first()).toBeVisible()
          await expectAccessible(page)
          if (size === 'phone') {
            await page.getByRole('tab', { name: 'Stage' }).click()
            await expectAccessible(page)
          }
        })
      }

      test('a SyntaxError, a limit, what is not simulated, and a damaged link', async ({ playground, page }) => {
        await playground.openCode('x = (\n')
        await expect(playground.failure("SyntaxError: '(' was never closed")).toBeVisible()
        await expectAccessible(page)
        await playground.openCode('import tkinter\n', '&step=1')
        await expect(playground.output).toContainText('Not simulated')
        await expectAccessible(page)
        await page.goto('about:blank')
        await playground.open('1.damaged')
        await expect(playground.problems).toBeVisible()
        await expectAccessible(page)
      })

      test('the dialogs and the menu', async ({ playground, page }) => {
        await playground.openCode(refusedResize)
        await page.getByRole('button', { name: 'Share' }).click()
        await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Link' })).toHaveValue(/#1\./)
        await expectAccessible(page)
        await page.keyboard.press('Escape')
        await playground.timeline.slider.focus()
        await page.keyboard.press('?')
        await expect(page.getByRole('dialog', { name: 'All keys' })).toBeVisible()
        await expectAccessible(page)
        await page.keyboard.press('Escape')
        await page.getByRole('button', { name: 'Programs' }).click()
        await expectAccessible(page)
      })

      test('the projector and the embedded page', async ({ page, playground }) => {
        await page.goto(`./#${link(refusedResize, '&step=6&view=projector')}`)
        await expect(page.getByRole('heading', { name: /runs next/ })).toBeVisible()
        await expectAccessible(page)
        await page.keyboard.press('PageDown')
        await expectAccessible(page)
        await page.goto('about:blank')
        await playground.openCode(refusedResize, '&view=embed')
        await expectAccessible(page)
      })
    })
  }
}

test('the whole page by keyboard alone', async ({ playground, page }) => {
  await playground.openCode('room = bytearray(b"abc")\nview = memoryview(room)\nroom.append(1)\n')
  await page.getByRole('button', { name: 'Playground' }).focus()
  const names: string[] = []
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => {
      const element = document.activeElement
      return element?.getAttribute('aria-label') ?? element?.textContent?.trim().slice(0, 30) ?? ''
    })
    names.push(name)
    // The editor keeps Tab until it is told otherwise: Ctrl+M.
    if (name === 'Python code') await page.keyboard.press('Control+m')
    if (name === 'Timeline') break
  }
  expect(names).toEqual(expect.arrayContaining(['Projector', 'Share', 'Programs', 'Python code', 'Editor and stage', 'Previous step', 'Timeline']))
  await page.keyboard.press('Home')
  await playground.timeline.expectAt(1, 3, 1)
  await expect(page.getByRole('checkbox', { name: 'Tab moves focus' })).toBeChecked()
})

test('boundaries move with the arrow keys', async ({ playground, page }) => {
  await playground.openCode('a = 1\n')
  const boundary = page.getByRole('separator', { name: 'Editor and stage' })
  const before = (await playground.stage.region.boundingBox())?.width ?? 0
  await boundary.focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(async () => (await playground.stage.region.boundingBox())?.width ?? 0).toBeGreaterThan(before)
})

test('nothing moves under reduced motion', async ({ playground, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await playground.openCode(refusedResize, '&step=2')
  await playground.timeline.press('Next error')
  await expect(playground.failure('BufferError')).toBeVisible()
  const moving = await page.evaluate(() =>
    document.getAnimations().filter((animation) => {
      const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null
      return target?.closest('.monaco-editor') === null
    }).length,
  )
  expect(moving).toBe(0)
})

test('at twice the size everything can still be reached', async ({ playground, page }) => {
  await page.setViewportSize({ width: 720, height: 450 })
  await playground.openCode(refusedResize)
  await expect(playground.timeline.slider).toBeInViewport({ ratio: 1 })
  await page.getByRole('tab', { name: 'Stage' }).click()
  await expect(playground.stage.room('payload')).toBeVisible()
  await playground.timeline.press('Next error')
  await expect(page.getByRole('tab', { name: 'Editor' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720)
})

test('the choice of colours stays', async ({ playground, page }) => {
  await playground.open()
  await page.getByRole('button', { name: 'Colours: as the system' }).click()
  await page.getByRole('button', { name: 'Colours: light' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
