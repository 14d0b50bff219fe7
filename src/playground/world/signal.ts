/** Tells listeners of something, in the order in which they came. */
export class Signal<T> {
  readonly #listeners = new Set<(value: T) => void>();

  /** Listens until the returned function is called. */
  on(listener: (value: T) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(value: T): void {
    for (const listener of [...this.#listeners]) listener(value);
  }

  clear(): void {
    this.#listeners.clear();
  }
}
