/** Signing in: the owner's one-time link, the public key, and scoped tokens for those who have more. */
import { Body, Controller, Get, Header, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { Optional } from '@kizuna/contracts/shared';
import { Forbidden, Invalid, validatorOf } from '@kizuna/event-sourcing';
import { ArrayMaxSize, ArrayMinSize, IsInt, IsString, MaxLength, Min, Max, Matches } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { permissionsOf, rolesOf, type Context } from '../context';
import type { Configuration } from '../configuration';
import type { Page } from '../http/page';
import { CONFIGURATION, CONTEXTS, PAGE } from '../tokens';
import { OwnerLink } from './owner-link';
import type { SigningKey } from './signing-key';
import { mayGrant, Tokens, Unauthenticated } from './tokens';

export const SIGNING_KEY = Symbol('signing key');
const DAY = 86_400;

export class SignIn {
  @IsString() @MaxLength(100) code!: string;
}

/** A token to be made. Either a role or permissions, and never more than the caller has. */
export class NewToken {
  @IsString() @Matches(/^[\w.@:-]{1,100}$/) actor!: string;
  @Optional() @IsString() @MaxLength(50) role?: string;
  @Optional() @IsString({ each: true }) @ArrayMinSize(1) @ArrayMaxSize(100) permissions?: string[];
  @Optional() @IsInt() @Min(1) @Max(365 * DAY) lifetimeSeconds?: number;
}

@Controller()
export class AccessController {
  constructor(
    @Inject(Tokens) private readonly tokens: Tokens,
    @Inject(OwnerLink) private readonly link: OwnerLink,
    @Inject(SIGNING_KEY) private readonly key: SigningKey,
    @Inject(CONTEXTS) private readonly contexts: readonly Context[],
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    @Inject(PAGE) private readonly webPage: Page | undefined,
  ) {}

  @Get('.well-known/jwks.json')
  jwks() {
    return { keys: [this.key.jwk] };
  }

  /** A page with one button: looking at the link, as mail scanners do, does not use it up. */
  @Get('sign-in')
  @Header('content-type', 'text/html; charset=utf-8')
  page(@Res({ passthrough: true }) reply: FastifyReply): string | Promise<string> {
    if (this.webPage) return this.webPage.answer(reply);
    const nonce = randomBytes(16).toString('base64');
    void reply
      .header(
        'content-security-policy',
        `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; connect-src 'self'`,
      )
      .header('referrer-policy', 'no-referrer')
      .header('cache-control', 'no-store');
    return SIGN_IN_PAGE.replaceAll('NONCE', nonce);
  }

  @Post('sign-in')
  @HttpCode(200)
  async signIn(@Body() body: SignIn, @Res({ passthrough: true }) reply: FastifyReply): Promise<{ token: string }> {
    validatorOf(SignIn)(body);
    if (!(await this.link.redeem(body.code)))
      throw new Unauthenticated('the link was used before, or is not the latest one');
    void reply.header('cache-control', 'no-store');
    const { tenant } = this.configuration;
    return { token: await this.tokens.mint({ id: 'owner', tenant, permissions: ['*'], lifetime: 30 * DAY }) };
  }

  @Post('tokens')
  async mint(
    @Body() body: NewToken,
    @Req() { actor }: FastifyRequest,
  ): Promise<{ token: string; permissions: string[] }> {
    validatorOf(NewToken)(body);
    const permissions = body.permissions ?? this.ofRole(body.role);
    if (!mayGrant(actor, ['access.mint', ...permissions])) throw new Forbidden('access.mint and all that is handed on');
    const lifetime = body.lifetimeSeconds ?? 30 * DAY;
    try {
      return {
        token: await this.tokens.mint({ id: body.actor, tenant: actor.tenant, permissions, lifetime }),
        permissions,
      };
    } catch (error) {
      throw new Invalid([{ field: 'permissions', rule: 'pattern', message: (error as Error).message }]);
    }
  }

  private ofRole(role: string | undefined): string[] {
    const roles = rolesOf(this.contexts);
    if (role !== undefined && roles.includes(role)) return permissionsOf(role, this.contexts);
    throw new Invalid([
      { field: 'role', rule: 'known', message: `must be one of ${roles.join(', ')}, or give permissions` },
    ]);
  }
}

const SIGN_IN_PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Kizuna: sign in</title>
<style nonce="NONCE">
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 36rem; margin: 15vh auto; padding: 0 1rem; color: #1c2430 }
  button { font: inherit; padding: .6rem 1.4rem; border: 0; border-radius: .4rem; background: #1f5eff; color: #fff; cursor: pointer }
  textarea { width: 100%; height: 9rem; font: 13px/1.4 ui-monospace, monospace }
</style>
<h1>Kizuna</h1>
<p id="text">This link signs the owner of this installation in, once.</p>
<button id="go">Sign in</button>
<textarea id="token" readonly hidden aria-label="Your token"></textarea>
<p id="next" hidden>Keep this token: it is yours for 30 days. Paste it under “Authorize” in <a href="/docs">the documentation</a> and try any command.</p>
<script nonce="NONCE">
  const el = (id) => document.getElementById(id);
  el('go').onclick = async () => {
    const code = new URLSearchParams(location.search).get('code') || '';
    const answer = await fetch('/sign-in', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code }) });
    const body = await answer.json();
    el('go').hidden = true;
    if (!answer.ok) { el('text').textContent = 'This link does not sign in: ' + (body.detail || body.title) + '.'; return; }
    history.replaceState(null, '', '/sign-in');
    el('text').textContent = 'You are signed in as the owner.';
    el('token').value = body.token;
    el('token').hidden = el('next').hidden = false;
  };
</script>
</html>
`;
