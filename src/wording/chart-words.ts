/** The words of charts: sentences that say what a chart shows, and the labels inside it. */
import { ITALIAN_CHARTS } from './it/charts.ts';
import { DEFAULT_LANGUAGE, type Language, type PerLanguage } from './language.ts';

/** Words of charts in one language; figures come as printed. */
export type ChartWords = typeof ITALIAN_CHARTS;

const CHART_WORDS: PerLanguage<ChartWords> = { it: ITALIAN_CHARTS };

/** The words of charts in a language. */
export const chartWords = (language: Language = DEFAULT_LANGUAGE): ChartWords => CHART_WORDS[language];
