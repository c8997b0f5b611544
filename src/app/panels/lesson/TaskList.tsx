import { useStore } from 'zustand'
import { foreseenAnswer, type Lesson } from '../../../course/lesson'
import { plainText } from '../../../course/markdown'
import { run } from '../../stores/run'
import styles from './LessonPanel.module.css'
import { Prose, Words } from './Prose'

/** The parts of the exercise; a part that was done once stays done. */
export function TaskList({ lesson, done }: { lesson: Lesson; done: readonly string[] }) {
  return (
    <>
      <h2 id="your-turn">Your turn</h2>
      <ul className={styles.tasks} aria-label="Tasks">
        {lesson.tasks.map((task) => {
          const isDone = done.includes(task.id)
          return (
            <li key={task.id} data-done={isDone} aria-label={`${isDone ? 'done' : 'to do'}: ${plainText(task.title)}`}>
              <span className={styles.tick} aria-hidden="true" />
              <span>
                <span className="spoken">{isDone ? 'done' : 'to do'}: </span>
                <Words content={task.title} />
              </span>
            </li>
          )
        })}
      </ul>
      <Foreseen lesson={lesson} done={done} />
    </>
  )
}

/** What the author has to say to a program like this one. */
function Foreseen({ lesson, done }: { lesson: Lesson; done: readonly string[] }) {
  const recording = useStore(run, (state) => state.recording)
  const outcome = useStore(run, (state) => state.outcome)
  const stdout = useStore(run, (state) => state.stdout)
  const source = useStore(run, (state) => state.source)
  const allDone = lesson.tasks.every((task) => done.includes(task.id))
  const answer = outcome && !allDone && source !== lesson.program ? foreseenAnswer(lesson, { recording, outcome, stdout }) : undefined
  return (
    <div role="status">
      {answer && (
        <div className={styles.foreseen}>
          <Prose blocks={answer.reply} />
        </div>
      )}
    </div>
  )
}
