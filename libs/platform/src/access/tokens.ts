/** Signed tokens (JWT, RFC 7519): who calls, for which tenant, with which permissions. */
import { grants, isTenant, type Actor } from '@kizuna/event-sourcing';
import { errors, jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';
import { ALGORITHM, type SigningKey } from './signing-key';

const ISSUER = 'kizuna';
/** As the field's servers do, a token is good for all services of the installation. */
const AUDIENCE = 'kizuna';
const PERMISSION = /^(\*|[a-zA-Z0-9-]+(\.[a-zA-Z0-9-]+)*(\.\*)?)$/;

/** There is no valid token. The message says what is wrong with it, never what is in it. */
export class Unauthenticated extends Error {}

export interface Grant extends Actor {
  /** Seconds from now until the token ends. */
  readonly lifetime: number;
}

interface Verified {
  readonly actor: Actor;
  /** Milliseconds since the epoch. */
  readonly expires: number;
}

export class Tokens {
  /** Verifying a signature costs more than a whole command; a token that was verified once stays so until it ends. */
  private readonly verified = new LRUCache<string, Verified>({ max: 10_000 });

  constructor(
    private readonly key: SigningKey,
    private readonly now: () => number = Date.now,
  ) {}

  /** @throws Error for a tenant or a permission that is none */
  mint({ id, tenant, permissions, lifetime }: Grant): Promise<string> {
    if (!isTenant(tenant)) throw new Error(`"${tenant}" is no tenant: 1 to 32 of a-z and 0-9`);
    const wrong = permissions.find((permission) => !PERMISSION.test(permission));
    if (wrong !== undefined) throw new Error(`"${wrong}" is no permission pattern`);
    const issued = Math.floor(this.now() / 1000);
    return new SignJWT({ tenant, permissions })
      .setProtectedHeader({ alg: ALGORITHM, kid: this.key.id, typ: 'JWT' })
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setSubject(id)
      .setIssuedAt(issued)
      .setExpirationTime(issued + lifetime)
      .sign(this.key.private);
  }

  /** For a program that goes on: a token that is good for now, made anew at half its life. */
  renewed(grant: Grant): () => Promise<string> {
    let token: Promise<string> | undefined;
    let until = 0;
    return () => {
      if (!token || this.now() > until) {
        until = this.now() + grant.lifetime * 500;
        token = this.mint(grant);
      }
      return token;
    };
  }

  /** Who calls, if this Authorization header was verified before and its token has not ended since. */
  recall(authorization: string | undefined): Actor | undefined {
    const known = authorization === undefined ? undefined : this.verified.get(authorization);
    return known && known.expires > this.now() ? known.actor : undefined;
  }

  /** Who calls, from the value of an Authorization header. @throws Unauthenticated */
  async actorOf(authorization: string | undefined): Promise<Actor> {
    const known = this.recall(authorization);
    if (known) return known;
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) throw new Unauthenticated('this needs a bearer token');
    const verified = await this.verify(token);
    this.verified.set(authorization!, verified);
    return verified.actor;
  }

  private async verify(token: string): Promise<Verified> {
    try {
      const { payload } = await jwtVerify(token, this.key.public, {
        algorithms: [ALGORITHM],
        issuer: ISSUER,
        audience: AUDIENCE,
        requiredClaims: ['sub', 'exp', 'tenant', 'permissions'],
        currentDate: new Date(this.now()),
      });
      const { sub, exp, tenant, permissions } = payload;
      if (!isTenant(tenant) || !isStrings(permissions)) throw new Unauthenticated('the token lacks what it must say');
      return { actor: { id: sub!, tenant, permissions }, expires: exp! * 1000 };
    } catch (error) {
      if (error instanceof Unauthenticated) throw error;
      if (error instanceof errors.JWTExpired) throw new Unauthenticated('the token has expired');
      throw new Unauthenticated('the token is not valid');
    }
  }
}

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** Whether somebody may hand on these permissions: only what they have themselves. */
export const mayGrant = (actor: Actor, permissions: readonly string[]): boolean =>
  permissions.every((permission) => grants(actor.permissions, permission));
