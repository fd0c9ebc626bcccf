/** The same in Japanese. */
import type { Words } from '../i18n/words';
import type { en } from './words';

export const ja: Words<typeof en> = {
  title: 'Kizuna にサインイン',
  link: 'このリンクで、この環境の所有者として一度だけサインインできます。',
  signIn: 'サインイン',
  token: 'アクセストークン',
  tokenHint: '管理者から受け取ってください。サーバー上では次のコマンドで発行できます：',
  noToken: 'トークンが正しくないか、期限切れです。',
  linkUsed: '使用済みのリンクか、古いリンクです。',
  expiredTitle: 'セッションが終了しました',
  expired: 'もう一度サインインすると、続きから始められます。入力内容は失われません。',
};
