/** An event as extensions know it. */
export class MemoryEvent<Args extends unknown[]> {
  readonly #listeners = new Set<(...args: Args) => void>();

  addListener(listener: (...args: Args) => void): void {
    this.#listeners.add(listener);
  }

  removeListener(listener: (...args: Args) => void): void {
    this.#listeners.delete(listener);
  }

  hasListener(listener: (...args: Args) => void): boolean {
    return this.#listeners.has(listener);
  }

  emit(...args: Args): void {
    for (const listener of [...this.#listeners]) listener(...args);
  }

  clear(): void {
    this.#listeners.clear();
  }
}
