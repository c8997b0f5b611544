/**
 * One Monaco editor with what the page draws into it. Everything is handed in as plain values; React never sees
 * Monaco's objects.
 */
import type { LineMark, LineNote, StandMark } from '../../../hotel/scene'
import { focus, pointAt, pointAtNothing } from '../../stores/focus'
import { nextError, nextStep, previousStep } from '../../stores/playback'
import { choose, effectiveScheme, settings } from '../../stores/settings'
import { type Snippet, snippet, typed } from '../../stores/snippet'
import { shownNow } from '../../shown'
import type { SyntaxFault } from './fault'
import { monaco, putOnTheme } from './monaco'
import { boundName } from './names'
import { createZone } from './zone'

export interface Drawing {
  readonly line: number
  /** The line that runs next, or null at the end. */
  readonly next: number | null
  readonly notes: readonly LineNote[]
  readonly marks: readonly LineMark[]
  readonly stands: readonly StandMark[]
}

export interface CodeEditor {
  /** The element under a line that a portal draws into. */
  readonly zone: HTMLElement
  takeOver(text: Snippet): void
  draw(drawing: Drawing): void
  markSyntax(fault: SyntaxFault | null): void
  lightUp(what: { readonly names: readonly (string | undefined)[]; readonly line: number | null }): void
  placeZone(line: number | null): void
  setTabMovesFocus(on: boolean): void
  followScheme(): void
  dispose(): void
}

type Decoration = monaco.editor.IModelDeltaDecoration

function decorationsOf({ line, next, notes, marks, stands }: Drawing, model: monaco.editor.ITextModel): Decoration[] {
  const lineCount = model.getLineCount()
  const exists = (one: number) => one >= 1 && one <= lineCount
  const decorations: Decoration[] = []
  if (exists(line)) {
    const options = { isWholeLine: true, className: 'hotel-current', marginClassName: 'hotel-current-margin' }
    decorations.push({ range: new monaco.Range(line, 1, line, 1), options })
  }
  if (next !== null && exists(next) && next !== line) {
    decorations.push({ range: new monaco.Range(next, 1, next, 1), options: { isWholeLine: true, marginClassName: 'hotel-next-margin' } })
  }
  for (const note of notes) {
    if (!exists(note.line)) continue
    const end = model.getLineMaxColumn(note.line)
    // No-break spaces: ordinary ones at the start would be drawn as one.
    const content = `\u00a0\u00a0${note.text.replaceAll(' ', '\u00a0')}`
    const inlineClassName = note.tone === 'refused' ? 'hotel-note-refused' : 'hotel-note'
    decorations.push({ range: new monaco.Range(note.line, end, note.line, end), options: { after: { content, inlineClassName, cursorStops: monaco.editor.InjectedTextCursorStops.None }, showIfCollapsed: true } })
  }
  for (const { line: stood, text } of stands) {
    if (!exists(stood)) continue
    const end = model.getLineMaxColumn(stood)
    const after = { content: `\u00a0\u00a0◆\u00a0${text.replaceAll(' ', '\u00a0')}`, inlineClassName: 'hotel-stand', cursorStops: monaco.editor.InjectedTextCursorStops.None }
    decorations.push({ range: new monaco.Range(stood, end, stood, end), options: { after, showIfCollapsed: true } })
    decorations.push({ range: new monaco.Range(stood, 1, stood, 1), options: { isWholeLine: true, linesDecorationsClassName: 'hotel-stand-margin' } })
  }
  for (const { line: marked, mark, text } of marks) {
    if (!exists(marked)) continue
    const options = { glyphMarginClassName: `hotel-mark hotel-mark-${mark}`, glyphMarginHoverMessage: { value: text } }
    decorations.push({ range: new monaco.Range(marked, 1, marked, 1), options })
  }
  return decorations
}

function litDecorations(names: readonly string[], line: number | null, model: monaco.editor.ITextModel): Decoration[] {
  const found = names.flatMap((name) => model.findMatches(name, false, false, true, ' .,;:()[]{}=+-*/%&|<>!@^~#"\'\\', false, 200))
  const decorations: Decoration[] = found.map(({ range }) => ({ range, options: { inlineClassName: 'hotel-lit' } }))
  if (line !== null && line <= model.getLineCount()) {
    decorations.push({ range: new monaco.Range(line, 1, line, 1), options: { isWholeLine: true, className: 'hotel-lit-line' } })
  }
  return decorations
}

/** The one place in which two texts differ: `inserted` stands for what was there from `from` up to `to`. */
function differenceOf(before: string, after: string): { from: number; to: number; inserted: string } {
  const most = Math.min(before.length, after.length)
  let from = 0
  while (from < most && before[from] === after[from]) from++
  let same = 0
  while (same < most - from && before[before.length - 1 - same] === after[after.length - 1 - same]) same++
  return { from, to: before.length - same, inserted: after.slice(from, after.length - same) }
}

/**
 * What is drawn beside the code. Most keystrokes change a note or none: whatever stays as it is and where it is stays
 * untouched, so that Monaco need not draw its line again.
 */
