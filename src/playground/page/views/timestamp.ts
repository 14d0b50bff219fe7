/** `<t:…>`: a time in the person's own zone and language, the whole of it on hover. */
import type { TimestampStyle } from "../markdown/nodes.ts";
import type { Lookup } from "../state/lookup.ts";
import { formatTimestamp } from "../time.ts";
import { Component, h, type VNode } from "../ui.ts";

const TICK_MS = 15_000;

interface Props {
  readonly seconds: number;
  readonly style: TimestampStyle;
  readonly lookup: Lookup;
}

/** Relative times go on as time passes. */
export class Timestamp extends Component<Props> {
  private timer = 0;

  override componentDidMount(): void {
    if (this.props.style === "R") this.timer = window.setInterval(() => this.forceUpdate(), TICK_MS);
  }

  override componentWillUnmount(): void {
    clearInterval(this.timer);
  }

  override render({ seconds, style, lookup }: Props): VNode {
    const ms = seconds * 1000;
    return h(
      "time",
      {
        class: "timestamp",
        dateTime: new Date(ms).toISOString(),
        title: formatTimestamp(ms, "F", lookup.locale, lookup.now()),
      },
      formatTimestamp(ms, style, lookup.locale, lookup.now()),
    );
  }
}
