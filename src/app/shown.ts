/** What is on the screen at this moment: the world of the chosen step, and its scene. Every panel draws from this. */
import { useStore } from 'zustand'
import { notesOf, marksOf, sceneOf, standsOf } from '../hotel'
import type { DisplayOptions, LineMark, LineNote, Scene, StandMark } from '../hotel/scene'
import type { Recording, World } from '../timeline'
import { display } from './stores/display'
import { bounds, playback } from './stores/playback'
import { run } from './stores/run'

export interface Shown {
  readonly recording: Recording
  readonly source: string
  readonly step: number
  readonly world: World
  readonly scene: Scene
  readonly notes: readonly LineNote[]
  readonly marks: readonly LineMark[]
  /** Where the guests stand who do not run. */
  readonly stands: readonly StandMark[]
}

interface Asked {
  readonly recording: Recording
  readonly source: string
  readonly step: number
  readonly options: DisplayOptions
}

let last: { readonly asked: Asked; readonly shown: Shown } | null = null

/** Panels ask for the same step one after the other: it is worked out once. */
function show(asked: Asked): Shown {
  if (last && last.asked.recording === asked.recording && last.asked.step === asked.step && last.asked.options === asked.options) return last.shown
  const { recording, source, step, options } = asked
  const world = recording.worldAt(step)
  const scene = sceneOf(world, recording, options)
  const shown: Shown = {
    recording,
    source,
    step,
    world,
    scene,
    stands: standsOf(scene.guests),
    notes: notesOf(recording, step, source, options.analogy),
    marks: marksOf(recording, step, source),
  }
  last = { asked, shown }
  return shown
}

export function useShown(): Shown {
  const recording = useStore(run, (state) => state.recording)
  const source = useStore(run, (state) => state.source)
  const chosen = useStore(playback, (state) => state.step)
  const options = useStore(display)
  const { first, last: end } = bounds(recording)
  return show({ recording, source, step: Math.min(Math.max(chosen, first), end), options })
}

export function shownNow(): Shown {
  const { recording, source } = run.getState()
  const { first, last: end } = bounds(recording)
  return show({ recording, source, step: Math.min(Math.max(playback.getState().step, first), end), options: display.getState() })
}
