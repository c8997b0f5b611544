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

  constructor(readonly page: Page) {
    this.editor = new Editor(page)
    this.stage = new Stage(page)
    this.timeline = new Timeline(page)
    this.output = page.getByRole('region', { name: 'Output', exact: true })
    this.lesson = page.getByRole('region', { name: 'Lesson', exact: true })
  }

  /** Opens a fragment and waits until something has run. */
  async open(fragment = ''): Promise<void> {
    await this.page.goto(`./${fragment === '' ? '' : `#${fragment}`}`)
    await expect(this.stage.region).toBeVisible()
  }

  async openCode(code: string, more = ''): Promise<void> {
    await this.open(`code=${encodeURIComponent(code)}${more}`)
    await this.editor.ready()
  }

  /** What went wrong at the step that is shown. */
  failure(start: string): Locator {
    return this.editor.region.getByRole('group', { name: start })
  }
}
