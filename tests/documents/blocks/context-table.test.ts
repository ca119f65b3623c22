/** Context tables of a document: computed totals, a note where something else was printed. */
import { describe, expect, it } from 'vitest';
import { contextTableBlock } from '../../../src/documents/blocks/context-table.ts';
import { TABLE_TOPICS, tablesAbout, topicOf } from '../../../src/documents/blocks/table-topics.ts';
import { demoInput } from '../../support/document-input.ts';

const input = await demoInput('cciaa-ms', 2019);

const blockOf = (id: string) => {
  const computed = input.tables.find(({ table }) => table.id === id);
  if (computed === undefined) throw new Error(`no table ${id}`);
  return contextTableBlock(computed);
};

describe('a context table', () => {
  it('has the computed total as a figure, with a note of what was printed instead', () => {
    const total = blockOf('risorse-umane-anzianita-servizio').rows.at(-1);
    expect(total?.role).toBe('total');
    expect(total?.cells[1]?.inlines).toEqual([
      { kind: 'figure', text: '31', value: { kind: 'number', amount: '31' } },
      { kind: 'note', text: 'Il documento di origine stampa 32.' },
    ]);
  });

  it('has no note where the printed figure agrees', () => {
    const notes = blockOf('risorse-umane-categorie').rows.flatMap(({ cells }) =>
      cells.flatMap(({ inlines }) => inlines.filter(({ kind }) => kind === 'note')),
    );
    expect(notes).toEqual([]);
  });

  it('has columns of figures read from the right, columns of words from the left', () => {
    expect(blockOf('partecipazioni').columns.map(({ figures }) => figures)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('topics', () => {
  it('are known for every table of the demonstration', () => {
    expect(input.tables.filter((computed) => topicOf(computed) === undefined)).toEqual([]);
  });

  it('divide the tables: none is lost, none stands twice', () => {
    const found = TABLE_TOPICS.flatMap((topic) => tablesAbout(input, topic));
    expect(found).toHaveLength(input.tables.length);
    expect(new Set(found).size).toBe(input.tables.length);
  });
});
