import { Component, type ReactNode } from "react";

type Props = {
  readonly children: ReactNode;
  readonly failed: (error: Error) => ReactNode;
  /** With another value what failed is tried anew. */
  readonly at?: string;
};
type State = { readonly error: Error | undefined; readonly at: string | undefined };

/**
 * Keeps what breaks inside to its place. Without it a part of the app that did not arrive, or threw, would
 * take the whole page with it and leave it blank.
 */
export class Guarded extends Component<Props, State> {
  override state: State = { error: undefined, at: this.props.at };

  static getDerivedStateFromError(thrown: unknown): Partial<State> {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  static getDerivedStateFromProps({ at }: Props, state: State): Partial<State> | null {
    return at === state.at ? null : { error: undefined, at };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === undefined ? this.props.children : this.props.failed(error);
  }
}
