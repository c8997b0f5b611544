import { useLayoutEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { sentenceOfEnd, sentenceOfNothing } from '../../hotel'
import { useShown } from '../shown'
import { run } from '../stores/run'
import { stageDrawn } from '../stores/timing'
import { Stage } from './stage/Stage'

/** The stage of the step that is shown. */
export function StagePanel({ size = 'normal', withRefusal = false }: { size?: 'normal' | 'projector'; withRefusal?: boolean }) {
  const { scene, step, recording } = useShown()
  const ended = useStore(run, ({ outcome, outcomeSource, source }) => (outcomeSource === source ? outcome : null))
  const hasRun = useStore(run, ({ serial }) => serial > 0)
  const first = useStore(run, ({ outcome, running }) => (running ? null : outcome))
  useLayoutEffect(stageDrawn, [scene])
  const whole = useMemo(() => {
    if (!hasRun) return { ...scene, say: sentenceOfNothing(first) ?? scene.say }
    const say = ended === null || step < recording.stepCount ? null : sentenceOfEnd(ended)
    return say === null ? scene : { ...scene, say }
  }, [scene, ended, step, recording, hasRun, first])
  return <Stage scene={whole} recording={recording} size={size} withRefusal={withRefusal} />
}
