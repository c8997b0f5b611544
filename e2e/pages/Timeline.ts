import { type Locator, type Page, expect } from '@playwright/test'

type Button = 'First step' | 'Previous step' | 'Next step' | 'Last step' | 'Play' | 'Next error'

export class Timeline {
  readonly slider: Locator

  constructor(readonly page: Page) {
    this.slider = page.getByRole('slider', { name: 'Timeline' })
  }

  button(name: Button): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  async press(name: Button): Promise<void> {
    await this.button(name).click()
  }

  async expectAt(step: number, of: number, line: number): Promise<void> {
    await expect(this.slider).toHaveAttribute('aria-valuetext', `step ${step} of ${of}, line ${line}`)
  }

  async expectEnd(count: number): Promise<void> {
    await expect(this.slider).toHaveAttribute('aria-valuetext', new RegExp(`^step ${count} of ${count},`))
  }
}
