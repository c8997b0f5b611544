import { Fragment } from 'react'
import type { Block, Inline } from '../../../course/markdown'
import styles from './Prose.module.css'

export function Words({ content }: { content: readonly Inline[] }) {
  // The content of a lesson never changes while it is shown, so places are good keys.
  return content.map((one, index) => <Word key={index} one={one} />)
}

function Word({ one }: { one: Inline }) {
  switch (one.kind) {
    case 'text':
      return one.text
    case 'code':
      return <code className={styles.code}>{one.text}</code>
    case 'strong':
      return (
        <strong>
          <Words content={one.content} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <Words content={one.content} />
        </em>
      )
    case 'link':
      return (
        <a href={one.address} {...(one.address.startsWith('#') ? {} : { target: '_blank', rel: 'noreferrer' })}>
          <Words content={one.content} />
        </a>
      )
  }
}

/** A lesson's text. */
export function Prose({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className={styles.prose}>
      {blocks.map((block, index) => (
        <Piece key={index} block={block} />
      ))}
    </div>
  )
}

function Piece({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Words content={block.content} />
        </p>
      )
    case 'heading':
      return (
        <h3>
          <Words content={block.content} />
        </h3>
      )
    case 'code':
      return (
        // It scrolls, so the keyboard must reach it
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      )
    case 'quote':
      return (
        <blockquote>
          <Prose blocks={block.content} />
        </blockquote>
      )
    case 'list': {
      const items = block.items.map((item, index) => (
        <li key={index}>{item.content.map((inner, at) => (inner.kind === 'paragraph' && at === 0 ? <Fragment key={at}><Words content={inner.content} /></Fragment> : <Piece key={at} block={inner} />))}</li>
      ))
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
  }
}
