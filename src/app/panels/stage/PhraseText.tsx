import type { Phrase } from '../../../hotel/scene'

/** A sentence with names of the program set apart. */
export function PhraseText({ phrase }: { phrase: Phrase }) {
  return phrase.map((part, i) => {
    if (typeof part === 'string') return part
    return 'code' in part ? <code key={i}>{part.code}</code> : <strong key={i}>{part.strong}</strong>
  })
}
