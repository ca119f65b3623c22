// The work of every rule grows with the document, not with its square: counted by what a rule reads of the records, never by time.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '../../src/checks/index.ts';
import { readDocument, readPlainText } from '../../src/ingest/index.ts';
import type { DocumentRecord } from '../../src/model/index.ts';

/** Documents of the trial with many rows of one kind: cards, posts, indicators and budgets, context tables. */
const FILES = ['trial-pira-a-2022.txt', 'trial-schede-2023-consuntivo.txt', 'trial-relazione-2021-b.txt'];
const [FEW, MANY] = [3, 12];
/** Four times the text may be four times the work, and half as much again; compared all with all it would be sixteen times. */
const MOST = (MANY / FEW) * 2;

/** Rules that compare tables or declared numbers with each other, of which a real document has few: their pairs are few or bounded. */
const COMPARING = new Set(['SAME-09', 'CONTEXT-30', 'RESOURCES-20', 'COUNTS-04', 'COUNTS-01']);

/** The text again and again, in each copy with other codes: `1.2` is `41.2`, then `81.2`; `OB3` is `OB203`. */
const repeated = (text: string, times: number): string =>
  Array.from({ length: times }, (_, copy) =>
    text
      .replace(
        /(?<![\d.,/])(\d{1,2})((?:\.\d{1,2})+)(?![\d.,/])/g,
        (_whole, first: string, rest: string) => `${Number(first) + copy * 40}${rest}`,
      )
      .replace(
        /\b([A-Z]{1,4}\d*[._-]?)(\d{1,3})\b/g,
        (_whole, letters: string, number: string) => `${letters}${Number(number) + copy * 200}`,
      ),
  ).join('\n');

const documentOf = (file: string, times: number): DocumentRecord => {
  const text = repeated(readFileSync(join('cases', 'trial', file), 'utf8'), times);
  return readDocument(readPlainText({ name: file, bytes: new TextEncoder().encode(text) })).record;
};

/** The same records, each thing read of them counted. */
const counted = (document: DocumentRecord, count: () => void): DocumentRecord => {
  const known = new WeakMap<object, object>();
  const wrap = <Subject extends object>(subject: Subject): Subject => {
    const proxy = known.get(subject) ?? new Proxy(subject, handler);
    known.set(subject, proxy);
    return proxy as Subject;
  };
  const handler: ProxyHandler<object> = {
    get: (target, key) => {
      count();
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'object' && value !== null ? wrap(value) : value;
    },
  };
  return wrap(document);
};

/** How much a rule reads. What rules share is prepared before, so that the order of rules does not count. */
const workOf = (file: string, times: number): ReadonlyMap<string, number> => {
  let reads = 0;
  const document = counted(documentOf(file, times), () => {
    reads += 1;
  });
  const input = { documents: [document], isOurs: false };
  for (const rule of RULES) rule.check(input);
  return new Map(
    RULES.map((rule) => {
      reads = 0;
      rule.check(input);
      return [rule.id, reads];
    }),
  );
};

test.each(FILES)('%s four times as long is not much more than four times the work for any rule', (file) => {
  const [few, many] = [workOf(file, FEW), workOf(file, MANY)];
  const tooMuch = [...many].filter(
    ([rule, reads]) => !COMPARING.has(rule) && reads > 2000 && reads > MOST * (few.get(rule) ?? 0),
  );
  expect(tooMuch.map(([rule, reads]) => `${rule}: ${few.get(rule)} → ${reads}`)).toEqual([]);
});
