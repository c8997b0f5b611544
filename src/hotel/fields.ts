/** How a room's bytes are divided: the fields of what it is, and of what is laid over it. */
import type { FieldFacts, RoomRecord } from '../python/events'
import { liveStaffKeysOf, type World } from '../timeline'
import { shortType, tellingHolders } from './names'
import type { FieldMark } from './scene'

/** Lanes of fields under a row; what would need more is told, not drawn. */
const mostLanes = 4

function formatOf({ format, bits }: FieldFacts): string {
  if (bits === undefined) return format
  const [lowest, count] = bits
  return `${format}, ${count === 1 ? `bit ${lowest}` : `bits ${lowest} to ${lowest + count - 1}`}`
}

/** Fields that overlap (a union's, bit fields, two structures over one room) lie in lanes of their own. */
export function fieldsOf(room: RoomRecord, world: World): FieldMark[] {
  const groups: { of: string | null; fields: readonly FieldFacts[] }[] = []
  if (room.fields !== undefined) groups.push({ of: null, fields: room.fields })
  for (const { part, type, holders } of liveStaffKeysOf(world, room.id)) {
    if (part !== undefined && part.fields.length > 0) groups.push({ of: tellingHolders(holders)[0] ?? shortType(type), fields: shifted(part) })
  }
  for (const { name, fields, isStale } of room.looks ?? []) if (fields.length > 0 && !isStale) groups.push({ of: name, fields })
  const lanes: number[] = []
  const marks: FieldMark[] = []
  let first = 0
  for (const { of, fields } of groups) {
    for (const field of [...fields].sort((a, b) => a.offset - b.offset)) {
      const start = field.offset
      const end = Math.min(start + field.size, room.size)
      if (end <= start || start < 0) continue
      let lane = lanes.findIndex((taken, i) => i >= first && taken <= start)
      if (lane < 0) lane = lanes.length
      if (lane >= mostLanes) continue
      lanes[lane] = end
      marks.push({ name: field.name, of, format: formatOf(field), start, end, lane })
    }
    first = lanes.length
  }
  return marks
}

function shifted({ offset, fields }: { readonly offset: number; readonly fields: readonly FieldFacts[] }): readonly FieldFacts[] {
  return offset === 0 ? fields : fields.map((field) => ({ ...field, offset: field.offset + offset }))
}

export const fieldPath = ({ of, name }: FieldMark): string => (of === null ? name : name.startsWith('[') ? `${of}${name}` : `${of}.${name}`)

export function placeText({ start, end }: { readonly start: number; readonly end: number }): string {
  return end - start === 1 ? `byte ${start}` : `bytes ${start} to ${end - 1}`
}
