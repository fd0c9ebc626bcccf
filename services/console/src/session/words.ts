/** Signing in. */
import type { Words } from '../i18n/words';

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

export const ja: Words<typeof en> = {
  title: 'Kizuna にサインイン',
  link: 'このリンクで、この環境の所有者として一度だけサインインできます。',
  signIn: 'サインイン',
  token: 'アクセストークン',
  tokenHint: '管理者から受け取ります。サーバーでは npx kizuna token で発行できます。',
  noToken: '正しいトークンではないか、有効期限が切れています。',
  linkUsed: 'このリンクは使用済みか、古いリンクです。',
  expiredTitle: 'セッションが終了しました',
  expired: 'もう一度サインインすると、続きから始められます。入力内容は失われません。',
};
