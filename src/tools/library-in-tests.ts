/** For tests that run programs: CPython's library, out of the installed package. */
import { library } from '../library/archive'
import { provideLibrary } from '../python'

provideLibrary(library)
