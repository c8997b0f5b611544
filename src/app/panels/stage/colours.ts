import type { CSSProperties } from 'react'

/** The colours of one card for what is inside: --card, --card-soft, --card-line. */
export function cardColours(colour: number): CSSProperties {
  return {
    '--card': `var(--card-${colour})`,
    '--card-soft': `var(--card-${colour}-soft)`,
    '--card-line': `var(--card-${colour}-line)`,
  } as CSSProperties
}
