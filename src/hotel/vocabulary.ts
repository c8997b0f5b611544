/**
 * One word for each idea, in two registers: the hotel's, and the buffer protocol's own. Whoever hides the analogy gets
 * the protocol's everywhere. Names that tests and screen readers rely on (`Room payload`, `Card view`) are the same in
 * both; see `names.ts`.
 */
export interface Words {
  readonly title: (step: number) => string
  readonly deskTitle: string
  readonly staffTitle: string
  readonly refusalTitle: string
  /** On a card: what it opens, how it was cut, who holds it. */
  readonly opens: string
  readonly opened: string
  readonly may: string
  readonly heldBy: string
  readonly cutFrom: string
  readonly backBy: string
  readonly outSince: (line: number) => string
  readonly stamp: string
  readonly backHow: { readonly release: string; readonly with: string; readonly gone: string }
  readonly readWrite: string
  readonly readOnly: string
  /** On a room. */
  readonly locked: (exportCount: number) => string
  readonly glass: string
  readonly glassLet: (exportCount: number) => string
  readonly free: string
  /** Arrays look at it; NumPy refuses by its own count. */
  readonly lookedAt: (arrays: number) => string
  readonly fixed: string
  readonly builtByCopy: (bytes: number) => string
  readonly notYet: string
  readonly noRooms: string
  readonly moreOverThese: (count: number) => string
  readonly moreOut: (count: number) => string
  readonly moreReturned: (count: number) => string
  /** Threads and tasks. */
  readonly guestsTitle: string
  readonly took: string
  /** Of an array: how it comes to look at the bytes. */
  readonly withoutCard: string
  readonly throughCard: string
  /** Meters. */
  readonly copied: string
  readonly seen: string
  readonly exports: string
  /** Notes at the line ends. */
  readonly noteExport: (lease: number) => string
  readonly noteCard: (place: number) => string
  readonly noteStaffKey: string
  readonly noteReturned: (leaseEnded: boolean) => string
  readonly noteReturnedCard: string
}

export type Register = 'hotel' | 'protocol'

export const registerOf = (analogy: boolean): Register => (analogy ? 'hotel' : 'protocol')

export const vocabulary: Record<Register, Words> = {
  hotel: {
    title: (step) => (step === 0 ? 'The hotel before the first step' : `The hotel at step ${step}`),
    deskTitle: 'Key cards at the desk',
    staffTitle: 'Staff keys',
    refusalTitle: 'Refused',
    opens: 'opens',
    opened: 'opened',
    may: 'may',
    heldBy: 'held by',
    cutFrom: 'cut from',
    backBy: 'back by',
    outSince: (line) => `out since line ${line}`,
    stamp: 'RETURNED',
    backHow: { release: 'release()', with: 'the end of with', gone: 'its last reference gone' },
    readWrite: 'read and write',
    readOnly: 'read only',
    locked: (count) => `walls fixed: ${exportsText(count)} live`,
    glass: 'behind glass: read only',
    glassLet: (count) => `behind glass: read only, ${exportsText(count)} live`,
    free: 'walls can move',
    lookedAt: (count) => `${count === 1 ? 'an array looks' : `${count} arrays look`} in`,
    fixed: 'walls built in: fixed size',
    builtByCopy: (bytes) => `a copy: ${bytesText(bytes)} built`,
    notYet: 'No room is built yet. Step forward, and watch.',
    noRooms: 'No room is in use at this step: no name leads to a buffer.',
    moreOverThese: (count) => `and ${count} more ${count === 1 ? 'card' : 'cards'} over these bytes, listed below`,
    moreOut: (count) => `${count} more out`,
    moreReturned: (count) => `${count} returned earlier`,
    guestsTitle: 'Guests',
    took: 'took',
    withoutCard: 'looks in without a card',
    throughCard: 'through the card',
    copied: 'bytes copied',
    seen: 'bytes seen through cards',
    exports: 'leases and staff keys out',
    noteExport: (lease) => `lease ${lease}, card out`,
    noteCard: (place) => `${ordinal(place)} card, same lease`,
    noteStaffKey: 'staff key out',
    noteReturned: (leaseEnded) => (leaseEnded ? 'card returned, lease over' : 'card returned, lease goes on'),
    noteReturnedCard: 'a returned card',
  },
  protocol: {
    title: (step) => (step === 0 ? 'Buffers before the first step' : `Buffers at step ${step}`),
    deskTitle: 'Memoryviews',
    staffTitle: 'Other exports',
    refusalTitle: 'Refused',
    opens: 'views',
    opened: 'viewed',
    may: 'access',
    heldBy: 'held by',
    cutFrom: 'made from',
    backBy: 'released by',
    outSince: (line) => `live since line ${line}`,
    stamp: 'RELEASED',
    backHow: { release: 'release()', with: '__exit__ of with', gone: 'deallocation' },
    readWrite: 'read and write',
    readOnly: 'read only',
    locked: (count) => `${exportsText(count)} live: no resize`,
    glass: 'read only',
    glassLet: (count) => `read only, ${exportsText(count)} live`,
    free: 'resizable',
    lookedAt: (count) => `${count === 1 ? 'an array refers' : `${count} arrays refer`} to it`,
    fixed: 'fixed size',
    builtByCopy: (bytes) => `a copy of ${bytesText(bytes)}`,
    notYet: 'Nothing has run yet. Step forward.',
    noRooms: 'No name leads to a buffer at this step.',
    moreOverThese: (count) => `and ${count} more ${count === 1 ? 'view' : 'views'} of these bytes, listed below`,
    moreOut: (count) => `${count} more live`,
    moreReturned: (count) => `${count} released earlier`,
    guestsTitle: 'Tasks and threads',
    took: 'made',
    withoutCard: 'holds no export',
    throughCard: 'through',
    copied: 'bytes copied',
    seen: 'bytes in live views',
    exports: 'live exports',
    noteExport: (lease) => `managed buffer ${lease}, 1 view`,
    noteCard: (place) => `${ordinal(place)} view, same managed buffer`,
    noteStaffKey: 'exported',
    noteReturned: (leaseEnded) => (leaseEnded ? 'released, export over' : 'released, still exported'),
    noteReturnedCard: 'a released view',
  },
}

export function bytesText(count: number): string {
  return `${grouped(count)} ${count === 1 ? 'byte' : 'bytes'}`
}

export function itemsText(count: number): string {
  return `${grouped(count)} ${count === 1 ? 'item' : 'items'}`
}

export function exportsText(count: number): string {
  return `${grouped(count)} ${count === 1 ? 'export' : 'exports'}`
}

/** 12,345: the same in every language, as the page's text is English. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}

const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']

export function ordinal(place: number): string {
  const word = ordinals[place]
  if (word !== undefined) return word
  const tens = place % 100
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th')
  return `${place}${ending}`
}
