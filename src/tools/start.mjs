// @ts-check
/**
 * npm start: from a fresh clone to the playground. Serves the built site, because that is the page that a learner
 * gets quickest (one build once, then small compressed files); `npm run dev` is the page for people who change it.
 * PORT chooses the port; without it, 5173 or the next free one.
 */
import { build, isBuilt, siteFolder } from './built.mjs'
import { ensureInstalled } from './installed.mjs'
import { serveFolder } from './server.mjs'

ensureInstalled()
if (!isBuilt()) {
  console.log('Building the playground …')
  if (!build().succeeded) {
    console.error('The build failed, see above.')
    process.exit(1)
  }
}

const chosen = process.env.PORT
let port = Number(chosen ?? 5173)
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT is ${JSON.stringify(chosen)}, which is no port.`)
  process.exit(2)
}
for (;;) {
  try {
    const { address } = await serveFolder({ folder: siteFolder, port })
    console.log(`\n  Buffer Hotel is open at ${address}\n\n  Ctrl+C closes it.`)
    break
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!taken || chosen !== undefined || port >= 5273) {
      console.error(`Cannot serve on port ${port}: ${error instanceof Error ? error.message : error}`)
      process.exit(1)
    }
    port += 1
  }
}
