/** The lesson files, in the order of their names; made by src/tools/lessons-plugin.mjs. */
declare module 'virtual:lessons' {
  /** `path` is relative to lessons/, with forward slashes; `text` is the file as it is. */
  const lessonFiles: readonly { readonly path: string; readonly text: string }[]
  export default lessonFiles
}
