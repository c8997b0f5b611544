/** Settles when the browser has painted what is there; in a tab that nobody looks at, after a moment. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done))
    setTimeout(done, 500)
  })
}
