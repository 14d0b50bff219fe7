/** What digests count. */
export interface DigestMetrics {
  /** A slot has come. */
  due(): void;
  /** A post stands; `lateSeconds` after its slot. */
  posted(lateSeconds: number): void;
  /** A slot made no post, for one of the skip reasons. */
  skipped(reason: string): void;
  /** A planned post was given up. */
  failed(reason: string): void;
  /** An attempt is to be made again. */
  retried(): void;
}
