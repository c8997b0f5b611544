/** The only file that takes Monaco in: the chosen features, Python's colours, completions, the theme. */
import 'monaco-editor/features/bracketMatching/register'
import 'monaco-editor/features/caretOperations/register'
import 'monaco-editor/features/clipboard/register'
import 'monaco-editor/features/codeEditor/register'
import 'monaco-editor/features/codicon/register'
import 'monaco-editor/features/comment/register'
import 'monaco-editor/features/contextmenu/register'
import 'monaco-editor/features/cursorUndo/register'
import 'monaco-editor/features/find/register'
import 'monaco-editor/features/folding/register'
import 'monaco-editor/features/fontZoom/register'
import 'monaco-editor/features/gotoError/register'
import 'monaco-editor/features/hover/register'
import 'monaco-editor/features/iPadShowKeyboard/register'
import 'monaco-editor/features/indentation/register'
import 'monaco-editor/features/lineSelection/register'
import 'monaco-editor/features/linesOperations/register'
import 'monaco-editor/features/multicursor/register'
import 'monaco-editor/features/quickCommand/register'
import 'monaco-editor/features/quickHelp/register'
import 'monaco-editor/features/readOnlyMessage/register'
import 'monaco-editor/features/smartSelect/register'
import 'monaco-editor/features/suggest/register'
import 'monaco-editor/editor/contrib/suggest/browser/suggestController'
import 'monaco-editor/features/wordHighlighter/register'
import 'monaco-editor/features/wordOperations/register'
import 'monaco-editor/features/wordPartOperations/register'
import * as monaco from 'monaco-editor/editor'
import { completionWords } from './completions'
import { builtins, keywords } from './highlight'

export { monaco }

const string = (quote: string, triple: boolean): monaco.languages.IMonarchLanguageRule[] => {
  const end = triple ? quote.repeat(3) : quote
  return [
    [new RegExp(triple ? `[^\\\\${quote}]+|${quote}(?!${quote.repeat(2)})` : `[^\\\\${quote}]+`), 'string'],
    [/\\./, 'string'],
    [new RegExp(end), 'string', '@pop'],
    [/\\$/, 'string'],
  ]
}

monaco.languages.register({ id: 'python', extensions: ['.py'], aliases: ['Python'] })

monaco.languages.setMonarchTokensProvider('python', {
  defaultToken: '',
  keywords,
  builtins,
  tokenizer: {
    root: [
      [/#.*$/, 'comment'],
      [/[rRbBuUfFtT]{0,2}"""/, 'string', '@tripleDouble'],
      [/[rRbBuUfFtT]{0,2}'''/, 'string', '@tripleSingle'],
      // A string that is not closed ends with its line.
      [/[rRbBuUfFtT]{0,2}"(?:[^"\\]|\\.)*("|$)/, 'string'],
      [/[rRbBuUfFtT]{0,2}'(?:[^'\\]|\\.)*('|$)/, 'string'],
      [/0[xXoObB][\da-fA-F_]+|\d[\d_]*\.?\d*([eE][+-]?\d+)?[jJ]?/, 'number'],
      [/[^\W\d]\w*/, { cases: { '@keywords': 'keyword', '@builtins': 'type', '@default': 'identifier' } }],
      [/[()[\]{}]/, '@brackets'],
    ],
    tripleDouble: string('"', true),
    tripleSingle: string("'", true),
  },
})

monaco.languages.setLanguageConfiguration('python', {
  comments: { lineComment: '#' },
  brackets: [
    ['{', '}'],
    ['[', ']'],
    ['(', ')'],
  ],
  autoClosingPairs: [
    { open: '{', close: '}' },
    { open: '[', close: ']' },
    { open: '(', close: ')' },
    { open: '"', close: '"', notIn: ['string', 'comment'] },
    { open: "'", close: "'", notIn: ['string', 'comment'] },
  ],
  onEnterRules: [
    {
      beforeText: /^\s*(?:def|class|for|if|elif|else|while|try|with|finally|except|async|match|case).*?:\s*$/,
      action: { indentAction: monaco.languages.IndentAction.Indent },
    },
    { beforeText: /^\s+(?:return|raise|break|continue|pass)\b.*$/, action: { indentAction: monaco.languages.IndentAction.Outdent } },
  ],
  folding: { offSide: true },
})

// Only when asked for (Ctrl+Space): a list that opens by itself takes keys away from whoever types.
monaco.languages.registerCompletionItemProvider('python', {
  provideCompletionItems(model, position) {
    const word = model.getWordUntilPosition(position)
    const afterDot = model.getLineContent(position.lineNumber).charAt(word.startColumn - 2) === '.'
    const range = new monaco.Range(position.lineNumber, word.startColumn, position.lineNumber, word.endColumn)
    return {
      suggestions: completionWords(afterDot).map(({ label, detail }) => ({
        label,
        detail,
        kind: afterDot ? monaco.languages.CompletionItemKind.Method : monaco.languages.CompletionItemKind.Function,
        insertText: label,
        range,
      })),
    }
  },
})

/** Monaco wants colours as numbers: they are taken from the page's own, as they are at this moment. */
export function putOnTheme(scheme: 'light' | 'dark'): void {
  const style = getComputedStyle(document.documentElement)
  // The build shortens #ffffff to #fff, which Monaco does not take.
  const colour = (name: string) => style.getPropertyValue(name).trim().replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')
  const plain = (name: string) => colour(name).replace('#', '')
  monaco.editor.defineTheme('hotel', {
    base: scheme === 'dark' ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [
      { token: '', foreground: plain('--code-ink') },
      { token: 'identifier', foreground: plain('--code-ink') },
      { token: 'keyword', foreground: plain('--code-keyword') },
      { token: 'type', foreground: plain('--code-name') },
      { token: 'string', foreground: plain('--code-string') },
      { token: 'number', foreground: plain('--code-number') },
      { token: 'comment', foreground: plain('--code-comment') },
    ],
    colors: {
      'editor.background': colour('--code-bg'),
      'editor.foreground': colour('--code-ink'),
      'editorLineNumber.foreground': colour('--code-gutter'),
      'editorLineNumber.activeForeground': colour('--code-ink'),
      'editorGutter.background': colour('--code-bg'),
      'editorCursor.foreground': colour('--code-ink'),
      'editorError.foreground': colour('--no'),
      'editorWidget.background': colour('--surface'),
      'editorHoverWidget.background': colour('--surface'),
      'editorHoverWidget.foreground': colour('--ink'),
      focusBorder: colour('--focus'),
      // One colour for all brackets: colours mean cards here.
      ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((depth) => [`editorBracketHighlight.foreground${depth}`, colour('--code-ink')])),
    },
  })
  monaco.editor.setTheme('hotel')
}
