import { type RefObject, useEffect } from 'react'
import { useStore } from 'zustand'
import type { Scene } from '../../../hotel/scene'
import { place } from '../../stores/place'

/**
 * The room where something happened is seen without scrolling for it: the one that was refused, else the first that took
 * part; also when the stage's tab is opened. Nothing moves under someone who is in the stage with the keyboard. On the projector, where few rooms fit, a
 * refused one comes to the top, with the reason under it.
 */
export function useRoomInSight(rooms: RefObject<HTMLDivElement | null>, scene: Scene, size: 'normal' | 'projector'): void {
  const tab = useStore(place, (state) => state.tab)
  useEffect(() => {
    const element = rooms.current
    if (element === null || element.parentElement?.contains(document.activeElement)) return
    const refused = element.querySelector('[data-refused="true"]')
    const room = refused ?? element.querySelector('[data-active="true"]')
    room?.scrollIntoView({ block: refused !== null && size === 'projector' && room !== element.firstElementChild ? 'start' : 'nearest' })
  }, [rooms, scene, size, tab])
}
