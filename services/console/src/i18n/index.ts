/**
 * The words of the page in each language. An area keeps its own in `words.ts`: `en` is the shape, and `ja` must have
 * the same, or it does not compile. Used as `const { t } = useTranslation('customers'); t('title')`.
 */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import * as customers from '../customers/words';
import * as dashboards from '../dashboards/words';
import * as desk from '../desk/words';
import * as events from '../events/words';
import * as happened from '../parts/events/words';
import * as imports from '../imports/words';
import * as marketing from '../marketing/words';
import * as operations from '../operations/words';
import * as parts from '../parts/words';
import { sayReasonsIn } from '../refusals';
import * as sales from '../sales/words';
import * as session from '../session/words';
import * as shell from '../shell/words';
import * as terms from './terms';

const areas = {
  parts,
  happened,
  terms,
  shell,
  session,
  customers,
  sales,
  marketing,
  desk,
  dashboards,
  imports,
  events,
  operations,
};

type Areas = typeof areas;
type English = { [A in keyof Areas]: Areas[A]['en'] };

export const LANGUAGES = { en: 'English', ja: '日本語' } as const;
export type Language = keyof typeof LANGUAGES;

const of = (language: Language) =>
  Object.fromEntries(Object.entries(areas).map(([area, words]) => [area, words[language]])) as unknown as English;

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
  await i18next.use(initReactI18next).init({
    lng: preferred(),
    fallbackLng: 'en',
    defaultNS: 'parts',
    resources: { en: of('en'), ja: of('ja') },
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
}
