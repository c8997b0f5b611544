import { memo, type ReactNode } from 'react'
import type { BracketSegment, ByteCell, FieldSegment, GridRow } from '../../../hotel/scene'
import styles from './ByteGrid.module.css'
import { cardColours } from './colours'

interface ByteRowProps {
  readonly row: GridRow
  readonly perRow: number
  /** The byte of this row that Tab reaches, or -1. */
  readonly active: number
  /** The byte that was asked about, or -1. */
  readonly asked: number
  readonly litCard: number | null
  /** `tall`: index above, character below; `flat`: the value alone, as in a large room. */
  readonly look: 'tall' | 'flat'
  readonly withAddress: boolean
  readonly withIndices: boolean
  /** Where the wall was wanted that would have cut the room, or -1. */
  readonly ghostWallAt: number
  /** What stands behind the last byte: the wall that stayed. */
  readonly children?: ReactNode
}

/** Neighbouring bytes, and under them the brackets of the cards that open them. */
export const ByteRow = memo(function ByteRow(props: ByteRowProps) {
  const { row, perRow, look, withAddress, children } = props
  return (
    <div role="presentation" className={styles.rowBox}>
      <div role="presentation" className={styles.line}>
        <div role="row" aria-rowindex={row.index + 1} className={styles.row}>
          {withAddress && (
            <span role="rowheader" className={styles.address}>
              <span>{row.address}</span>
            </span>
          )}
          {row.cells.map((cell, column) => (
            <Cell key={column} cell={cell} column={column} {...props} />
          ))}
        </div>
        {children}
      </div>
      {look === 'tall' && row.fields.length > 0 && (
        <div className={styles.fields} data-address={withAddress} aria-hidden="true" style={{ gridTemplateColumns: `repeat(${perRow}, calc(var(--cell) - 1px))` }}>
          {row.fields.map((field) => (
            <Field key={`${field.lane} ${field.from} ${field.name}`} field={field} />
          ))}
        </div>
      )}
      {row.segments.length > 0 && (
        <div className={look === 'tall' ? styles.lanes : styles.bars} data-address={withAddress} aria-hidden="true" style={{ gridTemplateColumns: `repeat(${perRow}, calc(var(--cell) - 1px))` }}>
          {row.segments.map((segment) => (
            <Segment key={`${segment.lane} ${segment.from}`} segment={segment} isLit={segment.card !== null && props.litCard === segment.card} look={look} />
          ))}
        </div>
      )}
    </div>
  )
})

function Cell({ cell, column, active, asked, litCard, look, withIndices, ghostWallAt }: Omit<ByteRowProps, 'children'> & { cell: ByteCell; column: number }) {
  return (
    <span
      role="gridcell"
      aria-label={cell.accessibleName}
      aria-colindex={column + 1}
      aria-selected={asked === cell.index}
      tabIndex={active === cell.index ? 0 : -1}
      className={styles.cell}
      data-index={cell.index}
      data-card={cell.cards.at(-1)}
      data-colour={cell.colour ?? undefined}
      data-changed={cell.changed || undefined}
      data-untouched={cell.untouched || undefined}
      data-would-go={cell.wouldGo || undefined}
      data-item-start={cell.itemStart || undefined}
      data-lit={(litCard !== null && cell.cards.includes(litCard)) || undefined}
      data-ghost-wall={cell.index === ghostWallAt || undefined}
    >
      {withIndices && <i>{cell.index}</i>}
      <b>{cell.text}</b>
      {look === 'tall' && <small>{cell.below}</small>}
    </span>
  )
}

/** The size of a field's type in the grid's ems, how far a name may shrink to fit, and how wide a character of the fixed face is. */
const fieldSize = 0.79
const smallestField = 0.7
const characterWidth = 0.62

/** A part of the bytes that has a name, of whose path a narrow one shows the end; its words stand in the room's description and with each byte. */
function Field({ field: { name, format, lane, from, to, openLeft, openRight } }: { field: FieldSegment }) {
  const shown = to - from > 3 ? name : name.slice(name.lastIndexOf('.') + 1)
  const fitting = `((${to - from} * var(--cell)) / ${fieldSize} - 0.5em) / ${shown.length * characterWidth}`
  return (
    <span className={styles.field} style={{ gridColumn: `${from + 1} / ${to + 1}`, gridRow: lane + 1 }} data-open-left={openLeft} data-open-right={openRight} data-narrow={to - from === 1} title={`${name}: ${format}`}>
      {!openLeft && <b style={{ fontSize: `clamp(${smallestField}em, ${fitting}, 1em)` }}>{shown}</b>}
      {!openLeft && to - from > 1 && <i>{format}</i>}
    </span>
  )
}

/** The size of a name's type, in the grid's ems, in which cells are measured. */
const labelSize = 0.82

function Segment({ segment, isLit, look }: { segment: BracketSegment; isLit: boolean; look: 'tall' | 'flat' }) {
  const isNarrow = segment.to - segment.from === 1 && segment.labelRoom > 1
  return (
    <span
      className={look === 'tall' ? styles.bracket : styles.bar}
      style={{ ...cardColours(segment.colour), gridColumn: `${segment.from + 1} / ${segment.to + 1}`, gridRow: segment.lane + 1 }}
      data-lit={isLit}
      data-open-left={segment.openLeft}
      data-open-right={segment.openRight}
      data-card-less={segment.card === null || undefined}
    >
      {look === 'tall' && segment.label !== null && (
        <b data-narrow={isNarrow} style={{ maxInlineSize: `calc(${segment.labelRoom - (isNarrow ? 1 : 0)} * var(--cell) / ${labelSize} - 4px)` }}>
          {segment.label}
        </b>
      )}
    </span>
  )
}
