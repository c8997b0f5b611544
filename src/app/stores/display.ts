/** How the stage is shown: the base of the numbers, and whether the hotel is told or only the protocol. Kept by the browser. */
import { createStore } from 'zustand/vanilla'
import type { DisplayOptions, Radix } from '../../hotel/scene'

const key = 'buffer-hotel:display'

const radixes: readonly Radix[] = ['hex', 'decimal', 'text']

function remembered(): DisplayOptions {
  const fresh: DisplayOptions = { analogy: true, radix: 'hex' }
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return fresh
    const { analogy, radix } = kept as { analogy?: unknown; radix?: unknown }
    return { analogy: analogy !== false, radix: radixes.find((each) => each === radix) ?? fresh.radix }
  } catch {
    // No storage (a private window, an embedded frame): every visit starts fresh.
    return fresh
  }
}

export const display = createStore<DisplayOptions>(remembered)

display.subscribe((options) => {
  try {
    localStorage.setItem(key, JSON.stringify(options))
  } catch {
    // As above: nothing is remembered.
  }
})

export function chooseRadix(radix: Radix): void {
  display.setState({ radix })
}

export function tellTheAnalogy(analogy: boolean): void {
  display.setState({ analogy })
}
