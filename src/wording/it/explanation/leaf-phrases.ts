/** Italian phrases: entered figures, targets, assessments, earlier results, titles. */

/** Phrases of leaves and titles. */
export const ITALIAN_LEAF_PHRASES = {
  title: (field: string, subject: string, title: string): string =>
    title === '' ? `${field}: ${subject}` : `${field}: ${subject}, ${title}`,
  parameterTitle: (label: string, subject: string): string => `${label} (${subject})`,
  periodTitle: (period: string, subject: string): string => `${period} (${subject})`,
  entryTitle: (label: string, unit: string, periods: string): string => `${label}, ${unit}, ${periods}`,
  entry: (figure: string): string => `${figure} è il dato inserito`,
  wholeAdministration: "tutto l'ente",
  targetTitle: (year: number): string => `Target ${year}`,
  target: (goal: string, published: string | undefined): string =>
    published === undefined ? goal : `${goal} (pubblicato: «${published}»)`,
  targetWithOrigin: (sentence: string, origin: string): string => `${sentence}; direzione ${origin}`,
  assessmentTitle: (role: string): string => `Valutazione (${role})`,
  assessment: (decision: string, value: string | undefined, day: string, motive: string): string =>
    `${decision.charAt(0).toUpperCase()}${decision.slice(1)}${value === undefined ? '' : ` a ${value}`} il ${day}. Motivo: ${motive}`,
  assessmentAuthor: (author: string): string => `Autore: ${author}`,
  historyTitle: (year: string): string => `Risultato del ${year}`,
  history: (figure: string): string => figure,
  unknownTitle: (key: string): string => `Riferimento ${key}`,
  unknown: 'Non si trova nel ciclo.',
  alreadyShown: 'È già spiegato più sopra.',
} as const;
