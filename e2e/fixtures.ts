import AxeBuilder from '@axe-core/playwright'
import { type Page, test as base, expect } from '@playwright/test'
import { Playground } from './pages/Playground'

interface Fixtures {
  readonly playground: Playground
  /** Fails at the end of a test in which the page wrote an error to its console. */
  readonly quietConsole: undefined
}

/** What the browser says of requests that a test itself has stopped. */
const stopped = /net::ERR_FAILED|Failed to fetch dynamically imported module/

export const test = base.extend<Fixtures>({
  playground: async ({ page }, use) => use(new Playground(page)),
  quietConsole: [
    async ({ page }, use) => {
      const said: string[] = []
      page.on('pageerror', (error) => said.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error' && !stopped.test(message.text())) said.push(message.text())
      })
      await use(undefined)
      expect(said).toEqual([])
    },
    { auto: true },
  ],
})

export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const said = violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `  ${node.target.join(' ')}\n    ${node.failureSummary?.replaceAll('\n', ' ')}`).join('\n')}`)
  expect(said.join('\n')).toBe('')
}

export { expect }
