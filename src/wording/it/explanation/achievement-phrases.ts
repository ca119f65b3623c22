/** Italian phrases: result against target. */

/** Phrases of achievement. */
export const ITALIAN_ACHIEVEMENT_PHRASES = {
  against: (result: string, goal: string, rest: string): string =>
    `Risultato ${result}, target ${goal}: ${rest}`,
  ratio: (result: string, target: string): string => `${result} / ${target}`,
  deviation: (result: string, target: string): string => `2 − ${result} / ${target}`,
  progress: (result: string, baseline: string, target: string): string =>
    `(${result} − ${baseline}) / (${target} − ${baseline})`,
  equals: (expression: string, figure: string): string => `${expression} = ${figure}`,
  capped: (expression: string, cap: string, figure: string): string =>
    `${expression} supera ${cap}, il massimo: vale ${figure}`,
  floored: (expression: string, floor: string, figure: string): string =>
    `${expression} è meno di ${floor}, il minimo: vale ${figure}`,
  belowThreshold: (expression: string, threshold: string, figure: string): string =>
    `${expression} è sotto la soglia di ${threshold}: vale ${figure}`,
  targetZero: (figure: string): string => `il target è zero, quindi vale ${figure}`,
  met: (result: string, goal: string, figure: string): string =>
    `${result} rispetta il target (${goal}): ${figure}`,
  notMet: (result: string, goal: string, figure: string): string =>
    `${result} non rispetta il target (${goal}): ${figure}`,
  inTime: (day: string, deadline: string, figure: string): string =>
    `${day} è entro il ${deadline}: ${figure}`,
  late: (day: string, deadline: string, figure: string): string => `${day} è dopo il ${deadline}: ${figure}`,
  pointsPerDay: (points: string, days: string): string =>
    `, con ${points} punti in meno per ogni giorno di ritardo (${days})`,
  lateSteps: (days: string): string => `, secondo gli scaglioni per ${days} di ritardo`,
  betweenLimits: (result: string, goal: string, figure: string): string =>
    `${result} sulla scala del target ${goal} vale ${figure}`,
  outsideRange: (result: string, goal: string, figure: string): string =>
    `${result} è fuori dall'intervallo (${goal}) e vale ${figure}`,
  yesNo: (isDone: boolean, figure: string): string =>
    isDone ? `Realizzato: ${figure}` : `Non realizzato: ${figure}`,
  declared: (figure: string): string =>
    `${figure} è la percentuale di realizzazione dichiarata o data dalle tappe`,
  relative: (amount: string, change: string): string => `${amount} × (1 ${change})`,
  missingCountsZero: (figure: string): string => `Manca il dato: per regola vale ${figure}`,
  deadlineOpen: (deadline: string, asOf: string): string =>
    `Al ${asOf} il dato non è ancora dovuto: il termine è il ${deadline}`,
} as const;
