import { useStore } from 'zustand'
import { commands, editorKeys } from '../../commands'
import { place } from '../../stores/place'
import { Dialog } from './Dialog'
import styles from './Dialog.module.css'

function Keys({ caption, rows }: { caption: string; rows: readonly (readonly [string, string])[] }) {
  return (
    <table className={styles.keys}>
      <caption>{caption}</caption>
      <tbody>
        {rows.map(([title, keys]) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            <td>{keys}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function KeysDialog() {
  const open = useStore(place, (state) => state.dialog === 'keys')
  return (
    <Dialog title="All keys" open={open}>
      <Keys caption="Everywhere but in the editor" rows={commands.map(({ title, written }) => [title, written] as const)} />
      <Keys caption="In the editor" rows={editorKeys} />
    </Dialog>
  )
}
