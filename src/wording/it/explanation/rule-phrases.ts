/** Italian phrases: the rules of the rulebook in words. */

/** Phrases of rules. */
export const ITALIAN_RULE_PHRASES = {
  up: (method: string): string => `Più è meglio: ${method}`,
  down: (method: string): string => `Meno è meglio: ${method}`,
  deadline: (method: string): string => `Termine: ${method}`,
  achievement: 'Realizzazione del target',
  limits: (cap: string | undefined, floor: string, zeroBelow: string | undefined): string =>
    [
      cap === undefined ? 'senza massimo' : `al massimo ${cap}`,
      `almeno ${floor}`,
      ...(zeroBelow === undefined ? [] : [`sotto ${zeroBelow} vale zero`]),
    ].join('; '),
  score: (method: string): string => `Realizzazione parametrata ${method}`,
  bandKeep: (band: string): string => `${band} resta com'è`,
  bandFixed: (band: string, score: string): string => `${band} vale ${score}`,
  point: (achievement: string, score: string): string => `${achievement} vale ${score}`,
  missing: (policy: string): string => `Dato mancante: ${policy}`,
  notComputable: (policy: string): string => `Non calcolabile: ${policy}`,
  rollUp: (node: string, combine: string, sources: readonly string[]): string =>
    `Valore ${node}: ${combine} ${sources.join(' e ')}`,
  source: (kind: string, share: string | undefined): string =>
    share === undefined ? kind : `${kind} (quota ${share})`,
  unit: (combine: string, over: string, shared: string | undefined): string =>
    `Risultato dell'unità organizzativa: ${combine} ${over}${shared === undefined ? '' : `; ${shared}`}`,
  cross: (node: string, combine: string, over: string): string => `Valore ${node}: ${combine} ${over}`,
  overUnits: (way: string): string => `Dato dell'ente dalle unità: ${way}`,
  rounding: (stage: string, how: string): string => `Arrotondamento (${stage}): ${how}`,
  ofIndicator: (rule: string): string => `${rule} (regola propria di questo indicatore)`,
  origin: (text: string, origin: string): string => `${text} (${origin})`,
  adopted: (title: string, act: string | undefined): string =>
    act === undefined ? title : `${title}, ${act}`,
  act: (body: string, number: string | undefined, day: string | undefined): string =>
    `${body}${number === undefined ? '' : ` n. ${number}`}${day === undefined ? '' : ` del ${day}`}`,
} as const;
