/** Everything that src/tools/fuzz.mjs needs, bundled as one file. */
export { arrayProgram } from './arrays'
export { scheduleProgram } from './asyncio-schedules'
export { operationProgram } from './generate'
export { callProgram } from './calls'
export { mutationProgram } from './mutations'
export { nestedProgram } from './nested'
export { scenarioProgram } from './scenarios'
export { shrinkCandidates } from './shrink'
