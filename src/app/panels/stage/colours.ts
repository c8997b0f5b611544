import type { CSSProperties } from 'react'

/** Of what looks at bytes without a card. */
const noCard = { '--card': 'var(--staff)', '--card-soft': 'var(--sunk)', '--card-line': 'var(--soft)' } as CSSProperties

/** The colours of one card for what is inside: --card, --card-soft, --card-line. */
export function cardColours(colour: number | null): CSSProperties {
  if (colour === null) return noCard
  return {
    '--card': `var(--card-${colour})`,
    '--card-soft': `var(--card-${colour}-soft)`,
    '--card-line': `var(--card-${colour}-line)`,
  } as CSSProperties
}
