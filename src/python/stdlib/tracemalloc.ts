/** tracemalloc: memory is not traced here, so what asks whether it is gets an answer, and starting is refused. Lib/tracemalloc.py */
import { notSimulated } from '../objects/errors'
import { noArgs, oneArg, variadic, type MethodSpec } from '../objects/native'
import { makeTuple } from '../objects/tuple'
import { moduleFunctions, type ModuleSpec } from './module'

const functions: Record<string, MethodSpec> = {
  is_tracing: noArgs(() => false),
  get_object_traceback: oneArg(() => null),
  get_traceback_limit: noArgs(() => 1),
  get_traced_memory: noArgs(() => makeTuple([0, 0])),
  get_tracemalloc_memory: noArgs(() => 0),
  clear_traces: noArgs(() => null),
  reset_peak: noArgs(() => null),
  stop: noArgs(() => null),
  start: variadic(() => notSimulated('tracemalloc.start()')),
  take_snapshot: variadic(() => notSimulated('tracemalloc.take_snapshot()')),
}

export const tracemallocModule: ModuleSpec = { name: 'tracemalloc', members: () => moduleFunctions('tracemalloc', functions) }
