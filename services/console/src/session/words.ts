/** Signing in. */

export const en = {
  title: 'Sign in to Kizuna',
  link: 'This link signs you in as the owner of this installation. It works once.',
  signIn: 'Sign in',
  token: 'Access token',
  tokenHint: 'Ask whoever runs the server. There, this command prints one:',
  noToken: 'This is not a token, or it has expired.',
  linkUsed: 'This link has been used already, or there is a newer one.',
  expiredTitle: 'Your session has ended',
  expired: 'Sign in again, and go on where you were: nothing that you typed is lost.',
} as const;
