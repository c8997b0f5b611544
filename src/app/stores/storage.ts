/**
 * What the browser keeps between visits. It may be full or forbidden (a private window, an embedded frame): then
 * nothing is kept, and nothing else changes.
 */
const prefix = 'buffer-hotel:'

/** What is still to be written, made into text only then. */
const waiting = new Map<string, () => string>()
let isDue = false

export function recall(key: string): string | null {
  const newest = waiting.get(key)
  if (newest !== undefined) return newest()
  try {
    return localStorage.getItem(prefix + key)
  } catch {
    return null
  }
}

export function remember(key: string, text: string): void {
  waiting.delete(key)
  try {
    localStorage.setItem(prefix + key, text)
  } catch {
    // Kept for this visit only.
  }
}

function keepAll(): void {
  isDue = false
  for (const [key, textOf] of waiting) remember(key, textOf())
}

/** Kept as soon as nobody waits for the page, and at the latest when it is left: writing blocks it for a moment. */
export function rememberSoon(key: string, textOf: () => string): void {
  waiting.set(key, textOf)
  if (isDue) return
  isDue = true
  setTimeout(keepAll, 150)
}

addEventListener('pagehide', keepAll)
addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') keepAll()
})
