import { useLayoutEffect } from 'react'
import { useShown } from '../shown'
import { stageDrawn } from '../stores/timing'
import { Stage } from './stage/Stage'

/** The stage of the step that is shown. */
export function StagePanel({ size = 'normal', withRefusal = false }: { size?: 'normal' | 'projector'; withRefusal?: boolean }) {
  const { scene } = useShown()
  useLayoutEffect(stageDrawn, [scene])
  return <Stage scene={scene} size={size} withRefusal={withRefusal} />
}
