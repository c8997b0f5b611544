import { useSyncExternalStore } from 'react'

/** Where columns do not fit: panels become tabs. Also at 200 % zoom of an ordinary screen. */
const narrow = matchMedia('(max-width: 899px)')
/** Where Monaco is no help: small screens, and fingers. */
const plain = matchMedia('(max-width: 699px), (pointer: coarse)')

function useQuery(query: MediaQueryList): boolean {
  return useSyncExternalStore(
    (changed) => {
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => query.matches,
  )
}

export const useNarrow = () => useQuery(narrow)
export const usePlainEditor = () => useQuery(plain)
