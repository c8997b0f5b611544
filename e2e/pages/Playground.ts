import { type Locator, type Page, expect } from '@playwright/test'
import { Editor } from './Editor'
import { Stage } from './Stage'
import { Timeline } from './Timeline'

/** The whole page, by the roles and names that people rely on. */
export class Playground {
  readonly editor: Editor
  readonly stage: Stage
  readonly timeline: Timeline
  readonly output: Locator
  readonly lesson: Locator
  /** What is wrong with a link or a lesson; Monaco has alerts of its own outside. */
  readonly problems: Locator

  constructor(readonly page: Page) {
    this.editor = new Editor(page)
    this.stage = new Stage(page)
    this.timeline = new Timeline(page)
    this.output = page.getByRole('region', { name: 'Output', exact: true })
    this.problems = page.getByRole('main').getByRole('alert')
    this.lesson = page.getByRole('region', { name: 'Lesson', exact: true })
  }

  /** Opens a fragment and waits until something has run. */
  async open(fragment = ''): Promise<void> {
    await this.page.goto(`./${fragment === '' ? '' : `#${fragment}`}`)
    await expect(this.timeline.slider).toBeVisible()
  }

  async openCode(code: string, more = ''): Promise<void> {
    await this.open(`code=${encodeURIComponent(code)}${more}`)
    await this.editor.ready()
    await expect(this.page.getByText('runs as you type')).toBeVisible()
  }

  /** What went wrong at the step that is shown. */
  failure(start: string): Locator {
    return this.editor.region.getByRole('group', { name: start })
  }
}
