/**
 * How long from a keystroke to its stage: entries `keystroke-to-stage` of the performance timeline, for the benchmark.
 * The time ends after the frame in which the new stage was painted.
 */
let keystrokeAt: number | null = null
let due = false

/** The clock starts with the input event, where the editor knows of one, else when the text changed. */
export function keystrokeSeen(): void {
  const event = globalThis.event
  keystrokeAt = event !== undefined && event.timeStamp > 0 && event.timeStamp <= performance.now() ? event.timeStamp : performance.now()
}

/** A new recording is about to be drawn. */
export function stageDue(): void {
  due = true
}

/** Called when the stage has been put into the document. */
export function stageDrawn(): void {
  if (!due || keystrokeAt === null) return
  due = false
  const start = keystrokeAt
  requestAnimationFrame(() => {
    const channel = new MessageChannel()
    channel.port1.onmessage = () => {
      performance.measure('keystroke-to-stage', { start, end: performance.now() })
      channel.port1.close()
    }
    channel.port2.postMessage(null)
  })
}
