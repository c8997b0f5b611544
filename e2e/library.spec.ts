import { expect, test } from './fixtures'

test('a program imports CPython’s own library, and a traceback quotes it', async ({ playground }) => {
  await playground.openCode('import heapq, graphlib\nprint(heapq.nsmallest(2, [3, 1, 2]))\ngraphlib.TopologicalSorter({1: [2], 2: [1]}).prepare()\n')
  const { output } = playground
  await expect(output).toContainText('[1, 2]')
  await expect(output).toContainText('File "/usr/lib/python3.14/graphlib.py"')
  await expect(output).toContainText('raise CycleError("nodes are in a cycle", cycle)')
  await expect(playground.failure("CycleError: ('nodes are in a cycle', [1, 2, 1])")).toBeVisible()
})

test('what only the running program knows it imports is fetched while it runs', async ({ playground }) => {
  await playground.openCode('import importlib\nname = "text" + "wrap"\nprint(importlib.import_module(name).shorten("one two three", 9))\n')
  await expect(playground.output).toContainText('one [...]')
})

test('the same program again finds its modules as it found them first', async ({ playground }) => {
  await playground.openCode('import sys\nprint("graphlib" in sys.modules)\nimport graphlib\nprint(graphlib.__name__)\n')
  await expect(playground.output).toContainText('False\ngraphlib')
  for (const number of [1, 2, 3]) {
    await playground.editor.write(`import sys\nprint("graphlib" in sys.modules, ${number})\nimport graphlib\nprint(graphlib.__name__)\n`)
    await expect(playground.output).toContainText(`False ${number}\ngraphlib`)
  }
})
