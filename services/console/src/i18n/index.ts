/**
 * The words of the page in each language, of which only those of the chosen one are loaded. An area keeps its own in
 * `words.ts` and `words-ja.ts`: English is the shape, and the others must have the same, or they do not compile. Used as
 * `const { t } = useTranslation('customers'); t('title')`.
 */
import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { sayReasonsIn } from '../refusals';
import type * as english from './en';
import type { Words } from './words';

type English = { [A in keyof typeof english]: (typeof english)[A] };

const WORDS = {
  en: (): Promise<English> => import('./en'),
  ja: (): Promise<Words<English>> => import('./ja'),
};

export const LANGUAGES = { en: 'English', ja: '日本語' } as const;
export type Language = keyof typeof LANGUAGES;

const backend: BackendModule = {
  type: 'backend',
  init: () => {},
  read: (language, area, done) =>
    void WORDS[language as Language]().then(
      (words) => done(null, words[area as keyof English]),
      (error: Error) => done(error, true),
    ),
};

const KEY = 'kizuna.language';

function preferred(): Language {
  const kept = localStorage.getItem(KEY);
  if (kept === 'en' || kept === 'ja') return kept;
  return navigator.language.startsWith('ja') ? 'ja' : 'en';
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'parts';
    resources: English;
  }
}

export const language = (): Language => i18next.language as Language;

export async function startLanguages(): Promise<void> {
  i18next.on('languageChanged', (to) => {
    document.documentElement.lang = to;
    localStorage.setItem(KEY, to);
    void sayReasonsIn(to);
  });
  const chosen = preferred();
  const areas = Object.keys(await WORDS[chosen]());
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: chosen,
      fallbackLng: false,
      ns: areas,
      defaultNS: 'parts',
      // React escapes what it shows.
      interpolation: { escapeValue: false },
    });
}
