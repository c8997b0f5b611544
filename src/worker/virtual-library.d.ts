declare module 'virtual:library' {
  /** Units of CPython's library: where their code and their text lie below the page's address, which they need, which files are in them. */
  const units: Readonly<Record<string, { readonly code: string; readonly text: string; readonly needs: readonly string[]; readonly paths: readonly string[] }>>
  export default units
}
