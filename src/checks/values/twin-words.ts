/** Pairs of right words that one or two letters tell apart: neither is a misprint of the other. */

/** Beginnings; what follows must be the same in both words. */
const TWINS: readonly (readonly [string, string])[] = [
  ['contatt', 'contratt'],
  ['interazion', 'integrazion'],
  ['interface', 'interfacce'],
  ['prestazion', 'presentazion'],
  ['attestazion', 'attenzion'],
  ['premess', 'permess'],
  ['abitazion', 'abilitazion'],
  ['reazion', 'relazion'],
  ['reazion', 'creazion'],
  ['relazion', 'regolazion'],
  ['relazion', 'correlazion'],
  ['internament', 'interament'],
  ['concret', 'concert'],
  ['invita', 'invia'],
  ['invito', 'invio'],
  ['tender', 'tener'],
  ['mantener', 'manutener'],
  ['portual', 'portal'],
  ['postal', 'portal'],
  ['obbiettiv', 'obiettiv'],
  ['soprattutto', 'sopratutto'],
  ['palese', 'paese'],
  ['tempi', 'temi'],
  ['conversion', 'conversazion'],
  ['sezion', 'selezion'],
  ['divisio', 'diversio'],
  ['personal', 'persona'],
  ['fruizion', 'funzion'],
  ['attuazion', 'attrazion'],
  ['dotazion', 'donazion'],
  ['sociale', 'social'],
  ['iscrizion', 'inscrizion'],
  ['normattiva', 'normativa'],
  ['accant', 'accent'],
  ['mercat', 'mercant'],
  ['cartell', 'cartel'],
  ['processo', 'processor'],
  ['risors', 'ricors'],
  ['rilevant', 'rilevat'],
  ['risultant', 'risultat'],
  ['congress', 'progress'],
  ['accert', 'accett'],
  ['transazion', 'transizion'],
  ['iterazion', 'interazion'],
  ['immaterial', 'material'],
  ['indirett', 'dirett'],
  ['inattiv', 'attiv'],
  ['irregolar', 'regolar'],
  ['incompatibil', 'compatibil'],
  ['inesigibil', 'esigibil'],
  ['rinnov', 'innov'],
];

const isPair = (one: string, other: string): boolean =>
  TWINS.some(
    ([first, second]) =>
      one.startsWith(first) &&
      other.startsWith(second) &&
      one.slice(first.length) === other.slice(second.length),
  );

/** Whether both words are right, whichever is the rarer. */
export const areTwins = (one: string, other: string): boolean => isPair(one, other) || isPair(other, one);

const beginAlike = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/** Whether two beginnings may be of a pair of right words. */
export const mayBeTwins = (one: string, other: string): boolean =>
  TWINS.some(
    ([first, second]) =>
      (beginAlike(one, first) && beginAlike(other, second)) ||
      (beginAlike(one, second) && beginAlike(other, first)),
  );
