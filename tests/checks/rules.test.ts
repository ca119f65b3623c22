// Every coherence rule against its cases: a good one in which it finds nothing, a bad one in which it finds what an expert expects.
import { describe, expect, it } from 'vitest';
import { RULES, runChecks } from '../../src/checks/index.ts';
import type { Finding } from '../../src/model/index.ts';
import { checkText, findingSentence, hasFindingSentence } from '../../src/wording/index.ts';
import {
  caseDocuments,
  caseFolders,
  type ExpectedFinding,
  expectedFindings,
} from '../support/checks/rule-cases.ts';

const asExpected = ({ code, severity, places, published, expected }: Finding): ExpectedFinding => ({
  code,
  severity,
  lines: [...new Set(places.map((place) => ('file' in place ? (place.line ?? 0) : 0)))],
  ...(published !== undefined && { published }),
  ...(expected !== undefined && { expected }),
});

describe('coherence rules', () => {
  it('have ids that no two of them share', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it('have a good and a bad case each, and no case stands without its rule', () => {
    const ids = RULES.map(({ id }) => id).sort();
    expect(caseFolders('good')).toEqual(ids);
    expect(caseFolders('bad')).toEqual(ids);
  });

  describe.each(RULES)('$id', (rule) => {
    it('finds nothing in its good case', () => {
      expect(runChecks({ documents: caseDocuments('good', rule.id), isOurs: false }, [rule])).toEqual([]);
    });

    it('finds in its bad case what is expected, at its places, and says it in Italian', () => {
      const findings = runChecks({ documents: caseDocuments('bad', rule.id), isOurs: false }, [rule]);
      expect(findings.map(asExpected)).toEqual(expectedFindings(rule.id));
      expect(findings.length).toBeGreaterThan(0);
      for (const finding of findings) {
        expect(hasFindingSentence(finding), finding.code).toBe(true);
        expect(findingSentence(finding)).not.toMatch(/undefined|«»|\s\s|: ,/);
      }
    });

    it('has a page in the catalogue', () => {
      const text = checkText(rule.id);
      for (const part of [text?.name, text?.says, text?.why, text?.todo]) expect(part ?? '').not.toBe('');
    });
  });
});
