import { type MouseEvent, useMemo } from 'react'
import { lanesOf } from '../../../hotel'
import type { Guest, GuestLane, Guests } from '../../../hotel/scene'
import type { Recording } from '../../../timeline'
import { pointAt, pointAtNothing } from '../../stores/focus'
import { goToStep } from '../../stores/playback'
import { openDialog } from '../../stores/place'
import { cardColours } from './colours'
import styles from './GuestsPanel.module.css'

interface Props {
  readonly guests: Guests
  readonly recording: Recording
  readonly step: number
  /** Whether a schedule can be looked for here. */
  readonly canSearch: boolean
}

const percent = (part: number): string => `${part * 100}%`

/** Threads and tasks: who runs, where the others stand, and who had a card while somebody else ran. */
export function GuestsPanel({ guests, recording, step, canSearch }: Props) {
  const lanes = useMemo(() => new Map(lanesOf(recording).map((lane) => [lane.guest, lane])), [recording])
  const { firstStep, stepCount } = recording
  const now = (step - firstStep + 0.5) / Math.max(1, stepCount - firstStep + 1)
  return (
    <div className={styles.guests}>
      <div className={styles.head}>
        <h3 className={styles.title}>{guests.title}</h3>
        {canSearch && (
          <button type="button" className={styles.search} onClick={() => openDialog('schedules')}>
            Find a schedule that fails
          </button>
        )}
      </div>
      <div className={styles.list}>
        {guests.list.map((guest) => (
          <Row key={guest.id} guest={guest} lane={lanes.get(guest.id)} now={step < firstStep ? null : now} recording={recording} />
        ))}
      </div>
      {guests.leftOut !== null && <p className={styles.note}>{guests.leftOut}</p>}
    </div>
  )
}

function Row({ guest, lane, now, recording }: { guest: Guest; lane: GuestLane | undefined; now: number | null; recording: Recording }) {
  const { firstStep, stepCount } = recording
  // For the pointer only: the slider goes to the same places, and says them.
  const onClick = ({ currentTarget, clientX }: MouseEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    goToStep(firstStep + Math.floor(((clientX - left) / Math.max(1, width)) * (stepCount - firstStep + 1)))
  }
  return (
    <div role="group" aria-label={guest.accessibleName} className={styles.guest} data-runs={guest.runs} data-state={guest.state}>
      <span className={styles.name}>{guest.name}</span>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <span className={styles.lane} aria-hidden="true" onClick={onClick}>
        {lane?.ran.map(({ from, to }) => (
          <i key={from} className={styles.ran} style={{ insetInlineStart: percent(from), inlineSize: percent(to - from) }} />
        ))}
        {lane?.cards.map(({ from, to, colour }) => (
          <i key={`${from} ${to} ${colour}`} className={styles.card} style={{ ...cardColours(colour), insetInlineStart: percent(from), inlineSize: percent(to - from) }} />
        ))}
        {lane?.errors.map((at) => (
          <i key={at} className={styles.error} style={{ insetInlineStart: percent(at) }}>
            ✕
          </i>
        ))}
        {now !== null && <i className={styles.now} style={{ insetInlineStart: percent(now) }} />}
      </span>
      <span className={styles.text}>
        {guest.text}
        {guest.cards.map(({ id, name, colour }) => (
          <b key={id} className={styles.chip} style={cardColours(colour)} onPointerEnter={() => pointAt({ card: id })} onPointerLeave={pointAtNothing}>
            {name}
          </b>
        ))}
      </span>
    </div>
  )
}
