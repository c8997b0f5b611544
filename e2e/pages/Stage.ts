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

  byte(room: string, index: number): Locator {
    return this.room(room).getByRole('gridcell', { name: new RegExp(`^byte ${index},`) })
  }
}
