import { Component, type ReactNode } from 'react'
import { PlainEditor } from './PlainEditor'

/** Where Monaco cannot be loaded (the connection broke off, an old browser), the plain editor does. */
export class WithoutMonaco extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <PlainEditor /> : this.props.children
  }
}
