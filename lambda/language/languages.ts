/** The languages that are spoken, and which of them is where. */
import type { LanguageName } from '../exercises/kinds';
import { EN } from './en';
import type { Language } from './language';

const LANGUAGES: Readonly<Record<LanguageName, Language>> = { en: EN };

/** The language of a locale, "en-GB"; English for one that is not spoken. */
export function languageOf(locale: string | undefined): Language {
  const name = locale?.slice(0, 2) ?? '';
  return Object.hasOwn(LANGUAGES, name) ? LANGUAGES[name as LanguageName] : EN;
}
