import { Component, type ReactNode } from 'react';
import { AppContext } from './app-context.ts';
import styles from './ChartCard.module.css';

interface Props {
  readonly children: ReactNode;
  /** Shown with a sentence of why: the chart's numbers. */
  readonly fallback: ReactNode;
}

/** Keeps a fault in one chart from taking the page with it: its table stands in, and it can be drawn again. */
export class CardBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  static override contextType = AppContext;
  declare context: React.ContextType<typeof AppContext>;
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed || !this.context) return this.props.children;
    const { words, store } = this.context;
    const { card } = words[store.getState().view.locale].t.page;
    return (
      <div className={styles.failed}>
        <p role="alert">{card.failed}</p>
        <button type="button" onClick={() => this.setState({ hasFailed: false })}>
          {card.again}
        </button>
        {this.props.fallback}
      </div>
    );
  }
}
