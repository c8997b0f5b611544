import { type Locator, type Page, expect } from '@playwright/test'

export class Editor {
  readonly region: Locator
  readonly textbox: Locator

  constructor(readonly page: Page) {
    this.region = page.getByRole('region', { name: 'Editor', exact: true })
    this.textbox = this.region.getByRole('textbox').first()
  }

  /** Monaco is loaded where it is to be; a small screen keeps the plain editor. */
  async ready(): Promise<void> {
    await expect(this.textbox).toBeVisible()
    if (await this.page.evaluate(() => matchMedia('(max-width: 699px), (pointer: coarse)').matches)) return
    await expect(this.region.locator('.monaco-editor .view-line').first()).toBeAttached({ timeout: 30_000 })
  }

  /** Instead of all that is there, in one piece, as a paste does. */
  async write(code: string): Promise<void> {
    await this.ready()
    await this.textbox.focus()
    await this.page.keyboard.press('ControlOrMeta+A')
    await this.page.keyboard.insertText(code)
  }

  /** Key by key, as a person would; without line breaks, which the editor indents after by itself. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 15 })
  }
}