function createDrawn(model: monaco.editor.ITextModel): { set(wanted: readonly Decoration[]): void } {
  let held: readonly { readonly id: string; readonly options: string }[] = []
  const keyOf = (options: string, range: monaco.IRange) => `${range.startLineNumber}:${range.startColumn}-${range.endLineNumber}:${range.endColumn} ${options}`
  return {
    set(wanted) {
      const standing = new Map<string, { readonly id: string; readonly options: string }>()
      const gone: string[] = []
      for (const one of held) {
        const range = model.getDecorationRange(one.id)
        const key = range === null ? null : keyOf(one.options, range)
        if (key === null || standing.has(key)) gone.push(one.id)
        else standing.set(key, one)
      }
      const kept: { readonly id: string; readonly options: string }[] = []
      const fresh: { readonly decoration: Decoration; readonly options: string }[] = []
      for (const decoration of wanted) {
        const options = JSON.stringify(decoration.options)
        const key = keyOf(options, decoration.range)
        const one = standing.get(key)
        if (one === undefined) fresh.push({ decoration, options })
        else {
          kept.push(one)
          standing.delete(key)
        }
      }
      for (const { id } of standing.values()) gone.push(id)
      if (gone.length === 0 && fresh.length === 0) return
      const ids = model.deltaDecorations(gone, fresh.map(({ decoration }) => decoration))
      held = [...kept, ...fresh.map(({ options }, i) => ({ id: ids[i]!, options }))]
    },
  }
}

/** The pointer has left a name. Monaco says so late: by then the pointer may be on a card, which keeps its light. */
function letGo(): void {
  if (focus.getState().name !== null) pointAtNothing()
}

