import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** A browser's element may not be taller than some millions of pixels. */
const tallest = 4_000_000

interface VirtualRows {
  /** The element that scrolls. */
  readonly scroller: RefObject<HTMLDivElement | null>
  /** The row at the top, with the part of it that is scrolled away. */
  readonly top: number
  /** Height of what is scrolled, in pixels. */
  readonly height: number
  readonly onScroll: () => void
  readonly goTo: (row: number) => void
}

/**
 * Scrolling over more rows than a browser can lay out. Small movements (a wheel, a finger) move by pixels; long ones
 * (the scroll bar) go to the same part of the whole. When the scrolling rests, the scroll bar is put where it belongs.
 */
export function useVirtualRows({ count, rowHeight, shown }: { count: number; rowHeight: number; shown: number }): VirtualRows {
  const scroller = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const real = count * rowHeight
  const height = Math.min(real, tallest)
  const lastScroll = useRef(0)
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  const highest = Math.max(0, count - shown)
  const scrollable = Math.max(1, height - shown * rowHeight)
  const place = useRef(0)

  const settle = useCallback(() => {
    const node = scroller.current
    if (node === null) return
    node.scrollTo({ top: highest === 0 ? 0 : (place.current / highest) * scrollable, behavior: 'instant' })
    lastScroll.current = node.scrollTop
  }, [highest, scrollable])

  const show = useCallback(
    (row: number) => {
      place.current = Math.min(Math.max(0, row), highest)
      setTop(place.current)
    },
    [highest],
  )

  const onScroll = () => {
    const node = scroller.current
    if (node === null) return
    const moved = node.scrollTop - lastScroll.current
    lastScroll.current = node.scrollTop
    if (moved === 0) return
    const isExact = height === real
    const isSmall = Math.abs(moved) < shown * rowHeight * 2
    const isAtEdge = node.scrollTop <= 0 || node.scrollTop >= scrollable - 1
    if (isExact || !isSmall || isAtEdge) show((node.scrollTop / scrollable) * highest)
    else show(place.current + moved / rowHeight)
    if (isExact) return
    clearTimeout(rest.current)
    rest.current = setTimeout(settle, 160)
  }

  useEffect(() => () => clearTimeout(rest.current), [])
  // The room changed its size, or the type its height: the place stays, as far as it still exists.
  useLayoutEffect(() => {
    show(place.current)
    settle()
  }, [show, settle])

  const goTo = useCallback(
    (row: number) => {
      show(row)
      settle()
    },
    [show, settle],
  )
  return { scroller, top, height, onScroll, goTo }
}
