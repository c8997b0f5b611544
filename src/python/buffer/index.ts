/**
 * The buffer protocol: how an object lends its bytes out, and what that forbids it. It works on exporters, and knows
 * no type by name.
 *
 * Who owns what:
 *
 * - An **exporter** owns its bytes. It answers a request (`getBuffer`) with a `PyBuffer`, and counts one export for
 *   each; `releaseBuffer` takes it back. While the count is above zero the bytes keep their place and their number:
 *   whatever would change the size is refused (`exporter.ts`), whether or not there is spare room.
 * - A `PyBuffer` owns a reference to the exporter. It is not an object of the program's. Who asked for it gives it
 *   back, exactly once: a native at the end of its call, or a longer-lived consumer (a "staff key": `takeStaffKey`).
 * - A **managed buffer** (`managed.ts`) owns one `PyBuffer`. It is the lease: however many views are cut from each
 *   other, the exporter counts one export for them all. It gives the buffer back when its last view is released.
 * - A **memoryview** (`view.ts`) owns a reference to its managed buffer, and has a layout of its own. It is released
 *   by `release()`, by the end of `with`, or by its own end; a released view answers nothing.
 * - A memoryview is an exporter as well. What it lends (to `struct`, to a writer, to `view.__buffer__`) is counted on
 *   the view: until that is back, `release()` is refused. A view of a view is not such an export: it joins the lease.
 * - A class with `__buffer__` lends the view that this method returned. A wrapper (`pep688.ts`) stands between, so
 *   that `__release_buffer__` runs when the buffer comes back.
 *
 * Cutting, casting and copying are arithmetic on shape and strides (`layout.ts`); what the bytes of an element mean is
 * in `formats.ts` and, as Python values in memoryview's words, in `element.ts`.
 */
export * from './flags'
export * from './memory'
export * from './refuse'
export * from './exporter'
export * from './request'
export * from './layout'
export * from './formats'
export * from './element'
export * from './struct-format'
export * from './managed'
export * from './view'
export * from './pep688'
