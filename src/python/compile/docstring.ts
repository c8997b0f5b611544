/** Strips a docstring's indentation as CPython's compiler does. _PyCompile_CleanDoc */

function expandTabs(text: string): string {
  if (!text.includes('\t')) return text
  let column = 0
  let result = ''
  for (const character of text) {
    if (character === '\t') {
      const spaces = 8 - (column % 8)
      result += ' '.repeat(spaces)
      column += spaces
    } else {
      result += character
      column = character === '\n' || character === '\r' ? 0 : column + 1
    }
  }
  return result
}

export function cleanDocstring(docstring: string): string {
  const [first, ...rest] = expandTabs(docstring).split('\n')
  let margin = Infinity
  for (const line of rest) {
    const indent = line.length - line.replace(/^ +/, '').length
    // A line of nothing but spaces says nothing about the margin.
    if (indent < line.length) margin = Math.min(margin, indent)
  }
  if (margin === Infinity) margin = 0
  const cleaned = rest.map((line) => {
    let strip = 0
    while (strip < margin && line[strip] === ' ') strip++
    return line.slice(strip)
  })
  return [first.replace(/^ +/, ''), ...cleaned].join('\n')
}
