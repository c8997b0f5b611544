/*
 * Smaller versions of a program, by taking statements away. The text is read as a tree by indentation, so that it
 * works for any generator; a clause such as `except` goes with the statement it belongs to.
 */

interface Statement {
  /** Line numbers from 0: the first line, and the first line after the statement with everything it owns. */
  start: number
  end: number
}

const clause = /^(except|else|elif|finally|case)\b/

/** Every statement of the program, outer ones before inner ones. */
function statements(lines: readonly string[]): Statement[] {
  const indents = lines.map((line) => (line.trim() === '' ? -1 : line.length - line.trimStart().length))
  const found: Statement[] = []
  lines.forEach((line, start) => {
    const indent = indents[start] ?? -1
    if (indent < 0 || clause.test(line.trim())) return
    let end = start + 1
    while (end < lines.length) {
      const inner = indents[end] ?? -1
      const belongs = inner < 0 || inner > indent || (inner === indent && clause.test((lines[end] ?? '').trim()))
      if (!belongs) break
      end += 1
    }
    found.push({ start, end })
  })
  return found
}

function without(lines: readonly string[], gone: ReadonlySet<number>): string {
  const kept: string[] = []
  lines.forEach((line, at) => {
    if (gone.has(at)) return
    kept.push(line)
  })
  // A block that lost its whole body gets a `pass`.
  const whole: string[] = []
  kept.forEach((line, at) => {
    whole.push(line)
    const indent = line.length - line.trimStart().length
    const next = kept.slice(at + 1).find((other) => other.trim() !== '')
    const nextIndent = next === undefined ? -1 : next.length - next.trimStart().length
    if (line.trimEnd().endsWith(':') && nextIndent <= indent) whole.push(`${' '.repeat(indent + 4)}pass`)
  })
  return whole.join('\n')
}

/**
 * Candidates with one run of statements fewer, larger runs first. `size` is the number of neighbouring statements
 * of one indentation that go together.
 */
export function shrinkCandidates(program: string, size: number): string[] {
  const lines = program.split('\n')
  const all = statements(lines)
  const candidates: string[] = []
  const byIndent = new Map<number, Statement[]>()
  for (const statement of all) {
    const line = lines[statement.start] ?? ''
    const indent = line.length - line.trimStart().length
    byIndent.set(indent, [...(byIndent.get(indent) ?? []), statement])
  }
  for (const group of byIndent.values()) {
    for (let at = 0; at < group.length; at += size) {
      const gone = new Set<number>()
      for (const statement of group.slice(at, at + size)) {
        for (let line = statement.start; line < statement.end; line++) gone.add(line)
      }
      candidates.push(without(lines, gone))
    }
  }
  if (size === 1) {
    // A guarded statement may also lose its guard, or a block its head.
    for (const statement of all) {
      const head = (lines[statement.start] ?? '').trim()
      if (!/^(try|with|for|if|while)\b.*:$/.test(head)) continue
      const indent = (lines[statement.start] ?? '').length - head.length
      const body: string[] = []
      for (let at = statement.start + 1; at < statement.end; at++) {
        const line = lines[at] ?? ''
        if (line.length - line.trimStart().length <= indent) break
        body.push(line.slice(4))
      }
      candidates.push([...lines.slice(0, statement.start), ...body, ...lines.slice(statement.end)].join('\n'))
    }
  }
  return candidates
}
