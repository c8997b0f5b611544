/** Processes that this one has started, as far as there are any: what they hold open, until somebody waits for them. */
import { stateOfRun } from '../objects/interpreter'
import { letGo, type OpenFile } from './open-files'

/** The number of this process. */
export const PROCESS = 4242

const state = stateOfRun(() => ({ children: new Map<number, readonly OpenFile[]>(), last: PROCESS }))

/** A process begins that does nothing but hold files open; its number. */
export function startChild(files: readonly OpenFile[]): number {
  for (const file of files) file.references++
  state.children.set(++state.last, files)
  return state.last
}

/** The process has ended by itself, with status 0; false where it is not one of this process's. */
export function reapChild(pid: number): boolean {
  const files = state.children.get(pid)
  if (files === undefined) return false
  state.children.delete(pid)
  files.forEach(letGo)
  return true
}
