import { type ReactNode, useEffect, useId, useRef } from 'react'
import { openDialog } from '../../stores/place'
import styles from './Dialog.module.css'

interface Props {
  readonly title: string
  readonly open: boolean
  readonly children: ReactNode
}

/** The browser's own dialog: it keeps the focus inside and gives it back, and Escape closes it. */
export function Dialog({ title, open, children }: Props) {
  const element = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    if (open && !element.current?.open) element.current?.showModal()
    if (!open && element.current?.open) element.current.close()
  }, [open])
  return (
    <dialog ref={element} className={styles.dialog} aria-labelledby={heading} onClose={() => openDialog(null)}>
      {open && (
        <>
          <div className={styles.head}>
            <h2 id={heading}>{title}</h2>
            <button type="button" className={styles.close} aria-label="Close" onClick={() => openDialog(null)}>
              ✕
            </button>
          </div>
          {children}
        </>
      )}
    </dialog>
  )
}
