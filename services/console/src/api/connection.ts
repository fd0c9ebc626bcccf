/** Whether the server answers: said at the top of the page while it does not, since everything on it may then be old. */
import { useSyncExternalStore } from 'react';

class Connection {
  private answers = true;
  private readonly listeners = new Set<() => void>();

  up(): void {
    this.set(true);
  }

  down(): void {
    this.set(false);
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly isUp = (): boolean => this.answers;

  private set(answers: boolean): void {
    if (answers === this.answers) return;
    this.answers = answers;
    for (const listener of this.listeners) listener();
  }
}

export const connection = new Connection();

export const useConnection = (): boolean => useSyncExternalStore(connection.listen, connection.isUp);
