/** What the page and the real CPython say to each other. */
export interface CheckRequest {
  readonly source: string
  /** The page's address, below which CPython's files lie. */
  readonly base: string
}

/** How CPython ran a snippet. */
export interface CPythonAnswer {
  readonly version: string
  readonly stdout: string
  readonly stderr: string
  /** The exception that ended it, or null. */
  readonly errorType: string | null
  readonly message: string
}

export type CheckReport =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'answer'; readonly answer: CPythonAnswer }
  | { readonly kind: 'failed'; readonly reason: string }
