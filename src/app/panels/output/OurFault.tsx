import { useState } from 'react'
import styles from './OutputPanel.module.css'

/** The page is wrong, not the program: said as such, with what someone needs who wants to report it. */
export function OurFault({ report, source }: { report: string; source: string }) {
  const [copied, setCopied] = useState(false)
  const text = `${report}\n\nThe program:\n${source}`
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <div role="alert" className={styles.note}>
      This is our fault, not your program’s: Buffer Hotel ran into an error of its own. Everything else goes on working.
      <button type="button" onClick={copy}>
        {copied ? 'Copied' : 'Copy a report'}
      </button>
      <details>
        <summary>What happened</summary>
        <pre>{report}</pre>
      </details>
    </div>
  )
}
