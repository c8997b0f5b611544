import type { Locator, Page } from '@playwright/test'

export class Stage {
  readonly region: Locator

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'Stage', exact: true })
  }

  room(name: string): Locator {
    return this.region.getByRole('group', { name: new RegExp(`^Room ${name}\\b`) })
  }

  card(name: string): Locator {
    return this.region.getByRole('group', { name: new RegExp(`^Card ${name}\\b`) })
  }

  guest(name: string): Locator {
    return this.region.getByRole('group', { name: new RegExp(`^Guest ${name},`) })
  }

  /** What says that the run is not in its usual order. */
  get schedule(): Locator {
    return this.region.getByRole('group', { name: /^This run follows the schedule / })
  }

  byte(room: string, index: number): Locator {
    return this.room(room).getByRole('gridcell', { name: new RegExp(`^byte ${index},`) })
  }
}
