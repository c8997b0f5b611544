/** What lives as long as the page does: runs, keys, the address bar, the colours, the clock. */
import { keepAddress } from './address'
import { listenToKeys } from './commands'
import { painted } from './painted'
import { playback, playOn } from './stores/playback'
import { followProgress } from './stores/progress'
import { followRefusals } from './stores/remedies'
import { runAsYouType, showFirstRun } from './stores/run'
import { keepScheme, settings } from './stores/settings'

function keepTime(): void {
  let clock: ReturnType<typeof setInterval> | undefined
  const set = () => {
    clearInterval(clock)
    if (playback.getState().playing) clock = setInterval(playOn, 1000 / settings.getState().speed)
  }
  playback.subscribe((now, before) => {
    if (now.playing !== before.playing) set()
  })
  settings.subscribe((now, before) => {
    if (now.speed !== before.speed) set()
  })
}

/** Settles once the link that the page was called with is read, so that the first picture is the right one. */
export async function start(): Promise<void> {
  keepScheme()
  await keepAddress()
  showFirstRun()
  followProgress()
  listenToKeys()
  keepTime()
}

/** The runtime is fetched after the first picture: that one does not need it. */
export async function startRunning(): Promise<void> {
  await painted()
  runAsYouType()
  followRefusals()
}