/** The value of the name at a position, in the step that is shown. */
function hoverAt(model: monaco.editor.ITextModel, position: monaco.Position): monaco.languages.Hover | null {
  const word = model.getWordAtPosition(position)
  const found = word && boundName(shownNow().world, word.word)
  if (!word || !found) return null
  // As code, so that nothing in a value can be taken for Markdown.
  const fence = '`'.repeat(Math.max(3, ...[...found.text.matchAll(/`+/g)].map((ticks) => ticks[0].length + 1)))
  return {
    range: new monaco.Range(position.lineNumber, word.startColumn, position.lineNumber, word.endColumn),
    contents: [{ value: `${fence}python\n${word.word} = ${found.text}\n${fence}` }, { value: `${found.type} at step ${shownNow().step}` }],
  }
}

/**
 * Several lines that arrive at once (dictation, another program, a test) are taken as they are, like a paste. Monaco
 * would type them key by key, and indent lines that are already indented.
 */
function takeWholeLines(host: HTMLElement, editor: monaco.editor.IStandaloneCodeEditor): void {
  const onInput = (event: InputEvent) => {
    const { target, data } = event
    if (event.inputType !== 'insertText' || !data?.includes('\n') || !(target instanceof HTMLTextAreaElement)) return
    const model = editor.getModel()
    if (!model || !editor.hasTextFocus()) return
    event.preventDefault()
    event.stopPropagation()
    // Who selects all in the element means all of the text, also where Monaco has not heard of it yet.
    const all = target.value !== '' && target.selectionStart === 0 && target.selectionEnd === target.value.length
    if (all) editor.setSelection(model.getFullModelRange())
    editor.pushUndoStop()
    editor.trigger('paste', 'paste', { text: data, pasteOnNewLine: false })
    editor.pushUndoStop()
  }
  host.addEventListener('beforeinput', onInput, { capture: true })
}

export function createCodeEditor(host: HTMLElement): CodeEditor {
  putOnTheme(effectiveScheme())
  const { text, version } = snippet.getState()
  const model = monaco.editor.createModel(text, 'python')
  let takenOver = version
  const editor = monaco.editor.create(host, {
    model,
    ariaLabel: 'Python code',
    // A textarea underneath: nothing typed is lost, and screen readers and forms know what it is.
    editContext: false,
    accessibilitySupport: 'on',
    automaticLayout: true,
    fontFamily: getComputedStyle(document.documentElement).getPropertyValue('--mono').trim(),
    fontSize: 14,
    lineHeight: 25,
    fontLigatures: false,
    glyphMargin: true,
    lineNumbersMinChars: 3,
    lineDecorationsWidth: 8,
    folding: false,
    minimap: { enabled: false },
    padding: { top: 8, bottom: 8 },
    renderLineHighlight: 'none',
    renderFinalNewline: 'on',
    overviewRulerLanes: 0,
    overviewRulerBorder: false,
    hideCursorInOverviewRuler: true,
    scrollBeyondLastLine: false,
    guides: { indentation: false },
    bracketPairColorization: { enabled: false },
    tabSize: 4,
    insertSpaces: true,
    detectIndentation: false,
    quickSuggestions: false,
    suggestOnTriggerCharacters: false,
    acceptSuggestionOnEnter: 'off',
    acceptSuggestionOnCommitCharacter: false,
    wordBasedSuggestions: 'off',
    occurrencesHighlight: 'off',
    selectionHighlight: false,
    fixedOverflowWidgets: true,
    tabFocusMode: settings.getState().tabMovesFocus,
    scrollbar: { useShadows: false, verticalScrollbarSize: 10, horizontalScrollbarSize: 8 },
    unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false },
  })
  const drawn = createDrawn(model)
  const lit = editor.createDecorationsCollection()
  const zone = createZone(editor)
  let isMarked = false
  takeWholeLines(host, editor)

  const subscriptions: monaco.IDisposable[] = [
    model.onDidChangeContent(() => typed(model.getValue(monaco.editor.EndOfLinePreference.LF))),
    monaco.languages.registerHoverProvider('python', { provideHover: (of, position) => (of === model ? hoverAt(of, position) : null) }),
    editor.onMouseMove(({ target }) => {
      const word = target.type === monaco.editor.MouseTargetType.CONTENT_TEXT && target.position ? model.getWordAtPosition(target.position) : null
      const found = word && boundName(shownNow().world, word.word)
      if (!found || (found.card === undefined && found.room === undefined)) return letGo()
      const { card = null, room = null } = found
      const now = focus.getState()
      if (now.card !== card || now.room !== room) pointAt({ card, room: card === null ? room : null, name: word.word })
    }),
    editor.onMouseLeave(letGo),
    editor.addAction({
      id: 'hotel.tabMovesFocus',
      label: 'Tab moves focus, or indents',
      keybindings: [monaco.KeyMod.CtrlCmd | monaco.KeyCode.KeyM, monaco.KeyMod.WinCtrl | monaco.KeyMod.Shift | monaco.KeyCode.KeyM],
      run: () => choose({ tabMovesFocus: !settings.getState().tabMovesFocus }),
    }),
    editor.addAction({ id: 'hotel.nextStep', label: 'Next step', keybindings: [monaco.KeyMod.Alt | monaco.KeyCode.RightArrow], run: nextStep }),
    editor.addAction({ id: 'hotel.previousStep', label: 'Previous step', keybindings: [monaco.KeyMod.Alt | monaco.KeyCode.LeftArrow], run: previousStep }),
    editor.addAction({ id: 'hotel.nextError', label: 'Go to the next error of the run', run: nextError }),
  ]
  const systemScheme = matchMedia('(prefers-color-scheme: dark)')
  const followScheme = () => putOnTheme(effectiveScheme())
  systemScheme.addEventListener('change', followScheme)

  return {
    zone: zone.element,
    takeOver(now) {
      if (now.version === takenOver) return
      takenOver = now.version
      const text = model.getValue(monaco.editor.EndOfLinePreference.LF)
      if (now.text === text) return
      // As an edit of what differs, so that Undo brings back what was there before.
      const { from, to, inserted } = differenceOf(text, now.text)
      const range = monaco.Range.fromPositions(model.getPositionAt(from), model.getPositionAt(to))
      model.pushStackElement()
      model.pushEditOperations(null, [{ range, text: inserted }], () => null)
      model.pushStackElement()
      // Of another program the beginning is seen; a change in the same one is left where it is.
      if (to - from < text.length / 2) return
      editor.setPosition({ lineNumber: 1, column: 1 })
      editor.setScrollTop(0)
    },
    draw(drawing) {
      drawn.set(decorationsOf(drawing, model))
      if (drawing.line >= 1 && drawing.line <= model.getLineCount() && !editor.hasTextFocus()) editor.revealLineInCenterIfOutsideViewport(drawing.line, monaco.editor.ScrollType.Immediate)
    },
    markSyntax(fault) {
      const markers = fault
        ? [
            {
              severity: monaco.MarkerSeverity.Error,
              message: `${fault.errorType}: ${fault.message}`,
              startLineNumber: fault.line,
              startColumn: fault.column + 1,
              endLineNumber: Math.max(fault.endLine, fault.line),
              endColumn: Math.max(fault.endColumn + 1, fault.endLine > fault.line ? 1 : fault.column + 2),
            },
          ]
        : []
      if (markers.length === 0 && !isMarked) return
      isMarked = markers.length > 0
      monaco.editor.setModelMarkers(model, 'python', markers)
    },
    lightUp({ names, line }) {
      const whole = [...new Set(names)].filter((name) => name !== undefined && /^[^\W\d]\w*$/u.test(name)) as string[]
      const decorations = litDecorations(whole, line, model)
      if (decorations.length > 0) lit.set(decorations)
      else if (lit.length > 0) lit.clear()
    },
    placeZone: zone.place,
    setTabMovesFocus(on) {
      if (editor.getOption(monaco.editor.EditorOption.tabFocusMode) !== on) editor.updateOptions({ tabFocusMode: on })
    },
    followScheme,
    dispose() {
      systemScheme.removeEventListener('change', followScheme)
      for (const subscription of subscriptions) subscription.dispose()
      zone.dispose()
      editor.dispose()
      model.dispose()
    },
  }
}
