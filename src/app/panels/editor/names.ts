import type { World } from '../../../timeline'
import type { ValueSummary } from '../../../python/events'

/** What a name means in the step that is shown: in the frame that runs, else in the module. */
export function boundName(world: World, name: string): ValueSummary | null {
  const here = world.frame === null ? undefined : world.frames.get(world.frame)?.bindings.get(name)
  if (here) return here
  for (const { record, bindings } of world.frames.values()) {
    if (record.kind === 'module') return bindings.get(name) ?? null
  }
  return null
}
