import { describe, expect, it } from 'vitest'
import { AMENDMENTS, amended } from './amended'
import { LibraryArchive } from './archive'

describe('amendments of the library', () => {
  it('fit the texts of the package and keep their lines', () => {
    const archive = new LibraryArchive()
    for (const { path, was, becomes } of AMENDMENTS) {
      expect(archive.text(path)).toContain(becomes)
      expect(becomes.split('\n').length).toBe(was.split('\n').length)
    }
  })

  it('refuse a text that they do not fit', () => {
    expect(() => amended('argparse.py', 'nothing')).toThrow('another text')
  })
})
