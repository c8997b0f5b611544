import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { firstRunPlugin } from './src/tools/first-run-plugin.mjs'
import { contentSecurityPolicyMeta } from './src/tools/headers.mjs'
import { libraryPlugin } from './src/tools/library-plugin.mjs'
import { lessonsPlugin } from './src/tools/lessons-plugin.mjs'
import { pyodidePlugin } from './src/tools/pyodide-plugin.mjs'

// Opcodes become literal numbers, so that the machine's switch over them is a jump table.
const optimization = { inlineConst: { mode: 'all' as const, pass: 2 } }

export default defineConfig({
  // Relative addresses, so that the built site works from any sub-path of any host.
  base: './',
  plugins: [react(), lessonsPlugin(), libraryPlugin(), firstRunPlugin(), pyodidePlugin(), contentSecurityPolicyMeta()],
  worker: { format: 'es', plugins: () => [lessonsPlugin(), libraryPlugin()], rolldownOptions: { optimization } },
  build: {
    target: 'es2023',
    sourcemap: true,
    // Nothing as a data: address: the Content-Security-Policy allows those for images only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Monaco's core alone is 3.4 MB before compression; it is a lazy chunk of its own.
    chunkSizeWarningLimit: 4500,
    rolldownOptions: { optimization, checks: { pluginTimings: false } },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    // As `npm run py` does: deep recursion of the simulated Python must not end in JavaScript's.
    pool: 'forks',
    execArgv: ['--stack-size=3900'],
    // All processors: left to itself it keeps one free, which of two is half.
    maxWorkers: '100%',
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
})
