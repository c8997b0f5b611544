/** The first lesson's run as JSON, or null without lessons; made by src/tools/first-run-plugin.mjs. */
declare module 'virtual:first-run' {
  const json: string | null
  export default json
}
