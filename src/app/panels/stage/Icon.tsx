import type { Sentence } from '../../../hotel/scene'

/** Paths on a field of 24 by 24, drawn with strokes. */
const paths: Record<Sentence['icon'] | 'key', string> = {
  lock: 'M5 11h14a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1v-8a1 1 0 0 1 1-1zM8 11V7a4 4 0 0 1 8 0v4',
  glass: 'M4 4h16v16H4zM8 12l4-4M8 17l9-9M14 17l3-3',
  bed: 'M3 6v13M3 16h18v3M21 16v-3a3 3 0 0 0-3-3H9v6M6 11.5h.01',
  ticket: 'M3 8a1 1 0 0 1 1-1h16a1 1 0 0 1 1 1v2a2 2 0 0 0 0 4v2a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-2a2 2 0 0 0 0-4zM14 7v2M14 12v.01M14 15v2',
  card: 'M4 5h16a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM3 10h18M7 15h4',
  returned: 'M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
  wall: 'M12 4v16M3 12h5M16 12h5M5 9l-3 3 3 3M19 9l3 3-3 3',
  write: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  print: 'M4 6h16M4 11h16M4 16h10',
  step: 'M5 12h13M13 7l5 5-5 5',
  error: 'M6 6l12 12M18 6 6 18',
  key: 'M12.5 15a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM11.5 11.5 20 3M16 7l3 3',
}

export function Icon({ name, size = '1.6em' }: { name: keyof typeof paths; size?: string }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
