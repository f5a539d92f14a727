import { Component, type ComponentChildren } from 'preact';

interface ErrorBoundaryProps {
  /** Shown in place of what failed. */
  readonly instead: ComponentChildren;
  /** With another value the children are tried again. */
  readonly of: unknown;
  readonly children: ComponentChildren;
}

interface ErrorBoundaryState {
  readonly failedOf?: unknown;
  readonly failed: boolean;
}

/** Keeps a part that can't be drawn from taking the rest of the page with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false };

  override componentDidCatch(): void {
    this.setState({ failed: true, failedOf: this.props.of });
  }

  override render({ instead, of, children }: ErrorBoundaryProps): ComponentChildren {
    return this.state.failed && this.state.failedOf === of ? instead : children;
  }
}
