/** Signing in. */
import type { Words } from '../i18n/words';

export const en = {
  title: 'Sign in',
  link: 'This link signs the owner of this installation in, once.',
  signIn: 'Sign in',
  token: 'Token',
  tokenHint: 'Made by `npx kizuna token`, or given to you.',
  noToken: 'This is no token, or one that has ended.',
  linkUsed: 'This link was used before, or is not the latest one.',
  expiredTitle: 'Your session has ended',
  expired: 'Sign in again, and go on where you were: nothing that you typed is lost.',
} as const;

export const ja: Words<typeof en> = {
  title: 'サインイン',
  link: 'このリンクで、この環境の所有者として一度だけサインインできます。',
  signIn: 'サインイン',
  token: 'トークン',
  tokenHint: '`npx kizuna token` で作るか、管理者から受け取ります。',
  noToken: 'トークンではないか、期限が切れています。',
  linkUsed: 'このリンクは使用済みか、最新ではありません。',
  expiredTitle: 'セッションが終了しました',
  expired: 'もう一度サインインすると、続きから始められます。入力内容は失われません。',
};
