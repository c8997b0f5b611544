// @ts-check
/**
 * npm run preview -- [--port N] [--base /sub/path/] [--host NAME]: serves dist/ as a host would. Builds it first only
 * if there is none.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build, siteFolder } from './built.mjs'
import { ensureInstalled } from './installed.mjs'
import { serveFolder } from './server.mjs'

const { values } = parseArgs({
  options: { port: { type: 'string' }, base: { type: 'string' }, host: { type: 'string' } },
})
if (!existsSync(join(siteFolder, 'index.html'))) {
  ensureInstalled()
  if (!build().succeeded) process.exit(1)
}
const port = Number(values.port ?? process.env.PORT ?? 4173)
try {
  const { address } = await serveFolder({ folder: siteFolder, port, host: values.host, base: values.base })
  console.log(`Buffer Hotel is open at ${address}`)
} catch (error) {
  console.error(`Cannot serve on port ${port}: ${error instanceof Error ? error.message : error}`)
  process.exit(1)
}
