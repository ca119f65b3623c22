/** The units that documents name: tables of units, rows of units, offices beside objectives and indicators. */
import { type LocalDate, type Place, type UnitId, unitId } from '../../kernel/index.ts';
import type { Holder, OrgUnit, UnitKind } from '../../model/index.ts';
import { plainWords } from '../values/plain-text.ts';
import { codeKey, codeOf, type IdBook, lineOf, titleKey } from './identity.ts';
import type { MapReport } from './map-issue.ts';

interface DraftUnit {
  readonly id: UnitId;
  readonly kind: UnitKind;
  readonly code: string;
  readonly name: string;
  reports: boolean;
}

/** The units named so far. */
export interface UnitBook {
  /** A unit with a table of its own. */
  reporting(unit: { readonly code: string; readonly name: string }): UnitId;
  known(text: string): UnitId | undefined;
  /** Who is named in a cell of offices; persons' names are left out. */
  holders(offices: string, place: Place): readonly Holder[];
  all(from: LocalDate): readonly OrgUnit[];
}

const BETWEEN = /\s*[;,\n]\s*|\s+[-–]\s+/;
const EVERYBODY = /^(?:tutti|tutte le (?:unita|aree|strutture)|tutti gli uffici|trasversale)$/;
const ADMINISTRATION = /^(?:ente|camera|camera di commercio|intero ente)$/;
const ROLE =
  /^(?:segretario|vice ?segretario|dirigent|direttor|responsabil|posizione organizzativa|conservatore)/;
const PERSON = /\b(?:dott|dr|sig|rag|ing|avv|arch|geom|prof)(?:\.|\.?ssa\b|\.?ra\b)/;

const kindOfName = (name: string): UnitKind => {
  const words = plainWords(name);
  if (/\bazienda speciale\b|\bistituto\b/.test(words)) return 'specialAgency';
  if (/^area\b/.test(words)) return 'area';
  return /^(?:servizio|settore)\b/.test(words) ? 'service' : 'office';
};

/** A new list of units. */
export const unitBook = (ids: IdBook, report: MapReport): UnitBook => {
  const units: DraftUnit[] = [];
  const names = new Map<string, DraftUnit>();
  const find = (text: string): DraftUnit | undefined => names.get(codeKey(text)) ?? names.get(titleKey(text));
  const create = (code: string, name: string): DraftUnit => {
    const unit = {
      id: unitId(ids('u', code)),
      kind: kindOfName(name),
      code: codeOf(code),
      name: lineOf(name),
      reports: false,
    };
    units.push(unit);
    names.set(codeKey(code), unit);
    if (titleKey(name) !== '' && !names.has(titleKey(name))) names.set(titleKey(name), unit);
    return unit;
  };
  const holderOf = (text: string, place: Place): readonly Holder[] => {
    const words = plainWords(text);
    if (titleKey(text) === '') return [];
    if (EVERYBODY.test(words)) return [{ kind: 'allUnits' }];
    if (ADMINISTRATION.test(words)) return [{ kind: 'administration' }];
    if (PERSON.test(words)) {
      report.add('map.personLeftOut', place);
      return [];
    }
    if (ROLE.test(words)) return [{ kind: 'role', name: lineOf(text) }];
    const known = find(text);
    if (known === undefined) report.add('map.unitsFromOffices', place, lineOf(text));
    return [{ kind: 'unit', unit: (known ?? create(text, text)).id }];
  };
  return {
    reporting: ({ code, name }) => {
      const text = codeKey(code) === '' ? name : code;
      const unit = find(text) ?? create(text, name === '' ? text : name);
      unit.reports = true;
      return unit.id;
    },
    known: (text) => find(text)?.id,
    holders: (offices, place) => offices.split(BETWEEN).flatMap((text) => holderOf(text.trim(), place)),
    all: (from) =>
      units.map(({ id, kind, code, name, reports }) => ({
        id,
        kind,
        versions: [{ code, name, from, reports }],
      })),
  };
};
