import { type KeyboardEvent, type MouseEvent, useId, useState } from 'react'
import { type Choice, type Lesson, type Prediction, stepAt } from '../../../course/lesson'
import { goToStep } from '../../stores/playback'
import { noteProgress } from '../../stores/progress'
import { progressOf } from '../../../course/progress'
import { course } from '../../stores/progress'
import { run } from '../../stores/run'
import styles from './LessonPanel.module.css'
import { Prose, Words } from './Prose'

interface Props {
  readonly lesson: Lesson
  readonly prediction: Prediction
  readonly index: number
  /** The answer that was given, kept beside the outcome afterwards. */
  readonly chosen: number | null
}

type Verdict = 'held' | 'failed' | 'right' | null

const verdicts: Record<Exclude<Verdict, null>, string> = {
  held: 'your prediction, and it held',
  failed: 'your prediction',
  right: 'what happens',
}

function verdictOf(choice: Choice, mine: boolean, answered: boolean): Verdict {
  if (!answered) return null
  if (mine) return choice.right ? 'held' : 'failed'
  return choice.right ? 'right' : null
}

/** Shows the moment before what is asked, in the lesson's own program. */
function goToMoment({ moment }: Prediction, onward: number) {
  const step = stepAt(moment, run.getState().recording)
  if (step !== null) goToStep(step + onward)
}

/**
 * What will happen? A click answers; with the keyboard the arrow keys look around, and Enter or the button answers.
 * Then the step is taken, and prediction and outcome stay side by side.
 */
export function PredictionForm({ lesson, prediction, index, chosen }: Props) {
  const [looking, setLooking] = useState<number | null>(null)
  const name = useId()
  const answered = chosen !== null

  const answer = (choice: number) => {
    const { predictions } = progressOf(course.getState().progress, lesson.slug)
    noteProgress(lesson.slug, { predictions: { ...predictions, [String(index)]: choice } })
    if (run.getState().source === lesson.program) goToMoment(prediction, 1)
  }
  const onClick = (choice: number) => (event: MouseEvent) => {
    // The keyboard's clicks have no detail: moving through the answers must not give one.
    if (event.detail > 0) answer(choice)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || looking === null || answered) return
    event.preventDefault()
    answer(looking)
  }
  const reply = chosen === null ? undefined : prediction.choices[chosen]?.reply

  return (
    <div className={styles.predict}>
      <fieldset role="radiogroup" aria-label="Your prediction" onKeyDown={onKeyDown}>
        <legend>
          <Prose blocks={prediction.question} />
        </legend>
        {prediction.choices.map((choice, at) => {
          const verdict = verdictOf(choice, chosen === at, answered)
          return (
            <label key={choice.plain} className={styles.option} data-verdict={verdict ?? undefined}>
              <input type="radio" name={name} checked={(chosen ?? looking) === at} onChange={() => (answered ? answer(at) : setLooking(at))} onClick={onClick(at)} />
              <span>
                <Words content={choice.text} />
              </span>
              {verdict && <span className={styles.verdict}>{verdicts[verdict]}</span>}
            </label>
          )
        })}
      </fieldset>
      {!answered && (
        <div className={styles.row}>
          <button type="button" className={styles.onward} disabled={looking === null} onClick={() => looking !== null && answer(looking)}>
            That is my prediction
          </button>
          <button type="button" className={styles.quiet} onClick={() => goToMoment(prediction, 0)}>
            Show me that moment
          </button>
        </div>
      )}
      <div role="status">
        {reply && (
          <div className={styles.reply}>
            <Prose blocks={reply} />
          </div>
        )}
      </div>
    </div>
  )
}
