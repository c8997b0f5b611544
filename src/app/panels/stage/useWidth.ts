import { type RefObject, useLayoutEffect, useState } from 'react'

/** The inner width of an element in its own ems, kept up to date. */
export function useWidthInEms(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(38)
  useLayoutEffect(() => {
    const node = element.current
    if (node === null) return
    const measure = () => {
      const style = getComputedStyle(node)
      const inner = node.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
      if (inner > 0) setWidth(Math.floor((inner / Number.parseFloat(style.fontSize)) * 20) / 20)
    }
    measure()
    const watcher = new ResizeObserver(measure)
    watcher.observe(node)
    return () => watcher.disconnect()
  }, [element])
  return width
}
