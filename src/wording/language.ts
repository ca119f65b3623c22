/** The languages of the sentences. A catalogue is written per language and topic; a new language here makes the compiler name each missing one. */

/** Languages with complete catalogues. */
export type Language = 'it';

/** The language of pages and documents when none is asked for. */
export const DEFAULT_LANGUAGE: Language = 'it';

/** One catalogue of a topic for each language. */
export type PerLanguage<Catalogue> = Readonly<Record<Language, Catalogue>>;
