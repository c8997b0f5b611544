import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import { visitProgram } from '../../address'
import { programs } from '../../programs'
import styles from './ProgramsMenu.module.css'

const groups = ['Triggers', 'Patterns', 'Scenarios', 'Edge cases'] as const

/** The ready programs: a button and, while it is open, a list of buttons below it. */
export function ProgramsMenu() {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()

  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    close()
  }
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
  }

  return (
    // Escape and leaving close the list, wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.menu} onKeyDown={onKeyDown} onBlur={onBlur}>
      <button ref={button} type="button" className={styles.opener} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        Programs
      </button>
      {open && (
        <div id={id} className={styles.list}>
          {groups.map((group) => (
            <section key={group} aria-label={group}>
              <h2>{group}</h2>
              <ul>
                {programs
                  .filter((program) => program.group === group)
                  .map(({ title, fileName, text }) => (
                    <li key={fileName}>
                      <button
                        type="button"
                        onClick={() => {
                          close()
                          visitProgram(text, fileName)
                        }}
                      >
                        {title}
                      </button>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </div>
  )
}
