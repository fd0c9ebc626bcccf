/** Signing in. */

export const en = {
  title: 'Sign in to Kizuna',
  link: 'With this link the owner of this installation signs in, once.',
  signIn: 'Sign in',
  token: 'Access token',
  tokenHint: 'From whoever runs the server. There, npx kizuna token prints one.',
  noToken: 'This is not a token, or it has expired.',
  linkUsed: 'This link was used before, or is not the latest one.',
  expiredTitle: 'Your session has ended',
  expired: 'Sign in again, and go on where you were: nothing that you typed is lost.',
} as const;
