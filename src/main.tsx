import './app/styles/tokens.css'
import './app/styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { start, startRunning } from './app/start'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

await start()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
await startRunning()
