/** Italian phrases: scores, assessments, roll-ups, contributions, weights. */

/** Phrases of scores and values. */
export const ITALIAN_SCORE_PHRASES = {
  keep: (figure: string): string => `${figure} è la realizzazione, che vale così com'è`,
  band: (achievement: string, band: string, figure: string): string =>
    achievement === figure
      ? `${achievement} è nella fascia ${band}: resta ${figure}`
      : `${achievement} è nella fascia ${band}: vale ${figure}`,
  interpolated: (achievement: string, figure: string): string =>
    `${achievement} sulla linea tra i punti delle regole vale ${figure}`,
  below: (to: string, isIncluded: boolean): string => (isIncluded ? `fino a ${to} compreso` : `sotto ${to}`),
  from: (from: string, isIncluded: boolean): string => (isIncluded ? `da ${from} in su` : `oltre ${from}`),
  between: (from: string, to: string): string => `da ${from} a ${to}`,
  everywhere: 'unica',
  included: 'compreso',
  excluded: 'escluso',
  corrected: (before: string, after: string, role: string, motive: string): string =>
    `Corretto ${role} da ${before} a ${after}. Motivo: ${motive}`,
  neutralised: (before: string, role: string, motive: string): string =>
    `Neutralizzato ${role}: prima era ${before}, ora non conta e i pesi degli altri si ridistribuiscono. Motivo: ${motive}`,
  mean: (figure: string, count: number, parts: readonly string[]): string =>
    parts.length === 1
      ? `${figure} è la media di ${count} valori tutti uguali`
      : `${figure} = (${parts.join(' + ')}) / ${count}, media semplice`,
  repeated: (count: number, figure: string): string => `${count} × ${figure}`,
  weighted: (figure: string, parts: readonly string[]): string => `${figure} = ${parts.join(' + ')}`,
  part: (weight: string, figure: string, name: string): string => `${weight} × ${figure} (${name})`,
  single: (figure: string, name: string): string =>
    `${figure} è il valore dell'unico elemento che conta: ${name}`,
  counted: (figure: string, state: string): string => `${figure} (${state})`,
  contribution: (figure: string, weight: string, value: string): string => `${figure} = ${weight} × ${value}`,
  plannedWeight: (points: string): string => `${points} del totale dell'ente, secondo i pesi del piano`,
  sumOfWeights: (points: string): string => `${points}: somma dei pesi delle righe, secondo il piano`,
} as const;
