/** Everything that src/tools/fuzz.mjs needs, bundled as one file. */
export { operationProgram } from './generate'
export { callProgram } from './calls'
export { scenarioProgram } from './scenarios'
export { shrinkCandidates } from './shrink'
