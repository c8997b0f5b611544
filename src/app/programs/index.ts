/** The ready programs of the menu: one for each trigger, pattern, scenario and edge case of the course. */
import anotherStructure from './another-structure.py?raw'
import assembleChunks from './assemble-chunks.py?raw'
import behindGlass from './behind-glass.py?raw'
import buildThenView from './build-then-view.py?raw'
import catchAtTheBoundary from './catch-at-the-boundary.py?raw'
import checkReadonly from './check-readonly.py?raw'
import copyBefore from './copy-before.py?raw'
import ctypesHeader from './ctypes-header.py?raw'
import mappedFile from './mapped-file.py?raw'
import notABuffer from './not-a-buffer.py?raw'
import numpyViews from './numpy-views.py?raw'
import parseAFrame from './parse-a-frame.py?raw'
import poolOfBuffers from './pool-of-buffers.py?raw'
import raceForABuffer from './race-for-a-buffer.py?raw'
import releaseEarly from './release-early.py?raw'
import resizeWhileViewed from './resize-while-viewed.py?raw'
import staffKeys from './staff-keys.py?raw'
import taskHoldsAView from './task-holds-a-view.py?raw'
import threadHoldsAView from './thread-holds-a-view.py?raw'

export interface ReadyProgram {
  readonly group: 'Triggers' | 'Patterns' | 'Scenarios' | 'Edge cases'
  readonly title: string
  readonly fileName: string
  readonly text: string
}

export const programs: readonly ReadyProgram[] = [
  { group: 'Triggers', title: 'A resize while a view exists', fileName: 'resize-while-viewed.py', text: resizeWhileViewed },
  { group: 'Triggers', title: 'An assignment of another structure', fileName: 'another-structure.py', text: anotherStructure },
  { group: 'Triggers', title: 'A view of something that is no buffer', fileName: 'not-a-buffer.py', text: notABuffer },
  { group: 'Triggers', title: 'A write through a read-only view', fileName: 'behind-glass.py', text: behindGlass },
  { group: 'Triggers', title: 'Exports by other objects', fileName: 'staff-keys.py', text: staffKeys },
  { group: 'Patterns', title: 'A. Build to the final size, then view', fileName: 'build-then-view.py', text: buildThenView },
  { group: 'Patterns', title: 'B. Copy before a risky operation', fileName: 'copy-before.py', text: copyBefore },
  { group: 'Patterns', title: 'C. Release early', fileName: 'release-early.py', text: releaseEarly },
  { group: 'Patterns', title: 'D. Check readonly before writing', fileName: 'check-readonly.py', text: checkReadonly },
  { group: 'Patterns', title: 'E. Catch the errors at the boundary', fileName: 'catch-at-the-boundary.py', text: catchAtTheBoundary },
  { group: 'Scenarios', title: 'Parsing a frame', fileName: 'parse-a-frame.py', text: parseAFrame },
  { group: 'Scenarios', title: 'Assembling chunks', fileName: 'assemble-chunks.py', text: assembleChunks },
  { group: 'Scenarios', title: 'A pool of buffers', fileName: 'pool-of-buffers.py', text: poolOfBuffers },
  { group: 'Edge cases', title: 'A file mapped into memory', fileName: 'mapped-file.py', text: mappedFile },
  { group: 'Edge cases', title: 'NumPy over a bytearray', fileName: 'numpy-views.py', text: numpyViews },
  { group: 'Edge cases', title: 'A ctypes structure over a packet', fileName: 'ctypes-header.py', text: ctypesHeader },
  { group: 'Edge cases', title: 'A task that holds a view', fileName: 'task-holds-a-view.py', text: taskHoldsAView },
  { group: 'Edge cases', title: 'A thread that holds a view', fileName: 'thread-holds-a-view.py', text: threadHoldsAView },
  { group: 'Edge cases', title: 'Two threads race for a buffer', fileName: 'race-for-a-buffer.py', text: raceForABuffer },
]
