import { useLayoutEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { sentenceOfEnd } from '../../hotel'
import { useShown } from '../shown'
import { run } from '../stores/run'
import { stageDrawn } from '../stores/timing'
import { Stage } from './stage/Stage'

/** The stage of the step that is shown. */
export function StagePanel({ size = 'normal', withRefusal = false }: { size?: 'normal' | 'projector'; withRefusal?: boolean }) {
  const { scene, step, recording } = useShown()
  const ended = useStore(run, ({ outcome, outcomeSource, source }) => (outcomeSource === source ? outcome : null))
  useLayoutEffect(stageDrawn, [scene])
  const whole = useMemo(() => {
    const say = ended === null || step < recording.stepCount ? null : sentenceOfEnd(ended)
    return say === null ? scene : { ...scene, say }
  }, [scene, ended, step, recording])
  return <Stage scene={whole} recording={recording} size={size} withRefusal={withRefusal} />
}
