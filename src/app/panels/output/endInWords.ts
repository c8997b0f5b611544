/** Why a run ended that Python itself would have carried on, and what helps. */
import type { Outcome } from '../../../python/events'

type End = Extract<Outcome, { kind: 'notSimulated' | 'limit' }>

const limitAdvice: Record<Extract<Outcome, { kind: 'limit' }>['limit'], string> = {
  steps: 'Does a loop never end? The last steps are kept, and can be visited.',
  seconds: 'Does a loop never end? The steps up to here can be visited.',
  bytes: 'That is more than a page can hold. Try it with a smaller buffer: the rules are the same.',
  output: 'Does a loop never end? The end of the output is kept.',
}

export function endInWords(end: End): { readonly heading: string; readonly advice: string } {
  if (end.kind === 'notSimulated') {
    return { heading: `Not simulated: ${end.what}`, advice: 'Buffer Hotel does not have this, and does not guess. Python itself would run it.' }
  }
  const message = end.message.replace(/\.$/, '').replace(/ and was stopped$/, '').replace(/^T/, 't').replace(/\d{4,}/g, (digits) => Number(digits).toLocaleString('en'))
  return { heading: `Stopped at a limit: ${message}`, advice: limitAdvice[end.limit] }
}
