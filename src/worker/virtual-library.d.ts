declare module 'virtual:library' {
  /** Units of CPython's library: where each lies below the page's address, which it needs, which files are in it. */
  const units: Readonly<Record<string, { readonly file: string; readonly needs: readonly string[]; readonly paths: readonly string[] }>>
  export default units
}
