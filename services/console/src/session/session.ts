/** Who uses the page: the token, and what it allows. Kept in the browser until it ends or they sign out. */
import { useSyncExternalStore } from 'react';

export interface Who {
  readonly actor: string;
  readonly tenant: string;
  readonly permissions: readonly string[];
  /** Milliseconds since the epoch. */
  readonly expires: number;
}

export type SessionState = 'none' | 'active' | 'expired';

const KEY = 'kizuna.token';

class Session {
  token: string | undefined;
  who: Who | undefined;
  state: SessionState = 'none';
  private readonly listeners = new Set<() => void>();

  constructor() {
    const kept = localStorage.getItem(KEY);
    if (kept) this.begin(kept);
    // Signing in or out in one tab is meant for all of them.
    addEventListener('storage', ({ key, newValue }) => {
      if (key !== KEY) return;
      if (newValue) this.begin(newValue);
      else this.end();
    });
  }

  /** False for what is no token, or one that has ended. */
  begin(token: string): boolean {
    const who = whoIn(token);
    if (!who || who.expires <= Date.now()) return false;
    Object.assign(this, { token, who, state: 'active' });
    localStorage.setItem(KEY, token);
    this.tell();
    return true;
  }

  /** The token is not taken any more. Everything on the page stays as it is until they sign in again. */
  expire(): void {
    if (this.state !== 'active') return;
    Object.assign(this, { token: undefined, state: 'expired' });
    localStorage.removeItem(KEY);
    this.tell();
  }

  end(): void {
    if (this.state === 'none') return;
    Object.assign(this, { token: undefined, who: undefined, state: 'none' });
    localStorage.removeItem(KEY);
    this.tell();
  }

  /** Whether a command may be given, or a view read. The server decides; this only spares people what it would refuse. */
  can(permission: string): boolean {
    return (this.who?.permissions ?? []).some(
      (pattern) =>
        pattern === '*' ||
        pattern === permission ||
        (pattern.endsWith('.*') && permission.startsWith(pattern.slice(0, -1))),
    );
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/** What a token says of itself; the server alone can tell whether it is true. */
function whoIn(token: string): Who | undefined {
  try {
    const part = token.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(part), (character) => character.charCodeAt(0));
    const { sub, tenant, permissions, exp } = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    if (typeof sub !== 'string' || typeof exp !== 'number' || !Array.isArray(permissions)) return undefined;
    return { actor: sub, tenant: String(tenant), permissions: permissions as string[], expires: exp * 1000 };
  } catch {
    return undefined;
  }
}

export const session = new Session();

export const useSession = (): SessionState => useSyncExternalStore(session.listen, () => session.state);
