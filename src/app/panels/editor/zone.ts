/**
 * Room under a line for a card. Monaco's view zones make the room but lie behind the text, where nothing can be clicked
 * or focused; so the card is an overlay widget that follows its zone.
 */
import type { monaco } from './monaco'

export interface Zone {
  readonly element: HTMLElement
  place(line: number | null): void
  dispose(): void
}

export function createZone(editor: monaco.editor.ICodeEditor): Zone {
  const element = document.createElement('div')
  element.className = 'hotel-zone'
  element.style.display = 'none'
  const widget: monaco.editor.IOverlayWidget = { getId: () => 'hotel.fault', getDomNode: () => element, getPosition: () => null }
  editor.addOverlayWidget(widget)

  let id: string | null = null
  let afterLine: number | null = null
  const zone: monaco.editor.IViewZone & { heightInPx: number } = {
    get afterLineNumber() {
      return afterLine ?? 0
    },
    heightInPx: 80,
    domNode: document.createElement('div'),
    onDomNodeTop(top) {
      element.style.top = `${top}px`
    },
  }
  // Clicks belong to what is in the card, not to the text behind it.
  for (const kind of ['mousedown', 'pointerdown'] as const) element.addEventListener(kind, (event) => event.stopPropagation())

  const fit = () => {
    const height = element.offsetHeight
    if (id === null || height === 0 || height === zone.heightInPx) return
    zone.heightInPx = height
    editor.changeViewZones((accessor) => id !== null && accessor.layoutZone(id))
    if (!editor.hasTextFocus()) showWhole()
  }
  // Line and card are seen together; of a card that is taller than the editor, the beginning.
  const showWhole = () => {
    if (afterLine === null || afterLine === 0) return
    const top = editor.getTopForLineNumber(afterLine)
    const bottom = editor.getBottomForLineNumber(afterLine) + zone.heightInPx
    const { height } = editor.getLayoutInfo()
    const scrolled = editor.getScrollTop()
    if (bottom > scrolled + height) editor.setScrollTop(Math.min(top, bottom - height + 8))
  }
  const observer = new ResizeObserver(fit)
  observer.observe(element)

  return {
    element,
    place(line) {
      const lineCount = editor.getModel()?.getLineCount() ?? 0
      const within = line === null ? null : Math.min(line, lineCount)
      if (within === afterLine) return
      afterLine = within
      editor.changeViewZones((accessor) => {
        if (id !== null) accessor.removeZone(id)
        id = within === null ? null : accessor.addZone(zone)
      })
      element.style.display = within === null ? 'none' : 'block'
      if (within !== null) {
        fit()
        editor.revealLine(within)
        if (!editor.hasTextFocus()) showWhole()
      }
    },
    dispose() {
      observer.disconnect()
      editor.removeOverlayWidget(widget)
    },
  }
}
