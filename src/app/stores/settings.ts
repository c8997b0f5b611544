/** What a person chose about the page itself. How the stage is told is in display.ts. */
import * as v from 'valibot'
import { createStore } from 'zustand/vanilla'
import { recall, remember } from './storage'

const schema = v.object({
  /** `system` follows the computer's preference. */
  scheme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  /** Whether Tab leaves the editor, instead of writing spaces. */
  tabMovesFocus: v.fallback(v.boolean(), false),
  /** Steps a second while playing. */
  speed: v.fallback(v.picklist([0.5, 1, 2, 5]), 1),
})

export type Settings = v.InferOutput<typeof schema>
export type Scheme = Settings['scheme']

function kept(): Settings {
  try {
    return v.parse(schema, JSON.parse(recall('settings') ?? '{}'))
  } catch {
    return v.parse(schema, {})
  }
}

export const settings = createStore<Settings>(kept)

export function choose(change: Partial<Settings>): void {
  settings.setState(change)
  remember('settings', JSON.stringify(settings.getState()))
}

const systemIsDark = matchMedia('(prefers-color-scheme: dark)')

export function effectiveScheme(): 'light' | 'dark' {
  const { scheme } = settings.getState()
  if (scheme !== 'system') return scheme
  return systemIsDark.matches ? 'dark' : 'light'
}

/** Puts the chosen scheme on the page, now and at every change. */
export function keepScheme(): () => void {
  const apply = () => {
    document.documentElement.dataset.theme = effectiveScheme()
  }
  apply()
  systemIsDark.addEventListener('change', apply)
  const stop = settings.subscribe(apply)
  return () => {
    systemIsDark.removeEventListener('change', apply)
    stop()
  }
}
