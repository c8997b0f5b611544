import { expect, test } from 'vitest'
import { compareRuns, whatItLacks } from './compare'

const run = (stdout: string, errorType: string | null = null, message = '') => ({ stdout, errorType, message })

test('the same output and the same end are the same, whatever the addresses', () => {
  expect(compareRuns(run('<memory at 0x7f3b12345678>\n'), run('<memory at 0x2a5c18>\n'))).toEqual([])
  expect(compareRuns(run('', 'BufferError', 'no'), run('', 'BufferError', 'no'))).toEqual([])
})

test('the first line that differs is told, and the end', () => {
  expect(compareRuns(run('a\nb\nc\n'), run('a\nB\nC\n'))).toEqual([{ where: 'line 2 of the output', ours: 'b', theirs: 'B' }])
  expect(compareRuns(run('a\n'), run('a\nb\n', 'ValueError', 'x'))).toEqual([
    { where: 'line 2 of the output', ours: '', theirs: 'b' },
    { where: 'the end', ours: 'no exception', theirs: 'ValueError: x' },
  ])
})

test('a CPython without NumPy or threads is no judge of a program that uses them', () => {
  expect(whatItLacks(run('', 'ModuleNotFoundError', "No module named 'numpy'"))).toBe('no NumPy')
  expect(whatItLacks(run('', 'RuntimeError', "can't start new thread"))).toBe('no threads')
  expect(whatItLacks(run('', 'ModuleNotFoundError', "No module named 'nothing'"))).toBeNull()
})
