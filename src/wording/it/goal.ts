/** Italian words for targets. */

/** Directions and bounds. */
export const ITALIAN_GOAL = {
  up: (bound: string, strict: boolean): string => (strict ? `più di ${bound}` : `almeno ${bound}`),
  down: (bound: string, strict: boolean): string => (strict ? `meno di ${bound}` : `al massimo ${bound}`),
  scale: (bound: string, strict: boolean, from: string, to: string): string =>
    `${strict ? 'più di' : 'almeno'} ${bound} su una scala da ${from} a ${to}`,
  deadline: (day: string): string => `entro il ${day}`,
  exact: (bound: string, tolerance: string | undefined): string =>
    tolerance === undefined ? `esattamente ${bound}` : `${bound}, con uno scarto fino a ${tolerance}`,
  range: (from: string, to: string): string => `tra ${from} e ${to}`,
  baseline: (baseline: string, bound: string): string => `da ${baseline} a ${bound}`,
  limits: (minimum: string, target: string, maximum: string): string =>
    `${target} (minimo ${minimum}, massimo ${maximum})`,
  relative: (change: string, year: number): string => `${change} sul risultato del ${year}`,
  unchanged: (year: number): string => `quanto nel ${year}`,
  yesNo: 'da realizzare (sì)',
  declared: '100\u00a0% di realizzazione',
} as const;
