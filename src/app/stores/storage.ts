/**
 * What the browser keeps between visits. It may be full or forbidden (a private window, an embedded frame): then
 * nothing is kept, and nothing else changes.
 */
const prefix = 'buffer-hotel:'

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key)
  } catch {
    return null
  }
}

export function remember(key: string, text: string): void {
  try {
    localStorage.setItem(prefix + key, text)
  } catch {
    // Kept for this visit only.
  }
}
